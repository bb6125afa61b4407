package sufficiency

import (
	"slices"

	"tiaowen/cmd/tiaowen/internal/eval"
	"tiaowen/cmd/tiaowen/internal/ir"
)

// trial decides the examples on one provision anew, with a mutant in its place.
// It sees of every notice the standards and definitions alone, and of its own
// notice the provisions on the subjects that the provision has a say in.
type trial struct {
	view     *ir.Workspace
	policy   *ir.Policy // of the view: its provisions are exchanged
	original *ir.Provision
	rules    []*ir.Provision // of the notice, the original in its place
	subjects []string
	examples []*ir.Example // that expect one of the subjects
	known    map[asked][]eval.Benefit
}

// asked is an example under a rule without a slip, which is decided once.
type asked struct {
	rule    *ir.Provision
	example *ir.Example
}

// frame is the workspace with the standards and definitions alone.
func frame(ws *ir.Workspace) *ir.Workspace {
	view := &ir.Workspace{Vocabulary: ws.Vocabulary}
	for _, p := range ws.Policies {
		bare := *p
		bare.Provisions = slices.DeleteFunc(slices.Clone(p.Provisions), func(v *ir.Provision) bool {
			return v.Kind != ir.Standard && v.Kind != ir.Define
		})
		view.Policies = append(view.Policies, &bare)
	}
	return view
}

// newTrial is the trial of a provision of a notice, in a frame that nobody else
// uses meanwhile.
func newTrial(view *ir.Workspace, p *ir.Policy, v *ir.Provision) *trial {
	t := &trial{view: view, policy: view.Policy(p.Slug), original: v, known: map[asked][]eval.Benefit{}}
	t.subjects = subjectsOf(p, v)
	for _, r := range p.Provisions {
		if r.Kind == ir.Standard || r.Kind == ir.Define || r.Kind.Decides() && slices.Contains(t.subjects, r.Subject) {
			plain := r
			if r != v && len(r.Ambiguities) > 0 {
				bare := *r
				bare.Ambiguities, plain = nil, &bare
			}
			t.rules = append(t.rules, plain)
		}
	}
	for i := range p.Examples {
		if slices.ContainsFunc(p.Examples[i].Expect, t.concerns) {
			t.examples = append(t.examples, &p.Examples[i])
		}
	}
	return t
}

// subjectsOf are the subjects on whose outcome a provision has a say: its own,
// or those that rest on the fact that it defines.
func subjectsOf(p *ir.Policy, v *ir.Provision) []string {
	if v.Kind != ir.Define {
		return []string{v.Subject}
	}
	var out []string
	facts := restingOn(p, v.Subject)
	for _, r := range p.Provisions {
		if r.Kind.Decides() && mentionsAny(r, facts) {
			out = append(out, r.Subject)
		}
	}
	slices.Sort(out)
	return slices.Compact(out)
}

// restingOn are a fact and those that the notice defines by it.
func restingOn(p *ir.Policy, fact string) []string {
	facts := []string{fact}
	for again := true; again; {
		again = false
		for _, v := range p.Provisions {
			if v.Kind == ir.Define && !slices.Contains(facts, v.Subject) && mentionsAny(v, facts) {
				facts, again = append(facts, v.Subject), true
			}
		}
	}
	return facts
}

func mentionsAny(v *ir.Provision, facts []string) bool {
	return slices.ContainsFunc(v.Conditions, func(c ir.Condition) bool {
		return slices.ContainsFunc(c.Formula.Facts(), func(f string) bool { return slices.Contains(facts, f) })
	})
}

func (t *trial) concerns(x ir.Expectation) bool {
	return x.Standard == nil && slices.Contains(t.subjects, x.Subject)
}

// tells reports whether some example tells the mutant from the rule as it
// stands: what it expects is not so decided any more. No example expects a
// second reading, and an expected amount may be one of several that are paid:
// there the outcomes are compared.
func (t *trial) tells(m mutant) bool {
	return slices.ContainsFunc(t.examples, func(ex *ir.Example) bool {
		switch {
		case m.reading != nil:
			return t.differsIn(m, ex)
		case m.paid:
			return slices.ContainsFunc(ex.Expect, t.asksAmount) && t.differsIn(m, ex)
		}
		return !t.holds(m.provision, ex)
	})
}

// asksAmount reports whether an expectation would be another one if another
// amount were paid.
func (t *trial) asksAmount(x ir.Expectation) bool {
	return t.concerns(x) && (x.Amount != nil || x.Status == ir.Undetermined)
}

// holds reports whether what the example expects of the subjects is so decided
// with v in place of the original. What cannot be decided does not hold.
func (t *trial) holds(v *ir.Provision, ex *ir.Example) bool {
	benefits, err := t.decide(v, ex.Case)
	if err != nil {
		return false
	}
	for _, want := range ex.Expect {
		if !t.concerns(want) {
			continue
		}
		if b := benefitOf(benefits, want.Subject); b == nil || !b.Meets(want) {
			return false
		}
	}
	return true
}

func benefitOf(benefits []eval.Benefit, subject string) *eval.Benefit {
	for i := range benefits {
		if benefits[i].Subject == subject {
			return &benefits[i]
		}
	}
	return nil
}

// decide is what the notice decides on the subjects with v in place of the original.
func (t *trial) decide(v *ir.Provision, c ir.Case) ([]eval.Benefit, error) {
	t.policy.Provisions = slices.Clone(t.rules)
	bare := *v
	bare.Ambiguities = nil
	t.policy.Provisions[slices.Index(t.rules, t.original)] = &bare
	outcomes, err := eval.Decide(t.view, t.policy.Slug, c)
	return eval.ByBenefit(outcomes), err
}

// differs reports whether the case is decided otherwise with the mutant in the
// place of what it was made of.
func (t *trial) differs(m mutant, c ir.Case) bool {
	known, err := t.decide(m.original, c)
	return err == nil && t.otherwise(m, c, known)
}

// differsIn is differs of the case of an example.
func (t *trial) differsIn(m mutant, ex *ir.Example) bool {
	key := asked{m.original, ex}
	known, found := t.known[key]
	if !found {
		var err error
		if known, err = t.decide(m.original, ex.Case); err != nil {
			return false
		}
		t.known[key] = known
	}
	return t.otherwise(m, ex.Case, known)
}

func (t *trial) otherwise(m mutant, c ir.Case, known []eval.Benefit) bool {
	slipped, err := t.decide(m.provision, c)
	return err != nil || !slices.EqualFunc(known, slipped, sameBenefit)
}

func sameBenefit(a, b eval.Benefit) bool {
	return a.Status == b.Status && slices.Equal(a.Needs, b.Needs) && slices.EqualFunc(a.Payments(), b.Payments(), samePayment)
}

func samePayment(a, b eval.Payment) bool {
	return a.Amount.Equal(b.Amount) && a.Base == b.Base && a.Period == b.Period && a.Once == b.Once
}
