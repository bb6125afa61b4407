package check_test

import (
	"strings"
	"testing"
)

// The source of an axiom is a notice of the workspace and a clause that it has.
func TestAxiomSources(t *testing.T) {
	for source, code := range map[string]string{
		"from province-2024":    "",
		"from province-2024:1":  "",
		"from province-2023":    "notice-unknown",
		"from province-2024:99": "link-unknown",
		`by "特困人员供养办法"`:         "",
		"":                      "axiom-unsourced",
	} {
		files := referenceFiles(t)
		files["dsl/vocabulary.rules"] += "excludes dibao, tekun " + source + ` because "特困人员不再适用低保政策"` + "\n"
		_, diags := compileFiles(files)
		if got := textOf(t, diags); code == "" && got != "" || !strings.Contains(got, code) {
			t.Errorf("%q: got\n%s\nwant %q", source, got, code)
		}
	}
}
