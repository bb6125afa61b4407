package compare

import (
	"slices"

	"tiaowen/cmd/tiaowen/internal/ir"
)

// omittedRules: a provision or an element of the upper notice has nothing
// below. A condition that is left out lets more people in (extended), a
// deadline or manner left out weakens a duty (weakened).
func omittedRules() []rule {
	return []rule{
		{CodeOmitted, []ir.Element{Whole}, OnlyAbove, []Detail{Entire}, slices.Concat(forCitizens(), forOffices()), Worse, Warning},
		{CodeOmitted, []ir.Element{Whole}, OnlyAbove, []Detail{Entire}, soft(), NoEffect, Warning},
		{CodeOmitted, slices.Concat(contentLists(), amountElements()), OnlyAbove, []Detail{Entire}, nil, Worse, Warning},
		{CodeOmitted, acts(), OnlyAbove, []Detail{Entire}, working(), Worse, Warning},
		{CodeOmitted, acts(), OnlyAbove, []Detail{Entire}, deciding(), NoEffect, Note},
		{CodeOmitted, payers(), OnlyAbove, []Detail{Entire}, nil, Mixed, Warning},
	}
}
