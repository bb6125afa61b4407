package compare

import "tiaowen/cmd/tiaowen/internal/ir"

// weakenedRules: a duty binds less (可 for 应当), later, less often, or without
// the manner that the upper notice asks for (及时).
func weakenedRules() []rule {
	manner := []ir.Element{ir.Manner}
	return []rule{
		{CodeWeakened, []ir.Element{ir.Strength}, Narrower, []Detail{Bound}, nil, Worse, Warning},
		{CodeWeakened, manner, Narrower, []Detail{Member, OpenEnd}, nil, Worse, Warning},
		{CodeWeakened, manner, OnlyAbove, []Detail{Entire, OpenEnd}, nil, Worse, Warning},
		{CodeWeakened, timeElements(), Narrower, []Detail{Bound}, nil, Worse, Warning},
		{CodeWeakened, timeElements(), OnlyAbove, []Detail{Entire}, nil, Worse, Warning},
	}
}
