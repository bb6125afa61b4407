package compare

import (
	"slices"

	"tiaowen/cmd/tiaowen/internal/ir"
)

// narrowedRules: fewer people, less money or time, a condition added, a member
// of a list lost, a duty confined to some. A lower notice naturally begins
// after the upper one: that is a note.
func narrowedRules() []rule {
	period := []ir.Element{ir.During}
	return []rule{
		{CodeNarrowed, conditionElements(), Narrower, []Detail{Member, Condition, Bound, OpenEnd, Discretion}, nil, Worse, Warning},
		{CodeNarrowed, slices.Concat(amountElements(), []ir.Element{ir.Validness}), Narrower, []Detail{Bound, End}, nil, Worse, Warning},
		{CodeNarrowed, period, Narrower, []Detail{Start, End}, nil, Worse, Warning},
		{CodeNarrowed, []ir.Element{ir.Validness}, Narrower, []Detail{Start}, nil, Worse, Note},
		{CodeNarrowed, []ir.Element{ir.Pays}, Narrower, []Detail{Sum}, nil, Worse, Warning},
		{CodeNarrowed, contentLists(), Narrower, []Detail{Member, OpenEnd}, nil, Worse, Warning},
		{CodeNarrowed, []ir.Element{ir.About}, OnlyBelow, []Detail{Confined}, working(), Worse, Warning},
		{CodeNarrowed, acts(), Narrower, []Detail{Member, OpenEnd}, working(), Worse, Warning},
		{CodeNarrowed, acts(), Narrower, []Detail{Member, OpenEnd}, deciding(), NoEffect, Note},
		{CodeNarrowed, payers(), Narrower, []Detail{Member, OpenEnd}, nil, Mixed, Warning},
	}
}
