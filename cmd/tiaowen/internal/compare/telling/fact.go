package telling

import (
	"strings"

	"tiaowen/cmd/tiaowen/internal/ir"
	"tiaowen/cmd/tiaowen/internal/naming"
	"tiaowen/cmd/tiaowen/internal/plain"
	"tiaowen/grammar/quantity"
)

// Fact tells one fact of a case; a name that the vocabulary lacks stands for itself.
func (v Voice) Fact(vocabulary *ir.Vocabulary, g ir.Given) plain.Message {
	decl := vocabulary.Fact(g.Fact)
	if decl == nil {
		return plain.Message{En: naming.Words(g.Fact), Zh: g.Fact}
	}
	en, zh := naming.Words(g.Fact), decl.Label
	switch decl.Type {
	case ir.Bool:
		if g.Truth {
			return plain.Message{En: en, Zh: zh}
		}
		return plain.Message{En: "not " + en, Zh: v.not(zh)}
	case ir.Money:
		return plain.Message{En: en + " " + plain.Yuan(g.Number) + " yuan", Zh: zh + "为" + v.yuan(g.Number) + "元"}
	case ir.DateFact:
		return plain.Message{En: en + " " + g.Date.String(), Zh: zh + "为" + g.Date.String()}
	case ir.OfCategory:
		return plain.Message{En: en + " " + naming.Words(g.Value), Zh: "属" + naming.Value(vocabulary, decl.Category, g.Value)}
	}
	length := Length(g.Number, decl.Unit)
	if v.ages && decl.Unit == quantity.Year && strings.HasSuffix(zh, "年龄") {
		return plain.Message{En: en + " " + length.En, Zh: plain.Decimal(g.Number) + "周岁"}
	}
	return plain.Message{En: en + " " + length.En, Zh: zh + "为" + length.Zh}
}

// Length writes 1 month, 18 months; 18个月.
func Length(n quantity.Ratio, unit quantity.Unit) plain.Message {
	en := plain.Decimal(n) + " " + string(unit)
	if n != quantity.Whole(1) && unit != "" {
		en += "s"
	}
	return plain.Message{En: strings.TrimSpace(en), Zh: plain.Decimal(n) + plain.Unit(unit)}
}
