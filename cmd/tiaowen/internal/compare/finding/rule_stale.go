package finding

import (
	"tiaowen/cmd/tiaowen/internal/compare/difference"
	"tiaowen/cmd/tiaowen/internal/ir"
)

// staleRules: the lower notice rests on one that has lapsed, lapses before it
// does, begins after it does, or is missing from the corpus.
func staleRules() []rule {
	return []rule{
		{CodeStale, []ir.Element{ir.Validness}, difference.OnlyBelow, []difference.Detail{difference.Missing}, nil, NoEffect, Note},
		{CodeStale, []ir.Element{ir.Validness}, difference.Disjoint, []difference.Detail{difference.Lapsed}, nil, Mixed, Warning},
		{CodeStale, []ir.Element{ir.Validness}, difference.Wider, []difference.Detail{difference.Start, difference.End}, nil, Mixed, Warning},
	}
}
