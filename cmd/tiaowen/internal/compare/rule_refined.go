package compare

import (
	"slices"

	"tiaowen/cmd/tiaowen/internal/ir"
)

// refinedRules: the upper notice leaves something open, gives a range or does
// not say; the lower one fills it inside the bounds.
func refinedRules() []rule {
	return []rule{
		{CodeRefined, conditionElements(), Wider, []Detail{Named}, nil, Better, Note},
		{CodeRefined, slices.Concat(contentLists(), acts(), payers()), Wider, []Detail{Named}, nil, Better, Note},
		{CodeRefined, slices.Concat(contentLists(), acts(), payers()), OnlyBelow, []Detail{Entire}, nil, NoEffect, Note},
		{CodeRefined, append(amountElements(), ir.During), Narrower, []Detail{Filled}, nil, NoEffect, Note},
		{CodeRefined, amountElements(), Narrower, []Detail{Within}, nil, Mixed, Note},
	}
}
