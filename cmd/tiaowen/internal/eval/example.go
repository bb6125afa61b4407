package eval

import (
	"slices"

	"tiaowen/cmd/tiaowen/internal/ir"
	"tiaowen/grammar/quantity"
)

// Mismatch is an expectation of an example that does not hold, and what the
// notice says instead.
type Mismatch struct {
	Expected ir.Expectation
	Benefit  *Benefit       // of a subject; nil where no provision decides it
	Standard *StandardValue // of a standard; nil where it is not set on the day
}

// CheckExample decides the case of an example by the rules that are written, as
// far as the example expects anything of it, and returns the expectations that
// do not hold.
func CheckExample(ws *ir.Workspace, slug string, ex *ir.Example) ([]Mismatch, error) {
	s, err := newScope(ws, slug, ex.Case)
	if err != nil {
		return nil, err
	}
	s.asWritten = true
	outcomes := s.outcomes(func(v *ir.Provision) bool { return expects(ex, v.Subject) })
	var out []Mismatch
	for _, want := range ex.Expect {
		if want.Standard != nil {
			if got, holds := s.meetsStandard(want); !holds {
				out = append(out, Mismatch{Expected: want, Standard: got})
			}
			continue
		}
		benefits := ByBenefit(readAs(outcomes, want.Reading))
		i := slices.IndexFunc(benefits, func(b Benefit) bool { return b.Subject == want.Subject })
		if i < 0 {
			out = append(out, Mismatch{Expected: want})
		} else if !benefits[i].Meets(want) {
			out = append(out, Mismatch{Expected: want, Benefit: &benefits[i]})
		}
	}
	if s.err != nil {
		return nil, s.err
	}
	return out, nil
}

// readAs are the outcomes under the n-th second reading of each provision,
// counted from 1, those of provisions without one left out; under the first
// reading of the words for 0.
func readAs(outcomes []Outcome, n int) []Outcome {
	if n == 0 {
		return outcomes
	}
	var out []Outcome
	for _, o := range outcomes {
		if n <= len(o.Alternatives) {
			out = append(out, o.Alternatives[n-1].Outcome)
		}
	}
	return out
}

// expects reports whether an example expects anything of a subject; it is held
// to that alone.
func expects(ex *ir.Example, subject string) bool {
	return slices.ContainsFunc(ex.Expect, func(want ir.Expectation) bool { return want.Standard == nil && want.Subject == subject })
}

// Meets reports whether the benefit is as expected: the status, the needs
// where the status is undetermined, and, where an amount is expected, a payment
// of exactly that amount. A base or period that is not expected may be any.
func (b Benefit) Meets(want ir.Expectation) bool {
	if b.Status != want.Status {
		return false
	}
	if want.Status == ir.Undetermined && !slices.Equal(b.Needs, sorted(want.Needs)) {
		return false
	}
	if want.Amount == nil {
		return true
	}
	return slices.ContainsFunc(b.Payments(), func(p Payment) bool {
		return p.Amount.Equal(stated(*want.Amount)) &&
			(want.Base == quantity.NoBase || p.Base == want.Base) &&
			(want.Period == "" || p.Period == want.Period)
	})
}

// stated is an amount written in money, as an evaluated one.
func stated(a ir.Amount) Amount {
	out := Amount{Open: a.Open}
	if a.Low != nil {
		out.Low = &a.Low.Factor
	}
	if a.High != nil {
		out.High = &a.High.Factor
	}
	return out
}

// meetsStandard compares an entry of a standard on the day with what is
// expected of it; nil where the vocabulary has no such standard.
func (s *scope) meetsStandard(want ir.Expectation) (*StandardValue, bool) {
	decl := s.vocabulary.Standard(want.Standard.Standard)
	if decl == nil || want.Amount == nil {
		return nil, false
	}
	f := s.standard(decl.Name, s.indexOf(*want.Standard, ""))
	got := &StandardValue{Decl: decl, Index: want.Standard.Index, Amount: f.Amount, Needs: f.Needs, Uses: f.Uses}
	amount := s.overPeriod(f.Amount, decl.Period, want.Period)
	return got, len(f.Needs) == 0 && amount.Equal(stated(*want.Amount))
}

// overPeriod turns an amount per month into one per year, or the reverse.
func (s *scope) overPeriod(a Amount, from, to quantity.Unit) Amount {
	factor := quantity.Ratio{Num: 1, Den: 1}
	switch {
	case from == quantity.Month && to == quantity.Year:
		factor.Num = 12
	case from == quantity.Year && to == quantity.Month:
		factor.Den = 12
	default:
		return a
	}
	return Amount{Open: a.Open, Low: s.times(factor, a.Low), High: s.times(factor, a.High)}
}

func sorted(names []string) []string {
	out := slices.Clone(names)
	slices.Sort(out)
	return slices.Compact(out)
}
