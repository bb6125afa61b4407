package examples

import (
	"strings"

	"tiaowen/cmd/tiaowen/internal/eval"
	"tiaowen/cmd/tiaowen/internal/ir"
	"tiaowen/grammar/quantity"
)

// Outcomes are written as an expect line has them, so that the right one can
// be copied.

// expected is what an expect line says of a subject.
func expected(x ir.Expectation) string {
	words := []string{string(x.Status)}
	if x.Amount != nil {
		words = append(words, expectedAmount(x))
	}
	if len(x.Needs) > 0 {
		words = append(words, "needs "+strings.Join(x.Needs, ", "))
	}
	return strings.Join(words, " ")
}

func expectedAmount(x ir.Expectation) string {
	a := eval.Amount{Open: x.Amount.Open}
	if x.Amount.Low != nil {
		a.Low = &x.Amount.Low.Factor
	}
	if x.Amount.High != nil {
		a.High = &x.Amount.High.Factor
	}
	return amount(a) + per(x.Base, x.Period)
}

// decided is what the rules decide, in the same form; several payments are
// joined by "+".
func decided(b eval.Benefit) string {
	words := []string{string(b.Status)}
	var paid []string
	for _, p := range b.Payments() {
		paid = append(paid, amount(p.Amount)+per(p.Base, p.Period))
	}
	if len(paid) > 0 {
		words = append(words, strings.Join(paid, " + "))
	}
	if len(b.Needs) > 0 {
		words = append(words, "needs "+strings.Join(b.Needs, ", "))
	}
	return strings.Join(words, " ")
}

func standardText(s *eval.StandardValue) string {
	if len(s.Needs) > 0 {
		return "undetermined needs " + strings.Join(s.Needs, ", ")
	}
	return amount(s.Amount) + per(s.Decl.Base, s.Decl.Period)
}

func amount(a eval.Amount) string {
	switch {
	case a.Open || a.Low == nil && a.High == nil:
		return "open"
	case a.Exact():
		return yuan(*a.Low)
	case a.High == nil:
		return "at least " + yuan(*a.Low)
	case a.Low == nil:
		return "at most " + yuan(*a.High)
	}
	return "from " + yuan(*a.Low) + " to " + yuan(*a.High)
}

func yuan(fen quantity.Ratio) string {
	r, err := fen.Mul(quantity.Ratio{Num: 1, Den: 100})
	if err != nil {
		return fen.String() + " fen"
	}
	return r.String() + " yuan"
}

var bases = map[quantity.Base]string{
	quantity.PerPerson: " per person", quantity.PerHousehold: " per household",
	quantity.PerBed: " per bed", quantity.PerCounty: " per county",
}

func per(base quantity.Base, period quantity.Unit) string {
	if period == "" {
		return bases[base]
	}
	return bases[base] + " per " + string(period)
}

// entry is how an entry of a standard is written: dibao[urban].
func entry(v ir.Value) string {
	if v.Index == "" {
		return v.Standard
	}
	return v.Standard + "[" + v.Index + "]"
}
