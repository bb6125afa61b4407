package ground

import (
	"tiaowen/cmd/tiaowen/internal/ir"
	"tiaowen/cmd/tiaowen/internal/logic"
)

// Ground is what two notices are held against each other on: the workspace,
// the axioms that hold for the two, the space of cases under them, the standards
// in force.
type Ground struct {
	Workspace    *ir.Workspace
	Lower, Upper *ir.Policy
	Axioms       []ir.Axiom
	Space        *logic.Space
	Standards    logic.Standards
	trees        map[*ir.Provision]*Tree // see provisionTree
}

// New is the ground for two notices of a workspace.
func New(ws *ir.Workspace, lower, upper string) *Ground {
	g := &Ground{
		Workspace: ws, Lower: ws.Policy(lower), Upper: ws.Policy(upper),
		Axioms: ws.Axioms(lower, upper), trees: map[*ir.Provision]*Tree{},
	}
	g.Standards = standardsInForce(ws, append(ws.Chain(lower), ws.Chain(upper)...))
	g.Space = logic.NewSpace(ws.Vocabulary, g.Axioms, g.Standards)
	return g
}
