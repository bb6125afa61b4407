package consistency

import (
	"testing"

	"tiaowen/cmd/tiaowen/internal/ir"
)

// workerAid is aid for migrant workers at one place, in clause 1.
func workerAid(f *fixture, at, place string) *words {
	w := f.clause("south", "1", "对农民工，由"+place+"发放救助金。")
	w.rule(ir.Grant, "worker_aid", on(ir.To, w.fact("worker", "农民工")), on(ir.At, w.fact(at, place)), w.pays(nil, "发放救助金"))
	return w
}

func TestPlacesApart(t *testing.T) {
	f := newFixture(t)
	workerAid(f, "at_home", "户籍地")
	w := f.clause("south", "2", "由急难发生地直接救助。")
	w.rule(ir.Grant, "urgent_aid", on(ir.At, w.fact("at_emergency", "急难发生地")), w.pays(nil, "直接救助"))
	found := f.expect("note place-differs: 户籍地 | 急难发生地")
	want := "一名非「在急难发生地申请」、在户籍地申请、农民工的人，2022-07-01：农民工临时救助（south:1）发放一次性款项（金额未定）；急难临时救助（south:2）不发放。"
	if got := found[0].Witness.Sentence.Zh; got != want {
		t.Errorf("witness %s\nwant    %s", got, want)
	}
}

// Whoever may go to the same place for both is not sent to two; nor is anybody
// where the benefits are not of one kind, or nobody gets both.
func TestPlacesThatDoNotClash(t *testing.T) {
	for name, second := range map[string]func(f *fixture){
		"same place": func(f *fixture) {
			w := f.clause("south", "2", "由户籍地或急难发生地直接救助。")
			either := ir.Formula{Op: ir.Or, Args: []ir.Formula{w.fact("at_home", "户籍地"), w.fact("at_emergency", "急难发生地")}}
			w.rule(ir.Grant, "urgent_aid", on(ir.At, either), w.pays(nil, "直接救助"))
		},
		"another kind": func(f *fixture) {
			w := f.clause("south", "2", "由急难发生地发放津贴。")
			w.rule(ir.Grant, "allowance", on(ir.At, w.fact("at_emergency", "急难发生地")), w.pays(nil, "发放津贴"))
		},
		"other people": func(f *fixture) {
			w := f.clause("south", "2", "对不是农民工的，由急难发生地救助。")
			w.rule(ir.Grant, "urgent_aid", on(ir.To, not(w.fact("worker", "农民工"))), on(ir.At, w.fact("at_emergency", "急难发生地")), w.pays(nil, "救助"))
		},
		"other days": func(f *fixture) {
			w := f.clause("south", "2", "由急难发生地救助。")
			p := w.rule(ir.Grant, "urgent_aid", on(ir.At, w.fact("at_emergency", "急难发生地")), w.pays(nil, "救助"))
			p.During = &ir.Period{From: day(2022, 1, 1), To: day(2022, 6, 21), Quotes: w.quote("救助")}
		},
	} {
		t.Run(name, func(t *testing.T) {
			f := newFixture(t)
			workerAid(f, "at_home", "户籍地")
			second(f)
			f.expect()
		})
	}
}

func TestPlaceLifted(t *testing.T) {
	f := newFixture(t)
	workerAid(f, "at_home", "户籍地")
	w := f.clause("south", "2", "取消户籍地限制，由急难发生地直接救助。")
	w.rule(ir.Procedure, "lift", w.list(ir.Does, "cancel", "取消户籍地限制"))
	w.rule(ir.Grant, "urgent_aid", on(ir.At, w.fact("at_emergency", "急难发生地")), w.pays(nil, "直接救助"))
	found := f.expect("warning place-differs: 户籍地 | 取消户籍地限制，由急难发生地")
	if d := found[0].Witness.Decisions; d[0].Status != ir.Denied || d[1].Status != ir.Granted {
		t.Errorf("decisions %+v", d)
	}
}

// A lifting confined to a circumstance is an exception.
func TestPlaceExcepted(t *testing.T) {
	f := newFixture(t)
	workerAid(f, "at_home", "户籍地")
	w := f.clause("south", "2", "疫情防控期间取消户籍地限制。")
	w.rule(ir.Procedure, "lift", on(ir.During, w.fact("epidemic", "疫情防控期间")), w.list(ir.Does, "cancel", "取消户籍地限制"))
	f.expect("note place-differs: 户籍地 | 取消户籍地限制")
}

// What is lifted must be what is demanded.
func TestPlaceNotLifted(t *testing.T) {
	f := newFixture(t)
	workerAid(f, "at_work", "务工地")
	w := f.clause("south", "2", "取消户籍地限制。")
	w.rule(ir.Procedure, "lift", w.list(ir.Does, "cancel", "取消户籍地限制"))
	f.expect()
}
