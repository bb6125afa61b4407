package proof

import (
	"slices"
	"tiaowen/cmd/tiaowen/internal/compare/pairing"
	"tiaowen/cmd/tiaowen/internal/eval"
	"tiaowen/cmd/tiaowen/internal/ir"
	"tiaowen/cmd/tiaowen/internal/logic"
	"tiaowen/cmd/tiaowen/internal/naming"
	"tiaowen/grammar/quantity"
)

// ordinaryStandard is what an external standard is set to in a case where
// nothing else decides it, in fen.
const ordinaryStandard = 100_000

// decide evaluates a case under one notice. Standards that the notice does not
// know are added to the case, at their value in the chain of the lower notice
// where it sets them. It fails where the outcome stays undetermined.
func (c *Prover) decide(p *ir.Policy, facts ir.Case, s pairing.Subject) (Decision, ir.Case, bool) {
	benefit, found, err := c.evaluate(p, facts, s)
	if err == nil && found && benefit.Status == ir.Undetermined {
		facts = WithStandards(c.Workspace.Vocabulary, c.Standards, facts, benefit.Needs)
		benefit, found, err = c.evaluate(p, facts, s)
	}
	if err != nil || found && benefit.Status == ir.Undetermined {
		return Decision{}, facts, false
	}
	if !found {
		benefit = eval.Benefit{Subject: s.Name, Kind: s.Kind, Status: ir.Denied}
	}
	d := Decision{Status: benefit.Status, None: !found}
	if d.Status != ir.Denied {
		d.Payments = benefit.Payments()
	}
	d.Paid = s.Kind == ir.Grant && (len(d.Payments) > 0 || d.Status == ir.Denied && c.paid(s))
	return d, facts, true
}

// paid reports whether either notice pays anything on the subject.
func (c *Prover) paid(s pairing.Subject) bool {
	pays := func(v *ir.Provision) bool { return pairing.SubjectOf(v) == s && len(v.Pays) > 0 }
	return slices.ContainsFunc(c.Lower.Provisions, pays) || slices.ContainsFunc(c.Upper.Provisions, pays)
}

func (c *Prover) evaluate(p *ir.Policy, facts ir.Case, s pairing.Subject) (eval.Benefit, bool, error) {
	outcomes, err := eval.Decide(c.view(p, s), p.Slug, facts)
	if err != nil {
		return eval.Benefit{}, false, err
	}
	outcomes = slices.DeleteFunc(outcomes, func(o eval.Outcome) bool { return o.Kind != s.Kind || o.Subject != s.Name })
	benefits := eval.ByBenefit(outcomes)
	if len(benefits) == 0 {
		return eval.Benefit{}, false, nil
	}
	return benefits[0], true, nil
}

// WithStandards adds to a case the external standards that it needs and lacks,
// at their known value or else at an ordinary one.
func WithStandards(v *ir.Vocabulary, known logic.Standards, facts ir.Case, needs []string) ir.Case {
	facts.Standards = slices.Clone(facts.Standards)
	for _, need := range needs {
		name, index := naming.Index(need)
		given := func(in ir.StandardInput) bool { return in.Standard == name && in.Index == index }
		if v.Standard(name) == nil || slices.ContainsFunc(facts.Standards, given) {
			continue
		}
		fen := quantity.Whole(ordinaryStandard)
		if known != nil {
			if value, found := known(name, index); found {
				fen = value
			}
		}
		facts.Standards = append(facts.Standards, ir.StandardInput{Standard: name, Index: index, Fen: fen})
	}
	return facts
}

func samePayments(a, b []eval.Payment) bool {
	return slices.EqualFunc(a, b, func(x, y eval.Payment) bool {
		return x.Amount.Equal(y.Amount) && x.Period == y.Period && x.Once == y.Once && x.Base == y.Base
	})
}
