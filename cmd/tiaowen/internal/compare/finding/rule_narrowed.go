package finding

import (
	"slices"
	"tiaowen/cmd/tiaowen/internal/compare/difference"
	"tiaowen/cmd/tiaowen/internal/ir"
)

// narrowedRules: fewer people, less money or time, a condition added, a member
// of a list lost, a duty confined to some. A lower notice naturally begins
// after the upper one: that is a note.
func narrowedRules() []rule {
	period := []ir.Element{ir.During}
	return []rule{
		{CodeNarrowed, difference.ConditionElements(), difference.Narrower, []difference.Detail{difference.Member, difference.Condition, difference.Bound, difference.OpenEnd, difference.Discretion}, nil, Worse, Warning},
		{CodeNarrowed, slices.Concat(amountElements(), []ir.Element{ir.Validness}), difference.Narrower, []difference.Detail{difference.Bound, difference.End}, nil, Worse, Warning},
		{CodeNarrowed, period, difference.Narrower, []difference.Detail{difference.Start, difference.End}, nil, Worse, Warning},
		{CodeNarrowed, []ir.Element{ir.Validness}, difference.Narrower, []difference.Detail{difference.Start}, nil, Worse, Note},
		{CodeNarrowed, []ir.Element{ir.Pays}, difference.Narrower, []difference.Detail{difference.Sum}, nil, Worse, Warning},
		{CodeNarrowed, contentLists(), difference.Narrower, []difference.Detail{difference.Member, difference.OpenEnd}, nil, Worse, Warning},
		{CodeNarrowed, []ir.Element{ir.About}, difference.OnlyBelow, []difference.Detail{difference.Confined}, working(), Worse, Warning},
		{CodeNarrowed, acts(), difference.Narrower, []difference.Detail{difference.Member, difference.OpenEnd}, working(), Worse, Warning},
		{CodeNarrowed, acts(), difference.Narrower, []difference.Detail{difference.Member, difference.OpenEnd}, deciding(), NoEffect, Note},
		{CodeNarrowed, weighedLists(), difference.Narrower, []difference.Detail{difference.Member, difference.OpenEnd}, nil, Mixed, Warning},
	}
}
