package compare

import (
	"slices"

	"tiaowen/cmd/tiaowen/internal/ir"
)

// refinedRules: the upper notice leaves something open, gives a range or a
// general term, or does not say; the lower one fills it inside the bounds. A
// period filled in leaves people outside it with nothing, so that it is mixed.
func refinedRules() []rule {
	lists := slices.Concat(contentLists(), payers())
	anyList := slices.Concat(lists, acts(), []ir.Element{ir.Manner})
	return []rule{
		{CodeRefined, conditionElements(), Wider, []Detail{Named}, nil, Better, Note},
		{CodeRefined, slices.Concat(lists, acts()), Wider, []Detail{Named}, nil, Better, Note},
		{CodeRefined, anyList, Narrower, []Detail{Specified}, nil, NoEffect, Note},
		{CodeRefined, anyList, Narrower, []Detail{Head}, nil, Mixed, Note},
		{CodeRefined, anyList, OnlyBelow, []Detail{Neutral}, nil, NoEffect, Note},
		{CodeRefined, lists, OnlyBelow, []Detail{Entire}, nil, NoEffect, Note},
		{CodeRefined, []ir.Element{ir.About}, OnlyBelow, []Detail{Confined}, deciding(), NoEffect, Note},
		{CodeRefined, acts(), OnlyBelow, []Detail{Entire}, working(), NoEffect, Note},
		{CodeRefined, []ir.Element{ir.Purpose}, OnlyBelow, []Detail{Entire}, nil, NoEffect, Note},
		{CodeRefined, amountElements(), Narrower, []Detail{Filled}, nil, NoEffect, Note},
		{CodeRefined, []ir.Element{ir.During}, Narrower, []Detail{Filled}, nil, Mixed, Note},
		{CodeRefined, []ir.Element{ir.Pays}, OnlyBelow, []Detail{Sum}, nil, NoEffect, Note},
		{CodeRefined, amountElements(), Narrower, []Detail{Within}, nil, Mixed, Note},
	}
}
