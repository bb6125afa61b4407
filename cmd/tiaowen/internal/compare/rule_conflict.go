package compare

import "tiaowen/cmd/tiaowen/internal/ir"

// conflictRules: the lower notice leaves a hard bound of the upper one, or
// demands what the other forbids.
func conflictRules() []rule {
	return []rule{
		{CodeConflict, amountElements(), Narrower, []Detail{Floor}, nil, Worse, Error},
		{CodeConflict, amountElements(), Wider, []Detail{Ceiling}, nil, Better, Error},
		{CodeConflict, []ir.Element{ir.Strength}, Disjoint, []Detail{Opposite}, nil, Mixed, Error},
	}
}
