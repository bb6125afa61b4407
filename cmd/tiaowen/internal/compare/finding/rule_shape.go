package finding

import (
	"tiaowen/cmd/tiaowen/internal/compare/difference"
	"tiaowen/cmd/tiaowen/internal/ir"
)

// shapeRules: how clauses answer clauses, whatever they say.
func shapeRules() []rule {
	whole := []ir.Element{difference.Whole}
	return []rule{
		{CodeMoved, whole, difference.Disjoint, []difference.Detail{difference.Moved}, nil, NoEffect, Note},
		{CodeMerged, whole, difference.Narrower, []difference.Detail{difference.Merged}, nil, NoEffect, Note},
		{CodeSplit, whole, difference.Wider, []difference.Detail{difference.Split}, nil, NoEffect, Note},
	}
}
