package compare

import (
	"fmt"
	"slices"
	"testing"

	"tiaowen/cmd/tiaowen/internal/ir"
)

func (f *fixture) inconsistencies() []string {
	f.t.Helper()
	found, err := Consistency(f.ws, "south")
	if err != nil {
		f.t.Fatal(err)
	}
	var out []string
	for _, i := range found {
		text := fmt.Sprintf("%s: %s", i.Code, i.First.Quote)
		if i.Second != nil {
			text += " | " + i.Second.Quote
		}
		out = append(out, text)
	}
	return out
}

func TestConsistency(t *testing.T) {
	for name, tt := range map[string]struct {
		build func(f *fixture)
		want  []string
	}{
		"place": {func(f *fixture) {
			w := f.clause("south", "5", "对农民工，由户籍地发放救助金。")
			w.rule(ir.Grant, "aid", on(ir.To, w.fact("worker", "农民工")), on(ir.At, w.fact("at_home", "户籍地")), w.pays(nil, nil, "发放救助金"))
			w = f.clause("south", "7", "由务工地直接发放补贴。")
			w.rule(ir.Grant, "help", on(ir.At, w.fact("at_work", "务工地")), w.pays(nil, nil, "发放补贴"))
		}, []string{"place-differ: 户籍地 | 务工地"}},
		"stacking": {func(f *fixture) {
			w := f.clause("south", "1", "对农民工发放600元。")
			w.rule(ir.Grant, "aid", on(ir.To, w.fact("worker", "农民工")), w.pays(yuan(600), yuan(600), "600元"))
			w = f.clause("south", "2", "对生活困难的农民工发放补贴。")
			w.rule(ir.Grant, "help", on(ir.To, and(w.fact("hard", "生活困难"), w.fact("worker", "农民工"))), w.pays(nil, nil, "补贴"))
		}, []string{"stacks: 农民工发放600元 | 生活困难的农民工发放补贴"}},
		"amounts": {func(f *fixture) {
			w := f.clause("south", "1", "对农民工发放600元，对孤儿发放500元。")
			w.rule(ir.Grant, "aid", on(ir.To, w.fact("worker", "农民工")), w.pays(yuan(600), yuan(600), "600元"))
			w.rule(ir.Grant, "aid", on(ir.To, w.fact("orphan", "孤儿")), w.pays(yuan(500), yuan(500), "500元"))
		}, []string{"amount-differ: 600元 | 500元"}},
		"contradiction": {func(f *fixture) {
			w := f.clause("south", "1", "可公开名单。不得公开名单。")
			w.rule(ir.Power, "openness", w.modality(ir.May, "可公开名单"))
			w.rule(ir.Ban, "openness", w.modality(ir.Forbidden, "不得公开名单"))
		}, []string{"contradicts: 可公开名单 | 不得公开名单"}},
		"longer than the notice": {func(f *fixture) {
			w := f.clause("south", "3", "给予6至24个月渐退期，有效期至2023年12月31日。")
			w.rule(ir.Adjust, "phase_out", w.lasts(6, 24, "6至24个月"))
			f.ws.Policy("south").Validity.ToQuotes = w.quote("有效期至2023年12月31日")
		}, []string{"outlives: 6至24个月 | 有效期至2023年12月31日"}},
		"not longer": {func(f *fixture) {
			w := f.clause("south", "3", "给予6至18个月渐退期。")
			w.rule(ir.Adjust, "phase_out", w.lasts(6, 18, "6至18个月"))
		}, nil},
		"counts": {func(f *fixture) {
			f.clause("south", "preamble", "制定两个方面3条措施。")
			for _, path := range []string{"1", "2", "3"} {
				f.clause("south", path, "加强宣传。").clause.Chapter = "一、宣传"
			}
		}, []string{"count-wrong: 两个"}},
	} {
		t.Run(name, func(t *testing.T) {
			f := newFixture(t)
			tt.build(f)
			if got := f.inconsistencies(); !slices.Equal(got, tt.want) {
				t.Errorf("got %q, want %q", got, tt.want)
			}
		})
	}
}
