package finding

import (
	"slices"
	"tiaowen/cmd/tiaowen/internal/compare/difference"
	"tiaowen/cmd/tiaowen/internal/ir"
)

// sameRules: no element differs; the cited words are the same, or others, or
// other facts that the vocabulary's axioms make the same; or what one
// provision lacks another below has.
func sameRules() []rule {
	whole := []ir.Element{difference.Whole}
	return []rule{
		{CodeVerbatim, whole, difference.Equal, []difference.Detail{difference.Entire, difference.Forwarded}, nil, NoEffect, Note},
		{CodeRestated, whole, difference.Equal, []difference.Detail{difference.Wording}, nil, NoEffect, Note},
		{CodeRestated, difference.ConditionElements(), difference.Equal, []difference.Detail{difference.Axiom}, nil, NoEffect, Note},
		{CodeMoved, slices.Concat(contentLists(), acts(), weighedLists()), difference.Equal, []difference.Detail{difference.Elsewhere}, nil, NoEffect, Note},
	}
}
