package finding

import (
	"slices"
	"tiaowen/cmd/tiaowen/internal/compare/difference"
	"tiaowen/cmd/tiaowen/internal/ir"
)

// replacedRules: one thing stands in the place of another. It is one change
// and neither a loss nor a gain: what it means is for a person to judge.
func replacedRules() []rule {
	replaced := []difference.Detail{difference.Replaced}
	return []rule{
		{CodeReplaced, slices.Concat(contentLists(), acts(), weighedLists()), difference.Undecided, replaced, nil, Mixed, Warning},
		{CodeReplaced, []ir.Element{ir.Manner, ir.Result}, difference.Undecided, replaced, nil, Mixed, Note},
		{CodeReplaced, []ir.Element{ir.Purpose}, difference.Undecided, replaced, nil, NoEffect, Note},
	}
}
