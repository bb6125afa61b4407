package ground

import (
	"slices"

	"tiaowen/cmd/tiaowen/internal/ir"
	"tiaowen/cmd/tiaowen/internal/logic"
)

// Under is the ground under other axioms.
func (g *Ground) Under(axioms []ir.Axiom) *Ground {
	out := *g
	out.Axioms = axioms
	out.Space = logic.NewSpace(g.Workspace.Vocabulary, out.Axioms, g.Standards)
	out.trees = map[*ir.Provision]*Tree{}
	return &out
}

// Joining are the axioms that say anything about who meets conditions on these
// facts: those with two facts of their own among them, or joined to them by
// other axioms. Of a single one an axiom says nothing, whatever its others are.
func (g *Ground) Joining(facts []string) []int {
	own := make([][]string, len(g.Axioms))
	for n, a := range g.Axioms {
		own[n] = a.Formula.Facts()
		slices.Sort(own[n])
		own[n] = slices.Compact(own[n])
	}
	var out []int
	for n := range own {
		known, among := reachWithout(n, own, facts), 0
		for _, f := range own[n] {
			if known[f] {
				among++
			}
		}
		if among > 0 && among >= min(2, len(own[n])) {
			out = append(out, n)
		}
	}
	return out
}

// reachWithout are the facts and those that all axioms but one join to them.
func reachWithout(but int, own [][]string, facts []string) map[string]bool {
	known, used := map[string]bool{}, map[int]bool{but: true}
	for _, f := range facts {
		known[f] = true
	}
	for grown := true; grown; {
		grown = false
		for n, about := range own {
			if used[n] || !slices.ContainsFunc(about, func(f string) bool { return known[f] }) {
				continue
			}
			used[n], grown = true, true
			for _, f := range about {
				known[f] = true
			}
		}
	}
	return known
}
