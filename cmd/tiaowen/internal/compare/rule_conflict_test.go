package compare

import (
	"testing"

	"tiaowen/cmd/tiaowen/internal/ir"
)

func TestConflictFloor(t *testing.T) {
	f := newFixture(t)
	u := f.clause("north", "1", "按照不低于城市低保标准3倍发放。")
	u.rule(ir.Grant, "aid", u.pays(times(3, "dibao", "urban"), nil, "不低于城市低保标准3倍"))
	l := f.clause("south", "1", "按照不低于城市低保标准2倍发放。")
	l.rule(ir.Grant, "aid", from("north:1"), l.pays(times(2, "dibao", "urban"), nil, "不低于城市低保标准2倍"))
	f.expect(
		"conflict pays worse: 不低于城市低保标准2倍 | 不低于城市低保标准3倍",
		"narrowed pays worse: 不低于城市低保标准2倍 | 不低于城市低保标准3倍",
	)
}

func TestConflictCeiling(t *testing.T) {
	f := newFixture(t)
	u := f.clause("north", "1", "给予6至18个月的渐退期。")
	u.rule(ir.Adjust, "phase_out", u.lasts(6, 18, "6至18个月"))
	l := f.clause("south", "1", "给予12至24个月的渐退期。")
	l.rule(ir.Adjust, "phase_out", from("north:1"), l.lasts(12, 24, "12至24个月"))
	f.expect(
		"conflict lasts better: 12至24个月 | 6至18个月",
		"extended lasts better: 12至24个月 | 6至18个月",
	)
}

func TestConflictModality(t *testing.T) {
	f := newFixture(t)
	u := f.clause("north", "1", "严禁扩大支出范围。")
	u.rule(ir.Ban, "expand", u.modality(ir.Forbidden, "严禁"))
	l := f.clause("south", "1", "可扩大支出范围。")
	l.rule(ir.Power, "expand", from("north:1"), l.modality(ir.May, "可"))
	f.expect("conflict modality mixed: 可 | 严禁")
}
