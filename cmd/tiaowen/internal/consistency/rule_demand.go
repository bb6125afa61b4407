package consistency

import (
	"tiaowen/cmd/tiaowen/internal/compare"
	"tiaowen/cmd/tiaowen/internal/ir"
)

const step detail = "step"

// demandRules: one clause lifts a step of the proceedings that another demands.
func demandRules() []rule {
	return []rule{{CodeDemandLifted, step, compare.Warning}}
}

func (c *checker) demands() []discovery {
	var found []discovery
	c.pairs(func(p *ir.Provision) bool { return p.Kind.Decides() }, func(p, q *ir.Provision) {
		if p.Clause == q.Clause {
			return
		}
		for _, d := range []*discovery{c.lift(p, q, ir.On, CodeDemandLifted, step), c.lift(q, p, ir.On, CodeDemandLifted, step)} {
			if d != nil {
				found = c.merge(found, *d)
			}
		}
	})
	return found
}
