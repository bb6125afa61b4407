package eval

import (
	"fmt"
	"slices"

	"tiaowen/cmd/tiaowen/internal/ir"
)

// Outcome is what one provision comes to in a case.
type Outcome struct {
	Provision    string // id
	Clause       string // full id
	Kind         ir.Kind
	Subject      string
	Status       ir.Status
	Reason       Reason
	Needs        []string  // missing facts and standards, sorted, where Status is undetermined
	Payments     []Payment // where Status is granted or discretionary
	Total        *ir.Total // as the provision states it
	Lasts        *ir.Duration
	During       *ir.Period
	Quotes       []ir.Quote // the words that decided
	Why          Node
	Alternatives []Alternative
}

// Alternative is the outcome under a second honest reading of the words.
type Alternative struct {
	Text    string // the reading, in plain language
	Quotes  []ir.Quote
	Outcome Outcome
}

// Decide decides a case under one notice: an outcome for every provision that
// grants, adjusts, waives or triggers something, in source order. Where the
// clause is not fully written nothing is denied. It fails on
// an unknown notice or name, on an amount beyond the range of exact
// arithmetic, and on rules that check would not have let through.
func Decide(ws *ir.Workspace, slug string, c ir.Case) ([]Outcome, error) {
	s, err := newScope(ws, slug, c)
	if err != nil {
		return nil, err
	}
	return s.outcomes(func(*ir.Provision) bool { return true }), s.err
}

// outcomes are those of the deciding provisions that wanted lets through, in
// source order.
func (s *scope) outcomes(wanted func(*ir.Provision) bool) []Outcome {
	var out []Outcome
	for _, v := range s.policy.Provisions {
		if v.Kind.Decides() && wanted(v) {
			out = append(out, s.withhold(s.withAlternatives(v)))
		}
	}
	return out
}

// Explain returns the tree of conditions of one provision with their values in
// the case.
func Explain(ws *ir.Workspace, slug, provision string, c ir.Case) (Node, error) {
	s, err := newScope(ws, slug, c)
	if err != nil {
		return Node{}, err
	}
	v := s.policy.Provision(provision)
	if v == nil {
		return Node{}, fmt.Errorf("%s has no provision %q", slug, provision)
	}
	return s.decide(v).Why, s.err
}

func (s *scope) withAlternatives(v *ir.Provision) Outcome {
	out := s.decide(v)
	for _, a := range v.Ambiguities {
		if a.Alternative != nil {
			out.Alternatives = append(out.Alternatives, Alternative{a.Text, a.Quotes, s.decide(a.Alternative)})
		}
	}
	return out
}

func (s *scope) decide(v *ir.Provision) Outcome {
	paid, known := s.payments(v)
	why := s.whole(v, known)
	out := Outcome{
		Provision: v.ID, Clause: v.Clause, Kind: v.Kind, Subject: v.Subject,
		Total: v.Total, Lasts: v.Lasts, During: v.During,
		Needs: why.Needs, Why: why, Quotes: why.Deciding(),
	}
	out.Status, out.Reason = conclude(v, why)
	switch out.Status {
	case ir.Granted, ir.Discretionary:
		out.Payments = paid
		out.Quotes = unionQuotes(out.Quotes, v.ModalityQuotes)
		for _, p := range paid {
			out.Quotes = unionQuotes(out.Quotes, p.Quotes)
		}
	}
	return out
}

// whole is everything that must hold: the notice is in force, the day is
// within the period, every condition holds, and what the amounts hang on is known.
func (s *scope) whole(v *ir.Provision, amounts Node) Node {
	parts := []Node{s.inForce()}
	if v.During != nil {
		parts = append(parts, s.inPeriod(v.During))
	}
	if len(v.Conditions) > 0 {
		parts = append(parts, s.conditions(v).Args...)
	}
	if len(v.Pays) > 0 {
		parts = append(parts, amounts)
	}
	return combine(ir.And, parts)
}

func (s *scope) inForce() Node {
	v := s.policy.Validity
	n := Node{Op: InForce, Quotes: slices.Concat(v.FromQuotes, v.ToQuotes)}
	return s.onDay(n, v.Contains(s.date))
}

func (s *scope) inPeriod(p *ir.Period) Node {
	within := !s.date.Before(p.From) && (p.To.IsZero() || !p.To.Before(s.date))
	return s.onDay(Node{Op: InPeriod, Element: ir.During, Quotes: p.Quotes}, within)
}

func (s *scope) onDay(n Node, holds bool) Node {
	if s.date.IsZero() {
		n.Truth, n.Needs = Unknown, []string{DateFact}
		return n
	}
	n.Truth = truthOf(holds)
	return n
}

// conditions is the "and" of the condition lines; an exception must not hold.
func (s *scope) conditions(v *ir.Provision) Node {
	parts := []Node{}
	for _, c := range v.Conditions {
		n := s.formula(c.Formula)
		if c.Element == ir.Unless {
			n = negate(n)
		}
		n.Element = c.Element
		parts = append(parts, n)
	}
	if len(parts) == 0 {
		return Node{Op: ir.And, Truth: Yes}
	}
	return combine(ir.And, parts)
}

// unionQuotes is both lists of quotes, without repeats.
func unionQuotes(a, b []ir.Quote) []ir.Quote {
	out := slices.Clone(a)
	for _, q := range b {
		if !slices.Contains(out, q) {
			out = append(out, q)
		}
	}
	return out
}
