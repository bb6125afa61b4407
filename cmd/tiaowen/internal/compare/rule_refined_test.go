package compare

import (
	"testing"

	"tiaowen/cmd/tiaowen/internal/ir"
)

func TestRefined(t *testing.T) {
	f := newFixture(t)
	u := f.clause("north", "1", "对低保对象等困难群体发放补贴，给予一定的渐退期。按照2至4倍救助。")
	u.rule(ir.Grant, "aid", on(ir.To, or(u.fact("dibao_recipient", "低保对象"), u.others("等困难群体"))), u.pays(nil, nil, "补贴"))
	u.rule(ir.Adjust, "phase_out", u.lasts(0, 0, "一定的渐退期"))
	u.rule(ir.Grant, "help", u.pays(times(2, "dibao", "urban"), times(4, "dibao", "urban"), "2至4倍"))
	l := f.clause("south", "1", "对低保对象、孤儿等困难群体发放600元，给予6至18个月渐退期。按照3倍救助。")
	l.rule(ir.Grant, "aid", from("north:1"), on(ir.To, or(l.fact("dibao_recipient", "低保对象"), l.fact("orphan", "孤儿"), l.others("等困难群体"))), l.pays(yuan(600), yuan(600), "600元"))
	l.rule(ir.Adjust, "phase_out", from("north:1"), l.lasts(6, 18, "6至18个月"))
	l.rule(ir.Grant, "help", from("north:1"), l.pays(times(3, "dibao", "urban"), times(3, "dibao", "urban"), "3倍"))
	f.expect(
		"refined to better: 孤儿 | 低保对象等困难群体",
		"refined pays none: 600元 | 补贴",
		"refined lasts none: 6至18个月 | 一定的渐退期",
		"refined pays mixed: 3倍 | 2至4倍",
	)
}

func TestRefinedActor(t *testing.T) {
	f := newFixture(t)
	u := f.clause("north", "1", "加强宣传。")
	u.rule(ir.Duty, "publicity")
	l := f.clause("south", "1", "各县（区）加强宣传。")
	l.rule(ir.Duty, "publicity", from("north:1"), l.list(ir.By, "counties=各县（区）"))
	f.expect("refined by none: 各县（区） | 加强宣传。")
}
