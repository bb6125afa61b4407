package finding

import (
	"tiaowen/cmd/tiaowen/internal/compare/difference"
	"tiaowen/cmd/tiaowen/internal/ir"
)

// conflictRules: the lower notice leaves a hard bound of the upper one, or
// demands what the other forbids.
func conflictRules() []rule {
	return []rule{
		{CodeConflict, amountElements(), difference.Narrower, []difference.Detail{difference.Floor}, nil, Worse, Error},
		{CodeConflict, amountElements(), difference.Wider, []difference.Detail{difference.Ceiling}, nil, Better, Error},
		{CodeConflict, []ir.Element{ir.Strength}, difference.Disjoint, []difference.Detail{difference.Opposite}, nil, Mixed, Error},
	}
}
