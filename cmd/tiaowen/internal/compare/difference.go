package compare

import (
	"tiaowen/cmd/tiaowen/internal/ir"
)

// Detail says what it is in an element that differs.
type Detail string

// Details.
const (
	Entire     Detail = "whole"      // the element, or the provision, as a whole
	Member     Detail = "member"     // one of a list, or one of several alternatives
	Condition  Detail = "condition"  // something all must fulfil
	Bound      Detail = "bound"      // an amount, a length, a day, a threshold
	OpenEnd    Detail = "open end"   // 等
	Named      Detail = "named"      // the upper side's open end covers it, the lower side names it
	Discretion Detail = "discretion" // certain on one side, open on the other
	Within     Detail = "within"     // inside the bounds that the other side sets
	Floor      Detail = "floor"      // below a floor (不低于) of the upper side
	Ceiling    Detail = "ceiling"    // beyond a ceiling (不超过) of the upper side
	Filled     Detail = "filled"     // the upper side leaves it open
	Opposite   Detail = "opposite"   // must against must not
	Measure    Detail = "measure"    // counted per something else
	Start      Detail = "start"      // the first day
	End        Detail = "end"        // the last day
	Basis      Detail = "basis"      // a document that a clause rests on
	Place      Detail = "place"      // the clause that it stands in
	Wording    Detail = "wording"    // the words alone
	Skipped    Detail = "skipped"    // it comes from a notice further up
	Between    Detail = "between"    // it comes from a notice between the two
	Reading    Detail = "reading"    // a second honest reading changes the verdict
)

// difference is one way in which an element of the lower side is not as the
// upper one's.
type difference struct {
	element      ir.Element
	verdict      Verdict
	detail       Detail
	lower, upper []ir.Quote // its words; none: the other words of the element, or the provision
	ask          *question  // a case that shows it, nil where it concerns no outcome
	shown        *Witness   // a case that shows it already, instead of ask
	source       string     // Finding.Source
	reading      string     // Finding.Reading
}

// verdictOf sums up the differences of one element.
func verdictOf(ds []difference) Verdict {
	out := Equal
	for _, d := range ds {
		switch {
		case out == Equal:
			out = d.verdict
		case out != d.verdict:
			out = both(out, d.verdict)
		}
	}
	return out
}

func both(a, b Verdict) Verdict {
	for _, v := range []Verdict{Undecided, Disjoint} {
		if a == v || b == v {
			return v
		}
	}
	return Overlapping
}
