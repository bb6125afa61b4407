package check

import (
	"strings"

	"tiaowen/cmd/tiaowen/internal/ir"
	"tiaowen/grammar/quantity"
	"tiaowen/grammar/rules"
)

// amount holds an amount to money per one base and one period.
func (c typeCheck) amount(a *rules.Amount) {
	base, period, ok := per(a.Per)
	if !ok {
		c.error("per-twice", a.Node, strings.Join(a.Per, " per "))
		return
	}
	if a.Once && period != "" {
		c.error("once-period", a.Node, string(period))
	}
	for _, o := range []*rules.Operand{a.Low, a.High} {
		if o != nil {
			c.money(o)
			c.multipleFits(a, o, base, period)
		}
	}
	if a.Low != nil && a.High != nil && falling(a.Low, a.High) {
		c.error("range-falling", a.Node, c.file.Span(a.Low.Node).Text(), c.file.Span(a.High.Node).Text())
	}
}

func (c typeCheck) money(o *rules.Operand) {
	if o.Date != nil || o.Number != nil && o.Of == nil && o.Unit != "yuan" {
		c.error("amount-unit", o.Node, describeOperand(o))
	}
	if o.Number != nil {
		c.number(*o.Number, o.Unit)
	}
}

// multipleFits holds the base and period of a multiple, where stated, to those
// of the standard: three months' standard is 3 x, not "per month".
func (c typeCheck) multipleFits(a *rules.Amount, o *rules.Operand, base quantity.Base, period quantity.Unit) {
	std := c.operandStandard(o)
	if std == nil {
		return
	}
	if base != quantity.NoBase && std.Base != quantity.NoBase && base != std.Base ||
		period != "" && std.Period != "" && period != std.Period {
		c.error("multiple-per", a.Node, std.Name, perText(std.Base, std.Period), perText(base, period))
	}
}

func (c typeCheck) operandStandard(o *rules.Operand) *ir.StandardDecl {
	switch {
	case o.Of != nil:
		return c.names.standard(o.Of.Name.Text)
	case o.Param != nil:
		return c.names.standard(o.Param.Name.Text)
	}
	return nil
}

// falling reports whether low is above high, as far as the two can be compared.
func falling(low, high *rules.Operand) bool {
	if low.Number == nil || high.Number == nil || low.Unit != high.Unit || (low.Of == nil) != (high.Of == nil) {
		return false
	}
	if low.Of != nil && low.Of.Name.Text != high.Of.Name.Text {
		return false
	}
	l := number(low.Number.Text, low.Unit)
	h := number(high.Number.Text, high.Unit)
	return l.Cmp(h) > 0
}

// setting holds what a standard is set to against its declaration.
func (c typeCheck) setting(s *rules.Standard) {
	c.amount(s.Amount)
	std := c.names.standard(s.Param.Name.Text)
	if std == nil {
		return
	}
	if std.By != "" && s.Param.Index == nil {
		c.error("index-missing", s.Param.Node, std.Name, std.By)
	}
	if s.Amount.Once {
		c.error("setting-once", s.Amount.Node, std.Name)
	}
	base, period, ok := per(s.Amount.Per)
	for _, o := range []*rules.Operand{s.Amount.Low, s.Amount.High} {
		if of := c.operandOf(o); of != nil {
			base, period = orBase(base, of.Base, std.Base), orPeriod(period, of.Period, std.Period)
		}
	}
	if ok && !fitsDeclared(std, base, period) {
		c.error("setting-per", s.Amount.Node, std.Name, perText(std.Base, std.Period), perText(base, period))
	}
}

func (c typeCheck) operandOf(o *rules.Operand) *ir.StandardDecl {
	if o == nil {
		return nil
	}
	return c.operandStandard(o)
}

// orBase is the stated base; where none is stated, that of the standard which
// the amount is a multiple of, as far as the set standard has a base at all.
func orBase(stated, of, declared quantity.Base) quantity.Base {
	if stated == quantity.NoBase && declared != quantity.NoBase {
		return of
	}
	return stated
}

func orPeriod(stated, of, declared quantity.Unit) quantity.Unit {
	if stated == "" && declared != "" {
		return of
	}
	return stated
}

// fitsDeclared reports whether a base and period, where stated, are those of
// the declaration; months and years convert exactly.
func fitsDeclared(std *ir.StandardDecl, base quantity.Base, period quantity.Unit) bool {
	return (base == quantity.NoBase || base == std.Base) &&
		(period == "" || std.Period != "" && convertible(period, std.Period))
}
