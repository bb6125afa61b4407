package compare

import (
	"testing"
	"tiaowen/cmd/tiaowen/internal/compare/difference"
	"tiaowen/cmd/tiaowen/internal/ir"
)

// Words that can be read two ways are undecided where the other reading gives
// another verdict, and no finding where both notices have the same words.
func TestReadings(t *testing.T) {
	build := func(upperToo bool) *fixture {
		f := newFixture(t)
		u := f.clause("north", "1", "对农民工等给予帮助。")
		p := u.rule(ir.Grant, "aid", on(ir.To, u.fact("worker", "农民工")))
		if upperToo {
			ambiguous(u, p)
		}
		l := f.clause("south", "1", "对农民工等给予帮助。")
		ambiguous(l, l.rule(ir.Grant, "aid", from("north:1"), on(ir.To, l.fact("worker", "农民工"))))
		return f
	}
	build(true).expect("verbatim provision none: 对农民工等给予帮助 | 对农民工等给予帮助")
	c := build(false).expect(
		"undecided to mixed: 农民工等 | 农民工",
	)
	if got := c.Findings[0].Reading; got != "“等”是举例还是酌定" {
		t.Errorf("reading %q", got)
	}
}

func ambiguous(w *words, p *ir.Provision) {
	other := *p
	other.Conditions = []ir.Condition{{Element: ir.To, Formula: or(w.fact("worker", "农民工"), w.others("等"))}}
	p.Ambiguities = []ir.Ambiguity{{Clause: p.Clause, Text: "“等”是举例还是酌定", Quotes: w.quote("农民工等"), Alternative: &other}}
}

// Two readings that change the same are the same doubt, whatever they are called
// and whichever words they are about; two that change something else are not.
func TestReadingsAreKnownByWhatTheyChange(t *testing.T) {
	build := func(below func(w *words) ir.Formula) *fixture {
		f := newFixture(t)
		u := f.clause("north", "1", "对农民工等给予帮助。")
		ambiguous(u, u.rule(ir.Grant, "aid", on(ir.To, u.fact("worker", "农民工"))))
		l := f.clause("south", "1", "对困难的农民工等给予帮助。")
		p := l.rule(ir.Grant, "aid", from("north:1"), on(ir.To, l.fact("worker", "农民工")))
		other := *p
		other.Conditions = []ir.Condition{{Element: ir.To, Formula: below(l)}}
		p.Ambiguities = []ir.Ambiguity{{Clause: p.Clause, Text: "农民工以外的是否酌定", Quotes: l.quote("等"), Alternative: &other}}
		return f
	}
	build(func(w *words) ir.Formula { return or(w.fact("worker", "农民工"), w.others("等")) }).
		expect("verbatim provision none: 对困难的农民工等给予帮助 | 对农民工等给予帮助")
	build(func(w *words) ir.Formula { return and(w.fact("worker", "农民工"), w.fact("hard", "困难")) }).
		expect("undecided to mixed: 农民工 | 农民工等", "undecided to mixed: 等 | 农民工")
}

// Beside an open reading nothing is proved, and what holds on one reading only
// says so.
func TestNothingIsProvedBesideAnOpenReading(t *testing.T) {
	f := newFixture(t)
	u := f.clause("north", "1", "对农民工给予帮助。")
	u.rule(ir.Grant, "aid", on(ir.To, u.fact("worker", "农民工")))
	l := f.clause("south", "1", "对生活困难的农民工给予帮助。对农民工给予帮助。")
	p := l.rule(ir.Grant, "aid", from("north:1"), on(ir.To, and(l.fact("hard", "生活困难"), l.fact("worker", "农民工"))))
	other := *p
	other.Conditions = []ir.Condition{{Element: ir.To, Formula: l.fact("worker", "农民工")}}
	p.Ambiguities = []ir.Ambiguity{{Text: "限定还是说明", Quotes: l.quote("生活困难的农民工"), Alternative: &other}}
	c := f.expect(
		"narrowed to worse: 生活困难 | 农民工",
		"undecided to mixed: 生活困难的农民工 | 农民工",
	)
	if narrowed := c.Findings[0]; narrowed.Proved || narrowed.Reading != "限定还是说明" || c.Pairs[0].Proved || c.Pairs[0].Verdict != difference.Undecided {
		t.Errorf("%+v, pair %+v", narrowed, c.Pairs[0])
	}
}

// Words that can be read two ways are told where only one side has them.
func TestWordsThatNoRuleTellsApart(t *testing.T) {
	ambiguous := func(w *words, p *ir.Provision, text string) {
		p.Ambiguities = []ir.Ambiguity{{Text: "按人还是按户", Quotes: w.quote(text)}}
	}
	for _, tt := range []struct {
		lower string
		both  bool
		want  string
	}{
		{"对农民工人均发放。", false, "undecided provision none: 人均 | 对农民工发放"},
		{"对农民工人均发放。", true, ""},
	} {
		f := newFixture(t)
		text := "对农民工发放。"
		if tt.both {
			text = tt.lower
		}
		u := f.clause("north", "1", text)
		p := u.rule(ir.Grant, "aid", on(ir.To, u.fact("worker", "农民工")))
		if tt.both {
			ambiguous(u, p, "人均")
		}
		l := f.clause("south", "1", tt.lower)
		ambiguous(l, l.rule(ir.Grant, "aid", from("north:1"), on(ir.To, l.fact("worker", "农民工"))), "人均")
		var got []string
		for _, line := range lines(f.compare()) {
			if line[:9] == "undecided" {
				got = append(got, line)
			}
		}
		if len(got) > 1 || (len(got) == 1) != (tt.want != "") || len(got) == 1 && got[0] != tt.want {
			t.Errorf("%v: %q, want %q", tt.both, got, tt.want)
		}
	}
}
