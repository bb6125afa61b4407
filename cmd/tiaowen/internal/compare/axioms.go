package compare

import (
	"slices"

	"tiaowen/cmd/tiaowen/internal/compare/difference"
	"tiaowen/cmd/tiaowen/internal/compare/finding"
	"tiaowen/cmd/tiaowen/internal/compare/ground"
	"tiaowen/cmd/tiaowen/internal/compare/pairing"
	"tiaowen/cmd/tiaowen/internal/compare/proof"
	"tiaowen/cmd/tiaowen/internal/compare/telling"
	"tiaowen/cmd/tiaowen/internal/ir"
)

// Axiom is what one axiom of the vocabulary took away: the findings that there
// would be without it. They have messages, and no witness: the case that would
// show them is one that the axiom rules out.
type Axiom struct {
	Origin  string            `json:"origin"` // clause, notice or document
	Because string            `json:"because"`
	Removed []finding.Finding `json:"removed"`
}

// TellAxioms tells of the axioms that took findings away from a comparison. A
// match is compared again without each axiom that says anything of it, and only
// where more can be told of it without any: whatever one hides, all hide.
func (c *Comparison) TellAxioms(ws *ir.Workspace) {
	g := ground.New(ws, c.Lower, c.Upper)
	matches := pairing.Matches(g.Lower, g.Upper, c.Relation)
	with, bare := &again{g, c.Relation, matches, c.gaps}, &again{g.Under(nil), c.Relation, matches, c.gaps}
	gone := make([][]finding.Finding, len(g.Axioms))
	for i, m := range matches {
		joining := g.Joining(factsOf(m))
		if len(joining) == 0 || len(bare.more(with, i)) == 0 {
			continue
		}
		for _, n := range joining {
			without := &again{g.Under(slices.Delete(slices.Clone(g.Axioms), n, n+1)), c.Relation, matches, c.gaps}
			gone[n] = append(gone[n], without.more(with, i)...)
		}
	}
	c.Axioms = []Axiom{}
	for n, axiom := range g.Axioms {
		if len(gone[n]) > 0 {
			c.Axioms = append(c.Axioms, Axiom{axiom.Origin(), axiom.Because, gone[n]})
		}
	}
}

// again compares matches again, on a ground of its own and without proofs.
type again struct {
	*ground.Ground
	relation pairing.Relation
	matches  []pairing.Match
	gaps     *pairing.Gaps
}

func (c *again) findings(match int) []finding.Finding {
	m, judge := c.matches[match], finding.New(c.Ground, c.relation, c.matches, c.gaps)
	differences, _ := difference.New(c.Ground, c.relation, c.matches, c.gaps).Match(m)
	for _, d := range differences {
		judge.Report(m, d, proof.Answer{})
	}
	return judge.Findings
}

// more are the findings on a match that are not among those on another ground.
func (c *again) more(than *again, match int) []finding.Finding {
	known := than.findings(match)
	more := slices.DeleteFunc(c.findings(match), func(f finding.Finding) bool {
		return slices.ContainsFunc(known, func(o finding.Finding) bool { return f.SameAs(o) })
	})
	telling.New(c.Ground, c.relation).Tell(more)
	return more
}

// factsOf are the facts that either side of a match decides by, in any reading.
func factsOf(m pairing.Match) []string {
	var out []string
	add := func(p *ir.Provision) {
		for _, c := range p.Conditions {
			out = append(out, c.Formula.Facts()...)
		}
		for _, pay := range p.Pays {
			if pay.If != nil {
				out = append(out, pay.If.Facts()...)
			}
		}
	}
	for _, p := range slices.Concat(m.Lower, m.Upper) {
		add(p)
		for _, a := range p.Ambiguities {
			if a.Alternative != nil {
				add(a.Alternative)
			}
		}
	}
	slices.Sort(out)
	return slices.Compact(out)
}
