package finding

import (
	"slices"
	"tiaowen/cmd/tiaowen/internal/compare/difference"
	"tiaowen/cmd/tiaowen/internal/ir"
)

// omittedRules: a provision or an element of the upper notice has nothing
// below. A condition that is left out lets more people in (extended), a
// deadline or manner left out weakens a duty (weakened). A provision that only
// names what is to be done, and one that binds nobody, is a note.
func omittedRules() []rule {
	whole := []ir.Element{difference.Whole}
	anyList := slices.Concat(contentLists(), acts(), weighedLists(), []ir.Element{ir.Manner})
	return []rule{
		{CodeOmitted, whole, difference.OnlyAbove, []difference.Detail{difference.Entire}, slices.Concat(forCitizens(), forOffices(), []ir.Kind{ir.Power}), Worse, Warning},
		{CodeOmitted, whole, difference.OnlyAbove, []difference.Detail{difference.Entire}, []ir.Kind{ir.Encourage, ir.Define}, NoEffect, Note},
		{CodeOmitted, whole, difference.OnlyAbove, []difference.Detail{difference.Slogan}, []ir.Kind{ir.Duty}, Worse, Note},
		{CodeOmitted, whole, difference.OnlyAbove, []difference.Detail{difference.Slogan}, []ir.Kind{ir.Encourage}, NoEffect, Note},
		{CodeOmitted, contentLists(), difference.OnlyAbove, []difference.Detail{difference.Entire, difference.OpenEnd}, nil, Worse, Warning},
		{CodeOmitted, amountElements(), difference.OnlyAbove, []difference.Detail{difference.Entire}, nil, Worse, Warning},
		{CodeOmitted, []ir.Element{ir.Pays}, difference.OnlyAbove, []difference.Detail{difference.Sum}, nil, NoEffect, Note},
		{CodeOmitted, acts(), difference.OnlyAbove, []difference.Detail{difference.Entire, difference.OpenEnd}, working(), Worse, Warning},
		{CodeOmitted, acts(), difference.OnlyAbove, []difference.Detail{difference.Entire}, deciding(), NoEffect, Note},
		{CodeOmitted, acts(), difference.OnlyAbove, []difference.Detail{difference.OpenEnd}, deciding(), Worse, Warning},
		{CodeOmitted, weighedLists(), difference.OnlyAbove, []difference.Detail{difference.Entire, difference.OpenEnd}, nil, Mixed, Warning},
		{CodeOmitted, anyList, difference.OnlyAbove, []difference.Detail{difference.Neutral}, nil, NoEffect, Note},
		{CodeOmitted, []ir.Element{ir.Purpose}, difference.OnlyAbove, []difference.Detail{difference.Entire}, nil, NoEffect, Note},
		{CodeOmitted, []ir.Element{ir.Validness}, difference.OnlyAbove, []difference.Detail{difference.Basis}, nil, NoEffect, Note},
	}
}
