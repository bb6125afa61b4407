package finding

import (
	"slices"
	"tiaowen/cmd/tiaowen/internal/compare/difference"
	"tiaowen/cmd/tiaowen/internal/ir"
)

// rule is one row of the table that makes findings of differences: a
// difference that fits the row is a finding of its code. Several rows may fit
// one difference; none takes another's place.
type rule struct {
	Code     Code
	Elements []ir.Element // any of these
	verdict  difference.Verdict
	Details  []difference.Detail // any of these
	kinds    []ir.Kind           // any of these; nil is every kind
	effect   Effect
	severity Severity
}

// Rules is the table, the rows of each code in a file of their own.
func Rules() []rule {
	return slices.Concat(
		conflictRules(), staleRules(), omittedRules(), narrowedRules(), weakenedRules(), replacedRules(), undecidedRules(),
		extendedRules(), strengthenedRules(), addedRules(), refinedRules(), shapeRules(), sameRules(),
	)
}

func (r rule) fits(kind ir.Kind, d difference.Difference) bool {
	return r.verdict == d.Verdict &&
		slices.Contains(r.Elements, d.Element) &&
		slices.Contains(r.Details, d.Detail) &&
		(r.kinds == nil || slices.Contains(r.kinds, kind))
}

// contentLists are the lists whose members are what citizens get or how.
func contentLists() []ir.Element {
	return []ir.Element{ir.About, ir.Through, ir.With, ir.In, ir.Besides}
}

// acts is the list of what is done. Of a provision that decides cases it only
// says how the decision comes about: its conditions and amounts say what
// citizens get.
func acts() []ir.Element { return []ir.Element{ir.Does} }

// weighedLists are the lists of which a person must say whether more is better:
// who acts, leads, answers and pays, and between what there is a choice.
func weighedLists() []ir.Element {
	return []ir.Element{ir.By, ir.Lead, ir.Responsible, ir.Of, ir.Asks, ir.Choice, ir.Funded}
}

func amountElements() []ir.Element { return []ir.Element{ir.Pays, ir.Lasts} }

// forCitizens are the kinds of provision that give citizens something.
func forCitizens() []ir.Kind {
	return []ir.Kind{ir.Standard, ir.Grant, ir.Adjust, ir.Procedure, ir.Fund, ir.Trigger}
}

// forOffices are the kinds that tell the administration what to do.
func forOffices() []ir.Kind { return []ir.Kind{ir.Duty, ir.Ban} }

// deciding are the kinds that have an outcome for a case.
func deciding() []ir.Kind { return []ir.Kind{ir.Grant, ir.Adjust, ir.Procedure, ir.Trigger} }

// working are the kinds that only say what is to be done.
func working() []ir.Kind {
	return []ir.Kind{ir.Standard, ir.Define, ir.Duty, ir.Power, ir.Ban, ir.Encourage, ir.Fund}
}

// soft are the kinds that bind nobody.
func soft() []ir.Kind { return []ir.Kind{ir.Power, ir.Encourage, ir.Define} }
