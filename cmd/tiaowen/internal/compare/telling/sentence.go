package telling

import (
	"fmt"
	"slices"
	"strings"
	"tiaowen/cmd/tiaowen/internal/compare/pairing"
	"tiaowen/cmd/tiaowen/internal/compare/proof"
	"tiaowen/cmd/tiaowen/internal/ir"
	"tiaowen/cmd/tiaowen/internal/naming"
	"tiaowen/cmd/tiaowen/internal/plain"
)

// sentence tells a witness in both languages: who, where, when, and what each
// notice decides.
func (c *Teller) sentence(w *proof.Witness) plain.Message {
	holds, denied := c.told(w.Facts.Facts, w.About)
	return plain.Message{En: c.sentenceEnglish(w, append(slices.Clone(holds), denied...)), Zh: c.sentenceChinese(w, holds, denied)}
}

func (c *Teller) sentenceChinese(w *proof.Witness, holds, denied []ir.Given) string {
	parts := append(c.caseChinese(holds, w.Kind), c.deniedChinese(denied)...)
	parts = append(parts, w.Facts.Date.String())
	return fmt.Sprintf("%s：%s → %s；%s → %s。", strings.Join(parts, "，"),
		c.nameOf(c.Upper), w.Upper.Text.Zh, c.nameOf(c.Lower), w.Lower.Text.Zh)
}

// caseChinese is a person, or a situation where no person applies, in the
// order of a Chinese sentence: when, who, where, by what step.
func (c *Teller) caseChinese(holds []ir.Given, kind ir.Kind) []string {
	var when, traits, names, where []string
	situation := kind == ir.Trigger || kind == ir.Procedure
	for _, g := range holds {
		text := OfComparison().Fact(c.Workspace.Vocabulary, g).Zh
		switch {
		case strings.HasSuffix(text, "期间"):
			when = append(when, text)
		case strings.HasPrefix(text, "在") || strings.HasPrefix(text, "经本人"):
			where = append(where, text)
		case isName(text):
			names = append(names, text)
		case isGroup(text):
			traits = append(traits, "属"+text)
		case strings.HasSuffix(text, "地区"):
			where = append(where, "在"+text)
		default:
			traits = append(traits, text)
		}
		situation = situation || strings.HasSuffix(text, "机构") && !strings.HasPrefix(text, "在")
	}
	if situation {
		return []string{"情形：" + strings.Join(slices.Concat(when, where, traits, names), "、")}
	}
	return slices.Concat(when, []string{person(traits, names)}, where)
}

// person is one person of these traits and names: 一名生活困难的孤儿.
func person(traits, names []string) string {
	who := strings.Join(names, "兼")
	switch {
	case len(traits) == 0 && len(names) == 0:
		return "一名没有特别情形的人"
	case len(traits) == 0:
		return "一名" + who
	case len(names) == 0:
		who = "人"
	}
	return "一名" + strings.Join(traits, "、") + "的" + who
}

// isName reports whether a label names a person and does not say what is true
// of one (属于…对象, 已确诊为…患者).
func isName(label string) bool {
	return endsIn(label, personWords()) && !strings.HasPrefix(label, "属") && !strings.HasPrefix(label, "已")
}

// isGroup reports whether a label names those whom a person belongs to.
func isGroup(label string) bool { return endsIn(label, []string{"户", "人口", "群体", "家庭"}) }

func personWords() []string {
	return []string{"对象", "人员", "成员", "孤儿", "患者", "大学生", "青年", "老年人", "农民工", "群众", "未成年人", "残疾人", "儿童"}
}

func endsIn(label string, words []string) bool {
	label = strings.TrimRight(label, "”）")
	return slices.ContainsFunc(words, func(w string) bool { return strings.HasSuffix(label, w) })
}

// deniedChinese tells what does not hold.
func (c *Teller) deniedChinese(denied []ir.Given) []string {
	if len(denied) == 0 {
		return nil
	}
	var out []string
	for _, g := range denied {
		out = append(out, negated(naming.Subject(c.Workspace.Vocabulary, g.Fact, naming.Chinese)))
	}
	return []string{"但" + strings.Join(out, "、")}
}

// negated says that a label does not hold.
func negated(label string) string {
	for _, p := range [][2]string{{"在", "不在"}, {"经", "未经"}, {"已", "未"}, {"有", "没有"}, {"符合", "不符合"}, {"属于", "不属于"}, {"需要", "不需要"}, {"能够", "不能"}, {"影响", "不影响"}} {
		if rest, found := strings.CutPrefix(label, p[0]); found {
			return p[1] + rest
		}
	}
	switch {
	case strings.HasSuffix(label, "期间"), strings.HasSuffix(label, "地区"):
		return "不在" + label
	case isName(label):
		return "不是" + label
	case isGroup(label):
		return "不属" + label
	}
	return "并非" + label
}

// nameOf is what a notice is called in a sentence: its place, or which of two
// of one place it is.
func (c *Teller) nameOf(p *ir.Policy) string {
	switch {
	case c.relation != pairing.NewerOlder:
		return naming.PlaceChinese(p)
	case p == c.Lower:
		return c.zh.sides[0]
	}
	return c.zh.sides[1]
}
