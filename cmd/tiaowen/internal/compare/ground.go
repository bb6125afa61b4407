package compare

import (
	"tiaowen/cmd/tiaowen/internal/ir"
	"tiaowen/cmd/tiaowen/internal/logic"
)

// ground is what two notices are held against each other on: the workspace,
// the space of cases under the axioms of its vocabulary, the standards in force.
type ground struct {
	ws           *ir.Workspace
	lower, upper *ir.Policy
	space        *logic.Space
	standards    logic.Standards
	trees        map[*ir.Provision]*tree // see provisionTree
}

// newGround is the ground for two notices of a workspace.
func newGround(ws *ir.Workspace, lower, upper string) *ground {
	g := &ground{ws: ws, lower: ws.Policy(lower), upper: ws.Policy(upper), trees: map[*ir.Provision]*tree{}}
	g.standards = inForce(ws, append(ws.Chain(lower), ws.Chain(upper)...))
	g.space = logic.NewSpace(ws.Vocabulary, g.standards)
	return g
}
