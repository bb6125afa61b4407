package compare

import (
	"testing"

	"tiaowen/cmd/tiaowen/internal/ir"
)

func TestMergedAndSplit(t *testing.T) {
	f := newFixture(t)
	u := f.clause("north", "1", "对农民工发放补贴。")
	u.rule(ir.Grant, "aid", on(ir.To, u.fact("worker", "农民工")))
	u = f.clause("north", "2", "对孤儿发放补贴。加强宣传。")
	u.rule(ir.Grant, "aid", on(ir.To, u.fact("orphan", "孤儿")))
	u.rule(ir.Duty, "publicity", u.list(ir.Does, "publicity=宣传"))
	l := f.clause("south", "1", "对农民工、孤儿发放补贴。")
	l.rule(ir.Grant, "aid", from("north:1", "north:2"), on(ir.To, or(l.fact("worker", "农民工"), l.fact("orphan", "孤儿"))))
	l = f.clause("south", "2", "加强宣传。")
	l.rule(ir.Duty, "publicity", from("north:2"), l.list(ir.Does, "publicity=宣传"))
	f.expect(
		"verbatim provision none: 农民工、孤儿 | 农民工",
		"merged provision none: 农民工、孤儿 | 农民工",
		"merged provision none: 农民工、孤儿 | 孤儿",
		"split provision none: 农民工、孤儿 | 孤儿",
		"verbatim provision none: 宣传 | 宣传",
		"split provision none: 宣传 | 宣传",
	)
}
