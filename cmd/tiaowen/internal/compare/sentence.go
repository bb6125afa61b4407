package compare

import (
	"fmt"
	"slices"
	"strings"

	"tiaowen/cmd/tiaowen/internal/eval"
	"tiaowen/cmd/tiaowen/internal/ir"
	"tiaowen/cmd/tiaowen/internal/plain"
)

// sentence tells a witness in both languages: who, where, when, and what each
// notice decides. Facts that are no are told where the difference is about them.
func (c *comparer) sentence(w *Witness, telling []string) Message {
	return Message{En: c.english(w, telling), Zh: c.chinese(w, telling)}
}

func (c *comparer) chinese(w *Witness, telling []string) string {
	var is, where []string
	for _, g := range w.Facts.Facts {
		text := c.factChinese(g, telling)
		switch {
		case text == "":
		case strings.HasPrefix(text, "在"):
			where = append(where, text)
		default:
			is = append(is, text)
		}
	}
	who := "一名没有特别情形的人"
	if len(is) > 0 {
		who = "一名" + strings.Join(is, "、") + "的人"
	}
	parts := append([]string{who}, where...)
	parts = append(parts, w.Facts.Date.String())
	return fmt.Sprintf("%s：%s → %s；%s → %s。", strings.Join(parts, "，"),
		shortName(c.upper), w.Upper.Text.Zh, shortName(c.lower), w.Lower.Text.Zh)
}

func (c *comparer) factChinese(g ir.Given, telling []string) string {
	decl := c.ws.Vocabulary.Fact(g.Fact)
	switch decl.Type {
	case ir.Bool:
		switch {
		case g.Truth:
			return decl.Label
		case slices.Contains(telling, g.Fact):
			return "非“" + decl.Label + "”"
		}
		return ""
	case ir.Money:
		return decl.Label + plain.Yuan(g.Number) + "元"
	case ir.DateFact:
		return decl.Label + g.Date.String()
	case ir.OfCategory:
		return plain.CategoryValue(c.ws.Vocabulary, decl.Category, g.Value)
	}
	return decl.Label + plain.Decimal(g.Number) + plain.Unit(decl.Unit)
}

func (c *comparer) english(w *Witness, telling []string) string {
	var is []string
	for _, g := range w.Facts.Facts {
		if text := c.factEnglish(g, telling); text != "" {
			is = append(is, text)
		}
	}
	who := "A person of no particular status"
	if len(is) > 0 {
		who = "A person (" + strings.Join(is, ", ") + ")"
	}
	return fmt.Sprintf("%s on %s: %s → %s; %s → %s.", who, w.Facts.Date, c.upper.Slug, w.Upper.Text.En, c.lower.Slug, w.Lower.Text.En)
}

func (c *comparer) factEnglish(g ir.Given, telling []string) string {
	decl := c.ws.Vocabulary.Fact(g.Fact)
	name := spaced(g.Fact)
	switch decl.Type {
	case ir.Bool:
		switch {
		case g.Truth:
			return name
		case slices.Contains(telling, g.Fact):
			return "not " + name
		}
		return ""
	case ir.Money:
		return name + " " + plain.Yuan(g.Number) + " yuan"
	case ir.DateFact:
		return name + " " + g.Date.String()
	case ir.OfCategory:
		return name + " " + spaced(g.Value)
	}
	return strings.TrimSpace(name + " " + plain.Decimal(g.Number) + " " + string(decl.Unit))
}

func spaced(name string) string { return strings.ReplaceAll(name, "_", " ") }

// shortName is the place that a notice governs, from the name of its issuer:
// 宁夏 of 宁夏回族自治区人民政府办公厅; 国家 for a national one.
func shortName(p *ir.Policy) string {
	if p.Level == ir.National || len(p.Issuers) == 0 {
		return "国家"
	}
	issuer := p.Issuers[0]
	for _, suffix := range []string{"回族自治区", "壮族自治区", "维吾尔自治区", "自治区", "自治州", "省", "市", "县", "区"} {
		if place, _, found := strings.Cut(issuer, suffix); found && place != "" {
			return place
		}
	}
	return issuer
}

func decisionChinese(d Decision, kind ir.Kind) string {
	give, deny := "适用", "不适用"
	switch {
	case kind == ir.Grant && len(d.Payments) == 0:
		give, deny = "给予", "不给予"
	case kind == ir.Grant:
		give = "发放" + join(d.Payments, "和", amountChinese)
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
		return "金额未定"
	case a.Exact():
		return per + plain.Yuan(*a.Low) + "元"
	case a.High == nil:
		return per + "不低于" + plain.Yuan(*a.Low) + "元"
	case a.Low == nil:
		return per + "不超过" + plain.Yuan(*a.High) + "元"
	}
	return per + plain.Yuan(*a.Low) + "至" + plain.Yuan(*a.High) + "元"
}

func decisionEnglish(d Decision, kind ir.Kind) string {
	give, deny := "applies", "does not apply"
	switch {
	case kind == ir.Grant && len(d.Payments) == 0:
		give, deny = "grants", "denies"
	case kind == ir.Grant:
		give = "pays " + join(d.Payments, " and ", amountEnglish)
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
