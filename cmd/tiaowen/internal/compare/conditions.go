package compare

import (
	"tiaowen/cmd/tiaowen/internal/ir"
	"tiaowen/cmd/tiaowen/internal/logic"
)

// conditions compares who the two sides apply to. All condition lines are
// taken together, so that what one line says and another implies makes no
// difference; each difference is told of the line that it stands on.
func (c *differ) conditions(m match) (ds []difference, verdict Verdict) {
	lower, upper := c.unionTree(m.lower), c.unionTree(m.upper)
	for _, r := range c.reasons(upper, lower) {
		ds = append(ds, c.lost(r, lower, upper))
	}
	for _, r := range c.reasons(lower, upper) {
		ds = append(ds, c.gained(r, lower, upper))
	}
	verdict = verdictOf(ds)
	if len(ds) > 0 && !c.space.Satisfiable(logic.And(lower.possible, upper.possible)) {
		verdict = Disjoint
	}
	return ds, verdict
}

// lost is a reason why somebody above is not below.
func (c *differ) lost(r reason, lower, upper *tree) difference {
	d := difference{element: r.element(), verdict: Narrower, detail: r.detail(), lower: r.to.quotes}
	if r.from != nil {
		d.upper = r.from.quotes
	}
	if r.certain && !r.possible {
		d.detail = Discretion
	}
	d.ask = conditionQuestion(r, upper, lower, lowerSide)
	return d
}

// gained is a reason why somebody below is not above.
func (c *differ) gained(r reason, lower, upper *tree) difference {
	d := difference{element: r.element(), verdict: Wider, detail: r.detail(), upper: r.to.quotes}
	if r.from != nil {
		d.lower = r.from.quotes
	}
	if r.certain && !r.possible {
		d.detail = Named
	}
	d.ask = conditionQuestion(r, lower, upper, upperSide)
	return d
}

// element is the line that a reason stands on.
func (r reason) element() ir.Element {
	if r.from != nil && r.member {
		return r.from.element
	}
	return r.to.element
}

func (r reason) detail() Detail {
	switch {
	case r.from != nil && r.from.open():
		return OpenEnd
	case r.member:
		return Member
	case r.from != nil && sameFact(r.from, r.to):
		return Bound
	}
	return Condition
}
