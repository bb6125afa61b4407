package compare

import (
	"slices"

	"tiaowen/cmd/tiaowen/internal/ir"
)

// narrowedRules: fewer people, less money or time, a condition added, a member
// of a list lost.
func narrowedRules() []rule {
	period := []ir.Element{ir.During}
	return []rule{
		{CodeNarrowed, conditionElements(), Narrower, []Detail{Member, Condition, Bound, OpenEnd, Discretion}, nil, Worse, Warning},
		{CodeNarrowed, slices.Concat(amountElements(), []ir.Element{ir.Validness}), Narrower, []Detail{Bound, End}, nil, Worse, Warning},
		{CodeNarrowed, period, Narrower, []Detail{Start, End}, nil, Worse, Warning},
		{CodeNarrowed, contentLists(), Narrower, []Detail{Member, OpenEnd}, nil, Worse, Warning},
		{CodeNarrowed, acts(), Narrower, []Detail{Member, OpenEnd}, working(), Worse, Warning},
		{CodeNarrowed, acts(), Narrower, []Detail{Member, OpenEnd}, deciding(), NoEffect, Note},
		{CodeNarrowed, payers(), Narrower, []Detail{Member, OpenEnd}, nil, Mixed, Warning},
	}
}
