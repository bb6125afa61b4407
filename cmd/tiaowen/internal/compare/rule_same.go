package compare

import "tiaowen/cmd/tiaowen/internal/ir"

// sameRules: no element differs; the cited words are the same, or others.
func sameRules() []rule {
	whole := []ir.Element{Whole}
	return []rule{
		{CodeVerbatim, whole, Equal, []Detail{Entire}, nil, NoEffect, Note},
		{CodeRestated, whole, Equal, []Detail{Wording}, nil, NoEffect, Note},
	}
}
