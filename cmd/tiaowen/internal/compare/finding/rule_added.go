package finding

import (
	"slices"
	"tiaowen/cmd/tiaowen/internal/compare/difference"
	"tiaowen/cmd/tiaowen/internal/ir"
)

// addedRules: nothing above answers the provision.
func addedRules() []rule {
	details := []difference.Detail{difference.Entire, difference.Skipped, difference.Between}
	return []rule{
		{CodeAdded, []ir.Element{difference.Whole}, difference.OnlyBelow, details, slices.Concat(forCitizens(), forOffices()), Better, Note},
		{CodeAdded, []ir.Element{difference.Whole}, difference.OnlyBelow, details, soft(), NoEffect, Note},
	}
}
