package consistency

import (
	"testing"

	"tiaowen/cmd/tiaowen/internal/ir"
)

func TestForbidden(t *testing.T) {
	f := newFixture(t)
	w := f.clause("south", "1", "可公开名单。")
	w.rule(ir.Power, "openness", w.modality(ir.May, "可公开名单"))
	w = f.clause("south", "2", "不得公开名单。")
	w.rule(ir.Ban, "openness", w.modality(ir.Forbidden, "不得公开名单"))
	f.expect("error strength-differs: 可公开名单 | 不得公开名单")
}

func TestMayAndMust(t *testing.T) {
	f := newFixture(t)
	w := f.clause("south", "1", "对农民工应给予救助。")
	w.rule(ir.Grant, "worker_aid", on(ir.To, w.fact("worker", "农民工")), w.modality(ir.Must, "应给予救助"))
	w = f.clause("south", "2", "可给予救助。")
	w.rule(ir.Grant, "worker_aid", w.modality(ir.May, "可给予救助"))
	found := f.expect("warning strength-differs: 应给予救助 | 可给予救助")
	if d := found[0].Witness.Decisions; d[0].Status != ir.Granted || d[1].Status != ir.Discretionary {
		t.Errorf("decisions %+v", d)
	}
}

// A duty and a power to the same end bind nobody differently, and a ban for
// some is none for others.
func TestStrengthsThatAgree(t *testing.T) {
	f := newFixture(t)
	w := f.clause("south", "1", "要公开。可公开。")
	w.rule(ir.Duty, "openness", w.modality(ir.Must, "要公开"))
	w.rule(ir.Power, "openness", w.modality(ir.May, "可公开"))
	w = f.clause("south", "2", "对低保对象不得收费，对特困人员可收费。")
	w.rule(ir.Ban, "fees", on(ir.When, w.fact("dibao_recipient", "低保对象")), w.modality(ir.Forbidden, "不得收费"))
	w.rule(ir.Power, "fees", on(ir.When, w.fact("tekun", "特困人员")), w.modality(ir.May, "可收费"))
	f.expect()
}
