package compare

import (
	"tiaowen/cmd/tiaowen/internal/ir"
	"tiaowen/cmd/tiaowen/internal/logic"
)

// days are those on which the provision can decide anything.
func (g *ground) days(p *ir.Policy, v *ir.Provision) logic.Prop {
	days := g.inForce(p)
	if v.During == nil {
		return days
	}
	return logic.And(days, g.between(v.During.From, v.During.To))
}

func (g *ground) inForce(p *ir.Policy) logic.Prop {
	return g.between(p.Validity.From, p.Validity.To)
}

// between is the days from one to another, both included; the zero Date is no end.
func (g *ground) between(from, to ir.Date) logic.Prop {
	days := g.space.From(from)
	if to.IsZero() {
		return days
	}
	return logic.And(days, g.space.Until(to))
}
