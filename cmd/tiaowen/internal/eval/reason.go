package eval

import "tiaowen/cmd/tiaowen/internal/ir"

// Reason says in a word why an outcome is what it is; the quotes of the
// outcome show the words behind it.
type Reason string

// Reasons.
const (
	Applies       Reason = "applies"        // granted: everything holds
	NotInForce    Reason = "not-in-force"   // denied: the notice is not in force on the day
	OutsidePeriod Reason = "outside-period" // denied: the day is outside the period of the provision
	Unmet         Reason = "unmet"          // denied: a condition does not hold
	Excepted      Reason = "excepted"       // denied: an exception holds
	Forbids       Reason = "forbids"        // denied: the provision forbids it
	FactsMissing  Reason = "facts-missing"  // undetermined
	NotWritten    Reason = "not-written"    // undetermined: what is written denies, and the clause is not fully written
	Permitted     Reason = "permitted"      // discretionary: the text says may
	LeftOpen      Reason = "left-open"      // discretionary: the text leaves open who
)

// Text is the reason as a phrase, in English and in Chinese.
func (r Reason) Text() (en, zh string) {
	for _, t := range reasonTexts {
		if t.reason == r {
			return t.en, t.zh
		}
	}
	return string(r), string(r)
}

var reasonTexts = []struct {
	reason Reason
	en, zh string
}{
	{Applies, "all conditions hold", "条件均满足"},
	{NotInForce, "the notice is not in force on that day", "该日不在文件有效期内"},
	{OutsidePeriod, "the day is outside the period", "该日不在规定期间内"},
	{Unmet, "a condition does not hold", "有条件不满足"},
	{Excepted, "an exception applies", "属于除外情形"},
	{Forbids, "the text forbids it", "文件明令禁止"},
	{FactsMissing, "facts are missing", "缺少事实"},
	{NotWritten, "the clause is not fully written", "条文尚未编写完"},
	{Permitted, "the text says may", "文件规定为“可”"},
	{LeftOpen, "the text leaves it open", "文件留有裁量余地"},
}

// conclude turns the value of all conditions into a status and its reason.
func conclude(v *ir.Provision, why Node) (ir.Status, Reason) {
	switch {
	case why.Truth == No:
		return ir.Denied, whyDenied(why)
	case why.Truth == Unknown:
		return ir.Undetermined, FactsMissing
	case v.Modality == ir.Forbidden:
		return ir.Denied, Forbids
	case why.Truth == Open:
		return ir.Discretionary, LeftOpen
	case v.Modality == ir.May || v.Modality == ir.Encouraged:
		return ir.Discretionary, Permitted
	}
	return ir.Granted, Applies
}

// whyDenied is the first that applies of: not in force, outside the period, a
// condition fails, an exception holds.
func whyDenied(why Node) Reason {
	reason := Excepted
	for _, part := range why.Args {
		switch {
		case part.Truth != No:
		case part.Op == InForce:
			return NotInForce
		case part.Op == InPeriod:
			return OutsidePeriod
		case part.Element != ir.Unless:
			reason = Unmet
		}
	}
	return reason
}
