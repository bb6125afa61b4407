package cli

import (
	"slices"
	"strings"

	"tiaowen/cmd/tiaowen/internal/eval"
	"tiaowen/cmd/tiaowen/internal/ir"
	"tiaowen/cmd/tiaowen/internal/naming"
	"tiaowen/cmd/tiaowen/internal/plain"
	"tiaowen/grammar/diag"
	"tiaowen/grammar/quantity"
)

// useLines say with which standards the amounts are reckoned.
func (a *app) useLines(v *ir.Vocabulary, payments []eval.Payment) []string {
	var lines []string
	for _, p := range payments {
		for _, u := range p.Uses {
			line := a.pick("reckoned with ", "计算依据：") + naming.Entry(v, u.Standard, u.Index) + a.pick(": ", "为") + a.useAmount(v, u) + "  " + a.useSource(u)
			if !slices.Contains(lines, line) {
				lines = append(lines, line)
			}
		}
	}
	return lines
}

func (a *app) useAmount(v *ir.Vocabulary, u eval.Use) string {
	p := eval.Payment{Amount: u.Amount}
	if decl := v.Standard(u.Standard); decl != nil {
		p.Base, p.Period = decl.Base, decl.Period
	}
	return a.amountText(p)
}

func (a *app) useSource(u eval.Use) string {
	if u.Provision == "" {
		return a.pick("(given with the case)", "（案例给出）")
	}
	return strings.Join(a.quoteLines(u.Clause, u.Quotes), "  ")
}

func (a *app) paymentsText(payments []eval.Payment) string {
	parts := make([]string, 0, len(payments))
	for _, p := range payments {
		parts = append(parts, a.amountText(p))
	}
	return strings.Join(parts, a.pick(" + ", "，加 "))
}

func (a *app) amountText(p eval.Payment) string {
	s := ""
	if a.language() == diag.Zh {
		s = plain.Per(p.Base, p.Period) + choose(p.Once, "一次性", "")
		if interval := a.intervalText(p.Amount); p.Amount.Open && s != "" {
			s += "，" + interval
		} else {
			s = strings.TrimSpace(s + choose(startsWithDigit(interval), " ", "") + interval)
		}
	} else {
		s = a.intervalText(p.Amount) + per(p) + choose(p.Once, ", once", "")
	}
	if p.Discretionary {
		s += a.pick(" (whether it is paid is left to discretion)", "（是否发放由经办机关酌定）")
	}
	return s
}

func startsWithDigit(s string) bool { return s != "" && '0' <= s[0] && s[0] <= '9' }

func (a *app) intervalText(m eval.Amount) string {
	switch {
	case m.Open || m.Low == nil && m.High == nil:
		return a.pick("an amount that the notice leaves open", "数额未写明")
	case m.Exact():
		return a.yuan(*m.Low)
	case m.High == nil:
		return a.pick("at least ", "不低于 ") + a.yuan(*m.Low)
	case m.Low == nil:
		return a.pick("at most ", "不超过 ") + a.yuan(*m.High)
	}
	return plain.Yuan(*m.Low) + a.pick(" to ", " 至 ") + a.yuan(*m.High)
}

func (a *app) yuan(fen quantity.Ratio) string { return plain.Yuan(fen) + a.pick(" yuan", " 元") }

// per is the base and period of a payment in English.
func per(p eval.Payment) string {
	s := ""
	if p.Base != quantity.NoBase {
		s += " per " + p.Base.String()
	}
	if p.Period != "" {
		s += " per " + string(p.Period)
	}
	return s
}

func (a *app) totalText(t ir.Total) string {
	sum := a.yuan(quantity.Whole(t.Fen))
	return a.pick(sum+" in total", "合计 "+sum)
}

func (a *app) periodText(p ir.Period) string {
	if a.language() == diag.Zh {
		return plain.Period(p)
	}
	return a.validityText(ir.Validity{From: p.From, To: p.To})
}

func (a *app) durationText(d ir.Duration) string {
	if a.language() == diag.Zh {
		length := plain.Duration(d)
		return "期限" + choose(startsWithDigit(length), " ", "") + length
	}
	switch {
	case d.Open || d.Low == nil && d.High == nil:
		return "for a time that the notice leaves open"
	case d.Low != nil && d.High != nil && *d.Low == *d.High:
		return "for " + spell(*d.Low, d.Unit)
	case d.High == nil:
		return "for at least " + spell(*d.Low, d.Unit)
	case d.Low == nil:
		return "for at most " + spell(*d.High, d.Unit)
	}
	return "for " + plain.Decimal(*d.Low) + " to " + spell(*d.High, d.Unit)
}

// spell writes 1 month, 18 months.
func spell(n quantity.Ratio, u quantity.Unit) string {
	return plain.Decimal(n) + " " + string(u) + choose(n == quantity.Whole(1), "", "s")
}
