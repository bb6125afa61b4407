package telling

import (
	"strings"
	"tiaowen/cmd/tiaowen/internal/compare/proof"
	"tiaowen/cmd/tiaowen/internal/eval"
	"tiaowen/cmd/tiaowen/internal/ir"
	"tiaowen/cmd/tiaowen/internal/plain"
)

// decisionChinese tells a decision in Chinese.
func decisionChinese(d proof.Decision, kind ir.Kind) string {
	give, deny := "适用", "不适用"
	switch {
	case d.Paid:
		give, deny = "发放"+join(d.Payments, "和", amountChinese), "不发放"
	case kind == ir.Grant:
		give, deny = "给予", "不给予"
	}
	switch {
	case d.None:
		return "没有这项规定"
	case d.Status == ir.Denied:
		return deny
	case d.Status == ir.Discretionary:
		return "由办理机关酌定（" + give + "）"
	}
	return give
}

func amountChinese(p eval.Payment) string {
	a := p.Amount
	per := plain.Per(p.Base, p.Period)
	switch {
	case a.Open || a.Low == nil && a.High == nil:
		return "（金额未定）"
	case a.Exact():
		return per + yuanChinese(*a.Low) + "元"
	case a.High == nil:
		return per + "不低于" + yuanChinese(*a.Low) + "元"
	case a.Low == nil:
		return per + "不超过" + yuanChinese(*a.High) + "元"
	}
	return per + yuanChinese(*a.Low) + "至" + yuanChinese(*a.High) + "元"
}

// decisionEnglish tells a decision in English; see decisionChinese.
func decisionEnglish(d proof.Decision, kind ir.Kind) string {
	give, deny := "applies", "does not apply"
	switch {
	case d.Paid:
		give, deny = "pays "+join(d.Payments, " and ", amountEnglish), "pays nothing"
	case kind == ir.Grant:
		give, deny = "grants", "denies"
	}
	switch {
	case d.None:
		return "has no such provision"
	case d.Status == ir.Denied:
		return deny
	case d.Status == ir.Discretionary:
		return "at discretion (" + give + ")"
	}
	return give
}

func amountEnglish(p eval.Payment) string {
	a := p.Amount
	per := periodEnglish(p)
	switch {
	case a.Open || a.Low == nil && a.High == nil:
		return "an amount left open"
	case a.Exact():
		return plain.Yuan(*a.Low) + " yuan" + per
	case a.High == nil:
		return "at least " + plain.Yuan(*a.Low) + " yuan" + per
	case a.Low == nil:
		return "at most " + plain.Yuan(*a.High) + " yuan" + per
	}
	return plain.Yuan(*a.Low) + " to " + plain.Yuan(*a.High) + " yuan" + per
}

func periodEnglish(p eval.Payment) string {
	out := ""
	if p.Period != "" {
		out = " a " + string(p.Period)
	}
	if p.Once {
		out += " once"
	}
	return out
}

func join(ps []eval.Payment, and string, say func(eval.Payment) string) string {
	var out []string
	for _, p := range ps {
		out = append(out, say(p))
	}
	return strings.Join(out, and)
}
