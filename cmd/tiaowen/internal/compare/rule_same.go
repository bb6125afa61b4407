package compare

import (
	"slices"

	"tiaowen/cmd/tiaowen/internal/ir"
)

// sameRules: no element differs; the cited words are the same, or others, or
// other facts that the vocabulary's axioms make the same; or what one
// provision lacks another below has.
func sameRules() []rule {
	whole := []ir.Element{Whole}
	return []rule{
		{CodeVerbatim, whole, Equal, []Detail{Entire, Forwarded}, nil, NoEffect, Note},
		{CodeRestated, whole, Equal, []Detail{Wording}, nil, NoEffect, Note},
		{CodeRestated, conditionElements(), Equal, []Detail{Axiom}, nil, NoEffect, Note},
		{CodeMoved, slices.Concat(contentLists(), acts(), payers()), Equal, []Detail{Elsewhere}, nil, NoEffect, Note},
	}
}
