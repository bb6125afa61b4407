package plain

import (
	"fmt"
	"strings"

	"tiaowen/cmd/tiaowen/internal/ir"
	"tiaowen/cmd/tiaowen/internal/naming"
	"tiaowen/grammar/quantity"
)

var modalityNames = map[ir.Modality]string{
	ir.Forbidden: "不得", ir.Must: "应当", ir.May: "可以", ir.Encouraged: "鼓励",
}

// Modality is 不得, 应当, 可以 or 鼓励.
func Modality(m ir.Modality) string { return modalityNames[m] }

var kindNames = map[ir.Kind]string{
	ir.Standard: "标准", ir.Grant: "待遇", ir.Define: "界定", ir.Adjust: "调整", ir.Procedure: "程序",
	ir.Duty: "职责", ir.Power: "授权", ir.Ban: "禁止", ir.Encourage: "鼓励", ir.Fund: "资金",
	ir.Trigger: "启动", ir.Valid: "有效期",
}

// Kind is the Chinese name of a kind of provision.
func Kind(k ir.Kind) string { return kindNames[k] }

// elementNames are the headings of the parts of a sentence, in their order.
var elementNames = []struct {
	element ir.Element
	label   string
}{
	{ir.By, "主体"}, {ir.Lead, "牵头"}, {ir.Responsible, "责任单位"}, {ir.Of, "责任归属"}, {ir.Asks, "要求其行动的"}, {ir.To, "对象"}, {ir.When, "条件"}, {ir.Unless, "除外"}, {ir.During, "期间"},
	{ir.On, "程序"}, {ir.At, "地点"}, {ir.In, "范围"}, {ir.Does, "行为"}, {ir.Choice, "可选其一"}, {ir.About, "事项和对象"},
	{ir.Through, "方式和渠道"}, {ir.With, "协同"}, {ir.Manner, "要求"}, {ir.Pays, "数额"}, {ir.Lasts, "期限"},
	{ir.Before, "最迟"}, {ir.Within, "时限"}, {ir.Every, "频次"}, {ir.Funded, "出资"}, {ir.Besides, "叠加于"},
	{ir.Strength, "强度"}, {ir.Result, "结果要求"}, {ir.Purpose, "目的"}, {ir.Validness, "有效期"},
}

// Element is the Chinese name of an element.
func Element(e ir.Element) string {
	for _, n := range elementNames {
		if n.element == e {
			return n.label
		}
	}
	return string(e)
}

// Sentence says the whole provision: 应当：未参保失业人员一次性临时救助金。对象：…；数额：….
func Sentence(v *ir.Vocabulary, p *ir.Provision) string {
	subject := naming.Subject(v, p.Subject, naming.Chinese)
	if p.Kind == ir.Standard && p.Setting != nil {
		return subject + "：" + Payment(v, *p.Setting) + "。"
	}
	parts := []string{}
	for _, n := range elementNames {
		if s := part(v, p, n.element); s != "" {
			parts = append(parts, n.label+"："+s)
		}
	}
	head := Kind(p.Kind) + "（" + Modality(p.Modality) + "）：" + subject
	if len(parts) == 0 {
		return head + "。"
	}
	return head + "。" + strings.Join(parts, "；") + "。"
}

func part(v *ir.Vocabulary, p *ir.Provision, e ir.Element) string {
	switch e {
	case ir.To, ir.When, ir.Unless, ir.On, ir.At, ir.During:
		return conditions(v, p, e)
	case ir.Pays:
		return payments(v, p)
	case ir.Lasts:
		if p.Lasts == nil {
			return ""
		}
		return Duration(*p.Lasts)
	case ir.Before, ir.Within, ir.Every:
		return deadlines(p, e)
	}
	return items(v, p.ListOf(e))
}

func conditions(v *ir.Vocabulary, p *ir.Provision, e ir.Element) string {
	var parts []string
	for _, c := range p.ConditionsOf(e) {
		parts = append(parts, Formula(v, c.Formula))
	}
	if e == ir.During && p.During != nil {
		parts = append(parts, Period(*p.During))
	}
	return strings.Join(parts, "；并且")
}

func payments(v *ir.Vocabulary, p *ir.Provision) string {
	var parts []string
	for _, pay := range p.Pays {
		parts = append(parts, Payment(v, pay))
	}
	if p.Total != nil {
		parts = append(parts, fmt.Sprintf("合计 %s 元", Yuan(quantity.Ratio{Num: p.Total.Fen, Den: 1})))
	}
	return strings.Join(parts, "，")
}

// Payment says an amount with its base, period and condition.
func Payment(v *ir.Vocabulary, pay ir.Payment) string {
	s := Per(pay.Base, pay.Period) + Amount(v, pay.Amount)
	if pay.Once {
		s += "（一次性）"
	}
	if pay.If != nil {
		s = Formula(v, *pay.If) + "的，" + s
	}
	return s
}

// Period says calendar days: 2022-06-01 至 2022-08-31.
func Period(p ir.Period) string {
	if p.To.IsZero() {
		return p.From.String() + " 起"
	}
	return p.From.String() + " 至 " + p.To.String()
}

// Duration says a length of time: 不少于 6 个月、不超过 18 个月.
func Duration(d ir.Duration) string {
	switch {
	case d.Open || d.Low == nil && d.High == nil:
		return "未定"
	case d.Low != nil && d.High != nil && *d.Low == *d.High:
		return Decimal(*d.Low) + " " + Unit(d.Unit)
	}
	var parts []string
	if d.Low != nil {
		parts = append(parts, "不少于 "+Decimal(*d.Low)+" "+Unit(d.Unit))
	}
	if d.High != nil {
		parts = append(parts, "不超过 "+Decimal(*d.High)+" "+Unit(d.Unit))
	}
	return strings.Join(parts, "、")
}

func deadlines(p *ir.Provision, e ir.Element) string {
	var parts []string
	for _, d := range p.Deadlines {
		if d.Element == e {
			parts = append(parts, Deadline(d))
		}
	}
	return strings.Join(parts, "、")
}

// Deadline says a last day (2022-07-15 前, 2022-06 底前), a time limit (3 个月内)
// or a frequency (每 6 个月).
func Deadline(d ir.Deadline) string {
	switch {
	case d.Element == ir.Within:
		return Decimal(d.Length) + " " + Unit(d.Unit) + "内"
	case d.Element == ir.Every:
		return "每 " + Decimal(d.Length) + " " + Unit(d.Unit)
	case d.Date.Day == 0:
		return fmt.Sprintf("%04d-%02d 底前", d.Date.Year, d.Date.Month)
	}
	return d.Date.String() + " 前"
}

func items(v *ir.Vocabulary, list []ir.Item) string {
	var parts []string
	for _, it := range list {
		if it.Open {
			parts = append(parts, "等")
			continue
		}
		parts = append(parts, naming.Subject(v, it.Term, naming.Chinese))
	}
	return strings.Join(parts, "、")
}
