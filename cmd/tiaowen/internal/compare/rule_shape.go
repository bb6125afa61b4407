package compare

import "tiaowen/cmd/tiaowen/internal/ir"

// shapeRules: how clauses answer clauses, whatever they say.
func shapeRules() []rule {
	whole := []ir.Element{Whole}
	return []rule{
		{CodeMoved, whole, Disjoint, []Detail{Moved}, nil, NoEffect, Note},
		{CodeMerged, whole, Narrower, []Detail{Merged}, nil, NoEffect, Note},
		{CodeSplit, whole, Wider, []Detail{Split}, nil, NoEffect, Note},
	}
}
