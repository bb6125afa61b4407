package compare

import (
	"strings"
	"testing"
	"tiaowen/cmd/tiaowen/internal/casefile"
	"tiaowen/cmd/tiaowen/internal/compare/finding"
	"tiaowen/cmd/tiaowen/internal/eval"
	"tiaowen/cmd/tiaowen/internal/ir"
	"tiaowen/cmd/tiaowen/internal/plain"
	"tiaowen/grammar/diag"
	"tiaowen/grammar/source"
)

// unemployed is two notices that pay the same people; months is the threshold
// of the lower one, in months.
func unemployed(t *testing.T, months int64) *fixture {
	f := newFixture(t)
	u := f.clause("north", "5", "对连续3个月无收入的农民工，低保对象除外，发放600元。")
	u.rule(ir.Grant, "aid",
		on(ir.To, and(u.number("months", ir.AtLeast, 3, "连续3个月"), u.fact("worker", "农民工"))),
		on(ir.Unless, u.fact("dibao_recipient", "低保对象")),
		u.pays(yuan(600), yuan(600), "600元"))
	l := f.clause("south", "5", "对农民工，连续数月无收入且未纳入低保的，发放600元。")
	l.rule(ir.Grant, "aid", from("north:5"),
		on(ir.To, and(not(l.fact("dibao_recipient", "低保")), l.fact("worker", "农民工"), l.number("months", ir.AtLeast, months, "连续数月"))),
		l.pays(yuan(600), yuan(600), "600元"))
	return f
}

// The same rule in another order and on other lines is proved the same; with
// one threshold broken, in either direction, the proof fails and a witness
// stands on the threshold.
func TestProofFailsWithOneThresholdBroken(t *testing.T) {
	for _, tt := range []struct {
		months int64
		code   finding.Code
		given  string
	}{{3, finding.CodeRestated, ""}, {4, finding.CodeNarrowed, `"months": 3`}, {2, finding.CodeExtended, `"months": 2`}} {
		c := unemployed(t, tt.months).compare()
		if len(c.Findings) != 1 || c.Findings[0].Code != tt.code {
			t.Fatalf("%d months: %v", tt.months, lines(c))
		}
		f := c.Findings[0]
		if proved := tt.given == ""; f.Proved != proved || c.Pairs[0].Proved != proved {
			t.Errorf("%d months: proved %v", tt.months, f.Proved)
		}
		if tt.given != "" && (f.Witness == nil || !strings.Contains(string(f.Witness.Case), tt.given)) {
			t.Errorf("%d months: witness %+v", tt.months, f.Witness)
		}
	}
}

func TestWitnessSentence(t *testing.T) {
	w := unemployed(t, 4).compare().Findings[0].Witness
	want := plain.Message{
		Zh: "一名months为3个月的农民工，2022-07-01：北 → 发放600元；南 → 不发放。",
		En: "Somebody (months 3 months, worker) on 2022-07-01: north → pays 600 yuan once; south → pays nothing.",
	}
	if w.Sentence != want {
		t.Errorf("%+v, want %+v", w.Sentence, want)
	}
}

// A case file of a witness is read back and decided as the witness says.
func TestWitnessReplays(t *testing.T) {
	f := unemployed(t, 4)
	w := f.compare().Findings[0].Witness
	var diags diag.List
	read, ok := casefile.Parse(source.New("case.json", string(w.Case)), f.ws.Vocabulary, &diags)
	if !ok {
		t.Fatalf("%s: %v", w.Case, diags.Sorted())
	}
	for slug, want := range map[string]ir.Status{"north": w.Upper.Status, "south": w.Lower.Status} {
		outcomes, err := eval.Decide(f.ws, slug, read)
		if err != nil || len(outcomes) != 1 || outcomes[0].Status != want {
			t.Errorf("%s: %+v, want %s", slug, outcomes, want)
		}
	}
}

// What one clause of the lower notice leaves out and another makes up for is a
// difference of clauses and none of outcome, by proof.
func TestNoWitnessWhereAnotherClauseMakesUp(t *testing.T) {
	f := newFixture(t)
	u := f.clause("north", "1", "对农民工和孤儿给予帮助。")
	u.rule(ir.Grant, "aid", on(ir.To, or(u.fact("worker", "农民工"), u.fact("orphan", "孤儿"))))
	l := f.clause("south", "1", "对农民工给予帮助。")
	l.rule(ir.Grant, "aid", from("north:1"), on(ir.To, l.fact("worker", "农民工")))
	l = f.clause("south", "2", "对孤儿给予帮助。")
	l.rule(ir.Grant, "aid", on(ir.To, l.fact("orphan", "孤儿")))
	c := f.compare()
	if c.Findings[0].Code != finding.CodeNarrowed || c.Findings[0].Witness != nil || !c.Findings[0].Proved {
		t.Errorf("%v, proved %v", lines(c), c.Findings[0].Proved)
	}
}

// Payments reckoned from one's own standard differ for the countryside alone.
func TestWitnessFindsTheAreaThatLoses(t *testing.T) {
	f := newFixture(t)
	s := f.clause("north", "1", "低保标准分别为每月650元、460元。")
	s.rule(ir.Standard, "dibao[urban]", s.sets(yuan(650), "650元"))
	s.rule(ir.Standard, "dibao[rural]", s.sets(yuan(460), "460元"))
	u := f.clause("north", "2", "发放城市低保标准3倍。")
	u.rule(ir.Grant, "aid", u.pays(times(3, "dibao", "urban"), times(3, "dibao", "urban"), "城市低保标准3倍"))
	l := f.clause("south", "2", "发放当地低保标准3倍。")
	l.rule(ir.Grant, "aid", from("north:2"), l.pays(times(3, "dibao", ""), times(3, "dibao", ""), "当地低保标准3倍"))
	w := f.compare().Findings[0].Witness
	if w == nil || !strings.Contains(w.Sentence.Zh, "属农村的人，2022-07-01：北 → 发放1950元；南 → 发放1380元") {
		t.Errorf("witness %+v", w)
	}
}

func TestWitnessOfAPeriod(t *testing.T) {
	f := newFixture(t)
	u := f.clause("north", "1", "从2022年6月至8月对农民工发放600元。")
	p := u.rule(ir.Grant, "aid", on(ir.To, u.fact("worker", "农民工")), u.pays(yuan(600), yuan(600), "600元"))
	p.During = &ir.Period{From: day(2022, 6, 1), To: day(2022, 8, 31), Quotes: u.quote("从2022年6月至8月")}
	l := f.clause("south", "1", "从2022年6月至7月对农民工发放600元。")
	p = l.rule(ir.Grant, "aid", from("north:1"), on(ir.To, l.fact("worker", "农民工")), l.pays(yuan(600), yuan(600), "600元"))
	p.During = &ir.Period{From: day(2022, 6, 1), To: day(2022, 7, 31), Quotes: l.quote("从2022年6月至7月")}
	c := f.expect("narrowed during worse: 从2022年6月至7月 | 从2022年6月至8月")
	if w := c.Findings[0].Witness; w == nil || w.Facts.Date != day(2022, 8, 1) {
		t.Errorf("witness %+v", w)
	}
}
