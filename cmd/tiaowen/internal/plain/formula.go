package plain

import (
	"fmt"
	"strings"

	"tiaowen/cmd/tiaowen/internal/ir"
	"tiaowen/cmd/tiaowen/internal/naming"
	"tiaowen/grammar/quantity"
)

// Formula says a condition: 并非“低保对象”，且连续无收入来源的月数不低于 3 个月.
func (s Speech) Formula(f ir.Formula) string { return s.beside(s.bare(f), f.Quotes) }

func (s Speech) bare(f ir.Formula) string {
	switch f.Op {
	case ir.And:
		if class, ok := othersOf(f); ok {
			return fmt.Sprintf(s.othersOf, s.beside(s.holds(class), class.Quotes))
		}
		return s.joined(f.Args, s.and)
	case ir.Or:
		return s.joined(f.Args, s.or)
	case ir.Not:
		return fmt.Sprintf(s.not, s.Term(f.Args[0]))
	case ir.Fact:
		return s.holds(f)
	case ir.Is:
		category := ""
		if decl := s.vocabulary.Fact(f.Fact); decl != nil {
			category = decl.Category
		}
		return fmt.Sprintf(s.is, s.Name(f.Fact), s.ofCategory(s.vocabulary, category, f.Value))
	case ir.Compare:
		return fmt.Sprintf(s.compared, s.Name(f.Fact), s.comparisons[f.Cmp], s.bound(f))
	case ir.Others:
		return s.others
	}
	return ""
}

func (s Speech) holds(f ir.Formula) string { return fmt.Sprintf(s.fact, s.Name(f.Fact)) }

// othersOf is the class of 等困难群众: others who are of it.
func othersOf(f ir.Formula) (class ir.Formula, ok bool) {
	if len(f.Args) != 2 || f.Args[0].Op != ir.Others || len(f.Args[0].Quotes) > 0 || f.Args[1].Op != ir.Fact {
		return ir.Formula{}, false
	}
	return f.Args[1], true
}

// Term is a condition that stands beside others: one of several parts is in
// brackets.
func (s Speech) Term(f ir.Formula) string {
	if _, others := othersOf(f); f.Op == ir.Or || f.Op == ir.And && !others {
		return s.beside(fmt.Sprintf(s.bracketed, s.bare(f)), f.Quotes)
	}
	return s.Formula(f)
}

func (s Speech) joined(args []ir.Formula, by string) string {
	parts := make([]string, len(args))
	for i, a := range args {
		parts[i] = s.Term(a)
	}
	return strings.Join(parts, by)
}

// bound is what a fact is compared with, in its unit, with the figure that the
// notice has.
func (s Speech) bound(f ir.Formula) string {
	decl, val := s.vocabulary.Fact(f.Fact), f.Bound
	if decl != nil && decl.Type == ir.Number && val.Standard == "" && val.Date.IsZero() {
		return s.count(val.Factor, numberUnit(decl), decl.Unit) + s.figured(measures, f.Quotes, val.Factor)
	}
	return s.value(val) + s.valueFigured(f.Quotes, &val)
}

// numberUnit is 周岁 for an age, which is counted in years like a duration.
func numberUnit(decl *ir.FactDecl) string {
	if decl.Unit == quantity.Year && strings.Contains(decl.Label, "岁") {
		return "周岁"
	}
	return Unit(decl.Unit)
}

// value says an amount of money, a date, or a multiple of a standard.
func (s Speech) value(val ir.Value) string {
	switch {
	case !val.Date.IsZero():
		return fmt.Sprintf(s.day, val.Date)
	case val.Standard == "":
		return fmt.Sprintf(s.yuan, Yuan(val.Factor))
	}
	name := s.entry(val)
	if val.Factor.Num == val.Factor.Den {
		return name
	}
	return fmt.Sprintf(s.times, name, Decimal(val.Factor))
}

// entry is the entry of a standard that a value takes.
func (s Speech) entry(val ir.Value) string {
	if val.Index == "" {
		return s.Name(val.Standard)
	}
	return naming.Subject(s.vocabulary, val.Standard+"["+val.Index+"]", s.form)
}
