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

// InForce are the days of a notice.
func (g *Ground) InForce(p *ir.Policy) logic.Prop {
	return g.Between(p.Validity.From, p.Validity.To)
}

// Between is the days from one to another, both included; the zero Date is no bound.
func (g *Ground) Between(from, to ir.Date) logic.Prop { return Between(g.Space, from, to) }

// Between is the days from one to another, both included; the zero Date is no bound.
func Between(space *logic.Space, from, to ir.Date) logic.Prop {
	days := logic.True()
	if !from.IsZero() {
		days = space.From(from)
	}
	if !to.IsZero() {
		days = logic.And(days, space.Until(to))
	}
	return days
}
