package compare

import (
	"encoding/json"

	"tiaowen/cmd/tiaowen/internal/casefile"
	"tiaowen/cmd/tiaowen/internal/eval"
	"tiaowen/cmd/tiaowen/internal/ir"
	"tiaowen/cmd/tiaowen/internal/logic"
)

// Witness is a case that the two notices decide differently, replayed through
// the evaluator.
type Witness struct {
	Case     json.RawMessage `json:"case"` // as a case file
	Facts    ir.Case         `json:"-"`
	Lower    Decision        `json:"lower"`
	Upper    Decision        `json:"upper"`
	Sentence Message         `json:"sentence"`
}

// Decision is what a notice decides on the subject of a finding. None means
// that the notice has no provision on it.
type Decision struct {
	Status   ir.Status      `json:"status"`
	None     bool           `json:"none,omitempty"`
	Text     Message        `json:"text"`
	Payments []eval.Payment `json:"-"`
}

// witness looks for a case that shows the difference; proved means that there
// is none, whatever the facts: the notices as a whole decide everybody alike.
func (c *comparer) witness(s subject, q *question) (w *Witness, proved bool) {
	if q == nil || !s.kind.Decides() {
		return nil, false
	}
	lower, upper := c.outcome(c.lower, s), c.outcome(c.upper, s)
	days := logic.True()
	if !q.anyDay {
		days = logic.And(c.inForce(c.lower), c.inForce(c.upper))
		if !c.space.Satisfiable(days) {
			return nil, false
		}
	}
	about := append(lower.about, upper.about...)
	possible := false
	for _, p := range q.props {
		for _, differ := range q.loser.differ(lower, upper) {
			facts, found := c.space.Witness(logic.And(p, days, differ), about...)
			if !found {
				continue
			}
			possible = true
			if w := c.replay(facts, s, q); w != nil {
				return w, false
			}
		}
	}
	return nil, !possible && q.loser != neither
}

// differ are the ways in which the notices as a whole can decide differently,
// the plainest first: given against denied, then given against discretion.
func (l loser) differ(lower, upper outcome) []logic.Prop {
	give, deny := upper, lower
	switch l {
	case neither:
		return []logic.Prop{logic.And(lower.certain, upper.certain), logic.And(lower.possible, upper.possible)}
	case upperSide:
		give, deny = lower, upper
	}
	return []logic.Prop{
		logic.And(give.certain, logic.Not(deny.possible)),
		logic.And(give.certain, logic.Not(deny.certain)),
		logic.And(give.possible, logic.Not(deny.possible)),
	}
}

// replay decides the case under both notices and keeps it where they differ.
func (c *comparer) replay(facts ir.Case, s subject, q *question) *Witness {
	lower, facts, ok := c.decide(c.lower, facts, s)
	if !ok {
		return nil
	}
	upper, facts, ok := c.decide(c.upper, facts, s)
	if !ok || !q.loser.shown(lower, upper) {
		return nil
	}
	file, err := casefile.Format(facts, c.ws.Vocabulary)
	if err != nil {
		return nil
	}
	w := &Witness{Case: file, Facts: facts, Lower: lower, Upper: upper}
	w.Sentence = c.sentence(w, q.facts, s.kind)
	return w
}

// shown reports whether the decisions differ the way that was asked for.
func (l loser) shown(lower, upper Decision) bool {
	order := order{less: rank(upper.Status) < rank(lower.Status), more: rank(lower.Status) < rank(upper.Status)}
	switch l {
	case lowerSide:
		return order.less
	case upperSide:
		return order.more
	}
	return lower.Status == upper.Status && !samePayments(lower.Payments, upper.Payments)
}

// rank orders statuses by what they are worth to the applicant, best first.
func rank(s ir.Status) int {
	switch s {
	case ir.Granted:
		return 0
	case ir.Discretionary:
		return 1
	}
	return 2
}
