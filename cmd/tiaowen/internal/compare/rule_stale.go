package compare

import "tiaowen/cmd/tiaowen/internal/ir"

// staleRules: the lower notice rests on one that has lapsed, lapses before it
// does, begins after it does, or is missing from the corpus.
func staleRules() []rule {
	return []rule{
		{CodeStale, []ir.Element{ir.Validness}, OnlyBelow, []Detail{Missing}, nil, NoEffect, Note},
		{CodeStale, []ir.Element{ir.Validness}, Disjoint, []Detail{Lapsed}, nil, Mixed, Warning},
		{CodeStale, []ir.Element{ir.Validness}, Wider, []Detail{Start, End}, nil, Mixed, Warning},
	}
}
