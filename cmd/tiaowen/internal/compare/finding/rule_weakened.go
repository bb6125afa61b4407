package finding

import (
	"tiaowen/cmd/tiaowen/internal/compare/difference"
	"tiaowen/cmd/tiaowen/internal/ir"
)

// weakenedRules: a duty binds less (可 for 应当), later, less often, or without
// the manner that the upper notice asks for (及时), or without the result that an
// office is held to (应保尽保).
func weakenedRules() []rule {
	manner := []ir.Element{ir.Manner}
	result := []ir.Element{ir.Result}
	return []rule{
		{CodeWeakened, []ir.Element{ir.Strength}, difference.Narrower, []difference.Detail{difference.Bound}, nil, Worse, Warning},
		{CodeWeakened, manner, difference.Narrower, []difference.Detail{difference.Member, difference.OpenEnd}, nil, Worse, Warning},
		{CodeWeakened, manner, difference.OnlyAbove, []difference.Detail{difference.Entire, difference.OpenEnd}, nil, Worse, Warning},
		{CodeWeakened, difference.TimeElements(), difference.Narrower, []difference.Detail{difference.Bound}, nil, Worse, Warning},
		{CodeWeakened, result, difference.OnlyAbove, []difference.Detail{difference.Entire}, nil, Worse, Warning},
		{CodeWeakened, difference.TimeElements(), difference.OnlyAbove, []difference.Detail{difference.Entire}, nil, Worse, Warning},
	}
}
