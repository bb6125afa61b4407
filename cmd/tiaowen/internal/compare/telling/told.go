package telling

import (
	"slices"

	"tiaowen/cmd/tiaowen/internal/ir"
)

// mostDenied is how many facts that are no a sentence tells.
const mostDenied = 3

// told are the facts that a sentence tells: what holds, without what follows
// from it, and all numbers; then of the facts that the difference is about
// (telling) those that do not hold, where nothing else shows the difference or
// where what holds would let one think that they do.
func (c *Teller) told(facts []ir.Given, telling []string) (holds, denied []ir.Given) {
	about := false
	for _, g := range facts {
		if no(g) {
			continue
		}
		holds = append(holds, g)
		about = about || slices.Contains(telling, g.Fact)
	}
	near := c.near(holds)
	for _, g := range facts {
		if no(g) && slices.Contains(telling, g.Fact) && len(denied) < mostDenied && (!about || slices.Contains(near, g.Fact)) {
			denied = append(denied, g)
		}
	}
	return c.withoutImplied(holds), denied
}

// no reports whether a fact is given as no.
func no(g ir.Given) bool { return g == ir.Given{Fact: g.Fact} }

// withoutImplied leaves out what follows from another of the facts.
func (c *Teller) withoutImplied(facts []ir.Given) []ir.Given {
	var out []ir.Given
	for i, g := range facts {
		implied := slices.ContainsFunc(facts, func(o ir.Given) bool { return o != g && c.implies(o, g) && !c.implies(g, o) })
		same := slices.ContainsFunc(facts[:i], func(o ir.Given) bool { return c.implies(o, g) && c.implies(g, o) })
		if !implied && !same {
			out = append(out, g)
		}
	}
	return out
}

// implies reports whether one status is another by the axioms. Facts that no
// axiom mentions are not worth a question to the solver, nor is any pair twice.
func (c *Teller) implies(a, b ir.Given) bool {
	if !a.Truth || !b.Truth || !c.inAxioms[a.Fact] || !c.inAxioms[b.Fact] {
		return false
	}
	pair := [2]string{a.Fact, b.Fact}
	if known, found := c.implied[pair]; found {
		return known
	}
	is := func(g ir.Given) ir.Formula { return ir.Formula{Op: ir.Fact, Fact: g.Fact} }
	c.implied[pair] = c.Space.Implies(c.Space.Certain(is(a)), c.Space.Certain(is(b)))
	return c.implied[pair]
}

// axiomFacts are the facts that axioms mention.
func axiomFacts(axioms []ir.Axiom) map[string]bool {
	out := map[string]bool{}
	for _, a := range axioms {
		for _, fact := range a.Formula.Facts() {
			out[fact] = true
		}
	}
	return out
}

// reachOfAxioms is how many implications away a fact is still near another.
const reachOfAxioms = 2

// near are the facts that implications join to some facts:
// of who is one of 三类监测对象 one may think that he is 脱贫人口.
func (c *Teller) near(facts []ir.Given) []string {
	var out []string
	for _, g := range facts {
		out = append(out, g.Fact)
	}
	for range reachOfAxioms {
		for _, a := range c.Axioms {
			about := a.Formula.Facts()
			if a.Formula.Op == ir.Or && slices.ContainsFunc(about, func(f string) bool { return slices.Contains(out, f) }) {
				out = append(out, about...)
			}
		}
		slices.Sort(out)
		out = slices.Compact(out)
	}
	return out
}
