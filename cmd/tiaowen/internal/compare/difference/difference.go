package difference

import (
	"tiaowen/cmd/tiaowen/internal/ir"
)

// Verdict is how the lower side of something lies to the upper one.
type Verdict string

// Verdicts. Narrower always means less for the citizen, or a weaker demand on
// the administration; wider means more.
const (
	Equal       Verdict = "equal"
	Narrower    Verdict = "narrower"
	Wider       Verdict = "wider"
	Overlapping Verdict = "overlapping"
	Disjoint    Verdict = "disjoint"
	OnlyBelow   Verdict = "only below"
	OnlyAbove   Verdict = "only above"
	Undecided   Verdict = "undecided"
)

// Whole is the element of a finding on a provision as a whole.
const Whole ir.Element = "provision"

// Detail says what it is in an element that differs.
type Detail string

// Details.
const (
	Entire      Detail = "whole"       // the element, or the provision, as a whole
	Slogan      Detail = "slogan"      // a provision that only names what is to be done: not for whom, by when or with what
	Member      Detail = "member"      // one of a list, or one of several alternatives
	Condition   Detail = "condition"   // something all must fulfil
	Bound       Detail = "bound"       // an amount, a length, a day, a threshold
	Sum         Detail = "sum"         // what the payments add up to
	OpenEnd     Detail = "open end"    // 等
	Head        Detail = "head"        // the words that say what 等 is open to
	Named       Detail = "named"       // the upper side's open end covers it, the lower side names it
	Specified   Detail = "specified"   // the upper side has the general term, the lower side names what it stands for
	Generalised Detail = "generalised" // the lower side has the general term for what the upper side names
	Replaced    Detail = "replaced"    // one stands in the place of the other
	Elsewhere   Detail = "elsewhere"   // another provision of the lower side has it
	Confined    Detail = "confined"    // the upper side does not limit it, the lower side does
	Neutral     Detail = "neutral"     // nothing to citizens, by declaration
	Discretion  Detail = "discretion"  // certain on one side, open on the other
	Within      Detail = "within"      // inside the bounds that the other side sets
	Floor       Detail = "floor"       // below a floor (不低于) of the upper side
	Ceiling     Detail = "ceiling"     // beyond a ceiling (不超过) of the upper side
	Filled      Detail = "filled"      // the upper side leaves it open
	Opposite    Detail = "opposite"    // must against must not
	Measure     Detail = "measure"     // counted per something else
	Start       Detail = "start"       // the first day
	End         Detail = "end"         // the last day
	Basis       Detail = "basis"       // a document that a clause rests on
	Missing     Detail = "missing"     // a basis that the corpus lacks
	Lapsed      Detail = "lapsed"      // a basis that is no longer in force
	Wording     Detail = "wording"     // the words alone
	Axiom       Detail = "axiom"       // other words for the same, by the vocabulary's axioms
	Skipped     Detail = "skipped"     // it comes from a notice further up
	Between     Detail = "between"     // it comes from a notice between the two
	Reading     Detail = "reading"     // a second honest reading changes the verdict
	Unruled     Detail = "unruled"     // a second honest reading that is told in words only
	Moved       Detail = "moved"       // provisions that left the clause which the rest of theirs went to
	Merged      Detail = "merged"      // several upper clauses in one lower clause
	Forwarded   Detail = "forwarded"   // a notice that another forwards whole
	Split       Detail = "split"       // one upper clause in several lower clauses
)

// Difference is one way in which an element of the lower side is not as the
// upper one's.
type Difference struct {
	Element      ir.Element
	Verdict      Verdict
	Detail       Detail
	Lower, Upper []ir.Quote      // its words; none: the other words of the element, or the provision
	Members      [2][]ListMember // of lists: the members that it is about, below and above
	Ask          *Question       // a case that shows it, nil where it concerns no outcome
	AskOf        []askedOf       // cases on other subjects that show it, instead of ask; the first that can be found
	Source       string          // Finding.Source
	Reading      string          // Finding.Reading
	Open         bool            // second readings change the verdict: nothing is proved
	Unfinished   bool            // of clauses that are not fully written: nothing is proved
	Notes        [2]string       // what a message says besides: the days below and above; a reason
	Forces       [2]ir.Modality  // of the lower and the upper side, where these differ
}

// verdictOf sums up the differences of one element.
func verdictOf(ds []Difference) Verdict {
	out := Equal
	for _, d := range ds {
		switch {
		case out == Equal:
			out = d.Verdict
		case out != d.Verdict:
			out = both(out, d.Verdict)
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
