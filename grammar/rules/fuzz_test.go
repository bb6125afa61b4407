package rules

import (
	"os"
	"path/filepath"
	"strings"
	"testing"

	"tiaowen/grammar/diag"
	"tiaowen/grammar/source"
)

// seed adds the texts under testdata and a few that are hard to read.
func seed(f *testing.F) {
	for _, pattern := range []string{"testdata/*.rules", "testdata/bad/*.rules"} {
		names, err := filepath.Glob(pattern)
		if err != nil {
			f.Fatal(err)
		}
		for _, name := range names {
			text, err := os.ReadFile(name)
			if err != nil {
				f.Fatal(err)
			}
			f.Add(string(text))
		}
	}
	for _, text := range []string{
		"", "\ufeff", "\xff", "}", "{", "notice", "vocabulary", "notice a\nclause 1 {", "vocabulary category",
		"notice a\nclause 1 { grant b { to ((((c)))) } }", "notice a // b", "// a\r\nnotice b\r\nclause 1 {\r\n}\r\n",
		"notice a clause 1 { /", `notice a clause 1 { aim "" cite "\q" }`, "vocabulary\nimplies a => b because \"\" // c",
		"notice a clause 1 {// b\n}", "notice a clause 1 { grant b {\n\n// c\n\n} }", "notice a\n}\nclause 1 {}",
		"notice a clause 1 { duty b { by c, // d\n e cite \"f\" // g\n, others } }",
	} {
		f.Add(text)
	}
}

// Parse keeps every byte in its tokens, puts every error within the file, says
// ok exactly when it reports nothing, and leaves no broken statement in the tree.
func FuzzParse(f *testing.F) {
	seed(f)
	f.Fuzz(func(t *testing.T, text string) {
		var diags diag.List
		file, ok := Parse(source.New("fuzz.rules", text), &diags)
		if got := joined(file); got != text {
			t.Errorf("tokens make %q of %q", got, text)
		}
		items := diags.Sorted()
		if ok != (len(items) == 0) {
			t.Errorf("ok = %v with %d errors", ok, len(items))
		}
		for _, d := range items {
			if d.Primary.Start < 0 || d.Primary.End < d.Primary.Start || d.Primary.End > len(text) {
				t.Errorf("%s stands at %d..%d of %d", d.Code, d.Primary.Start, d.Primary.End, len(text))
			}
			_ = d.Text(diag.En) + d.Hint(diag.Zh)
		}
		if ok {
			checkClean(t, file)
		}
	})
}

func joined(f *File) string {
	var text strings.Builder
	for _, t := range f.Tokens {
		text.WriteString(t.Value)
	}
	return text.String()
}

func checkClean(t *testing.T, f *File) {
	var faults []fault
	pruneDeclarations(f.Declarations, &faults)
	pruneClauses(f.Clauses, &faults)
	if len(faults) > 0 {
		t.Errorf("%d broken statements in a clean tree", len(faults))
	}
}

// Format changes only white space, and formatting twice is formatting once.
func FuzzFormat(f *testing.F) {
	seed(f)
	f.Fuzz(func(t *testing.T, text string) {
		checkFormat(t, text)
	})
}

func checkFormat(t *testing.T, text string) {
	t.Helper()
	var diags diag.List
	once, ok := Format(source.New("a.rules", text), &diags)
	if !ok {
		if once != text {
			t.Errorf("a file with errors was changed")
		}
		return
	}
	if got, want := significant(once), significant(text); got != want {
		t.Errorf("formatting changed more than white space:\n%s\nbecame\n%s", text, once)
	}
	twice, ok := Format(source.New("b.rules", once), &diags)
	if !ok {
		t.Fatalf("the formatted text does not parse:\n%s", once)
	}
	if twice != once {
		t.Errorf("formatting twice:\n%s\nbecame\n%s", once, twice)
	}
}

// significant is the tokens and comments of a text without the space between.
func significant(text string) string {
	var out strings.Builder
	for _, t := range lexAll(source.New("", text)) {
		if t.Type != tokenTypes["Space"] {
			out.WriteString(t.Value + "\n")
		}
	}
	return out.String()
}
