package consistency

import (
	"testing"

	"tiaowen/cmd/tiaowen/internal/ir"
	"tiaowen/grammar/quantity"
)

func TestAmountDiffers(t *testing.T) {
	f := newFixture(t)
	w := f.clause("south", "1", "对农民工发放600元。")
	w.rule(ir.Grant, "worker_aid", on(ir.To, w.fact("worker", "农民工")), w.pays(yuan(600), "600元"))
	w = f.clause("south", "2", "对孤儿发放500元。")
	w.rule(ir.Grant, "worker_aid", on(ir.To, w.fact("orphan", "孤儿")), w.pays(yuan(500), "500元"))
	found := f.expect("warning amount-differs: 600元 | 500元")
	want := "Somebody (orphan, worker) on 2022-07-01: worker aid (south:1) pays 600 yuan once; worker aid (south:2) pays 500 yuan once."
	if got := found[0].Witness.Sentence.En; got != want {
		t.Errorf("witness %s, want %s", got, want)
	}
}

// The same amount in other words, other people, or one benefit declared on top
// of the other: no person gets two amounts.
func TestAmountsThatAgree(t *testing.T) {
	for name, second := range map[string]func(w *words) []line{
		"same amount": func(w *words) []line { return []line{w.pays(yuan(600), "500元")} },
		"other people": func(w *words) []line {
			return []line{on(ir.To, w.fact("tekun", "孤儿")), w.pays(yuan(500), "500元")}
		},
		"on top": func(w *words) []line {
			return []line{w.pays(yuan(500), "500元"), w.list(ir.Besides, "related_aid", "孤儿")}
		},
	} {
		t.Run(name, func(t *testing.T) {
			f := newFixture(t)
			w := f.clause("south", "1", "对农民工发放600元。")
			w.rule(ir.Grant, "worker_aid", on(ir.To, w.fact("dibao_recipient", "农民工")), w.pays(yuan(600), "600元"))
			w = f.clause("south", "2", "对孤儿发放500元。")
			w.rule(ir.Grant, "worker_aid", second(w)...)
			f.expect()
		})
	}
}

// Multiples of one's own standard differ from multiples of the urban one in
// the countryside alone.
func TestAmountDiffersForTheCountryside(t *testing.T) {
	f := newFixture(t)
	s := f.clause("north", "1", "每月650元、460元。")
	for index, yuans := range map[string]int64{"urban": 650, "rural": 460} {
		p := s.rule(ir.Standard, "dibao["+index+"]")
		p.Setting = &ir.Payment{Amount: ir.Amount{Low: yuan(yuans), High: yuan(yuans)}, Period: quantity.Month}
	}
	w := f.clause("south", "1", "发放城市低保标准3倍。")
	w.rule(ir.Grant, "worker_aid", w.pays(times(3, "urban"), "城市低保标准3倍"))
	w = f.clause("south", "2", "发放低保标准3倍。")
	w.rule(ir.Grant, "worker_aid", w.pays(times(3, ""), "低保标准3倍"))
	found := f.expect("warning amount-differs: 城市低保标准3倍 | 低保标准3倍")
	want := "一名属农村的人，2022-07-01：农民工临时救助（south:1）发放一次性1,950元；农民工临时救助（south:2）发放一次性1,380元。"
	if got := found[0].Witness.Sentence.Zh; got != want {
		t.Errorf("witness %s, want %s", got, want)
	}
}

func TestLengthDiffers(t *testing.T) {
	f := newFixture(t)
	w := f.clause("south", "1", "给予一个月的渐退期。")
	w.rule(ir.Adjust, "phase_out", w.lasts(1, "一个月"))
	w = f.clause("south", "2", "给予两个月的渐退期。")
	w.rule(ir.Adjust, "phase_out", w.lasts(2, "两个月"))
	found := f.check()
	if len(found) != 3 || found[0].Code != CodeAmountDiffers || found[1].Code != CodeOutlives {
		t.Errorf("%q", told(found))
	}
}

func TestFundsDiffer(t *testing.T) {
	f := newFixture(t)
	w := f.clause("south", "1", "安排200万元。")
	w.rule(ir.Fund, "purchase", w.pays(yuan(2_000_000), "200万元"))
	w = f.clause("south", "2", "安排150万元。")
	w.rule(ir.Fund, "purchase", w.pays(yuan(1_500_000), "150万元"))
	f.expect("warning amount-differs: 200万元 | 150万元")
}
