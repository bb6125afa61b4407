package consistency

import (
	"fmt"
	"slices"
	"strings"

	"tiaowen/cmd/tiaowen/internal/eval"
	"tiaowen/cmd/tiaowen/internal/ir"
	"tiaowen/cmd/tiaowen/internal/plain"
	"tiaowen/grammar/quantity"
)

// sentence tells a witness in both languages: who, when, and what each
// provision comes to. Facts that are no are told only where they are telling.
func (c *checker) sentence(w *Witness, telling []string) plain.Message {
	var en, zh []string
	for _, g := range w.Facts.Facts {
		if no := (g == ir.Given{Fact: g.Fact}); no && !slices.Contains(telling, g.Fact) {
			continue
		}
		m := c.factText(g)
		en, zh = append(en, m.En), append(zh, m.Zh)
	}
	var enDecided, zhDecided []string
	for _, d := range w.Decisions {
		name := c.subjectText(d.Subject)
		enDecided = append(enDecided, fmt.Sprintf("%s (%s) %s", name.En, d.Clause, d.Text.En))
		zhDecided = append(zhDecided, fmt.Sprintf("%s（%s）%s", name.Zh, d.Clause, d.Text.Zh))
	}
	return plain.Message{
		En: fmt.Sprintf("Somebody%s on %s: %s.", bracketed(en), w.Facts.Date, strings.Join(enDecided, "; ")),
		Zh: fmt.Sprintf("一名%s的人，%s：%s。", orElse(strings.Join(zh, "、"), "没有特别情形"), w.Facts.Date, strings.Join(zhDecided, "；")),
	}
}

func bracketed(parts []string) string {
	if len(parts) == 0 {
		return ""
	}
	return " (" + strings.Join(parts, ", ") + ")"
}

func orElse(s, other string) string {
	if s == "" {
		return other
	}
	return s
}

// subjectText names a subject in both languages.
func (c *checker) subjectText(name string) plain.Message {
	return plain.Message{En: spaced(name), Zh: plain.Subject(c.ws.Vocabulary, &ir.Provision{Subject: name})}
}

func spaced(name string) string { return strings.ReplaceAll(name, "_", " ") }

func (c *checker) factText(g ir.Given) plain.Message {
	decl := c.ws.Vocabulary.Fact(g.Fact)
	if decl == nil {
		return plain.Message{En: spaced(g.Fact), Zh: g.Fact}
	}
	en, zh := spaced(g.Fact), decl.Label
	switch decl.Type {
	case ir.Bool:
		if g.Truth {
			return plain.Message{En: en, Zh: zh}
		}
		return plain.Message{En: "not " + en, Zh: "非「" + zh + "」"}
	case ir.Money:
		return plain.Message{En: en + " " + plain.Yuan(g.Number) + " yuan", Zh: zh + "为" + plain.Yuan(g.Number) + "元"}
	case ir.DateFact:
		return plain.Message{En: en + " " + g.Date.String(), Zh: zh + "为" + g.Date.String()}
	case ir.OfCategory:
		return plain.Message{En: en + " " + spaced(g.Value), Zh: "属" + plain.CategoryValue(c.ws.Vocabulary, decl.Category, g.Value)}
	}
	return plain.Message{En: en + " " + lengthEnglish(g.Number, decl.Unit), Zh: zh + "为" + plain.Decimal(g.Number) + plain.Unit(decl.Unit)}
}

// lengthEnglish writes 1 month, 18 months.
func lengthEnglish(n quantity.Ratio, unit quantity.Unit) string {
	s := plain.Decimal(n) + " " + string(unit)
	if n != quantity.Whole(1) && unit != "" {
		s += "s"
	}
	return strings.TrimSpace(s)
}

// decisionText tells an outcome; paid means that the provision is about money.
func decisionText(o eval.Outcome, paid bool) plain.Message {
	give, deny := plain.Message{En: "applies", Zh: "适用"}, plain.Message{En: "does not apply", Zh: "不适用"}
	switch {
	case paid:
		en, zh := amounts(o.Payments)
		give, deny = plain.Message{En: "pays " + en, Zh: "发放" + zh}, plain.Message{En: "pays nothing", Zh: "不发放"}
	case o.Kind == ir.Grant:
		give, deny = plain.Message{En: "is granted", Zh: "给予"}, plain.Message{En: "is denied", Zh: "不给予"}
	}
	switch o.Status {
	case ir.Denied:
		return deny
	case ir.Discretionary:
		return plain.Message{En: give.En + " at discretion", Zh: "酌情" + give.Zh}
	}
	return give
}

func amounts(payments []eval.Payment) (en, zh string) {
	var ens, zhs []string
	for _, p := range payments {
		e, z := interval(p.Amount)
		if p.Period != "" {
			e += " a " + string(p.Period)
		}
		if p.Once {
			e, z = e+" once", "一次性"+z
		}
		ens, zhs = append(ens, e), append(zhs, plain.Per(p.Base, p.Period)+z)
	}
	return strings.Join(ens, " and "), strings.Join(zhs, "、")
}

func interval(a eval.Amount) (en, zh string) {
	switch {
	case a.Open || a.Low == nil && a.High == nil:
		return "an amount left open", "款项（金额未定）"
	case a.Exact():
		return plain.Yuan(*a.Low) + " yuan", plain.Yuan(*a.Low) + "元"
	case a.High == nil:
		return "at least " + plain.Yuan(*a.Low) + " yuan", "不低于" + plain.Yuan(*a.Low) + "元"
	case a.Low == nil:
		return "at most " + plain.Yuan(*a.High) + " yuan", "不超过" + plain.Yuan(*a.High) + "元"
	}
	return plain.Yuan(*a.Low) + " to " + plain.Yuan(*a.High) + " yuan", plain.Yuan(*a.Low) + "至" + plain.Yuan(*a.High) + "元"
}
