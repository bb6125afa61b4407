package check

import (
	"tiaowen/cmd/tiaowen/internal/ir"
	"tiaowen/grammar/rules"
)

func (c typeCheck) example(e *rules.Example) {
	if len(e.Date.Text) == len("2022-06") {
		c.error("date-day", e.Date.Node, e.Date.Text)
	}
	first := map[string]rules.Node{}
	for _, g := range e.Facts {
		name := c.file.Span(g.Fact.Fact.Node).Text()
		if at, twice := first[name]; twice {
			c.diags.Error("given-twice", c.file.Span(g.Node), name).Relate("given-first", c.file.Span(at), name)
			continue
		}
		first[name] = g.Node
		c.given(g)
	}
	for _, x := range e.Expect {
		c.expectation(x)
	}
}

// givenStandard is the standard that a given names, or nil where it names a fact.
func givenStandard(g *rules.Given, names *symbols) *ir.StandardDecl {
	if g.Fact.Fact.Index == nil && names.fact(g.Fact.Fact.Name.Text) != nil {
		return nil
	}
	return names.standard(g.Fact.Fact.Name.Text)
}

func (c typeCheck) given(g *rules.Given) {
	if m := g.Fact.Measure; m != nil {
		c.number(m.Number, m.Unit)
	}
	if std := givenStandard(g, c.names); std != nil {
		if g.Fact.Measure == nil || g.Fact.Measure.Unit != "yuan" {
			c.error("given-type", g.Node, std.Name, "money")
		}
		if std.By != "" && g.Fact.Fact.Index == nil {
			c.error("index-missing", g.Fact.Fact.Node, std.Name, std.By)
		}
		return
	}
	if fact := c.names.fact(g.Fact.Fact.Name.Text); fact != nil && !givenFits(g, fact) {
		c.error("given-type", g.Node, fact.Name, describe(fact))
	}
}

func givenFits(g *rules.Given, fact *ir.FactDecl) bool {
	switch fact.Type {
	case ir.Bool:
		return g.Fact.Truth != ""
	case ir.Money:
		return g.Fact.Measure != nil && g.Fact.Measure.Unit == "yuan"
	case ir.Number:
		return g.Fact.Measure != nil && convertible(units[g.Fact.Measure.Unit], fact.Unit)
	case ir.DateFact:
		return g.Fact.Date != nil && len(g.Fact.Date.Text) > len("2022-06")
	}
	return g.Fact.Value != nil
}

func (c typeCheck) expectation(x *rules.Expectation) {
	if x.Value != nil {
		c.amount(x.Value)
		return
	}
	if x.Outcome.Amount != nil {
		c.amount(x.Outcome.Amount)
	}
	if x.Outcome.Status != "undetermined" && len(x.Outcome.Needs) > 0 {
		c.error("needs-unused", x.Node, x.Outcome.Status)
	}
}
