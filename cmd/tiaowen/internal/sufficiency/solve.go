package sufficiency

import (
	"slices"

	"tiaowen/cmd/tiaowen/internal/compare/ground"
	"tiaowen/cmd/tiaowen/internal/compare/proof"
	"tiaowen/cmd/tiaowen/internal/eval"
	"tiaowen/cmd/tiaowen/internal/ir"
	"tiaowen/cmd/tiaowen/internal/logic"
)

// solving finds cases that tell a mutant of a notice from the rule as it stands.
type solving struct {
	*ground.Ground
	policy *ir.Policy
}

func newSolving(ws *ir.Workspace, p *ir.Policy) *solving {
	return &solving{ground.New(ws, p.Slug, p.Slug), p}
}

// reach is what the notice decides on some subjects: for which cases it
// certainly gives something, for which it possibly does, and under which
// conditions it pays the one amount or the other.
type reach struct {
	certain, possible logic.Prop
	paid              []logic.Prop
}

// ways are the ways in which the mutant can decide otherwise than what it was
// made of, the plainest first, and every fact that either mentions.
func (s *solving) ways(t *trial, m mutant) (ways, about []logic.Prop) {
	for _, subject := range t.subjects {
		a, b := s.reach(t, m.original, subject), s.reach(t, m.provision, subject)
		about = append(about, a.certain, a.possible, b.certain, b.possible)
		ways = append(ways,
			logic.And(a.certain, logic.Not(b.possible)), logic.And(b.certain, logic.Not(a.possible)),
			logic.And(a.certain, logic.Not(b.certain)), logic.And(b.certain, logic.Not(a.certain)),
			logic.And(a.possible, logic.Not(b.possible)), logic.And(b.possible, logic.Not(a.possible)))
		about = append(append(about, a.paid...), b.paid...)
		for i := range min(len(a.paid), len(b.paid)) {
			both := logic.And(a.possible, b.possible)
			ways = append(ways, logic.And(both, a.paid[i], logic.Not(b.paid[i])), logic.And(both, b.paid[i], logic.Not(a.paid[i])))
		}
		ways = append(ways, logic.And(a.possible, b.possible)) // other amounts
	}
	return ways, about
}

// reach of a subject with v in the place of the original.
func (s *solving) reach(t *trial, v *ir.Provision, subject string) reach {
	out := reach{certain: logic.False(), possible: logic.False()}
	for _, r := range t.rules {
		if r == t.original {
			r = v
		}
		if r.Subject != subject || !r.Kind.Decides() || r.Modality == ir.Forbidden {
			continue
		}
		holds := ir.Formula{Op: ir.And, Args: s.conditions(t, r, v)}
		days := s.Days(s.policy, r)
		if r.Modality == ir.Must {
			out.certain = logic.Or(out.certain, logic.And(days, s.Space.Certain(holds)))
		}
		out.possible = logic.Or(out.possible, logic.And(days, s.Space.Possible(holds)))
		for _, pay := range r.Pays {
			if pay.If != nil {
				out.paid = append(out.paid, s.Space.Certain(*pay.If))
			} else {
				out.paid = append(out.paid, logic.True())
			}
			out.paid = append(out.paid, ownCategories(s.Ground, pay.Amount)...)
		}
	}
	return out
}

// ownCategories mention the category facts that an amount hangs on.
func ownCategories(g *ground.Ground, a ir.Amount) []logic.Prop {
	var out []logic.Prop
	for _, value := range []*ir.Value{a.Low, a.High} {
		if value != nil {
			out = append(out, g.OwnCategory(*value)...)
		}
	}
	return out
}

// conditions are those of a rule. Where the provision that has the slip is a
// definition, what it defines is written out: a case must not state it.
func (s *solving) conditions(t *trial, r, v *ir.Provision) []ir.Formula {
	var out []ir.Formula
	for _, c := range r.Conditions {
		f := c.Formula
		if v.Kind == ir.Define {
			f = written(f, v.Subject, definition(t, v))
		}
		if c.Element == ir.Unless {
			f = ir.Formula{Op: ir.Not, Args: []ir.Formula{f}}
		}
		out = append(out, f)
	}
	return out
}

// definition is when the fact holds that v defines, v in the original's place.
func definition(t *trial, v *ir.Provision) ir.Formula {
	any := ir.Formula{Op: ir.Or}
	for _, r := range t.rules {
		if r == t.original {
			r = v
		}
		if r.Kind != ir.Define || r.Subject != v.Subject {
			continue
		}
		all := ir.Formula{Op: ir.And}
		for _, c := range r.Conditions {
			f := c.Formula
			if c.Element == ir.Unless {
				f = ir.Formula{Op: ir.Not, Args: []ir.Formula{f}}
			}
			all.Args = append(all.Args, f)
		}
		any.Args = append(any.Args, all)
	}
	return any
}

// written is a formula with a fact written out.
func written(f ir.Formula, fact string, as ir.Formula) ir.Formula {
	if f.Op == ir.Fact && f.Fact == fact {
		return as
	}
	out := f
	out.Args = slices.Clone(f.Args)
	for i, part := range f.Args {
		out.Args[i] = written(part, fact, as)
	}
	return out
}

// telling is a case that the evaluator decides otherwise with the mutant: the
// plainest one for which the facts of like hold as far as they can. It is
// false where there is none.
func (s *solving) telling(t *trial, m mutant, like []logic.Prop) (ir.Case, bool) {
	ways, about := s.ways(t, m)
	for _, way := range ways {
		if !s.Space.Satisfiable(way) {
			continue
		}
		for _, wish := range like {
			if both := logic.And(way, wish); s.Space.Satisfiable(both) {
				way = both
			}
		}
		c, found := s.Space.Witness(way, about...)
		if !found {
			continue
		}
		if c = s.completed(t, m, c); t.differs(m, c) {
			return c, true
		}
	}
	return ir.Case{}, false
}

// completed is the case with a day and the standards that the decision needs.
func (s *solving) completed(t *trial, m mutant, c ir.Case) ir.Case {
	if c.Date.IsZero() {
		c.Date = s.policy.Validity.From
	}
	benefits, err := t.decide(m.provision, c)
	if err != nil || !slices.ContainsFunc(benefits, func(b eval.Benefit) bool { return b.Status == ir.Undetermined }) {
		return c
	}
	for _, b := range benefits {
		c = proof.WithStandards(s.Workspace.Vocabulary, s.Standards, c, b.Needs)
	}
	return c
}
