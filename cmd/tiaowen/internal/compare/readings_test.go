package compare

import (
	"testing"

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
