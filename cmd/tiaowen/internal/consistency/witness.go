package consistency

import (
	"slices"

	"tiaowen/cmd/tiaowen/internal/casefile"
	"tiaowen/cmd/tiaowen/internal/compare/proof"
	"tiaowen/cmd/tiaowen/internal/compare/telling"
	"tiaowen/cmd/tiaowen/internal/eval"
	"tiaowen/cmd/tiaowen/internal/ir"
	"tiaowen/cmd/tiaowen/internal/logic"
)

// question asks for a case that shows a discovery.
type question struct {
	props   []logic.Prop    // the most telling first
	about   []*ir.Provision // whose outcomes are told
	telling []string        // facts that are told even where they are no
	shown   func([]eval.Outcome) bool
}

// witness is the plainest case that one of the propositions holds for and the
// evaluator decides as asked; nil where there is none.
func (c *checker) witness(q question) *Witness {
	about := c.mentioned(q.about)
	for _, p := range q.props {
		facts, found := c.space.Witness(p, about...)
		if !found {
			continue
		}
		outcomes, facts, ok := c.decide(facts, q.about)
		if !ok || !q.shown(outcomes) {
			continue
		}
		if file, err := casefile.Format(facts, c.ws.Vocabulary); err == nil {
			w := &Witness{Case: file, Facts: facts, Decisions: c.decisions(outcomes, q.about)}
			w.Sentence = c.sentence(w, q.telling)
			return w
		}
	}
	return nil
}

// decide evaluates the case for some provisions of the notice, adding the
// external standards that it lacks; ok is false where an outcome stays open.
func (c *checker) decide(facts ir.Case, about []*ir.Provision) (out []eval.Outcome, used ir.Case, ok bool) {
	view := c.view(about)
	out, err := eval.Decide(view, c.policy.Slug, facts)
	if err == nil && slices.ContainsFunc(out, undetermined) {
		for _, o := range out {
			facts = proof.WithStandards(c.ws.Vocabulary, nil, facts, o.Needs)
		}
		out, err = eval.Decide(view, c.policy.Slug, facts)
	}
	return out, facts, err == nil && len(out) == len(about) && !slices.ContainsFunc(out, undetermined)
}

func undetermined(o eval.Outcome) bool { return o.Status == ir.Undetermined }

// decisions are the outcomes in the order of about.
func (c *checker) decisions(outcomes []eval.Outcome, about []*ir.Provision) []Decision {
	out := make([]Decision, 0, len(about))
	for _, p := range about {
		o := outcomeOf(outcomes, p)
		text := telling.OfOneNotice().Decision(proof.Decision{Status: o.Status, Payments: o.Payments, Paid: len(p.Pays) > 0}, o.Kind)
		out = append(out, Decision{Provision: p.ID, Clause: p.Clause, Subject: p.Subject, Status: o.Status, Text: text})
	}
	return out
}

func outcomeOf(outcomes []eval.Outcome, p *ir.Provision) eval.Outcome {
	for _, o := range outcomes {
		if o.Provision == p.ID {
			return o
		}
	}
	return eval.Outcome{}
}

// given reports whether an outcome gives something, be it at discretion.
func given(o eval.Outcome) bool { return o.Status == ir.Granted || o.Status == ir.Discretionary }

// allGiven is what a question expects where several provisions are to apply.
func allGiven(outcomes []eval.Outcome) bool {
	return !slices.ContainsFunc(outcomes, func(o eval.Outcome) bool { return !given(o) })
}
