package compare

import (
	"slices"
	"testing"

	"tiaowen/cmd/tiaowen/internal/ir"
)

// Every difference that the comparison can find has a row; none is passed over
// in silence.
func TestEveryDifferenceHasARule(t *testing.T) {
	type kindOf struct {
		elements []ir.Element
		verdict  Verdict
		details  []Detail
	}
	lists := append(contentLists(), ir.Does, ir.By, ir.Funded, ir.Manner)
	for _, k := range []kindOf{
		{conditionElements(), Narrower, []Detail{Member, Condition, Bound, OpenEnd, Discretion}},
		{conditionElements(), Wider, []Detail{Member, Condition, Bound, OpenEnd, Named}},
		{amountElements(), Narrower, []Detail{Bound, Floor, Within, Filled}},
		{amountElements(), Wider, []Detail{Bound, Ceiling}},
		{amountElements(), OnlyAbove, []Detail{Entire}},
		{[]ir.Element{ir.Pays}, OnlyBelow, []Detail{Entire}},
		{amountElements(), Undecided, []Detail{Bound, Measure}},
		{[]ir.Element{ir.During}, Narrower, []Detail{Start, End, Filled}},
		{[]ir.Element{ir.During}, Wider, []Detail{Start, End}},
		{timeElements(), Narrower, []Detail{Bound}},
		{timeElements(), Wider, []Detail{Bound}},
		{timeElements(), OnlyAbove, []Detail{Entire}},
		{timeElements(), OnlyBelow, []Detail{Entire}},
		{timeElements(), Undecided, []Detail{Bound}},
		{[]ir.Element{ir.Strength}, Narrower, []Detail{Bound}},
		{[]ir.Element{ir.Strength}, Wider, []Detail{Bound}},
		{[]ir.Element{ir.Strength}, Disjoint, []Detail{Opposite}},
		{lists, Narrower, []Detail{Member, OpenEnd}},
		{lists, Wider, []Detail{Member, OpenEnd, Named}},
		{lists, OnlyAbove, []Detail{Entire}},
		{lists, OnlyBelow, []Detail{Entire}},
		{[]ir.Element{Whole}, OnlyAbove, []Detail{Entire}},
		{[]ir.Element{Whole}, OnlyBelow, []Detail{Entire, Skipped, Between}},
		{[]ir.Element{Whole}, Equal, []Detail{Entire, Wording}},
		{[]ir.Element{Whole}, Undecided, []Detail{Reading}},
	} {
		for _, e := range k.elements {
			for _, d := range k.details {
				for _, kind := range append(append(forCitizens(), forOffices()...), soft()...) {
					diff := difference{element: e, verdict: k.verdict, detail: d}
					if !slices.ContainsFunc(rules(), func(r rule) bool { return r.fits(kind, diff) }) {
						t.Errorf("no rule for %s: %s %s %s", kind, e, k.verdict, d)
					}
				}
			}
		}
	}
}
