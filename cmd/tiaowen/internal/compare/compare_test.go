package compare

import (
	"testing"
	"tiaowen/cmd/tiaowen/internal/compare/difference"
	"tiaowen/cmd/tiaowen/internal/ir"
)

// Upper: anyone at the place of work or of usual residence. Lower: at the
// place of registration instead of work.
func TestPlaceReplaced(t *testing.T) {
	f := newFixture(t)
	u := f.clause("north", "5", "对生活困难的农民工，由务工地或经常居住地按照城市低保标准3倍发放救助金。")
	u.rule(ir.Grant, "aid",
		on(ir.To, and(u.fact("hard", "生活困难"), u.fact("worker", "农民工"))),
		on(ir.At, or(u.fact("at_work", "务工地"), u.fact("at_usual", "经常居住地"))),
		u.pays(times(3, "dibao", "urban"), times(3, "dibao", "urban"), "城市低保标准3倍"))
	u.rule(ir.Procedure, "waive_means_check", on(ir.When, u.fact("tekun", "农民工")))
	l := f.clause("south", "5", "对生活困难的农民工，由户籍地或经常居住地按照城市低保标准3倍发放救助金。")
	l.rule(ir.Grant, "aid", from("north:5"),
		on(ir.To, and(l.fact("hard", "生活困难"), l.fact("worker", "农民工"))),
		on(ir.At, or(l.fact("at_home", "户籍地"), l.fact("at_usual", "经常居住地"))),
		l.pays(times(3, "dibao", "urban"), times(3, "dibao", "urban"), "城市低保标准3倍"))
	c := f.expect(
		"narrowed at worse: 户籍地或经常居住地 | 务工地",
		"extended at better: 户籍地 | 务工地或经常居住地",
		"omitted provision worse: - | 农民工",
	)
	want := []difference.ElementVerdict{{Element: ir.To, Verdict: difference.Equal}, {Element: ir.At, Verdict: difference.Overlapping}, {Element: ir.Pays, Verdict: difference.Equal}}
	for i, v := range c.Pairs[0].Elements {
		if i >= len(want) || v != want[i] {
			t.Errorf("elements %v, want %v", c.Pairs[0].Elements, want)
			break
		}
	}
}
