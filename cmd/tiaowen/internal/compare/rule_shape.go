package compare

import "tiaowen/cmd/tiaowen/internal/ir"

// shapeRules: how clauses answer clauses, whatever they say.
func shapeRules() []rule {
	whole, place := []ir.Element{Whole}, []Detail{Place}
	return []rule{
		{CodeMoved, whole, Disjoint, place, nil, NoEffect, Note},
		{CodeMerged, whole, Narrower, place, nil, NoEffect, Note},
		{CodeSplit, whole, Wider, place, nil, NoEffect, Note},
	}
}
