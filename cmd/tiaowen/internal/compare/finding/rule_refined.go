package finding

import (
	"slices"
	"tiaowen/cmd/tiaowen/internal/compare/difference"
	"tiaowen/cmd/tiaowen/internal/ir"
)

// refinedRules: the upper notice leaves something open, gives a range or a
// general term, or does not say; the lower one fills it inside the bounds. A
// period filled in leaves people outside it with nothing, so that it is mixed.
func refinedRules() []rule {
	lists := slices.Concat(contentLists(), weighedLists())
	anyList := slices.Concat(lists, acts(), []ir.Element{ir.Manner})
	return []rule{
		{CodeRefined, difference.ConditionElements(), difference.Wider, []difference.Detail{difference.Named}, nil, Better, Note},
		{CodeRefined, slices.Concat(lists, acts()), difference.Wider, []difference.Detail{difference.Named}, nil, Better, Note},
		{CodeRefined, anyList, difference.Narrower, []difference.Detail{difference.Specified}, nil, NoEffect, Note},
		{CodeRefined, anyList, difference.Narrower, []difference.Detail{difference.Head}, nil, Mixed, Note},
		{CodeRefined, anyList, difference.OnlyBelow, []difference.Detail{difference.Neutral}, nil, NoEffect, Note},
		{CodeRefined, lists, difference.OnlyBelow, []difference.Detail{difference.Entire}, nil, NoEffect, Note},
		{CodeRefined, []ir.Element{ir.About}, difference.OnlyBelow, []difference.Detail{difference.Confined}, deciding(), NoEffect, Note},
		{CodeRefined, acts(), difference.OnlyBelow, []difference.Detail{difference.Entire}, working(), NoEffect, Note},
		{CodeRefined, []ir.Element{ir.Purpose}, difference.OnlyBelow, []difference.Detail{difference.Entire}, nil, NoEffect, Note},
		{CodeRefined, amountElements(), difference.Narrower, []difference.Detail{difference.Filled}, nil, NoEffect, Note},
		{CodeRefined, []ir.Element{ir.During}, difference.Narrower, []difference.Detail{difference.Filled}, nil, Mixed, Note},
		{CodeRefined, []ir.Element{ir.Pays}, difference.OnlyBelow, []difference.Detail{difference.Sum}, nil, NoEffect, Note},
		{CodeRefined, amountElements(), difference.Narrower, []difference.Detail{difference.Within}, nil, Mixed, Note},
	}
}
