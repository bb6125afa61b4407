package difference

import (
	"slices"

	"tiaowen/cmd/tiaowen/internal/ir"
)

// AnyElement is every element that a difference can be about.
func AnyElement() []ir.Element {
	times := []ir.Element{ir.Pays, ir.Lasts, ir.Before, ir.Within, ir.Every, ir.Strength, ir.Result, ir.Purpose, ir.Validness, Whole}
	return slices.Concat(ConditionElements(), ListElements(), times)
}

// ConditionElements are the elements that say who, when and where, in the
// order of reports.
func ConditionElements() []ir.Element {
	return []ir.Element{ir.To, ir.When, ir.Unless, ir.On, ir.At, ir.During}
}

// TimeElements are the elements that say by when and how often.
func TimeElements() []ir.Element { return []ir.Element{ir.Before, ir.Within, ir.Every} }

// ListElements are the elements that list terms, in the order of reports.
func ListElements() []ir.Element {
	return []ir.Element{
		ir.By, ir.Lead, ir.Responsible, ir.Of, ir.Asks, ir.Does, ir.Choice, ir.About, ir.Through, ir.With, ir.Manner, ir.In, ir.Funded, ir.Besides,
	}
}
