package consistency

import (
	"tiaowen/cmd/tiaowen/internal/compare/finding"
	"tiaowen/cmd/tiaowen/internal/ir"
)

// demandRules: one clause lifts a step of the proceedings that another demands.
func demandRules() []rule {
	return []rule{{CodeDemandLifted, lifted, finding.Warning}, {CodeDemandLifted, excepted, finding.Note}}
}

func (c *checker) demands() []discovery {
	return c.lifts(ir.On, CodeDemandLifted, func(*ir.Provision) []string { return nil }, func(_, _ *ir.Provision) *discovery { return nil })
}
