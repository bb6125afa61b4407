package compare

import (
	"slices"

	"tiaowen/cmd/tiaowen/internal/ir"
)

// addedRules: nothing above answers the provision.
func addedRules() []rule {
	details := []Detail{Entire, Skipped, Between}
	return []rule{
		{CodeAdded, []ir.Element{Whole}, OnlyBelow, details, slices.Concat(forCitizens(), forOffices()), Better, Note},
		{CodeAdded, []ir.Element{Whole}, OnlyBelow, details, soft(), NoEffect, Note},
	}
}
