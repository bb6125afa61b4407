package rules

import (
	"os"
	"path/filepath"
	"strings"
	"testing"

	"tiaowen/grammar/diag"
	"tiaowen/grammar/source"
)

// lines are lines of a provision, a statement of each form.
var lines = []string{
	"to not b cite \"甲\"", "when b and (c or others cite \"等\"@2)", "unless d is e or f < 16 years", "at g = 2022-06",
	"pays 3 x b[c] per month once cite \"3倍\"\nif d", "pays from 1_000 yuan to 1.5 x b per person", "pays open", "total 1 yuan",
	"lasts at most 18 months", "during 3 months from 2022-06", "during b", "before 2022-06-30", "every 1 months", "may cite \"可\"",
	"by b cite \"甲\",\nothers", "purpose cite \"甲\" \"乙\"", "aim \"甲\" cite \"乙\" // c", "ambiguity \"甲\" cite \"乙\" { may }",
	"justified narrows at \"甲\" by \"乙\"",
}

// small are whole files, short as what a fuzzer can change quickly has to be.
var small = []string{
	"", "\ufeff", "\xff", "}", "{", "notice", "vocabulary", "notice a\nclause 1 {", "vocabulary category",
	"notice a\nclause 1 { grant b { to ((((c)))) } }", "notice a // b", "// a\r\nnotice b\r\nclause 1 {\r\n}\r\n",
	"notice a clause 1 { /", `notice a clause 1 { aim "" cite "\q" }`, "vocabulary\nimplies a => b because \"\" // c",
	"notice a clause 1 {// b\n}", "notice a clause 1 { grant b {\n\n// c\n\n} }", "notice a\n}\nclause 1 {}",
	"notice a clause 1 { duty b { by c, // d\n e cite \"f\" // g\n, others } }",
	"notice a-1 under b-2, c\nclause 1 from b-2:1 extends, narrows at {}",
	"notice a clause 1 { standard b[c] is at least 2 x d per person cite \"甲\" from e:1 }",
	"notice a clause 1 { valid from issue cite \"甲\" until 2022-12-31 basis \"乙\" }",
	"notice a clause 1 { example \"甲\" { on 2022-07-15 given b = yes expect c denied needs d cite \"乙\" } }",
	"vocabulary category a \"甲\" { b \"乙\", // c\n d \"丁\" }", "vocabulary fact a number years \"甲\" note \"乙\"",
	"vocabulary standard a by b per person external \"甲\"", "vocabulary excludes a, b because \"甲\"",
	"vocabulary same \"甲\" \"\" because \"乙\" neutral a because \"丙\"", "vocabulary includes a { b, c } because \"甲\"",
}

func seed(f *testing.F) {
	for _, text := range small {
		f.Add(text)
	}
	for _, line := range lines {
		f.Add("notice a clause 1 { grant b {\n" + line + "\n} }")
	}
}

// A fuzzer is slow on whole files; each run of the tests reads them once.
func TestFilesOfTestdata(t *testing.T) {
	names, err := filepath.Glob("testdata/*.rules")
	if err != nil || len(names) == 0 {
		t.Fatalf("no files (%v)", err)
	}
	for _, name := range names {
		text, err := os.ReadFile(name)
		if err != nil {
			t.Fatal(err)
		}
		checkParse(t, string(text))
		checkFormat(t, string(text))
	}
}

// Every line stands for a statement that there is.
func TestLinesOfSeedsParse(t *testing.T) {
	for _, line := range lines {
		var diags diag.List
		if _, ok := Parse(source.New("a.rules", "notice a clause 1 { grant b {\n"+line+"\n} }"), &diags); !ok {
			t.Errorf("%s: %v", line, diags.Sorted())
		}
	}
}

func FuzzParse(f *testing.F) {
	seed(f)
	f.Fuzz(checkParse)
}

// Parse keeps every byte in its tokens, puts every error within the file, says
// ok exactly when it reports nothing, and leaves no broken statement in the tree.
func checkParse(t *testing.T, text string) {
	t.Helper()
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

func FuzzFormat(f *testing.F) {
	seed(f)
	f.Fuzz(checkFormat)
}

// checkFormat: Format changes only white space, and formatting twice is
// formatting once.
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
