package difference

import (
	"tiaowen/cmd/tiaowen/internal/compare/ground"
	"tiaowen/cmd/tiaowen/internal/compare/pairing"
	"tiaowen/cmd/tiaowen/internal/ir"
	"tiaowen/cmd/tiaowen/internal/logic"
)

// conditions compares who the two sides apply to. All condition lines are
// taken together, so that what one line says and another implies makes no
// difference; each difference is told of the line that it stands on.
func (c *Differ) conditions(m pairing.Match) (ds []Difference, verdict Verdict) {
	lower, upper := c.UnionTree(m.Lower), c.UnionTree(m.Upper)
	for _, r := range c.reasons(upper, lower) {
		ds = append(ds, c.lost(r, lower, upper))
	}
	for _, r := range c.reasons(lower, upper) {
		ds = append(ds, c.gained(r, lower, upper))
	}
	verdict = verdictOf(ds)
	if len(ds) > 0 && !c.Space.Satisfiable(logic.And(lower.Possible, upper.Possible)) {
		verdict = Disjoint
	}
	return ds, verdict
}

// lost is a reason why somebody above is not below.
func (c *Differ) lost(r reason, lower, upper *ground.Tree) Difference {
	d := Difference{Element: r.element(), Verdict: Narrower, Detail: r.detail(), Lower: r.to.Quotes}
	if r.from != nil {
		d.Upper = r.from.Quotes
	}
	if r.certain && !r.possible {
		d.Detail = Discretion
	}
	d.Ask = conditionQuestion(r, upper, lower, LowerSide)
	return d
}

// gained is a reason why somebody below is not above.
func (c *Differ) gained(r reason, lower, upper *ground.Tree) Difference {
	d := Difference{Element: r.element(), Verdict: Wider, Detail: r.detail(), Upper: r.to.Quotes}
	if r.from != nil {
		d.Lower = r.from.Quotes
	}
	if r.certain && !r.possible {
		d.Detail = Named
	}
	d.Ask = conditionQuestion(r, lower, upper, UpperSide)
	return d
}

// element is the line that a reason stands on.
func (r reason) element() ir.Element {
	if r.from != nil && r.member {
		return r.from.Element
	}
	return r.to.Element
}

func (r reason) detail() Detail {
	switch {
	case r.from != nil && r.from.Open():
		return OpenEnd
	case r.member:
		return Member
	case r.from != nil && ground.SameFact(r.from, r.to):
		return Bound
	}
	return Condition
}
