package compare

import (
	"slices"

	"tiaowen/cmd/tiaowen/internal/ir"
)

// replacedRules: one thing stands in the place of another. It is one change
// and neither a loss nor a gain: what it means is for a person to judge.
func replacedRules() []rule {
	replaced := []Detail{Replaced}
	return []rule{
		{CodeReplaced, slices.Concat(contentLists(), acts(), payers()), Undecided, replaced, nil, Mixed, Warning},
		{CodeReplaced, []ir.Element{ir.Manner}, Undecided, replaced, nil, Mixed, Note},
		{CodeReplaced, []ir.Element{ir.Purpose}, Undecided, replaced, nil, NoEffect, Note},
	}
}
