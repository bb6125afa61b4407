package ground

import (
	"tiaowen/cmd/tiaowen/internal/ir"
	"tiaowen/cmd/tiaowen/internal/logic"
)

// Days are those on which the provision can decide anything.
func (g *Ground) Days(p *ir.Policy, v *ir.Provision) logic.Prop {
	days := g.InForce(p)
	if v.During == nil {
		return days
	}
	return logic.And(days, g.Between(v.During.From, v.During.To))
}

func (g *Ground) InForce(p *ir.Policy) logic.Prop {
	return g.Between(p.Validity.From, p.Validity.To)
}

// Between is the days from one to another, both included; the zero Date is no end.
func (g *Ground) Between(from, to ir.Date) logic.Prop {
	days := g.Space.From(from)
	if to.IsZero() {
		return days
	}
	return logic.And(days, g.Space.Until(to))
}
