package answer

import (
	"tiaowen/cmd/tiaowen/internal/eval"
	"tiaowen/cmd/tiaowen/internal/ir"
	"tiaowen/cmd/tiaowen/internal/naming"
	"tiaowen/cmd/tiaowen/internal/plain"
	"tiaowen/grammar/quantity"
)

var english = words{
	noDay:       "no day is given, and nothing can be decided without one (--date 2022-07-15)",
	said:        "%[1]s: %[2]s",
	noneInForce: "No notice is in force there on that day.",
	withNotice:  "With --notice SLUG each answer comes with the words that decided it.",
	headings: map[ir.Status]string{
		ir.Granted:       "Granted",
		ir.Discretionary: "Left to discretion",
		ir.Undetermined:  "Cannot be decided yet: facts are missing",
		ir.Denied:        "Denied",
	},
	undecided: "Cannot be decided yet",
	notDenied: "Not written yet, nothing is denied on their account: %[1]s",
	notFully:  " (not fully written yet)",
	mayHang:   "the clause is not fully written: more may hang on it",
	notShown:  "Denied and not shown: %[1]d (--all shows them)",

	benefitStatus: map[ir.Status]string{
		ir.Granted: "granted", ir.Denied: "denied", ir.Discretionary: "left to discretion", ir.Undetermined: "undetermined",
	},
	otherStatus: map[ir.Status]string{
		ir.Granted: "applies", ir.Denied: "does not apply", ir.Discretionary: "left to discretion", ir.Undetermined: "undetermined",
	},
	paid:          "%[1]s, %[2]s",
	readOtherwise: "read otherwise: %[1]s -- %[2]s",
	openQuestion:  "open question: %[1]s",
	needs:         "needs: %[1]s",
	needForm:      naming.NameFirst,
	disagree:      "the levels disagree; which gives most cannot be said",
	disagreeBest:  "the levels disagree; * gives most",

	reckoned:      "reckoned with %[1]s: %[2]s  %[3]s",
	givenWithCase: "(given with the case)",
	mayBePaid:     "%[1]s (whether it is paid is left to discretion)",
	leftOpen:      "an amount that the notice leaves open",
	atLeast:       "at least %[1]s",
	atMost:        "at most %[1]s",
	between:       "%[1]s to %[2]s",
	inYuan:        "%[1]s yuan",
	inTotal:       "%[1]s in total",
	measured:      measuredEnglish,
	duration:      durationEnglish,

	standardUnused: "note: %[1]s: %[2]s is set by %[3]s; the value given with the case is not used",

	comma: ", ", semicolon: "; ", plus: " + ",
	bracketed: func(s string) string { return "  (" + s + ")" },
}

func measuredEnglish(interval string, p eval.Payment) string {
	s := interval
	if p.Base != quantity.NoBase {
		s += " per " + p.Base.String()
	}
	if p.Period != "" {
		s += " per " + string(p.Period)
	}
	if p.Once {
		s += ", once"
	}
	return s
}

func durationEnglish(d ir.Duration) string {
	switch {
	case d.Open || d.Low == nil && d.High == nil:
		return "for a time that the notice leaves open"
	case d.Low != nil && d.High != nil && *d.Low == *d.High:
		return "for " + spell(*d.Low, d.Unit)
	case d.High == nil:
		return "for at least " + spell(*d.Low, d.Unit)
	case d.Low == nil:
		return "for at most " + spell(*d.High, d.Unit)
	}
	return "for " + plain.Decimal(*d.Low) + " to " + spell(*d.High, d.Unit)
}

// spell writes 1 month, 18 months.
func spell(n quantity.Ratio, u quantity.Unit) string {
	s := plain.Decimal(n) + " " + string(u)
	if n != quantity.Whole(1) {
		s += "s"
	}
	return s
}
