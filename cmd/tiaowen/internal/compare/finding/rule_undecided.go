package finding

import (
	"slices"
	"tiaowen/cmd/tiaowen/internal/compare/difference"
	"tiaowen/cmd/tiaowen/internal/ir"
)

// undecidedRules: the rules leave open how the two sides lie to each other.
func undecidedRules() []rule {
	lists := slices.Concat(contentLists(), acts(), weighedLists(), []ir.Element{ir.Manner})
	return []rule{
		{CodeUndecided, difference.AnyElement(), difference.Undecided, []difference.Detail{difference.Bound, difference.Measure, difference.Entire, difference.Reading}, nil, Mixed, Warning},
		{CodeUndecided, lists, difference.Wider, []difference.Detail{difference.Generalised}, nil, Mixed, Warning},
		{CodeUndecided, []ir.Element{difference.Whole}, difference.Undecided, []difference.Detail{difference.Unruled}, nil, NoEffect, Note},
	}
}
