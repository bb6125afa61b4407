package compare

import "tiaowen/cmd/tiaowen/internal/ir"

// strengthenedRules: a duty binds more, sooner, more often, or in a manner
// that the upper notice does not ask for.
func strengthenedRules() []rule {
	manner := []ir.Element{ir.Manner}
	return []rule{
		{CodeStrengthened, []ir.Element{ir.Strength}, Wider, []Detail{Bound}, nil, Better, Note},
		{CodeStrengthened, manner, Wider, []Detail{Member, OpenEnd, Named, Head}, nil, Better, Note},
		{CodeStrengthened, manner, OnlyBelow, []Detail{Entire}, nil, Better, Note},
		{CodeStrengthened, timeElements(), Wider, []Detail{Bound}, nil, Better, Note},
		{CodeStrengthened, timeElements(), OnlyBelow, []Detail{Entire}, nil, Better, Note},
	}
}
