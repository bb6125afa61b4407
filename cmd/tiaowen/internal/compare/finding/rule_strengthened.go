package finding

import (
	"tiaowen/cmd/tiaowen/internal/compare/difference"
	"tiaowen/cmd/tiaowen/internal/ir"
)

// strengthenedRules: a duty binds more, sooner, more often, to a result or in a
// manner that the upper notice does not ask for.
func strengthenedRules() []rule {
	manner := []ir.Element{ir.Manner}
	result := []ir.Element{ir.Result}
	return []rule{
		{CodeStrengthened, []ir.Element{ir.Strength}, difference.Wider, []difference.Detail{difference.Bound}, nil, Better, Note},
		{CodeStrengthened, manner, difference.Wider, []difference.Detail{difference.Member, difference.OpenEnd, difference.Named, difference.Head}, nil, Better, Note},
		{CodeStrengthened, manner, difference.OnlyBelow, []difference.Detail{difference.Entire}, nil, Better, Note},
		{CodeStrengthened, difference.TimeElements(), difference.Wider, []difference.Detail{difference.Bound}, nil, Better, Note},
		{CodeStrengthened, result, difference.OnlyBelow, []difference.Detail{difference.Entire}, nil, Better, Note},
		{CodeStrengthened, difference.TimeElements(), difference.OnlyBelow, []difference.Detail{difference.Entire}, nil, Better, Note},
	}
}
