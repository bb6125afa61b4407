package casefile_test

import (
	"fmt"
	"reflect"
	"strings"
	"testing"

	"tiaowen/cmd/tiaowen/internal/casefile"
	"tiaowen/cmd/tiaowen/internal/eval/testdata/sample"
	"tiaowen/cmd/tiaowen/internal/ir"
	"tiaowen/grammar/diag"
	"tiaowen/grammar/quantity"
	"tiaowen/grammar/source"
)

func parse(text string) (ir.Case, []diag.Diagnostic, bool) {
	var diags diag.List
	c, ok := casefile.Parse(source.New("case.json", text), sample.Workspace().Vocabulary, &diags)
	return c, diags.Sorted(), ok
}

const whole = `{
  "date": "2022-07-15",
  "facts": {
    "age": 17,
    "area": "urban",
    "dibao": true,
    "laid_off_on": "2022-06-01",
    "months_without_income": "2.5",
    "own_medical_cost": "19999.99"
  },
  "standards": {
    "dibao[urban]": "650.00",
    "minimum_wage": "1950.00"
  }
}
`

func TestParse(t *testing.T) {
	got, diags, ok := parse(whole)
	want := ir.Case{
		Date: ir.Date{Year: 2022, Month: 7, Day: 15},
		Facts: []ir.Given{
			{Fact: "age", Number: quantity.Whole(17)},
			{Fact: "area", Value: "urban"},
			{Fact: "dibao", Truth: true},
			{Fact: "laid_off_on", Date: ir.Date{Year: 2022, Month: 6, Day: 1}},
			{Fact: "months_without_income", Number: quantity.Ratio{Num: 5, Den: 2}},
			{Fact: "own_medical_cost", Number: quantity.Whole(1999999)},
		},
		Standards: []ir.StandardInput{
			{Standard: "dibao", Index: "urban", Fen: quantity.Whole(65000)},
			{Standard: "minimum_wage", Fen: quantity.Whole(195000)},
		},
	}
	if !ok || !reflect.DeepEqual(got, want) {
		t.Errorf("got %+v %v\nwant %+v", got, diags, want)
	}
}

func TestFormatWritesWhatParseReads(t *testing.T) {
	c, _, _ := parse(whole)
	got, err := casefile.Format(c, sample.Workspace().Vocabulary)
	if err != nil || string(got) != whole {
		t.Errorf("%v\n%s", err, got)
	}
}

func TestErrors(t *testing.T) {
	for _, tt := range []struct{ in, want string }{
		{`{"facts": {"dibbao": true}}`, `1:12 case-fact [dibbao dibao] -> "dibao"`},
		{`{"fact": {}}`, `1:2 case-key [fact facts] -> "facts"`},
		{`{"case": {}}`, `1:2 case-key [case date]`},
		{"{\"facts\": {\n  \"age\": true}}", `2:10 case-number [age]`},
		{`{"facts": {"age": 17.5}}`, `1:19 case-number [age]`},
		{`{"facts": {"age": 1e1}}`, `1:19 case-number [age]`},
		{`{"facts": {"age": -1}}`, `1:19 case-number [age]`},
		{`{"facts": {"age": "17.1234"}}`, `1:19 case-number [age]`},
		{`{"facts": {"age": 1000000001}}`, `1:19 case-number [age]`},
		{`{"facts": {"own_medical_cost": 19999.99}}`, `1:32 case-money [own_medical_cost]`},
		{`{"facts": {"own_medical_cost": "1.999"}}`, `1:32 case-money [own_medical_cost]`},
		{`{"facts": {"own_medical_cost": 99999999999999999999}}`, `1:32 case-money [own_medical_cost]`},
		{`{"facts": {"dibao": "yes"}}`, `1:21 case-bool [dibao]`},
		{`{"facts": {"dibao": null}}`, `1:21 case-bool [dibao]`},
		{`{"facts": {"dibao": [1, {"a": 2}]}}`, `1:21 case-bool [dibao]`},
		{`{"facts": {"area": "city"}}`, `1:20 case-value [area urban, rural]`},
		{`{"facts": {"laid_off_on": "2022-02-30"}}`, `1:27 case-date [laid_off_on]`},
		{`{"date": 20220715}`, `1:10 case-date [date]`},
		{`{"standards": {"dibao": "650"}}`, `1:16 case-standard [dibao dibao[urban]]`},
		{`{"standards": {"minimum_wages": "650"}}`, `1:16 case-standard [minimum_wages minimum_wage] -> "minimum_wage"`},
		{`{"facts": [], "date": "2022-07-15"}`, `1:11 case-object [facts]`},
		{`{"facts": {"age": 1, "年龄": 1, "age": 2}}`, "1:22 case-fact [年龄 age]\n1:31 case-repeated [age]"},
		{`[]`, `1:1 case-object [case]`},
		{`{"facts": {"age" 1}}`, `1:18 case-json []`},
		{`{} {}`, `1:4 case-json []`},
		{``, `1:1 case-json []`},
		{strings.Repeat("[", 100000), `1:33 case-json []`},
	} {
		_, diags, ok := parse(tt.in)
		var lines []string
		for _, d := range diags {
			at := d.Primary.Position()
			line := fmt.Sprintf("%d:%d %s %v", at.Line, at.Column, d.Code, d.Args)
			if d.Edit != nil {
				line += " -> " + d.Edit.Text
			}
			lines = append(lines, line)
		}
		if got := strings.Join(lines, "\n"); ok || got != tt.want {
			t.Errorf("%.60s\ngot  %s\nwant %s", tt.in, got, tt.want)
		}
	}
}

func TestFormatRefusesWhatNoCaseHolds(t *testing.T) {
	v := sample.Workspace().Vocabulary
	for _, g := range []ir.Given{
		{Fact: "rich"},
		{Fact: "age", Number: quantity.Ratio{Num: 1, Den: 3}},
		{Fact: "own_medical_cost", Number: quantity.Ratio{Num: 1, Den: 2}},
	} {
		if out, err := casefile.Format(ir.Case{Facts: []ir.Given{g}}, v); err == nil {
			t.Errorf("%+v is written as %s", g, out)
		}
	}
}

// Whatever Parse accepts, Format writes, and Parse reads it as the same case.
func FuzzParse(f *testing.F) {
	for _, seed := range []string{whole, `{}`, `{"facts": {"age": 17.5}}`, `{"standards": {"dibao[urban]": 1}}`, `[`, "\xff", `{"date":"0000-01-01"}`} {
		f.Add(seed)
	}
	v := sample.Workspace().Vocabulary
	f.Fuzz(func(t *testing.T, in string) {
		c, _, ok := parse(in)
		if !ok {
			return
		}
		out, err := casefile.Format(c, v)
		if err != nil {
			t.Fatal(err)
		}
		again, diags, ok := parse(string(out))
		if !ok || !reflect.DeepEqual(again, c) {
			t.Errorf("%s\n%v\n%+v\n%+v", out, diags, c, again)
		}
	})
}
