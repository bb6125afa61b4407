package compare

import (
	"slices"

	"tiaowen/cmd/tiaowen/internal/ir"
)

// addedRules: nothing above answers the provision.
func addedRules() []rule {
	return []rule{
		{CodeAdded, []ir.Element{Whole}, OnlyBelow, []Detail{Entire, Skipped, Between}, slices.Concat(forCitizens(), forOffices()), Better, Note},
		{CodeAdded, []ir.Element{Whole}, OnlyBelow, []Detail{Entire, Skipped, Between}, soft(), NoEffect, Note},
	}
}
