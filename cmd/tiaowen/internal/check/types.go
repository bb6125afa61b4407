package check

import (
	"tiaowen/cmd/tiaowen/internal/ir"
	"tiaowen/grammar/diag"
	"tiaowen/grammar/rules"
)

// checkTypes holds facts, amounts and times to their types and units. Names
// that are not declared are passed over.
func checkTypes(units []*unit, names *symbols, diags *diag.List) {
	for _, u := range units {
		c := typeCheck{u.file, names, diags}
		for _, b := range u.blocks {
			for _, item := range b.syntax.Items {
				c.item(item)
			}
		}
	}
}

type typeCheck struct {
	file  *rules.File
	names *symbols
	diags *diag.List
}

func (c typeCheck) error(code string, at rules.Node, args ...any) {
	c.diags.Error(code, c.file.Span(at), args...)
}

func (c typeCheck) item(item *rules.Item) {
	switch {
	case item.Provision != nil && item.Provision.Kind == "define":
		c.boolFact(item.Provision.Subject)
	case item.Standard != nil:
		c.setting(item.Standard)
	case item.Valid != nil:
		c.valid(item.Valid)
	case item.Example != nil:
		c.example(item.Example)
	case item.Ambiguity != nil && len(item.Ambiguity.Lines) > 0:
		c.error("ambiguity-lines", item.Ambiguity.Text.Node)
	}
	for line := range lines(item) {
		c.line(line)
	}
}

func (c typeCheck) line(l *rules.Line) {
	c.condition(conditionsOf(l))
	switch {
	case l.Pays != nil:
		c.amount(l.Pays.Amount)
	case l.Total != nil:
		if l.Total.Measure.Unit != "yuan" {
			c.error("total-unit", l.Total.Measure.Node, l.Total.Measure.Unit)
		}
		c.number(l.Total.Measure.Number, l.Total.Measure.Unit)
	case l.Lasts != nil:
		c.lasts(l.Lasts)
	case l.During != nil:
		c.during(l.During)
	case l.Time != nil:
		c.time(l.Time)
	}
}

func (c typeCheck) condition(cond *rules.Condition) {
	for t := range terms(cond) {
		if t.Atom != nil {
			c.atom(t.Atom)
		}
	}
}

func (c typeCheck) atom(a *rules.Atom) {
	fact := c.names.fact(a.Fact.Text)
	switch {
	case fact == nil:
	case a.Is != nil:
		if fact.Type != ir.OfCategory {
			c.error("fact-is", a.Node, fact.Name, string(fact.Type))
		}
	case a.Op == "":
		c.boolFact(&a.Fact)
	default:
		c.comparison(a, fact)
	}
}

func (c typeCheck) boolFact(n *rules.Name) {
	if f := c.names.fact(n.Text); f != nil && f.Type != ir.Bool {
		c.error("fact-bare", n.Node, f.Name, string(f.Type))
	}
}

// comparison holds the operand to the type of the fact.
func (c typeCheck) comparison(a *rules.Atom, fact *ir.FactDecl) {
	o := a.Value
	if o.Number != nil {
		c.number(*o.Number, o.Unit)
	}
	fits := false
	switch fact.Type {
	case ir.DateFact:
		fits = o.Date != nil
	case ir.Money:
		fits = o.Date == nil && (o.Number == nil || o.Of != nil || o.Unit == "yuan")
	case ir.Number:
		fits = o.Number != nil && o.Of == nil && convertible(units[o.Unit], fact.Unit)
	}
	if !fits {
		c.error("fact-compare", a.Node, fact.Name, describe(fact), describeOperand(o))
	}
}

// describe names the type of a fact as its declaration does: number months.
func describe(f *ir.FactDecl) string {
	switch f.Type {
	case ir.Number:
		return "number " + unitWords[f.Unit]
	case ir.OfCategory:
		return "category " + f.Category
	}
	return string(f.Type)
}

// describeOperand names what a fact is compared with in the words of the language.
func describeOperand(o *rules.Operand) string {
	switch {
	case o.Date != nil:
		return "date"
	case o.Number != nil && o.Of == nil:
		return o.Unit
	}
	return "standard"
}

// number holds money to whole fen: amounts are never rounded.
func (c typeCheck) number(n rules.Number, unit string) {
	if v := number(n.Text, unit); unit == "yuan" && v.Den != 1 {
		c.error("money-fen", n.Node, n.Text)
	}
}
