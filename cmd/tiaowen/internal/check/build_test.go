package check_test

import (
	"reflect"
	"slices"
	"strings"
	"testing"

	"tiaowen/cmd/tiaowen/internal/ir"
	"tiaowen/grammar/quantity"
)

// town is the compiled notice of testdata/town.txtar, with every kind of
// statement. What the tests expect of it is read off its text.
func town(t *testing.T) (*ir.Workspace, *ir.Policy) {
	t.Helper()
	files := map[string]string{}
	for _, f := range readArchive(t, "testdata/town.txtar").files {
		files[f.name] = f.text
	}
	ws, diags := compileFiles(files)
	if diags.HasErrors() {
		t.Fatal(textOf(t, diags))
	}
	return ws, ws.Policy("town-2024")
}

func provision(t *testing.T, p *ir.Policy, id string) *ir.Provision {
	t.Helper()
	v := p.Provision("town-2024:" + id)
	if v == nil {
		t.Fatalf("no provision %s", id)
	}
	return v
}

func same[T any](t *testing.T, what string, got, want T) {
	t.Helper()
	if !reflect.DeepEqual(got, want) {
		t.Errorf("%s: got %+v, want %+v", what, got, want)
	}
}

func fen(n int64) *ir.Value { return &ir.Value{Factor: quantity.Whole(n)} }

func times(num, den int64, standard, index string) *ir.Value {
	return &ir.Value{Factor: quantity.Ratio{Num: num, Den: den}, Standard: standard, Index: index}
}

func exactly(v *ir.Value) ir.Amount { return ir.Amount{Low: v, High: v} }

func texts(quotes []ir.Quote) []string {
	var out []string
	for _, q := range quotes {
		out = append(out, q.Text)
	}
	return out
}

func TestPolicy(t *testing.T) {
	ws, p := town(t)
	same(t, "level", p.Level, ir.District)
	same(t, "region", p.RegionCode, "640502")
	same(t, "region of the province", ws.Policy("province-2024").RegionCode, "640000")
	same(t, "under", p.Under, []string{"province-2024"})
	same(t, "validity clause", p.Validity.Clause, "town-2024:validity")
	same(t, "in force from the day it was signed", p.Validity.From, ir.Date{Year: 2024, Month: 1, Day: 15})
	same(t, "in force until", p.Validity.To, ir.Date{Year: 2024, Month: 12, Day: 31})
	same(t, "words of the end", texts(p.Validity.ToQuotes), []string{"有效期至2024年12月31日"})
	same(t, "links of clause 1", p.Clause("town-2024:1").Links, []ir.Link{{Clause: "province-2024:1"}})
	same(t, "basis", p.Bases[0].Document, "民发〔2024〕5号")
	var kinds []string
	for _, r := range p.Remarks {
		kinds = append(kinds, r.Kind+" "+r.Clause)
	}
	same(t, "remarks", kinds, []string{"aim town-2024:9", "aside town-2024:9"})
}

func TestProvisionIDs(t *testing.T) {
	_, p := town(t)
	var ids []string
	for _, v := range p.Provisions {
		ids = append(ids, strings.TrimPrefix(v.ID, "town-2024:"))
	}
	same(t, "provisions in source order", ids, []string{
		"1/living_subsidy",
		"2/dibao[urban]", "2/dibao[rural]", "2/tekun[urban]", "2/tekun[rural]",
		"3/low_income_household", "4/aid", "4/waive_means_check",
		"5/dibao_phase_out", "5/exit_suspension", "6/price_linkage", "7/visiting_fund",
		"8/visit_elderly", "8/survey_hardship", "8/buy_services", "8/misuse_funds", "8/join_in_aid",
		"10/aid", "11/disaster_aid",
	})
}

func TestGrant(t *testing.T) {
	_, p := town(t)
	v := provision(t, p, "1/living_subsidy")
	to := v.Conditions[0]
	same(t, "element", to.Element, ir.To)
	same(t, "or of", len(to.Formula.Args), 3)
	same(t, "first", to.Formula.Args[0].Fact, "dibao")
	same(t, "words of the first", texts(to.Formula.Args[0].Quotes), []string{"低保对象"})
	open := to.Formula.Args[2]
	same(t, "open end", []ir.Op{open.Op, open.Args[0].Op}, []ir.Op{ir.And, ir.Others})
	same(t, "words of the open end", texts(open.Quotes), []string{"等困难群众"})
	same(t, "amount", v.Pays[0].Amount, exactly(fen(20000)))
	same(t, "base", v.Pays[0].Base, quantity.PerPerson)
	same(t, "period", v.Pays[0].Period, quantity.Month)
	same(t, "total", v.Total.Fen, int64(60000))
	same(t, "months", v.During.Months, 3)
	same(t, "first day", v.During.From, ir.Date{Year: 2024, Month: 6, Day: 1})
	same(t, "last day", v.During.To, ir.Date{Year: 2024, Month: 8, Day: 31})
	same(t, "modality", v.Modality, ir.Must)
	same(t, "links come from the clause", v.Links, []ir.Link{{Clause: "province-2024:1"}})
	same(t, "quotes in the order of the text", texts(v.Quotes), []string{
		"全镇", "低保对象", "特困人员", "等困难群众", "生活补贴600元", "每人每月发放200元", "从2024年6月开始，连续发放3个月",
	})
}

func TestStandards(t *testing.T) {
	_, p := town(t)
	tests := []struct {
		id     string
		amount ir.Amount
	}{
		{"2/dibao[urban]", exactly(fen(65000))},
		{"2/dibao[rural]", exactly(fen(46000))}, // 5520 元 a year, by the month
		{"2/tekun[urban]", exactly(times(13, 10, "dibao", "urban"))},
		{"2/tekun[rural]", exactly(times(13, 10, "dibao", "rural"))},
	}
	for _, test := range tests {
		v := provision(t, p, test.id)
		same(t, test.id, v.Setting.Amount, test.amount)
		same(t, test.id+" base", v.Setting.Base, quantity.PerPerson)
		same(t, test.id+" period", v.Setting.Period, quantity.Month)
	}
}

func TestDefineAndExceptions(t *testing.T) {
	_, p := town(t)
	v := provision(t, p, "3/low_income_household")
	when, unless := v.Conditions[0].Formula, v.Conditions[1]
	same(t, "above the line", when.Args[0].Cmp, ir.Above)
	same(t, "the line", when.Args[0].Bound, *times(1, 1, "dibao", ""))
	same(t, "below 1.5 times", when.Args[1].Bound, *times(3, 2, "dibao", ""))
	same(t, "exception", unless.Element, ir.Unless)
	same(t, "the exception itself", unless.Formula.Cmp, ir.AtLeast)
}

func TestConditions(t *testing.T) {
	_, p := town(t)
	v := provision(t, p, "4/aid")
	elements := []ir.Element{}
	for _, c := range v.Conditions {
		elements = append(elements, c.Element)
	}
	same(t, "elements", elements, []ir.Element{ir.To, ir.On, ir.At})
	notDibao := v.Conditions[0].Formula.Args[0]
	same(t, "negation", []ir.Op{notDibao.Op, notDibao.Args[0].Op}, []ir.Op{ir.Not, ir.Fact})
	same(t, "words of the negation", texts(notDibao.Quotes), []string{"未纳入低保范围"})
	same(t, "three months", v.Conditions[0].Formula.Args[1].Bound, *fen(3))
	same(t, "amount", v.Pays[0].Amount, exactly(times(3, 1, "dibao", "urban")))
	same(t, "once", v.Pays[0].Once, true)
	same(t, "told in words only", v.Ambiguities[0].Alternative, (*ir.Provision)(nil))
}

func TestAdjust(t *testing.T) {
	_, p := town(t)
	v := provision(t, p, "5/dibao_phase_out")
	low, high := quantity.Whole(6), quantity.Whole(18)
	same(t, "modality", v.Modality, ir.May)
	same(t, "word of the modality", texts(v.ModalityQuotes), []string{"可给予"})
	same(t, "low", v.Lasts.Low, &low)
	same(t, "high", v.Lasts.High, &high)
	same(t, "unit", v.Lasts.Unit, quantity.Month)
	during := provision(t, p, "5/exit_suspension").Conditions[1]
	same(t, "circumstance", during.Element, ir.During)
	same(t, "its fact", during.Formula.Fact, "epidemic_control")
}

func TestDuties(t *testing.T) {
	_, p := town(t)
	modalities := map[string]ir.Modality{
		"8/visit_elderly": ir.Must, "8/buy_services": ir.May, "8/misuse_funds": ir.Forbidden, "8/join_in_aid": ir.Encouraged,
	}
	for id, want := range modalities {
		same(t, id, provision(t, p, id).Modality, want)
	}
	v := provision(t, p, "8/visit_elderly")
	with := v.ListOf(ir.With)
	same(t, "partners", len(with), 3)
	same(t, "open end", with[2].Open, true)
	same(t, "words of the open end", texts(with[2].Quotes), []string{"等作用"})
	every := v.Deadlines[0]
	same(t, "every", []any{every.Element, every.Length, every.Unit}, []any{ir.Every, quantity.Whole(3), quantity.Month})
	before := provision(t, p, "8/survey_hardship").Deadlines[0]
	same(t, "before", before.Date, ir.Date{Year: 2024, Month: 9, Day: 30})
	fund := provision(t, p, "7/visiting_fund")
	same(t, "at least 20 万元", fund.Pays[0].Amount, ir.Amount{Low: fen(20_000_000)})
	same(t, "a year", fund.Pays[0].Period, quantity.Year)
	same(t, "purpose", texts(fund.Purpose), []string{"用于走访探视"})
}

// A second reading is the provision with the lines of the same elements replaced.
func TestAlternative(t *testing.T) {
	_, p := town(t)
	v := provision(t, p, "10/aid")
	other := v.Ambiguities[0].Alternative
	same(t, "id", other.ID, v.ID)
	same(t, "conditions", len(other.Conditions), 1)
	same(t, "own reading", v.Conditions[0].Formula.Op, ir.And)
	same(t, "second reading", other.Conditions[0].Formula.Op, ir.Or)
	same(t, "what is paid stays", other.Pays, v.Pays)
	same(t, "open amount", v.Pays[0].Amount, ir.Amount{Open: true})
}

func TestExamples(t *testing.T) {
	_, p := town(t)
	var names []string
	for _, e := range p.Examples {
		names = append(names, e.Name)
	}
	same(t, "names", names, []string{
		"clause_1_example_1", "clause_1_example_2", "clause_2_example_1", "clause_4_example_1", "clause_4_example_2",
	})
	e := p.Examples[3]
	same(t, "day", e.Case.Date, ir.Date{Year: 2024, Month: 7, Day: 15})
	same(t, "facts by name", e.Case.Facts[3], ir.Given{Fact: "months_without_income", Number: quantity.Whole(3)})
	same(t, "amount", *e.Expect[0].Amount, exactly(fen(195000)))
	same(t, "needs", p.Examples[4].Expect[0].Needs, []string{"dibao"})
	same(t, "expected standard", p.Examples[2].Expect[0].Standard, &ir.Value{Standard: "dibao", Index: "rural"})
}

func TestAxioms(t *testing.T) {
	ws, _ := town(t)
	dibao, tekun := ir.Formula{Op: ir.Fact, Fact: "dibao"}, ir.Formula{Op: ir.Fact, Fact: "tekun"}
	hardship := ir.Formula{Op: ir.Fact, Fact: "in_hardship"}
	same(t, "never both", ws.Vocabulary.Axioms[0].Formula,
		ir.Formula{Op: ir.Not, Args: []ir.Formula{{Op: ir.And, Args: []ir.Formula{dibao, tekun}}}})
	same(t, "one follows from the other", ws.Vocabulary.Axioms[1].Formula,
		ir.Formula{Op: ir.Or, Args: []ir.Formula{{Op: ir.Not, Args: []ir.Formula{dibao}}, hardship}})
	same(t, "from outside", ws.Vocabulary.Axioms[0].Origin(), "《特困人员供养办法》第五条")
	same(t, "from a clause", ws.Vocabulary.Axioms[1].Source, "province-2024")
	same(t, "from a clause", ws.Vocabulary.Axioms[1].Origin(), "province-2024:1")
	same(t, "sorted", slices.IsSortedFunc(ws.Vocabulary.Facts, func(a, b ir.FactDecl) int {
		return strings.Compare(a.Name, b.Name)
	}), true)
}
