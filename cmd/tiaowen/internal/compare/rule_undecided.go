package compare

import (
	"slices"

	"tiaowen/cmd/tiaowen/internal/ir"
)

// undecidedRules: the rules leave open how the two sides lie to each other.
func undecidedRules() []rule {
	lists := slices.Concat(contentLists(), acts(), payers(), []ir.Element{ir.Manner})
	return []rule{
		{CodeUndecided, anyElement(), Undecided, []Detail{Bound, Measure, Entire, Reading}, nil, Mixed, Warning},
		{CodeUndecided, lists, Wider, []Detail{Generalised}, nil, Mixed, Warning},
		{CodeUndecided, []ir.Element{Whole}, Undecided, []Detail{Unruled}, nil, NoEffect, Note},
	}
}
