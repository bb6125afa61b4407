package eval_test

import (
	"fmt"
	"math"
	"slices"
	"testing"

	"tiaowen/cmd/tiaowen/internal/eval"
	"tiaowen/cmd/tiaowen/internal/eval/testdata/sample"
	"tiaowen/cmd/tiaowen/internal/ir"
	"tiaowen/grammar/quantity"
)

func day(y, m, d int) ir.Date { return ir.Date{Year: y, Month: m, Day: d} }

func yes(fact string) ir.Given { return ir.Given{Fact: fact, Truth: true} }
func no(fact string) ir.Given  { return ir.Given{Fact: fact} }
func number(fact string, n int64) ir.Given {
	return ir.Given{Fact: fact, Number: quantity.Ratio{Num: n, Den: 1}}
}
func urban() ir.Given { return ir.Given{Fact: "area", Value: "urban"} }
func rural() ir.Given { return ir.Given{Fact: "area", Value: "rural"} }

func on(date ir.Date, facts ...ir.Given) ir.Case { return ir.Case{Date: date, Facts: facts} }

// with replaces or adds a fact.
func with(c ir.Case, g ir.Given) ir.Case {
	c.Facts = append(without(c, g.Fact).Facts, g)
	return c
}

func without(c ir.Case, fact string) ir.Case {
	c.Facts = slices.DeleteFunc(slices.Clone(c.Facts), func(g ir.Given) bool { return g.Fact == fact })
	return c
}

func decide(t *testing.T, slug, subject string, c ir.Case) eval.Benefit {
	t.Helper()
	outcomes, err := eval.Decide(sample.Workspace(), slug, c)
	if err != nil {
		t.Fatal(err)
	}
	for _, b := range eval.ByBenefit(outcomes) {
		if b.Subject == subject {
			return b
		}
	}
	t.Fatalf("%s does not decide %s", slug, subject)
	return eval.Benefit{}
}

func TestStatus(t *testing.T) {
	inSeason := day(2022, 7, 15)
	job := sample.Unemployed()
	phase := on(inSeason, yes("dibao"), yes("employed"), number("income_per_person", 80000), urban(),
		ir.Given{Fact: "laid_off_on", Date: day(2022, 6, 1)})
	phase.Standards = []ir.StandardInput{{Standard: "minimum_wage", Fen: quantity.Ratio{Num: 195000, Den: 1}}}
	poorer := phase
	poorer.Standards = []ir.StandardInput{{Standard: "minimum_wage", Fen: quantity.Ratio{Num: 80000, Den: 1}}}
	noWage := phase
	noWage.Standards = nil

	const z, n = "zhongwei-2022", "ningxia-2022"
	for _, tt := range []struct {
		name, notice, subject string
		c                     ir.Case
		status                ir.Status
		reason                eval.Reason
		needs                 []string
	}{
		{"all conditions of clause 5", z, "unemployed_aid", job, ir.Granted, eval.Applies, nil},
		{"2 months without income", z, "unemployed_aid", with(job, number("months_without_income", 2)), ir.Denied, eval.Unmet, nil},
		{"on dibao", z, "unemployed_aid", with(job, yes("dibao")), ir.Denied, eval.Unmet, nil},
		{"one fact missing", z, "unemployed_aid", without(job, "applied"), ir.Undetermined, eval.FactsMissing, []string{"applied"}},
		{"place settled by the other", z, "unemployed_aid", without(job, "applied_at_usual_residence"), ir.Granted, eval.Applies, nil},
		{"neither place known", z, "unemployed_aid", without(job, "applied_at_registered_place"), ir.Undetermined, eval.FactsMissing, []string{"applied_at_registered_place", "applied_at_usual_residence"}},
		{"no beats unknown", z, "unemployed_aid", on(inSeason, yes("dibao")), ir.Denied, eval.Unmet, nil},
		{"last day of validity", z, "unemployed_aid", atDay(job, day(2022, 12, 31)), ir.Granted, eval.Applies, nil},
		{"day after expiry", z, "unemployed_aid", atDay(job, day(2023, 1, 1)), ir.Denied, eval.NotInForce, nil},
		{"day before issue", z, "unemployed_aid", atDay(job, day(2022, 6, 21)), ir.Denied, eval.NotInForce, nil},
		{"no day", z, "unemployed_aid", atDay(job, ir.Date{}), ir.Undetermined, eval.FactsMissing, []string{"date"}},

		{"last day of the subsidy", z, "living_subsidy", on(day(2022, 8, 31), yes("dibao")), ir.Granted, eval.Applies, nil},
		{"after the subsidy", z, "living_subsidy", on(day(2022, 9, 1), yes("dibao")), ir.Denied, eval.OutsidePeriod, nil},
		{"only in the open end", z, "living_subsidy", on(inSeason, no("dibao"), no("tekun"), yes("in_hardship")), ir.Discretionary, eval.LeftOpen, nil},
		{"outside the open end", z, "living_subsidy", on(inSeason, no("dibao"), no("tekun"), no("in_hardship")), ir.Denied, eval.Unmet, nil},
		{"unknown beats open", z, "living_subsidy", on(inSeason, no("dibao"), yes("in_hardship")), ir.Undetermined, eval.FactsMissing, []string{"tekun"}},

		{"19,999.99 yuan", z, "medical_hardship_aid", on(inSeason, number("own_medical_cost", 1999999)), ir.Denied, eval.Unmet, nil},
		{"20,000.00 yuan", z, "medical_hardship_aid", on(inSeason, number("own_medical_cost", 2000000)), ir.Granted, eval.Applies, nil},
		{"only the amount lacks a fact", z, "covid_subsidy", on(inSeason, yes("dibao"), yes("confirmed_covid_patient")), ir.Undetermined, eval.FactsMissing, []string{"area"}},

		{"phase-out is a may", n, "dibao_phase_out", phase, ir.Discretionary, eval.Permitted, nil},
		{"exception", n, "dibao_phase_out", poorer, ir.Denied, eval.Excepted, nil},
		{"input missing", n, "dibao_phase_out", noWage, ir.Undetermined, eval.FactsMissing, []string{"minimum_wage"}},
		{"exactly the dibao line", n, "dibao_phase_out", with(phase, number("income_per_person", 65000)), ir.Denied, eval.Unmet, nil},
		{"rural line is lower", n, "dibao_phase_out", with(with(phase, rural()), number("income_per_person", 65000)), ir.Discretionary, eval.Permitted, nil},
		{"area missing", n, "dibao_phase_out", without(phase, "area"), ir.Undetermined, eval.FactsMissing, []string{"area"}},
		{"above the defined line", n, "dibao_phase_out", with(phase, number("income_per_person", 97500)), ir.Denied, eval.Unmet, nil},
		{"a stated status beats its definition", n, "dibao_phase_out", with(with(phase, number("income_per_person", 97500)), yes("low_income_household")), ir.Discretionary, eval.Permitted, nil},
		{"a day before the month", n, "dibao_phase_out", with(phase, ir.Given{Fact: "laid_off_on", Date: day(2022, 5, 31)}), ir.Denied, eval.Unmet, nil},
		{"day missing", n, "dibao_phase_out", without(phase, "laid_off_on"), ir.Undetermined, eval.FactsMissing, []string{"laid_off_on"}},
	} {
		t.Run(tt.name, func(t *testing.T) {
			got := decide(t, tt.notice, tt.subject, tt.c)
			if got.Status != tt.status || got.Outcomes[0].Reason != tt.reason || !slices.Equal(got.Needs, tt.needs) {
				t.Errorf("got %s (%s) needs %v, want %s (%s) needs %v",
					got.Status, got.Outcomes[0].Reason, got.Needs, tt.status, tt.reason, tt.needs)
			}
		})
	}
}

func atDay(c ir.Case, d ir.Date) ir.Case { c.Date = d; return c }

func TestAmounts(t *testing.T) {
	at := day(2022, 7, 15)
	three := int64(195000) // 3 x 650 yuan
	for _, tt := range []struct {
		name, subject string
		c             ir.Case
		low, high     int64 // fen; 0 for no end
	}{
		{"three times dibao", "unemployed_aid", sample.Unemployed(), three, three},
		{"a floor", "medical_hardship_aid", on(at, number("own_medical_cost", 2000000)), three, 0},
		{"a month", "living_subsidy", on(at, yes("dibao")), 20000, 20000},
		{"urban payment", "covid_subsidy", on(at, yes("dibao"), yes("confirmed_covid_patient"), urban()), 300000, 0},
		{"rural payment", "covid_subsidy", on(at, yes("dibao"), yes("confirmed_covid_patient"), rural()), 200000, 0},
		{"a standard set by a floor", "individual_aid", on(at, yes("in_hardship")), 97500, 0},
	} {
		t.Run(tt.name, func(t *testing.T) {
			paid := decide(t, "zhongwei-2022", tt.subject, tt.c).Payments()
			if len(paid) != 1 || !paid[0].Amount.Equal(fen(tt.low, tt.high)) {
				t.Errorf("got %+v, want one payment of %d..%d fen", paid, tt.low, tt.high)
			}
		})
	}
}

func fen(low, high int64) eval.Amount {
	var a eval.Amount
	if low != 0 {
		a.Low = &quantity.Ratio{Num: low, Den: 1}
	}
	if high != 0 {
		a.High = &quantity.Ratio{Num: high, Den: 1}
	}
	return a
}

func TestQuotesThatDecided(t *testing.T) {
	job := sample.Unemployed()
	for _, tt := range []struct {
		name string
		c    ir.Case
		want []string
	}{
		{"what fails", with(job, number("months_without_income", 2)), []string{"连续3个月无收入来源"}},
		{"what is missing", without(job, "applied"), []string{"经本人申请"}},
		{"validity", atDay(job, day(2023, 1, 1)), []string{"自印发之日起施行", "有效期至2022年12月31日"}},
	} {
		t.Run(tt.name, func(t *testing.T) {
			var got []string
			for _, q := range decide(t, "zhongwei-2022", "unemployed_aid", tt.c).Outcomes[0].Quotes {
				got = append(got, q.Text)
			}
			if !slices.Equal(got, tt.want) {
				t.Errorf("got %q, want %q", got, tt.want)
			}
		})
	}
}

func TestAlternativeReading(t *testing.T) {
	got := decide(t, "zhongwei-2022", "unemployed_aid", with(sample.Unemployed(), yes("dibao"))).Outcomes[0]
	if got.Status != ir.Denied || len(got.Alternatives) != 1 || got.Alternatives[0].Outcome.Status != ir.Granted {
		t.Errorf("got %s with alternatives %+v, want denied, and granted under the other reading", got.Status, got.Alternatives)
	}
}

func TestStandardsOfADay(t *testing.T) {
	for _, tt := range []struct {
		name, slug string
		date       ir.Date
		want       []string
	}{
		{"both notices in force", "zhongwei-2022", day(2022, 7, 1), []string{
			"dibao[urban] 65000 zhongwei-2022:2/dibao[urban]", "dibao[rural] 46000 zhongwei-2022:2/dibao[rural]",
			"tekun[urban] 84500 zhongwei-2022:2/tekun", "tekun[rural] 59800 zhongwei-2022:2/tekun",
			"temporary_aid[individual] 97500 zhongwei-2022:2/temporary_aid[individual]"}},
		{"only the upper one", "zhongwei-2022", day(2023, 7, 1), []string{
			"dibao[urban] 65000 ningxia-2022:2/dibao[urban]", "dibao[rural] 46000 ningxia-2022:2/dibao[rural]",
			"tekun[urban] 84500 ningxia-2022:2/tekun", "tekun[rural] 59800 ningxia-2022:2/tekun"}},
		{"none", "zhongwei-2022", day(2024, 7, 1), nil},
	} {
		t.Run(tt.name, func(t *testing.T) {
			values, err := eval.Standards(sample.Workspace(), tt.slug, tt.date)
			if err != nil {
				t.Fatal(err)
			}
			var got []string
			for _, v := range values {
				got = append(got, standardLine(v))
			}
			if !slices.Equal(got, tt.want) {
				t.Errorf("got  %q\nwant %q", got, tt.want)
			}
		})
	}
}

func standardLine(v eval.StandardValue) string {
	name := v.Decl.Name
	if v.Index != "" {
		name += "[" + v.Index + "]"
	}
	return fmt.Sprintf("%s %d %s", name, v.Amount.Low.Num, v.Uses[0].Provision)
}

func TestExamplesHold(t *testing.T) {
	ws := sample.Workspace()
	ex := &ws.Policy("zhongwei-2022").Examples[0]
	if bad, err := eval.CheckExample(ws, "zhongwei-2022", ex); err != nil || len(bad) > 0 {
		t.Errorf("example: %v, %+v", err, bad)
	}
	ex.Expect[0].Amount.Low = &ir.Value{Factor: quantity.Ratio{Num: 190000, Den: 1}}
	ex.Expect[2].Period = quantity.Month
	bad, err := eval.CheckExample(ws, "zhongwei-2022", ex)
	if err != nil || len(bad) != 2 {
		t.Errorf("a wrong amount and a wrong standard gave %d mismatches (%v), want 2", len(bad), err)
	}
}

// TestExampleDecidesWhatItExpects: a provision that cannot be decided fails
// the examples that expect something of it, and no others.
func TestExampleDecidesWhatItExpects(t *testing.T) {
	ws := sample.Workspace()
	policy := ws.Policy("zhongwei-2022")
	huge := ir.Value{Factor: quantity.Ratio{Num: math.MaxInt64, Den: 1}, Standard: "dibao", Index: "urban"}
	loan := *policy.Provision("zhongwei-2022:5/unemployed_aid")
	loan.Subject, loan.Pays = "loan", []ir.Payment{{Amount: ir.Amount{Low: &huge, High: &huge}}}
	policy.Provisions = append(policy.Provisions, &loan)
	ex := &policy.Examples[0]
	if bad, err := eval.CheckExample(ws, "zhongwei-2022", ex); err != nil || len(bad) > 0 {
		t.Errorf("an example that expects nothing of the loan: %v, %+v", err, bad)
	}
	ex.Expect = append(ex.Expect, ir.Expectation{Subject: "loan", Status: ir.Granted})
	if _, err := eval.CheckExample(ws, "zhongwei-2022", ex); err == nil {
		t.Error("an example that expects the loan: no error")
	}
}

func TestErrors(t *testing.T) {
	huge := sample.Workspace()
	setting := huge.Policy("zhongwei-2022").Provision("zhongwei-2022:2/dibao[urban]").Setting
	setting.Amount = ir.Amount{Low: &ir.Value{Factor: quantity.Ratio{Num: math.MaxInt64, Den: 1}}}
	circle := sample.Workspace()
	own := ir.Value{Factor: quantity.Ratio{Num: 1, Den: 1}, Standard: "tekun", Index: "urban"}
	circle.Policy("zhongwei-2022").Provision("zhongwei-2022:2/dibao[urban]").Setting.Amount = ir.Amount{Low: &own, High: &own}
	for _, tt := range []struct {
		name, slug string
		ws         *ir.Workspace
		c          ir.Case
	}{
		{"overflow", "zhongwei-2022", huge, sample.Unemployed()},
		{"standard set by itself", "zhongwei-2022", circle, sample.Unemployed()},
		{"no such notice", "shapotou-2023", sample.Workspace(), sample.Unemployed()},
		{"no such fact", "zhongwei-2022", sample.Workspace(), on(day(2022, 7, 1), yes("rich"))},
	} {
		t.Run(tt.name, func(t *testing.T) {
			if _, err := eval.Decide(tt.ws, tt.slug, tt.c); err == nil {
				t.Error("no error")
			}
		})
	}
}

func TestExplain(t *testing.T) {
	c := without(sample.Unemployed(), "applied")
	top, err := eval.Explain(sample.Workspace(), "zhongwei-2022", "zhongwei-2022:5/unemployed_aid", c)
	if err != nil {
		t.Fatal(err)
	}
	var lines []string
	for _, n := range top.Args {
		lines = append(lines, string(n.Element)+" "+n.Truth.String())
	}
	if want := []string{" yes", "to yes", "on unknown", "at yes", " yes"}; !slices.Equal(lines, want) {
		t.Errorf("got %q, want %q", lines, want)
	}
	months := top.Args[1].Args[2]
	if months.Given == nil || months.Given.Number != quantity.Whole(3) || months.Cmp != ir.AtLeast || months.Quotes[0].Text != "连续3个月无收入来源" {
		t.Errorf("the condition on the months is told as %+v", months)
	}
	if _, err := eval.Explain(sample.Workspace(), "zhongwei-2022", "zhongwei-2022:5/nothing", c); err == nil {
		t.Error("no error for a provision that does not exist")
	}
}
