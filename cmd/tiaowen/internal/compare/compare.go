package compare

import (
	"tiaowen/cmd/tiaowen/internal/compare/difference"
	"tiaowen/cmd/tiaowen/internal/compare/finding"
	"tiaowen/cmd/tiaowen/internal/compare/ground"
	"tiaowen/cmd/tiaowen/internal/compare/pairing"
	"tiaowen/cmd/tiaowen/internal/compare/proof"
	"tiaowen/cmd/tiaowen/internal/compare/telling"
	"tiaowen/cmd/tiaowen/internal/ir"
)

// Comparison is a lower notice held against an upper one, or the like; see
// Relation.
type Comparison struct {
	Relation  pairing.Relation   `json:"relation"`
	Lower     string             `json:"lower"` // of NewerOlder: the newer
	Upper     string             `json:"upper"`
	Pairs     []difference.Pair  `json:"pairs"`
	Proposals []pairing.Proposal `json:"proposals"`
	Findings  []finding.Finding  `json:"findings"`
	Coverage  []finding.Coverage `json:"coverage"`
	// Discrepancies are declared intents that the rules do not bear out.
	Discrepancies []finding.Discrepancy `json:"discrepancies"`
	// Unwritten are the clauses of both notices that are not fully written as
	// rules: what they lack is said of none of them.
	Unwritten []string `json:"unwritten,omitempty"`
	gaps      *pairing.Gaps
	// Axioms is filled by TellAxioms.
	Axioms []Axiom `json:"axioms,omitzero"`
}

// Unfinished reports whether a clause, or one linked with it, is not fully
// written.
func (c *Comparison) Unfinished(clause string) bool { return c.gaps != nil && c.gaps.At(clause) }

// Compare holds two notices against each other, as Relate says that they stand
// to each other. It fails where the workspace lacks one of them, or where they
// cannot be compared.
func Compare(ws *ir.Workspace, lower, upper string) (*Comparison, error) {
	relation, lower, upper, err := pairing.Relate(ws, lower, upper)
	if err != nil {
		return nil, err
	}
	out := &Comparison{Relation: relation, Lower: lower, Upper: upper, Pairs: []difference.Pair{}, Proposals: []pairing.Proposal{}}
	ground := ground.New(ws, lower, upper)
	matches := pairing.Matches(ground.Lower, ground.Upper, relation)
	gaps := pairing.GapsOf(ws, ground.Lower, ground.Upper, relation)
	out.gaps, out.Unwritten = gaps, gaps.Clauses()
	differ, prover := difference.New(ground, relation, matches, gaps), proof.New(ground)
	judge := finding.New(ground, relation, matches, gaps)
	for _, m := range matches {
		differences, pair := differ.Match(m)
		for _, d := range differences {
			judge.Report(m, d, prover.Show(m.Subject(), d))
		}
		if pair != nil {
			out.Pairs = append(out.Pairs, *pair)
		}
	}
	judge.Forwarding()
	for _, d := range differ.Validity() {
		judge.Validity(d, prover.Show(pairing.Subject{}, d))
	}
	judge.Shape()
	if relation == pairing.LowerUpper {
		judge.Bases()
		out.Proposals = pairing.Proposals(matches)
	}
	telling.New(ground, relation).Tell(judge.Findings)
	out.Findings, out.Coverage, out.Discrepancies = judge.Done()
	return out, nil
}
