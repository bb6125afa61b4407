package telling

import (
	"testing"

	"tiaowen/cmd/tiaowen/internal/compare/proof"
	"tiaowen/cmd/tiaowen/internal/eval"
	"tiaowen/cmd/tiaowen/internal/ir"
	"tiaowen/cmd/tiaowen/internal/plain"
	"tiaowen/grammar/quantity"
)

// The two voices tell the same decision, each in its own wording.
func TestDecision(t *testing.T) {
	yuan := func(n int64) *quantity.Ratio { r := quantity.Whole(n * 100); return &r }
	once := []eval.Payment{{Amount: eval.Amount{Low: yuan(1950), High: yuan(1950)}, Once: true}}
	open := []eval.Payment{{Amount: eval.Amount{Open: true}, Period: quantity.Month}}
	for _, tt := range []struct {
		d               proof.Decision
		compared, alone plain.Message
	}{
		{proof.Decision{None: true, Status: ir.Denied},
			plain.Message{En: "has no such provision", Zh: "没有这项规定"}, plain.Message{En: "has no such provision", Zh: "没有这项规定"}},
		{proof.Decision{Status: ir.Granted},
			plain.Message{En: "grants", Zh: "给予"}, plain.Message{En: "is granted", Zh: "给予"}},
		{proof.Decision{Status: ir.Denied, Paid: true},
			plain.Message{En: "pays nothing", Zh: "不发放"}, plain.Message{En: "pays nothing", Zh: "不发放"}},
		{proof.Decision{Status: ir.Discretionary, Paid: true, Payments: once},
			plain.Message{En: "at discretion (pays 1,950 yuan once)", Zh: "由办理机关酌定（发放1950元）"},
			plain.Message{En: "pays 1,950 yuan once at discretion", Zh: "酌情发放一次性1,950元"}},
		{proof.Decision{Status: ir.Granted, Paid: true, Payments: open},
			plain.Message{En: "pays an amount left open", Zh: "发放（金额未定）"},
			plain.Message{En: "pays an amount left open a month", Zh: "发放每月款项（金额未定）"}},
	} {
		if got := OfComparison().Decision(tt.d, ir.Grant); got != tt.compared {
			t.Errorf("comparison: %+v, want %+v", got, tt.compared)
		}
		if got := OfOneNotice().Decision(tt.d, ir.Grant); got != tt.alone {
			t.Errorf("one notice: %+v, want %+v", got, tt.alone)
		}
	}
}

func TestFact(t *testing.T) {
	v := &ir.Vocabulary{Facts: []ir.FactDecl{
		{Name: "work_age", Label: "年龄", Type: ir.Number, Unit: quantity.Year},
		{Name: "income", Label: "月收入", Type: ir.Money},
		{Name: "worker", Label: "农民工", Type: ir.Bool},
	}}
	for _, tt := range []struct {
		g               ir.Given
		compared, alone string
	}{
		{ir.Given{Fact: "work_age", Number: quantity.Whole(18)}, "18周岁", "年龄为18年"},
		{ir.Given{Fact: "income", Number: quantity.Whole(123400)}, "月收入为1234元", "月收入为1,234元"},
		{ir.Given{Fact: "worker"}, "不是农民工", "非「农民工」"},
		{ir.Given{Fact: "unknown", Truth: true}, "unknown", "unknown"},
	} {
		if got := OfComparison().Fact(v, tt.g).Zh; got != tt.compared {
			t.Errorf("comparison: %s, want %s", got, tt.compared)
		}
		if got := OfOneNotice().Fact(v, tt.g).Zh; got != tt.alone {
			t.Errorf("one notice: %s, want %s", got, tt.alone)
		}
	}
}
