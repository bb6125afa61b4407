package compare

import (
	"tiaowen/cmd/tiaowen/internal/ir"
)

// Comparison is a lower notice held against an upper one, or the like; see
// Relation.
type Comparison struct {
	Relation  Relation   `json:"relation"`
	Lower     string     `json:"lower"` // of NewerOlder: the newer
	Upper     string     `json:"upper"`
	Pairs     []Pair     `json:"pairs"`
	Proposals []Proposal `json:"proposals"`
	Findings  []Finding  `json:"findings"`
	Coverage  []Coverage `json:"coverage"`
	// Discrepancies are declared intents that the rules do not bear out.
	Discrepancies []Discrepancy `json:"discrepancies"`
}

// Compare holds two notices against each other, as Relate says that they stand
// to each other. It fails where the workspace lacks one of them, or where they
// cannot be compared.
func Compare(ws *ir.Workspace, lower, upper string) (*Comparison, error) {
	relation, lower, upper, err := Relate(ws, lower, upper)
	if err != nil {
		return nil, err
	}
	out := &Comparison{Relation: relation, Lower: lower, Upper: upper, Pairs: []Pair{}, Proposals: []Proposal{}}
	ground := newGround(ws, lower, upper)
	matches := matches(ground.lower, ground.upper, relation)
	differ, prover := newDiffer(ground, relation, matches), newProver(ground)
	judge := newJudge(ground, relation, matches)
	for _, m := range matches {
		differences, pair := differ.match(m)
		for _, d := range differences {
			judge.report(m, d, prover.show(m.subject(), d))
		}
		if pair != nil {
			out.Pairs = append(out.Pairs, *pair)
		}
	}
	judge.forwarding()
	for _, d := range differ.validity() {
		judge.validity(d, prover.show(subject{}, d))
	}
	judge.shape()
	if relation == LowerUpper {
		judge.bases()
		out.Proposals = proposals(matches)
	}
	newTeller(ground, relation).tell(judge.findings)
	out.Findings, out.Coverage, out.Discrepancies = judge.done()
	return out, nil
}
