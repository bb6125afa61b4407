package compare

import (
	"slices"

	"tiaowen/cmd/tiaowen/internal/ir"
)

// omittedRules: a provision or an element of the upper notice has nothing
// below. A condition that is left out lets more people in (extended), a
// deadline or manner left out weakens a duty (weakened). A provision that only
// names what is to be done, and one that binds nobody, is a note.
func omittedRules() []rule {
	whole := []ir.Element{Whole}
	anyList := slices.Concat(contentLists(), acts(), payers(), []ir.Element{ir.Manner})
	return []rule{
		{CodeOmitted, whole, OnlyAbove, []Detail{Entire}, slices.Concat(forCitizens(), forOffices(), []ir.Kind{ir.Power}), Worse, Warning},
		{CodeOmitted, whole, OnlyAbove, []Detail{Entire}, []ir.Kind{ir.Encourage, ir.Define}, NoEffect, Note},
		{CodeOmitted, whole, OnlyAbove, []Detail{Slogan}, []ir.Kind{ir.Duty}, Worse, Note},
		{CodeOmitted, whole, OnlyAbove, []Detail{Slogan}, []ir.Kind{ir.Encourage}, NoEffect, Note},
		{CodeOmitted, contentLists(), OnlyAbove, []Detail{Entire, OpenEnd}, nil, Worse, Warning},
		{CodeOmitted, amountElements(), OnlyAbove, []Detail{Entire}, nil, Worse, Warning},
		{CodeOmitted, []ir.Element{ir.Pays}, OnlyAbove, []Detail{Sum}, nil, NoEffect, Note},
		{CodeOmitted, acts(), OnlyAbove, []Detail{Entire, OpenEnd}, working(), Worse, Warning},
		{CodeOmitted, acts(), OnlyAbove, []Detail{Entire}, deciding(), NoEffect, Note},
		{CodeOmitted, acts(), OnlyAbove, []Detail{OpenEnd}, deciding(), Worse, Warning},
		{CodeOmitted, payers(), OnlyAbove, []Detail{Entire, OpenEnd}, nil, Mixed, Warning},
		{CodeOmitted, anyList, OnlyAbove, []Detail{Neutral}, nil, NoEffect, Note},
		{CodeOmitted, []ir.Element{ir.Purpose}, OnlyAbove, []Detail{Entire}, nil, NoEffect, Note},
		{CodeOmitted, []ir.Element{ir.Validness}, OnlyAbove, []Detail{Basis}, nil, NoEffect, Note},
	}
}
