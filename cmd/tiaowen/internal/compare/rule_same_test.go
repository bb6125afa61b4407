package compare

import (
	"testing"

	"tiaowen/cmd/tiaowen/internal/ir"
)

func TestVerbatimAndRestated(t *testing.T) {
	f := newFixture(t)
	u := f.clause("north", "1", "对农民工发放600元。对生活困难的孤儿给予帮助。")
	u.rule(ir.Grant, "aid", on(ir.To, u.fact("worker", "农民工")), u.pays(yuan(600), yuan(600), "600元"))
	u.rule(ir.Grant, "help", on(ir.To, and(u.fact("hard", "生活困难"), u.fact("orphan", "孤儿"))))
	l := f.clause("south", "1", "对农民工发放600 元。孤儿生活困难的给予帮助。")
	l.rule(ir.Grant, "aid", from("north:1"), on(ir.To, l.fact("worker", "农民工")), l.pays(yuan(600), yuan(600), "600 元"))
	l.rule(ir.Grant, "help", from("north:1"), on(ir.To, and(l.fact("orphan", "孤儿"), l.fact("hard", "生活困难"))))
	c := f.expect(
		"verbatim provision none: 对农民工发放600 元 | 对农民工发放600元",
		"restated provision none: 孤儿生活困难的给予帮助 | 对生活困难的孤儿给予帮助",
	)
	for _, f := range c.Findings {
		if !f.Proved {
			t.Errorf("%s is not proved", f.Code)
		}
	}
}
