package compare

import (
	"slices"

	"tiaowen/cmd/tiaowen/internal/ir"
)

// anyElement is every element that a difference can be about.
func anyElement() []ir.Element {
	times := []ir.Element{ir.Pays, ir.Lasts, ir.Before, ir.Within, ir.Every, ir.Strength, ir.Purpose, ir.Validness, Whole}
	return slices.Concat(conditionElements(), listElements(), times)
}

// conditionElements are the elements that say who, when and where, in the
// order of reports.
func conditionElements() []ir.Element {
	return []ir.Element{ir.To, ir.When, ir.Unless, ir.On, ir.At, ir.During}
}

// timeElements are the elements that say by when and how often.
func timeElements() []ir.Element { return []ir.Element{ir.Before, ir.Within, ir.Every} }

// listElements are the elements that list terms, in the order of reports.
func listElements() []ir.Element {
	return []ir.Element{ir.By, ir.Does, ir.About, ir.Through, ir.With, ir.Manner, ir.In, ir.Funded, ir.Besides}
}
