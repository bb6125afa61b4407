package finding

import (
	"slices"
	"tiaowen/cmd/tiaowen/internal/compare/difference"
	"tiaowen/cmd/tiaowen/internal/ir"
)

// extendedRules: more people, money, time or cases than the upper notice has.
// What a provision that decides does is granting, applying or starting; an act
// besides says how, and changes no outcome.
func extendedRules() []rule {
	period := []ir.Element{ir.During}
	return []rule{
		{CodeExtended, difference.ConditionElements(), difference.Wider, []difference.Detail{difference.Member, difference.Condition, difference.Bound, difference.OpenEnd, difference.Discretion}, nil, Better, Note},
		{CodeExtended, slices.Concat(amountElements(), []ir.Element{ir.Validness}), difference.Wider, []difference.Detail{difference.Bound, difference.End}, nil, Better, Note},
		{CodeExtended, period, difference.Wider, []difference.Detail{difference.Start, difference.End}, nil, Better, Note},
		{CodeExtended, []ir.Element{ir.Pays}, difference.Wider, []difference.Detail{difference.Sum}, nil, Better, Note},
		{CodeExtended, []ir.Element{ir.Pays}, difference.OnlyBelow, []difference.Detail{difference.Entire}, nil, Better, Note},
		{CodeExtended, contentLists(), difference.Wider, []difference.Detail{difference.Member, difference.OpenEnd, difference.Head}, nil, Better, Note},
		{CodeExtended, acts(), difference.Wider, []difference.Detail{difference.Member, difference.OpenEnd, difference.Head}, working(), Better, Note},
		{CodeExtended, acts(), difference.Wider, []difference.Detail{difference.Member, difference.OpenEnd, difference.Head}, deciding(), NoEffect, Note},
		{CodeExtended, acts(), difference.OnlyBelow, []difference.Detail{difference.Entire}, deciding(), NoEffect, Note},
		{CodeExtended, weighedLists(), difference.Wider, []difference.Detail{difference.Member, difference.OpenEnd, difference.Head}, nil, Mixed, Note},
	}
}
