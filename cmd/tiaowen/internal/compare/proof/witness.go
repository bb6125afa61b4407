package proof

import (
	"encoding/json"
	"tiaowen/cmd/tiaowen/internal/casefile"
	"tiaowen/cmd/tiaowen/internal/compare/difference"
	"tiaowen/cmd/tiaowen/internal/compare/ground"
	"tiaowen/cmd/tiaowen/internal/compare/pairing"
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

// Prover answers the questions of a comparison.
type Prover struct {
	*ground.Ground
	views map[viewKey]*ir.Workspace
}

// New answers questions on the common ground of two notices.
func New(g *ground.Ground) *Prover { return &Prover{Ground: g, views: map[viewKey]*ir.Workspace{}} }

// Show looks for a case that shows a difference of a subject. Where clauses are
// not fully written no case can be shown and nothing proved.
func (c *Prover) Show(s pairing.Subject, d difference.Difference) Answer {
	if d.Unfinished {
		return Answer{}
	}
	for _, asked := range d.AskOf {
		if w, _ := c.witness(asked.Subject, asked.Question); w != nil {
			return Answer{Witness: w}
		}
	}
	w, proved := c.witness(s, d.Ask)
	return Answer{w, proved}
}

// witness looks for a case that shows the difference; proved means that there
// is none, whatever the facts: the notices as a whole decide everybody alike.
func (c *Prover) witness(s pairing.Subject, q *difference.Question) (w *Witness, proved bool) {
	if q == nil || !s.Kind.Decides() {
		return nil, false
	}
	lower, upper := c.outcome(c.Lower, s), c.outcome(c.Upper, s)
	days := logic.True()
	if !q.AnyDay {
		days = logic.And(c.InForce(c.Lower), c.InForce(c.Upper))
		if !c.Space.Satisfiable(days) {
			return nil, false
		}
	}
	about := append(lower.about, upper.about...)
	possible := false
	for _, p := range q.Props {
		for _, differ := range ways(q.Loser, lower, upper) {
			facts, found := c.Space.Witness(logic.And(p, days, differ), about...)
			if !found {
				continue
			}
			possible = true
			if w := c.replay(facts, s, q); w != nil {
				return w, false
			}
		}
	}
	return nil, !possible && q.Loser != difference.Neither
}

// ways are those in which the notices as a whole can decide differently,
// the plainest first: given against denied, then given against discretion.
func ways(l difference.Loser, lower, upper outcome) []logic.Prop {
	give, deny := upper, lower
	switch l {
	case difference.Neither:
		return []logic.Prop{logic.And(lower.certain, upper.certain), logic.And(lower.possible, upper.possible)}
	case difference.UpperSide:
		give, deny = lower, upper
	}
	return []logic.Prop{
		logic.And(give.certain, logic.Not(deny.possible)),
		logic.And(give.certain, logic.Not(deny.certain)),
		logic.And(give.possible, logic.Not(deny.possible)),
	}
}

// replay decides the case under both notices and keeps it where they differ.
func (c *Prover) replay(facts ir.Case, s pairing.Subject, q *difference.Question) *Witness {
	lower, facts, ok := c.decide(c.Lower, facts, s)
	if !ok {
		return nil
	}
	upper, facts, ok := c.decide(c.Upper, facts, s)
	if !ok || !shows(q.Loser, lower, upper) {
		return nil
	}
	file, err := casefile.Format(facts, c.Workspace.Vocabulary)
	if err != nil {
		return nil
	}
	return &Witness{Case: file, Facts: facts, Lower: lower, Upper: upper, Kind: s.Kind, About: q.Facts}
}

// shows reports whether the decisions differ the way that was asked for.
func shows(l difference.Loser, lower, upper Decision) bool {
	switch l {
	case difference.LowerSide:
		return rank(upper.Status) < rank(lower.Status)
	case difference.UpperSide:
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
