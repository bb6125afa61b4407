package plain

import (
	"strings"

	"tiaowen/cmd/tiaowen/internal/ir"
	"tiaowen/cmd/tiaowen/internal/naming"
	"tiaowen/grammar/quantity"
)

var cmpNames = map[ir.Cmp]string{
	ir.Equal: "等于", ir.AtLeast: "不低于", ir.Above: "高于", ir.AtMost: "不超过", ir.Below: "低于",
}

// Formula says a condition: 不是低保对象，且连续无收入来源的月数不低于 3 个月.
func Formula(v *ir.Vocabulary, f ir.Formula) string {
	switch f.Op {
	case ir.And:
		return join(v, f.Args, "，且", ir.Or)
	case ir.Or:
		return join(v, f.Args, "，或者", ir.And)
	case ir.Not:
		return negation(v, f.Args[0])
	case ir.Fact:
		return "“" + naming.Subject(v, f.Fact, naming.Chinese) + "”"
	case ir.Is:
		return naming.Subject(v, f.Fact, naming.Chinese) + "为" + valueLabel(v, f.Fact, f.Value)
	case ir.Compare:
		return naming.Subject(v, f.Fact, naming.Chinese) + cmpNames[f.Cmp] + " " + factValue(v, f.Fact, f.Bound)
	case ir.Others:
		return "其他（由当地裁量）"
	}
	return ""
}

// join puts arguments of the kind that would be misread in brackets.
func join(v *ir.Vocabulary, args []ir.Formula, word string, bracketed ir.Op) string {
	parts := make([]string, len(args))
	for i, a := range args {
		parts[i] = Formula(v, a)
		if a.Op == bracketed {
			parts[i] = "（" + parts[i] + "）"
		}
	}
	return strings.Join(parts, word)
}

func negation(v *ir.Vocabulary, f ir.Formula) string {
	s := Formula(v, f)
	if f.Op == ir.And || f.Op == ir.Or {
		s = "（" + s + "）"
	}
	return "不属于" + s
}

func valueLabel(v *ir.Vocabulary, fact, value string) string {
	decl := v.Fact(fact)
	if decl == nil {
		return value
	}
	return naming.Value(v, decl.Category, value)
}

// factValue is a bound in the unit of the fact it bounds.
func factValue(v *ir.Vocabulary, fact string, val ir.Value) string {
	decl := v.Fact(fact)
	if decl != nil && decl.Type == ir.Number && val.Standard == "" && val.Date.IsZero() {
		return Decimal(val.Factor) + " " + numberUnit(decl)
	}
	return Value(v, val)
}

// numberUnit is 周岁 for an age, which is counted in years like a duration.
func numberUnit(decl *ir.FactDecl) string {
	if decl.Unit == quantity.Year && strings.Contains(decl.Label, "岁") {
		return "周岁"
	}
	return Unit(decl.Unit)
}

// Value says an amount of money, a date, or a multiple of a standard.
func Value(v *ir.Vocabulary, val ir.Value) string {
	switch {
	case !val.Date.IsZero():
		return val.Date.String()
	case val.Standard == "":
		return Yuan(val.Factor) + " 元"
	}
	name := naming.Entry(v, val.Standard, val.Index)
	if val.Factor.Num == val.Factor.Den {
		return name
	}
	return name + "的 " + Decimal(val.Factor) + " 倍"
}

// Amount says an interval of values: 不低于 3,000 元.
func Amount(v *ir.Vocabulary, a ir.Amount) string {
	switch {
	case a.Open || a.Low == nil && a.High == nil:
		return "数额未定"
	case a.Exact():
		return Value(v, *a.Low)
	case a.High == nil:
		return "不低于 " + Value(v, *a.Low)
	case a.Low == nil:
		return "不超过 " + Value(v, *a.High)
	}
	return Value(v, *a.Low) + "至 " + Value(v, *a.High)
}
