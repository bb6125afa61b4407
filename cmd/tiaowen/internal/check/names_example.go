package check

import "tiaowen/grammar/rules"

func (c nameCheck) example(e *rules.Example) {
	for _, g := range e.Facts {
		c.given(g)
	}
	for _, x := range e.Expect {
		c.expectation(x)
	}
}

// given names a fact, or an external standard of the place and day.
func (c nameCheck) given(g *rules.Given) {
	if g.Fact.Fact.Index != nil {
		c.param(&g.Fact.Fact)
		return
	}
	if c.name(g.Fact.Fact.Name, "fact", "standard") && g.Fact.Value != nil {
		c.value(g.Fact.Fact.Name.Text, *g.Fact.Value)
	}
}

func (c nameCheck) expectation(x *rules.Expectation) {
	if x.Standard != nil {
		c.param(x.Standard)
		c.amount(x.Value)
		return
	}
	c.name(*x.Subject, decidedKinds...)
	if x.Outcome.Amount != nil {
		c.amount(x.Outcome.Amount)
	}
	for _, need := range x.Outcome.Needs {
		c.name(*need, "fact", "standard")
	}
}
