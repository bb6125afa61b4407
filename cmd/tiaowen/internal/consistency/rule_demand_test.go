package consistency

import (
	"testing"

	"tiaowen/cmd/tiaowen/internal/ir"
)

func TestDemandLifted(t *testing.T) {
	f := newFixture(t)
	w := f.clause("south", "1", "经本人申请，给予救助。")
	w.rule(ir.Grant, "worker_aid", on(ir.On, w.fact("applied", "经本人申请")), w.pays(nil, "给予救助"))
	w = f.clause("south", "2", "对孤儿，不再要求本人申请。")
	w.rule(ir.Procedure, "waive", on(ir.To, w.fact("orphan", "孤儿")), w.list(ir.Does, "waive_application", "不再要求本人申请"))
	found := f.expect("warning demand-lifted: 经本人申请 | 不再要求本人申请")
	if got, want := found[0].Witness.Sentence.En, "Somebody (not applied, orphan) on 2022-07-01: worker aid (south:1) pays nothing; waive (south:2) applies."; got != want {
		t.Errorf("witness %s, want %s", got, want)
	}
}

// Who one has to be is no step of the proceedings: waiving proof of it is not
// waiving it.
func TestConditionsAreNotLifted(t *testing.T) {
	f := newFixture(t)
	w := f.clause("south", "1", "对特困人员给予救助。")
	w.rule(ir.Grant, "worker_aid", on(ir.When, w.fact("tekun", "特困人员")), w.pays(nil, "给予救助"))
	w = f.clause("south", "2", "不再查验特困人员证。")
	w.rule(ir.Procedure, "waive", w.list(ir.Does, "waive_certificate", "不再查验特困人员证"))
	f.expect()
}
