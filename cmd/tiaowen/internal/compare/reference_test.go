package compare_test

import (
	"os"
	"strings"
	"testing"
	"tiaowen/cmd/tiaowen/internal/compare/finding"

	"github.com/rogpeppe/go-internal/txtar"
)

// The language reference has a section for every code, and its examples are
// findings of the goldens.
func TestReferenceShowsTheCodes(t *testing.T) {
	data, err := os.ReadFile("../../../../dsl/messages.md")
	if err != nil {
		t.Fatal(err)
	}
	_, codes, _ := strings.Cut(string(data), "\n## Codes of findings\n")
	codes, _, _ = strings.Cut(codes, "\n## ")
	for _, code := range []finding.Code{
		finding.CodeConflict, finding.CodeStale, finding.CodeOmitted, finding.CodeNarrowed, finding.CodeWeakened, finding.CodeReplaced,
		finding.CodeUndecided, finding.CodeExtended, finding.CodeStrengthened, finding.CodeAdded, finding.CodeRefined, finding.CodeMoved,
		finding.CodeMerged, finding.CodeSplit, finding.CodeRestated, finding.CodeVerbatim, finding.CodeRemoved, finding.CodeChanged,
		finding.CodeSame, finding.CodeDifferent, finding.CodeOnlyHere,
	} {
		if !strings.Contains(codes, " "+string(code)+"\n") || !strings.Contains(codes, "\n"+string(code)+" / ") {
			t.Errorf("dsl/messages.md has no section or no example of %s", code)
		}
	}
	var all strings.Builder
	for _, path := range goldens(t) {
		a, err := txtar.ParseFile(path)
		if err != nil {
			t.Fatal(err)
		}
		all.WriteString(section(a, "want"))
	}
	for _, block := range strings.Split(codes, "```finding\n")[1:] {
		block, _, _ = strings.Cut(block, "```")
		for line := range strings.Lines(block) {
			if !strings.Contains(all.String(), strings.TrimRight(line, "\n")) {
				t.Errorf("no golden has %q", line)
			}
		}
	}
}
