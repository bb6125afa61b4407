package compare

import (
	"testing"

	"tiaowen/cmd/tiaowen/internal/ir"
)

func TestExtended(t *testing.T) {
	f := newFixture(t)
	u := f.clause("north", "1", "对连续3个月无收入、生活困难的农民工发放600元。")
	u.rule(ir.Grant, "aid",
		on(ir.To, and(u.number("months", ir.AtLeast, 3, "连续3个月无收入"), u.fact("hard", "生活困难"), u.fact("worker", "农民工"))),
		u.pays(yuan(600), yuan(600), "600元"))
	l := f.clause("south", "1", "对连续2个月无收入的农民工、孤儿等发放700元。")
	l.rule(ir.Grant, "aid", from("north:1"),
		on(ir.To, and(l.number("months", ir.AtLeast, 2, "连续2个月无收入"), or(l.fact("worker", "农民工"), l.fact("orphan", "孤儿"), l.others("等")))),
		l.pays(yuan(700), yuan(700), "700元"))
	f.expect(
		"extended to better: 连续2个月无收入 | 连续3个月无收入",
		"extended to better: 连续2个月无收入的农民工、孤儿等 | 生活困难",
		"extended to better: 孤儿 | 农民工",
		"extended to better: 等 | 农民工",
		"extended pays better: 700元 | 600元",
	)
}
