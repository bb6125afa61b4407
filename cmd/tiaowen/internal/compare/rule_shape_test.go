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
		"verbatim provision none: 对农民工、孤儿发放补贴 | 对农民工发放补贴 / 对孤儿发放补贴",
		"merged provision none: 对农民工、孤儿发放补贴。 | 对农民工发放补贴。 / 对孤儿发放补贴。",
		"split provision none: 对农民工、孤儿发放补贴。 / 加强宣传。 | 对孤儿发放补贴。",
		"verbatim provision none: 加强宣传 | 加强宣传",
	)
}

// What left the clause that the rest of its own went to is moved; clauses of
// other numbers are not.
func TestMoved(t *testing.T) {
	f := newFixture(t)
	u := f.clause("north", "1", "加强宣传。加强培训。每月探访。")
	u.rule(ir.Duty, "publicity", u.list(ir.Does, "publicity=宣传"))
	u.rule(ir.Duty, "training", u.list(ir.Does, "training=培训"))
	u.rule(ir.Duty, "visits", u.list(ir.Does, "visit=探访"))
	u = f.clause("north", "2", "加强监管。严肃纪律。")
	u.rule(ir.Duty, "supervision", u.list(ir.Does, "supervise=监管"))
	u.rule(ir.Duty, "discipline", u.list(ir.Does, "discipline=纪律"))
	l := f.clause("south", "6", "加强监管。严肃纪律。每月探访。")
	l.rule(ir.Duty, "supervision", from("north:2"), l.list(ir.Does, "supervise=监管"))
	l.rule(ir.Duty, "discipline", from("north:2"), l.list(ir.Does, "discipline=纪律"))
	l.rule(ir.Duty, "visits", from("north:1"), l.list(ir.Does, "visit=探访"))
	l = f.clause("south", "7", "加强宣传。加强培训。")
	l.rule(ir.Duty, "publicity", from("north:1"), l.list(ir.Does, "publicity=宣传"))
	l.rule(ir.Duty, "training", from("north:1"), l.list(ir.Does, "training=培训"))
	f.expect(
		"verbatim provision none: 加强监管 | 加强监管",
		"verbatim provision none: 严肃纪律 | 严肃纪律",
		"verbatim provision none: 每月探访 | 每月探访",
		"moved provision none: 每月探访 | 每月探访",
		"verbatim provision none: 加强宣传 | 加强宣传",
		"verbatim provision none: 加强培训 | 加强培训",
	)
}
