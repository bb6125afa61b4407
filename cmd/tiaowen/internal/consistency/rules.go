package consistency

import (
	"slices"
	"tiaowen/cmd/tiaowen/internal/compare/finding"
)

// rule is one row of the table of what is looked for.
type rule struct {
	code     Code
	detail   detail
	severity finding.Severity
}

// detail says more exactly what is at odds; the messages hang on it.
type detail string

// rules is the table, the rows of each code in a file of their own; of the
// details of a code the gravest stands first.
func rules() []rule {
	return slices.Concat(
		placeRules(), demandRules(), amountRules(), strengthRules(), stacksRules(),
		outlivesRules(), countRules(), headingRules(), basisRules(),
	)
}

// finders look for the findings of the codes, in the order of the table.
func finders() []func(*checker) []discovery {
	return []func(*checker) []discovery{
		(*checker).places, (*checker).demands, (*checker).amounts, (*checker).strengths, (*checker).stacks,
		(*checker).commitments, (*checker).counts, (*checker).headings, (*checker).bases,
	}
}
