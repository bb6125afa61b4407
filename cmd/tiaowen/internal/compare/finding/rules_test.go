package finding

import (
	"slices"
	"testing"
	"tiaowen/cmd/tiaowen/internal/compare/difference"
	"tiaowen/cmd/tiaowen/internal/ir"
)

// Every difference that the comparison can find has a row; none is passed over
// in silence.
func TestEveryDifferenceHasARule(t *testing.T) {
	type kindOf struct {
		elements []ir.Element
		verdict  difference.Verdict
		details  []difference.Detail
	}
	lists := append(contentLists(), ir.Does, ir.By, ir.Funded, ir.Manner)
	for _, k := range []kindOf{
		{difference.ConditionElements(), difference.Narrower, []difference.Detail{difference.Member, difference.Condition, difference.Bound, difference.OpenEnd, difference.Discretion}},
		{difference.ConditionElements(), difference.Wider, []difference.Detail{difference.Member, difference.Condition, difference.Bound, difference.OpenEnd, difference.Named}},
		{amountElements(), difference.Narrower, []difference.Detail{difference.Bound, difference.Floor, difference.Within, difference.Filled}},
		{amountElements(), difference.Wider, []difference.Detail{difference.Bound, difference.Ceiling}},
		{amountElements(), difference.OnlyAbove, []difference.Detail{difference.Entire}},
		{[]ir.Element{ir.Pays}, difference.OnlyBelow, []difference.Detail{difference.Entire}},
		{amountElements(), difference.Undecided, []difference.Detail{difference.Bound, difference.Measure}},
		{[]ir.Element{ir.During}, difference.Narrower, []difference.Detail{difference.Start, difference.End, difference.Filled}},
		{[]ir.Element{ir.During}, difference.Wider, []difference.Detail{difference.Start, difference.End}},
		{difference.TimeElements(), difference.Narrower, []difference.Detail{difference.Bound}},
		{difference.TimeElements(), difference.Wider, []difference.Detail{difference.Bound}},
		{difference.TimeElements(), difference.OnlyAbove, []difference.Detail{difference.Entire}},
		{difference.TimeElements(), difference.OnlyBelow, []difference.Detail{difference.Entire}},
		{difference.TimeElements(), difference.Undecided, []difference.Detail{difference.Bound}},
		{[]ir.Element{ir.Strength}, difference.Narrower, []difference.Detail{difference.Bound}},
		{[]ir.Element{ir.Strength}, difference.Wider, []difference.Detail{difference.Bound}},
		{[]ir.Element{ir.Strength}, difference.Disjoint, []difference.Detail{difference.Opposite}},
		{lists, difference.Narrower, []difference.Detail{difference.Member, difference.OpenEnd}},
		{lists, difference.Wider, []difference.Detail{difference.Member, difference.OpenEnd, difference.Named}},
		{lists, difference.OnlyAbove, []difference.Detail{difference.Entire}},
		{lists, difference.OnlyBelow, []difference.Detail{difference.Entire}},
		{[]ir.Element{difference.Whole}, difference.OnlyAbove, []difference.Detail{difference.Entire}},
		{[]ir.Element{difference.Whole}, difference.OnlyBelow, []difference.Detail{difference.Entire, difference.Skipped, difference.Between}},
		{[]ir.Element{difference.Whole}, difference.Equal, []difference.Detail{difference.Entire, difference.Wording}},
		{[]ir.Element{difference.Whole}, difference.Undecided, []difference.Detail{difference.Reading}},
	} {
		for _, e := range k.elements {
			for _, d := range k.details {
				for _, kind := range append(append(forCitizens(), forOffices()...), soft()...) {
					diff := difference.Difference{Element: e, Verdict: k.verdict, Detail: d}
					if !slices.ContainsFunc(Rules(), func(r rule) bool { return r.fits(kind, diff) }) {
						t.Errorf("no rule for %s: %s %s %s", kind, e, k.verdict, d)
					}
				}
			}
		}
	}
}
