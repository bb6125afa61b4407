package casefile

import (
	"strings"

	"tiaowen/cmd/tiaowen/internal/ir"
	"tiaowen/grammar/quantity"
)

// Limits of what a case may hold; the generated code has the same, which is
// why its arithmetic cannot overflow.
const (
	MaxYuan       = 100_000_000_000
	MaxNumber     = 1_000_000_000
	MoneyPlaces   = 2
	NumberPlaces  = 3
	fenPerYuan    = 100
	maxLiteral    = 32 // digits of a number worth reading
	dateLayoutLen = len("2022-07-15")
)

func (p *parser) truth(m member) bool {
	if m.value.kind != truth {
		p.failed = true
		p.diags.Error("case-bool", m.value.span, m.key)
	}
	return m.value.truth
}

func (p *parser) number(m member) quantity.Ratio {
	n, ok := decimal(m.value, NumberPlaces, MaxNumber)
	if !ok {
		p.failed = true
		p.diags.Error("case-number", m.value.span, m.key)
	}
	return n
}

// money is the amount in fen.
func (p *parser) money(m member) quantity.Ratio {
	yuan, ok := decimal(m.value, MoneyPlaces, MaxYuan)
	if !ok {
		p.failed = true
		p.diags.Error("case-money", m.value.span, m.key)
		return quantity.Whole(0)
	}
	fen, err := yuan.Mul(quantity.Whole(fenPerYuan))
	if err != nil { // cannot be, within the limits
		p.failed = true
		p.diags.Error("case-money", m.value.span, m.key)
	}
	return fen
}

// decimal reads a whole number, or a decimal in quotes.
func decimal(v value, places int, limit int64) (quantity.Ratio, bool) {
	whole, fraction, hasPoint := strings.Cut(v.text, ".")
	asWritten := v.kind == number && !hasPoint || v.kind == text
	if !asWritten || len(whole) > maxLiteral || len(fraction) > places {
		return quantity.Whole(0), false
	}
	n, err := quantity.ParseDecimal(v.text)
	if err != nil || n.Cmp(quantity.Whole(limit)) > 0 {
		return quantity.Whole(0), false
	}
	return n, true
}

func (p *parser) date(m member) ir.Date {
	d, err := ir.ParseDate(m.value.text)
	if m.value.kind != text || err != nil || len(m.value.text) != dateLayoutLen {
		p.failed = true
		p.diags.Error("case-date", m.value.span, m.key)
		return ir.Date{}
	}
	return d
}

func (p *parser) category(m member, decl *ir.FactDecl) string {
	names := valueNames(p.vocabulary, decl.Category)
	for _, name := range names {
		if m.value.kind == text && m.value.text == name {
			return name
		}
	}
	p.failed = true
	p.diags.Error("case-value", m.value.span, m.key, strings.Join(names, ", "))
	return ""
}
