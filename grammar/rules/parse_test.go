package rules

import (
	"os"
	"slices"
	"strings"
	"testing"

	"tiaowen/grammar/diag"
	"tiaowen/grammar/source"
)

func parseGood(t *testing.T, name string) *File {
	t.Helper()
	text, err := os.ReadFile(name)
	if err != nil {
		t.Fatal(err)
	}
	return parseText(t, name, string(text))
}

func parseText(t *testing.T, name, text string) *File {
	t.Helper()
	var diags diag.List
	f, ok := Parse(source.New(name, text), &diags)
	if !ok {
		t.Fatalf("%s has errors:\n%s", name, rendered(t, &diags, diag.En))
	}
	return f
}

func TestParseNotice(t *testing.T) {
	f := parseGood(t, "testdata/good.rules")
	if f.Notice.Slug != "zhongwei-2022" || !slices.Equal(f.Notice.Under, []string{"ningxia-2022", "national-2022"}) {
		t.Errorf("header: %q under %q", f.Notice.Slug, f.Notice.Under)
	}
	if !slices.Equal(f.Notice.Beside, []string{"wuzhong-2022", "guyuan-2022"}) {
		t.Errorf("header: beside %q", f.Notice.Beside)
	}
	if f.Notice.Open == nil || f.Notice.Open.Value != "第五条的示例尚未写齐，待答案确定后补上" {
		t.Errorf("header: examples open %v", f.Notice.Open)
	}
	var paths []string
	for _, c := range f.Clauses {
		paths = append(paths, c.Path)
	}
	if want := []string{"cover.2", "2", "5", "preamble", "3.2.1", "3.2"}; !slices.Equal(paths, want) {
		t.Errorf("clauses %q, want %q", paths, want)
	}
}

func TestParseStandards(t *testing.T) {
	items := parseGood(t, "testdata/good.rules").Clauses[1].Items
	dibao := items[0].Standard
	if dibao.Param.Name.Text != "dibao" || dibao.Param.Index.Text != "urban" || dibao.Amount.Bound != "" ||
		dibao.Amount.Low.Number.Text != "650" || dibao.Amount.Low.Unit != "yuan" ||
		!slices.Equal(dibao.Amount.Per, []string{"person", "month"}) {
		t.Errorf("dibao: %+v", dibao.Amount)
	}
	aid := items[1].Standard.Amount
	if aid.Bound != "least" || aid.Low.Number.Text != "1.5" || aid.Low.Of.Name.Text != "dibao" || aid.High != nil {
		t.Errorf("temporary_aid: %+v", aid)
	}
	care := items[2].Standard
	if care.Amount.Low.Number.Text != "80" || care.Amount.High.Number.Text != "120" ||
		care.From[0].Ref.Text != "ningxia-2022:7" || care.From[1].Intent.Element != "pays" {
		t.Errorf("care_fee: %+v", care)
	}
	if !items[3].Standard.Amount.Open {
		t.Error("other is not open")
	}
}

func TestParseCondition(t *testing.T) {
	lines := parseGood(t, "testdata/good.rules").Clauses[2].Items[0].Provision.Lines
	all := lines[0].Condition.Condition.Any[0].All
	if len(all) != 4 || !all[0].Not || all[0].Atom.Fact.Text != "dibao" {
		t.Fatalf("to: %d terms", len(all))
	}
	if a := all[2].Atom; a.Op != ">=" || a.Value.Number.Text != "3" || a.Value.Unit != "months" {
		t.Errorf("comparison: %+v", a)
	}
	others := all[3].Group.Any[1].All[0]
	if !others.Open || others.Cites[0].Nth != 2 {
		t.Errorf("others: %+v", others)
	}
	unless := lines[1].Condition
	if unless.Element != "unless" || unless.Condition.Any[0].All[0].Atom.Is.Text != "rural" {
		t.Errorf("unless: %+v", unless)
	}
}

func TestParseExample(t *testing.T) {
	e := parseGood(t, "testdata/good.rules").Clauses[2].Items[2].Example
	if want := `一个“普通”家庭，"三个月"`; e.Title.Value != want {
		t.Errorf("title %q, want %q", e.Title.Value, want)
	}
	if e.Facts[0].Truth != "yes" || e.Facts[1].Measure.Number.Text != "19_999.99" ||
		e.Facts[2].Value.Text != "urban" || e.Facts[3].Date.Text != "2006-07-15" || e.Facts[4].Fact.Index.Text != "urban" {
		t.Errorf("facts: %+v", e.Facts)
	}
	if x := e.Expect[1]; x.Status != "granted" || x.Amount.Low.Number.Text != "1950" || !x.Amount.Once {
		t.Errorf("second expectation: %+v", x)
	}
	if x := e.Expect[2]; len(x.Needs) != 2 || x.Needs[1].Text != "orphan" {
		t.Errorf("third expectation: %+v", x)
	}
	if x := e.Expect[3]; x.Standard.Name.Text != "dibao" || x.Value.Low.Number.Text != "650" {
		t.Errorf("fourth expectation: %+v", x)
	}
}

func TestParseVocabulary(t *testing.T) {
	f := parseGood(t, "testdata/vocabulary.rules")
	if !f.Vocabulary || f.Notice != nil || len(f.Declarations) != 13 {
		t.Fatalf("%d declarations", len(f.Declarations))
	}
	if values := f.Declarations[1].Category.Values; len(values) != 3 || values[2].Label.Value != "务工地" {
		t.Errorf("values: %+v", values)
	}
	if age := f.Declarations[2].Fact; age.Type != "number" || age.Of != "years" || age.Note.Value != "满多少周岁" {
		t.Errorf("age: %+v", age)
	}
	if s := f.Declarations[5].Standard; s.By.Text != "area" || !s.External {
		t.Errorf("standard: %+v", s)
	}
	if x := f.Declarations[7].Axiom; len(x.Excludes) != 2 || x.If != nil || x.Source.Document.Value != "社会救助暂行办法" {
		t.Errorf("excludes: %+v", x)
	}
	if x := f.Declarations[8].Axiom; x.Then.Any[0].All[0].Atom.Fact.Text != "low_income" || x.Source.Ref.Text != "ningxia-2022:3" {
		t.Errorf("implies: %+v", x)
	}
}

// A span is exactly the words of its node.
func TestSpan(t *testing.T) {
	f := parseText(t, "a.rules", `notice a // first
clause 5 from b:1 {
  standard dibao[urban] is 650 yuan // per month
    cite "每人每月" "650 元"@2 // twice
}
`)
	s := f.Clauses[0].Items[0].Standard
	for _, test := range []struct {
		name string
		got  source.Span
		want string
	}{
		{"header", f.Span(f.Notice.Node), "notice a"},
		{"link", f.Span(f.Clauses[0].From[0].Node), "b:1"},
		{"param", f.Span(s.Param.Node), "dibao[urban]"},
		{"amount", f.Span(s.Amount.Node), "650 yuan"},
		{"first cite", f.Span(s.Cites[0].Node), `"每人每月"`},
		{"second cite", f.Span(s.Cites[1].Node), `"650 元"@2`},
		{"second quote", f.QuoteSpan(s.Cites[1].Quote), "650 元"},
	} {
		if got := test.got.Text(); got != test.want {
			t.Errorf("%s: %q, want %q", test.name, got, test.want)
		}
	}
	if got := f.Span(f.Clauses[0].Node).Text(); !strings.HasPrefix(got, "clause 5") || !strings.HasSuffix(got, "}") {
		t.Errorf("clause: %q", got)
	}
}

// The statements beside a bad one are in the tree.
func TestGoodStatementsAreKept(t *testing.T) {
	var diags diag.List
	f, ok := Parse(source.New("a.rules", `notice a
clause 1 {
  grant b {
    to c cite "c"
    pays 3 cite "3"
    may cite "可"
  }
  standard is 3 yuan
  basis "d"
}
cluase 2 {}
clause 3 {}
`), &diags)
	if ok || len(diags.Sorted()) != 3 {
		t.Fatalf("want three errors:\n%s", rendered(t, &diags, diag.En))
	}
	if len(f.Clauses) != 2 || len(f.Clauses[0].Items) != 2 || len(f.Clauses[0].Items[0].Provision.Lines) != 2 {
		t.Errorf("the good statements are not there: %+v", f)
	}
}
