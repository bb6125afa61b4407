package check

import (
	"cmp"
	"fmt"
	"slices"
	"strings"

	"tiaowen/cmd/tiaowen/internal/ir"
	"tiaowen/grammar/quantity"
	"tiaowen/grammar/rules"
)

func (l lowering) example(e *rules.Example) ir.Example {
	at := l.block.span(e.Node)
	out := ir.Example{
		Name:   l.exampleName(),
		Clause: l.block.clause.ID,
		Title:  e.Title.Value,
		Case:   ir.Case{Date: firstDay(e.Date.Text)},
		Quotes: l.quotes(e.Cites),
		File:   at.File.Name(),
		Line:   at.Position().Line,
	}
	for _, g := range e.Facts {
		l.given(&out.Case, g)
	}
	slices.SortFunc(out.Case.Facts, func(a, b ir.Given) int { return strings.Compare(a.Fact, b.Fact) })
	slices.SortFunc(out.Case.Standards, func(a, b ir.StandardInput) int {
		return cmp.Or(strings.Compare(a.Standard, b.Standard), strings.Compare(a.Index, b.Index))
	})
	for _, x := range e.Expect {
		out.Expect = append(out.Expect, l.expectation(x))
	}
	return out
}

// exampleName counts the examples of the clause: clause_5_example_2.
func (l lowering) exampleName() string {
	n := 1
	for _, e := range l.policy.Examples {
		if e.Clause == l.block.clause.ID {
			n++
		}
	}
	return fmt.Sprintf("clause_%s_example_%d", strings.ReplaceAll(l.block.syntax.Path, ".", "_"), n)
}

func (l lowering) given(c *ir.Case, g *rules.Given) {
	if std := givenStandard(g, l.names); std != nil {
		if g.Fact.Measure != nil {
			c.Standards = append(c.Standards, ir.StandardInput{Standard: std.Name, Index: index(&g.Fact.Fact), Fen: measured(g.Fact.Measure)})
		}
		return
	}
	fact := l.names.fact(g.Fact.Fact.Name.Text)
	if fact == nil {
		return
	}
	out := ir.Given{Fact: fact.Name, Truth: g.Fact.Truth == "yes"}
	switch {
	case g.Fact.Measure != nil:
		out.Number, _ = convert(measured(g.Fact.Measure), units[g.Fact.Measure.Unit], unitOf(fact))
	case g.Fact.Date != nil:
		out.Date = firstDay(g.Fact.Date.Text)
	case g.Fact.Value != nil:
		out.Value = g.Fact.Value.Text
	}
	c.Facts = append(c.Facts, out)
}

// unitOf is the unit in which the values of a fact are counted.
func unitOf(f *ir.FactDecl) quantity.Unit {
	if f.Type == ir.Money {
		return quantity.Fen
	}
	return f.Unit
}

func (l lowering) expectation(x *rules.Expectation) ir.Expectation {
	line := l.block.span(x.Node).Position().Line
	if x.Standard != nil {
		out := ir.Expectation{Line: line, Standard: &ir.Value{Standard: x.Standard.Name.Text, Index: index(x.Standard)}}
		l.expectAmount(&out, x.Value)
		return out
	}
	out := ir.Expectation{Line: line, Subject: x.Subject.Text, Status: ir.Status(x.Outcome.Status), Reading: x.Outcome.Reading}
	for _, need := range x.Outcome.Needs {
		out.Needs = append(out.Needs, need.Text)
	}
	slices.Sort(out.Needs)
	if x.Outcome.Amount != nil {
		l.expectAmount(&out, x.Outcome.Amount)
	}
	return out
}

func (l lowering) expectAmount(x *ir.Expectation, a *rules.Amount) {
	amount := l.amount(a)
	x.Amount = &amount
	x.Base, x.Period, _ = per(a.Per)
}
