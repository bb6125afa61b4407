package consistency

import (
	"testing"

	"tiaowen/cmd/tiaowen/internal/ir"
)

// All that one person can get at once is one finding.
func TestStacks(t *testing.T) {
	f := newFixture(t)
	w := f.clause("south", "1", "对农民工发放600元。")
	w.rule(ir.Grant, "worker_aid", on(ir.To, w.fact("worker", "农民工")), w.pays(yuan(600), "600元"))
	w = f.clause("south", "2", "对遇急难的发放500元。")
	w.rule(ir.Grant, "urgent_aid", w.pays(yuan(500), "500元"))
	w = f.clause("south", "3", "对农民工发放津贴100元。")
	w.rule(ir.Grant, "allowance", on(ir.To, w.fact("worker", "农民工")), w.pays(yuan(100), "100元"))
	found := f.expect("note stacks: 600元 | 500元", "note stacks: 600元 | 100元")
	want := "Somebody (worker) on 2022-07-01: worker aid (south:1) pays 600 yuan once; allowance (south:3) pays 100 yuan once."
	if got := found[1].Witness.Sentence.En; got != want {
		t.Errorf("witness %s, want %s", got, want)
	}
}

func TestNoStack(t *testing.T) {
	for name, second := range map[string]func(w *words) []line{
		"nobody in common": func(w *words) []line {
			return []line{on(ir.To, w.fact("tekun", "特困人员")), w.pays(yuan(1), "1元")}
		},
		"an open amount": func(w *words) []line { return []line{w.pays(nil, "1元")} },
		"on top of it": func(w *words) []line {
			return []line{w.pays(yuan(1), "1元"), w.list(ir.Besides, "worker_aid", "特困人员")}
		},
		"on top of aid": func(w *words) []line {
			return []line{w.pays(yuan(1), "1元"), w.list(ir.Besides, "related_aid", "特困人员")}
		},
	} {
		t.Run(name, func(t *testing.T) {
			f := newFixture(t)
			w := f.clause("south", "1", "对低保对象发放600元。")
			w.rule(ir.Grant, "worker_aid", on(ir.To, w.fact("dibao_recipient", "低保对象")), w.pays(yuan(600), "600元"))
			w = f.clause("south", "2", "对特困人员发放1元。")
			w.rule(ir.Grant, "urgent_aid", second(w)...)
			f.expect()
		})
	}
}

// Three benefits of one kind that one person gets at once are told together.
func TestStackOfThree(t *testing.T) {
	f := newFixture(t)
	f.ws.Vocabulary.Terms = append(f.ws.Vocabulary.Terms, ir.Term{Kind: "benefit", Name: "orphan_aid", Label: "孤儿临时救助"})
	for i, subject := range []string{"worker_aid", "urgent_aid", "orphan_aid"} {
		w := f.clause("south", string(rune('1'+i)), "发放"+string(rune('1'+i))+"元。")
		w.rule(ir.Grant, subject, w.pays(yuan(int64(i+1)), string(rune('1'+i))+"元"))
	}
	f.expect("note stacks: 1元 | 2元 | 3元")
}
