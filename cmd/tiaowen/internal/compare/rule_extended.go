package compare

import (
	"slices"

	"tiaowen/cmd/tiaowen/internal/ir"
)

// extendedRules: more people, money, time or cases than the upper notice has.
// What a provision that decides does is granting, applying or starting; an act
// besides says how, and changes no outcome.
func extendedRules() []rule {
	period := []ir.Element{ir.During}
	return []rule{
		{CodeExtended, conditionElements(), Wider, []Detail{Member, Condition, Bound, OpenEnd, Discretion}, nil, Better, Note},
		{CodeExtended, slices.Concat(amountElements(), []ir.Element{ir.Validness}), Wider, []Detail{Bound, End}, nil, Better, Note},
		{CodeExtended, period, Wider, []Detail{Start, End}, nil, Better, Note},
		{CodeExtended, []ir.Element{ir.Pays}, Wider, []Detail{Sum}, nil, Better, Note},
		{CodeExtended, []ir.Element{ir.Pays}, OnlyBelow, []Detail{Entire}, nil, Better, Note},
		{CodeExtended, contentLists(), Wider, []Detail{Member, OpenEnd, Head}, nil, Better, Note},
		{CodeExtended, acts(), Wider, []Detail{Member, OpenEnd, Head}, working(), Better, Note},
		{CodeExtended, acts(), Wider, []Detail{Member, OpenEnd, Head}, deciding(), NoEffect, Note},
		{CodeExtended, acts(), OnlyBelow, []Detail{Entire}, deciding(), NoEffect, Note},
		{CodeExtended, payers(), Wider, []Detail{Member, OpenEnd, Head}, nil, Mixed, Note},
	}
}
