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
	if g.Fact.Index != nil {
		c.param(&g.Fact)
		return
	}
	if c.name(g.Fact.Name, "fact", "standard") && g.Value != nil {
		c.value(g.Fact.Name.Text, *g.Value)
	}
}

func (c nameCheck) expectation(x *rules.Expectation) {
	if x.Standard != nil {
		c.param(x.Standard)
		c.amount(x.Value)
		return
	}
	c.name(*x.Subject, decidedKinds...)
	if x.Amount != nil {
		c.amount(x.Amount)
	}
	for _, need := range x.Needs {
		c.name(*need, "fact", "standard")
	}
}
