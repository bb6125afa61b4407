package check

import (
	"tiaowen/cmd/tiaowen/internal/ir"
	"tiaowen/grammar/quantity"
	"tiaowen/grammar/rules"
)

func (l lowering) condition(c *rules.Condition) ir.Formula {
	var any []ir.Formula
	for _, conjunction := range c.Any {
		var all []ir.Formula
		for _, t := range conjunction.All {
			all = append(all, l.term(t))
		}
		any = append(any, combined(ir.And, all))
	}
	return combined(ir.Or, any)
}

// combined joins formulas. One of the same kind among them, without words of
// its own, is no more than its parts: "any" in an "or".
func combined(op ir.Op, args []ir.Formula) ir.Formula {
	if len(args) == 1 {
		return args[0]
	}
	out := ir.Formula{Op: op}
	for _, a := range args {
		if a.Op == op && len(a.Quotes) == 0 {
			out.Args = append(out.Args, a.Args...)
		} else {
			out.Args = append(out.Args, a)
		}
	}
	return out
}

// term puts the quotes on the formula that they stand behind: on the negation,
// where there is one, since the words say that something is not so.
func (l lowering) term(t *rules.Term) ir.Formula {
	f := l.positive(t)
	if t.Not {
		f = not(f)
	}
	f.Quotes = append(f.Quotes, l.quotes(t.Cites)...)
	return f
}

func (l lowering) positive(t *rules.Term) ir.Formula {
	switch {
	case t.Group != nil:
		return l.condition(t.Group)
	case t.Open:
		return ir.Formula{Op: ir.Others}
	}
	return l.atom(t.Atom)
}

func (l lowering) atom(a *rules.Atom) ir.Formula {
	switch {
	case a.Is != nil:
		return ir.Formula{Op: ir.Is, Fact: a.Fact.Text, Value: a.Is.Text}
	case a.Op == "":
		return ir.Formula{Op: ir.Fact, Fact: a.Fact.Text}
	}
	unit := quantity.Fen
	if f := l.names.fact(a.Fact.Text); f != nil && f.Type == ir.Number {
		unit = f.Unit
	}
	return ir.Formula{Op: ir.Compare, Fact: a.Fact.Text, Cmp: ir.Cmp(a.Op), Bound: l.value(a.Value, unit)}
}

// value is an operand; a plain number is turned into the unit.
func (l lowering) value(o *rules.Operand, unit quantity.Unit) ir.Value {
	switch {
	case o.Date != nil:
		return ir.Value{Date: dayOrMonth(o.Date.Text)}
	case o.Of != nil:
		factor := number(o.Number.Text, "")
		return ir.Value{Factor: factor, Standard: o.Of.Name.Text, Index: index(o.Of)}
	case o.Param != nil:
		return ir.Value{Factor: quantity.Whole(1), Standard: o.Param.Name.Text, Index: index(o.Param)}
	}
	n := number(o.Number.Text, o.Unit)
	n, _ = convert(n, units[o.Unit], unit)
	return ir.Value{Factor: n}
}

func index(p *rules.Param) string {
	if p.Index == nil {
		return ""
	}
	return p.Index.Text
}

// dayOrMonth is a date as written; Day is 0 where it is a month.
func dayOrMonth(text string) ir.Date {
	d := firstDay(text)
	if len(text) == len("2022-06") {
		d.Day = 0
	}
	return d
}
