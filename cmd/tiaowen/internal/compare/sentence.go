package compare

import (
	"fmt"
	"slices"
	"strings"

	"tiaowen/cmd/tiaowen/internal/ir"
	"tiaowen/cmd/tiaowen/internal/plain"
	"tiaowen/grammar/quantity"
)

// sentence tells a witness in both languages: who, where, when, and what each
// notice decides.
func (c *comparer) sentence(w *Witness, telling []string, kind ir.Kind) Message {
	told := toldFacts(w.Facts.Facts, telling)
	return Message{En: c.sentenceEnglish(w, told), Zh: c.sentenceChinese(w, told, kind)}
}

// mostDenied is how many facts that are no a sentence tells.
const mostDenied = 3

// toldFacts are the facts that a sentence tells: what holds and all numbers,
// then, where nothing that the difference is about holds, what of it does not.
func toldFacts(facts []ir.Given, telling []string) []ir.Given {
	var out, denied []ir.Given
	about := false
	for _, g := range facts {
		no := g == ir.Given{Fact: g.Fact}
		switch {
		case !no:
			out = append(out, g)
			about = about || slices.Contains(telling, g.Fact)
		case slices.Contains(telling, g.Fact) && len(denied) < mostDenied:
			denied = append(denied, g)
		}
	}
	if about {
		return out
	}
	return append(out, denied...)
}

func (c *comparer) sentenceChinese(w *Witness, told []ir.Given, kind ir.Kind) string {
	var is, where []string
	for _, g := range told {
		text := c.factChinese(g)
		if strings.HasPrefix(text, "在") {
			where = append(where, text)
		} else {
			is = append(is, text)
		}
	}
	parts := append([]string{subjectChinese(is, kind)}, where...)
	parts = append(parts, w.Facts.Date.String())
	return fmt.Sprintf("%s：%s → %s；%s → %s。", strings.Join(parts, "，"),
		shortName(c.upper), w.Upper.Text.Zh, shortName(c.lower), w.Lower.Text.Zh)
}

// subjectChinese is a person, or a situation where no person applies.
func subjectChinese(is []string, kind ir.Kind) string {
	institution := slices.ContainsFunc(is, func(s string) bool { return strings.HasSuffix(s, "机构") })
	switch {
	case len(is) == 0:
		return "一名没有特别情形的人"
	case institution || kind == ir.Trigger || kind == ir.Procedure:
		return "情形：" + strings.Join(is, "、")
	}
	return "一名" + strings.Join(is, "、") + "的人"
}

func (c *comparer) factChinese(g ir.Given) string {
	decl := c.ws.Vocabulary.Fact(g.Fact)
	switch decl.Type {
	case ir.Bool:
		if g.Truth {
			return decl.Label
		}
		return "非「" + decl.Label + "」"
	case ir.Money:
		return decl.Label + "为" + yuanChinese(g.Number) + "元"
	case ir.DateFact:
		return decl.Label + "为" + g.Date.String()
	case ir.OfCategory:
		return "属" + plain.CategoryValue(c.ws.Vocabulary, decl.Category, g.Value)
	}
	return decl.Label + "为" + plain.Decimal(g.Number) + plain.Unit(decl.Unit)
}

func yuanChinese(fen quantity.Ratio) string { return strings.ReplaceAll(plain.Yuan(fen), ",", "") }

func (c *comparer) sentenceEnglish(w *Witness, told []ir.Given) string {
	var is []string
	for _, g := range told {
		is = append(is, c.factEnglish(g))
	}
	who := "Somebody of no particular status"
	if len(is) > 0 {
		who = "Somebody (" + strings.Join(is, ", ") + ")"
	}
	return fmt.Sprintf("%s on %s: %s → %s; %s → %s.", who, w.Facts.Date, c.upper.Slug, w.Upper.Text.En, c.lower.Slug, w.Lower.Text.En)
}

func (c *comparer) factEnglish(g ir.Given) string {
	decl := c.ws.Vocabulary.Fact(g.Fact)
	name := spaced(g.Fact)
	switch decl.Type {
	case ir.Bool:
		if g.Truth {
			return name
		}
		return "not " + name
	case ir.Money:
		return name + " " + plain.Yuan(g.Number) + " yuan"
	case ir.DateFact:
		return name + " " + g.Date.String()
	case ir.OfCategory:
		return name + " " + spaced(g.Value)
	}
	unit := string(decl.Unit)
	if unit != "" && g.Number != quantity.Whole(1) {
		unit += "s"
	}
	return strings.TrimSpace(name + " " + plain.Decimal(g.Number) + " " + unit)
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
