package cli

import (
	"strings"

	"tiaowen/cmd/tiaowen/internal/chain"
	"tiaowen/cmd/tiaowen/internal/eval"
	"tiaowen/cmd/tiaowen/internal/ir"
	"tiaowen/cmd/tiaowen/internal/plain"
	"tiaowen/grammar/diag"
	"tiaowen/grammar/quantity"
)

// pick chooses the wording of the run's language.
func (a *app) pick(en, zh string) string {
	if a.language() == diag.Zh {
		return zh
	}
	return en
}

var statusZh = map[ir.Status]string{
	ir.Granted: "给予", ir.Denied: "不给予", ir.Discretionary: "由当地裁量", ir.Undetermined: "无法确定",
}

func (a *app) statusText(s ir.Status) string { return a.pick(string(s), statusZh[s]) }

func (a *app) benefitText(v *ir.Vocabulary, b eval.Benefit) {
	a.printf("\n%s  %s: %s%s\n", b.Subject, v.Label(b.Subject), a.statusText(b.Status), a.paymentsText(b.Payments()))
	for _, o := range b.Outcomes {
		if o.Status == b.Status {
			a.outcomeText(v, o)
		}
	}
}

func (a *app) outcomeText(v *ir.Vocabulary, o eval.Outcome) {
	en, zh := o.Reason.Text()
	a.printf("  %s: %s\n", o.Clause, a.pick(en, zh))
	if len(o.Needs) > 0 {
		labels := make([]string, len(o.Needs))
		for i, n := range o.Needs {
			labels[i] = n + " " + v.Label(n)
		}
		a.printf("  %s: %s\n", a.pick("needs", "缺少"), strings.Join(labels, ", "))
	}
	if o.Lasts != nil {
		a.printf("  %s: %s\n", a.pick("lasts", "期限"), plain.Duration(*o.Lasts))
	}
	if o.Total != nil && len(o.Payments) > 0 {
		a.printf("  %s: %s\n", a.pick("in total", "合计"), a.yuan(quantity.Whole(o.Total.Fen)))
	}
	for _, q := range o.Quotes {
		a.printf("  “%s” (%s)\n", q.Text, q.Clause)
	}
	for _, alt := range o.Alternatives {
		a.printf("  %s %s -> %s%s\n", a.pick("another reading:", "另一种理解："), alt.Text,
			a.statusText(alt.Outcome.Status), a.paymentsText(alt.Outcome.Payments))
	}
}

func (a *app) paymentsText(payments []eval.Payment) string {
	parts := make([]string, 0, len(payments))
	for _, p := range payments {
		parts = append(parts, a.amountText(p))
	}
	if len(parts) == 0 {
		return ""
	}
	return ", " + strings.Join(parts, " + ")
}

func (a *app) yuan(fen quantity.Ratio) string {
	return plain.Yuan(fen) + a.pick(" yuan", " 元")
}

func (a *app) amountText(p eval.Payment) string {
	low, high := p.Amount.Low, p.Amount.High
	var s string
	switch {
	case p.Amount.Open || low == nil && high == nil:
		s = a.pick("amount left open", "数额未定")
	case p.Amount.Exact():
		s = a.yuan(*low)
	case high == nil:
		s = a.pick("at least ", "不低于 ") + a.yuan(*low)
	case low == nil:
		s = a.pick("at most ", "不超过 ") + a.yuan(*high)
	default:
		s = a.yuan(*low) + a.pick(" to ", " 至 ") + a.yuan(*high)
	}
	if per := a.perText(p); per != "" {
		s += per
	}
	if p.Once {
		s += a.pick(" once", "（一次性）")
	}
	return s
}

func (a *app) perText(p eval.Payment) string {
	if a.language() == diag.Zh {
		if per := plain.Per(p.Base, p.Period); per != "" {
			return "（" + per + "）"
		}
		return ""
	}
	s := ""
	if p.Base != quantity.NoBase {
		s += " per " + p.Base.String()
	}
	if p.Period != "" {
		s += " per " + string(p.Period)
	}
	return s
}

func (a *app) answerText(v *ir.Vocabulary, ans chain.Answer) {
	a.printf("\n%s  %s\n", ans.Subject, v.Label(ans.Subject))
	for i, l := range ans.Levels {
		mark := " "
		if ans.Disagree && i == ans.Best {
			mark = "*"
		}
		a.printf("%s %-14s %s%s\n", mark, l.Slug, a.statusText(l.Benefit.Status), a.paymentsText(l.Benefit.Payments()))
	}
	switch {
	case ans.Disagree && ans.Best < 0:
		a.printf("  %s\n", a.pick("levels disagree; the outcomes cannot be ranked", "各级不一致，无法比较高低"))
	case ans.Disagree:
		a.printf("  %s\n", a.pick("levels disagree; * is the most favourable", "各级不一致，* 为最有利"))
	}
}
