package compare

import (
	"encoding/json"

	"tiaowen/cmd/tiaowen/internal/casefile"
	"tiaowen/cmd/tiaowen/internal/eval"
	"tiaowen/cmd/tiaowen/internal/ir"
	"tiaowen/cmd/tiaowen/internal/logic"
	"tiaowen/cmd/tiaowen/internal/plain"
)

// Witness is a case that the two notices decide differently, replayed through
// the evaluator.
type Witness struct {
	Case     json.RawMessage `json:"case"` // as a case file
	Facts    ir.Case         `json:"-"`
	Lower    Decision        `json:"lower"`
	Upper    Decision        `json:"upper"`
	Sentence plain.Message   `json:"sentence"`
	// Kind is that of the provisions decided on; About are the facts that the
	// difference is about, told even where they are no.
	Kind  ir.Kind  `json:"-"`
	About []string `json:"-"`
}

// Decision is what a notice decides on the subject of a finding. None means
// that the notice has no provision on it.
type Decision struct {
	Status   ir.Status      `json:"status"`
	None     bool           `json:"none,omitempty"`
	Text     plain.Message  `json:"text"`
	Payments []eval.Payment `json:"-"`
	Paid     bool           `json:"-"` // the decision is about money
}

// Answer is what became of a question: a case that shows the difference, or the
// proof that there is none, whatever the facts; or neither.
type Answer struct {
	Witness *Witness
	Proved  bool
}

// prover answers the questions of a comparison.
type prover struct {
	*ground
	contexts []*ir.Policy // see context
	views    map[viewKey]*ir.Workspace
}

// newProver answers questions on the common ground of two notices.
func newProver(g *ground) *prover { return &prover{ground: g, views: map[viewKey]*ir.Workspace{}} }

// show looks for a case that shows a difference of a subject.
func (c *prover) show(s subject, d difference) Answer {
	for _, asked := range d.askOf {
		if w, _ := c.witness(asked.subject, asked.question); w != nil {
			return Answer{Witness: w}
		}
	}
	w, proved := c.witness(s, d.ask)
	return Answer{w, proved}
}

// witness looks for a case that shows the difference; proved means that there
// is none, whatever the facts: the notices as a whole decide everybody alike.
func (c *prover) witness(s subject, q *question) (w *Witness, proved bool) {
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
		for _, differ := range ways(q.loser, lower, upper) {
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

// ways are those in which the notices as a whole can decide differently,
// the plainest first: given against denied, then given against discretion.
func ways(l loser, lower, upper outcome) []logic.Prop {
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
func (c *prover) replay(facts ir.Case, s subject, q *question) *Witness {
	lower, facts, ok := c.decide(c.lower, facts, s)
	if !ok {
		return nil
	}
	upper, facts, ok := c.decide(c.upper, facts, s)
	if !ok || !shows(q.loser, lower, upper) {
		return nil
	}
	file, err := casefile.Format(facts, c.ws.Vocabulary)
	if err != nil {
		return nil
	}
	return &Witness{Case: file, Facts: facts, Lower: lower, Upper: upper, Kind: s.kind, About: q.facts}
}

// shows reports whether the decisions differ the way that was asked for.
func shows(l loser, lower, upper Decision) bool {
	switch l {
	case lowerSide:
		return rank(upper.Status) < rank(lower.Status)
	case upperSide:
		return rank(lower.Status) < rank(upper.Status)
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
