package telling

import (
	"fmt"
	"strings"

	"tiaowen/cmd/tiaowen/internal/compare/proof"
	"tiaowen/cmd/tiaowen/internal/eval"
	"tiaowen/cmd/tiaowen/internal/ir"
	"tiaowen/cmd/tiaowen/internal/plain"
)

// Decision tells what is decided on a provision of some kind.
func (v Voice) Decision(d proof.Decision, kind ir.Kind) plain.Message {
	give, deny := plain.Message{En: "applies", Zh: "适用"}, plain.Message{En: "does not apply", Zh: "不适用"}
	switch {
	case d.Paid:
		paid := v.payments(d.Payments)
		give = plain.Message{En: "pays " + paid.En, Zh: "发放" + paid.Zh}
		deny = plain.Message{En: "pays nothing", Zh: "不发放"}
	case kind == ir.Grant:
		give, deny = v.grants, v.denies
	}
	switch {
	case d.None:
		return plain.Message{En: "has no such provision", Zh: "没有这项规定"}
	case d.Status == ir.Denied:
		return deny
	case d.Status == ir.Discretionary:
		return plain.Message{En: fmt.Sprintf(v.atDiscretion.En, give.En), Zh: fmt.Sprintf(v.atDiscretion.Zh, give.Zh)}
	}
	return give
}

func (v Voice) payments(ps []eval.Payment) plain.Message {
	var en, zh []string
	for _, p := range ps {
		m := v.payment(p)
		en, zh = append(en, m.En), append(zh, m.Zh)
	}
	return plain.Message{En: strings.Join(en, " and "), Zh: strings.Join(zh, v.and)}
}

func (v Voice) payment(p eval.Payment) plain.Message {
	a := p.Amount
	m := plain.Message{En: "an amount left open", Zh: v.open}
	if !a.Open && (a.Low != nil || a.High != nil) {
		m = v.interval(a)
	} else if !v.openPer {
		return m
	}
	if p.Period != "" {
		m.En += " a " + string(p.Period)
	}
	if p.Once {
		m.En, m.Zh = m.En+" once", v.once+m.Zh
	}
	m.Zh = plain.Per(p.Base, p.Period) + m.Zh
	return m
}

func (v Voice) interval(a eval.Amount) plain.Message {
	switch {
	case a.Exact():
		return plain.Message{En: plain.Yuan(*a.Low) + " yuan", Zh: v.yuan(*a.Low) + "元"}
	case a.High == nil:
		return plain.Message{En: "at least " + plain.Yuan(*a.Low) + " yuan", Zh: "不低于" + v.yuan(*a.Low) + "元"}
	case a.Low == nil:
		return plain.Message{En: "at most " + plain.Yuan(*a.High) + " yuan", Zh: "不超过" + v.yuan(*a.High) + "元"}
	}
	return plain.Message{En: plain.Yuan(*a.Low) + " to " + plain.Yuan(*a.High) + " yuan", Zh: v.yuan(*a.Low) + "至" + v.yuan(*a.High) + "元"}
}
