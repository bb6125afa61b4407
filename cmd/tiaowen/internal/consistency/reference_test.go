package consistency

import (
	"fmt"
	"os"
	"strings"
	"testing"
)

// The page of messages has a section for every code and a line for every row
// of the table, and no line besides.
func TestReferenceShowsTheCodes(t *testing.T) {
	data, err := os.ReadFile("../../../../dsl/messages.md")
	if err != nil {
		t.Fatal(err)
	}
	_, page, _ := strings.Cut(string(data), "\n## Codes of consistency\n")
	page, _, _ = strings.Cut(page, "\n## ")
	en, zh := english(), chinese()
	for _, r := range rules() {
		code := string(r.code)
		_, section, found := strings.Cut(page, fmt.Sprintf("\n### %s %s\n", zh[code], code))
		section, _, _ = strings.Cut(section, "\n### ")
		key := code + "/" + string(r.detail)
		row := fmt.Sprintf("| %s | %s | %s |\n", r.severity, en[key], zh[key])
		if !found || !strings.Contains(section, row) {
			t.Errorf("dsl/messages.md lacks, under %s:\n%s", code, row)
		}
	}
	lines := strings.Count(page, "\n| ") - strings.Count(page, "\n| severity ")
	if lines != len(rules()) {
		t.Errorf("dsl/messages.md tells of %d rows, the table has %d", lines, len(rules()))
	}
}
