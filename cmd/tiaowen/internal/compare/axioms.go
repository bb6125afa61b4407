package compare

import (
	"slices"
)

// axioms tells of conditions of one side that the other has in other words,
// the same by the axioms of the vocabulary; ds are the differences found.
func (c *comparer) axioms(m match, ds []difference) []difference {
	lower, upper := c.unionTree(m.lower), c.unionTree(m.upper)
	var out []difference
	for _, leaf := range leavesWithout(upper, lower.facts, ds) {
		if because := c.linkingAxiom(leaf.facts, lower.facts); because != "" {
			out = append(out, difference{element: leaf.element, verdict: Equal, detail: Axiom, upper: leaf.quotes, notes: [2]string{because}})
		}
	}
	for _, leaf := range leavesWithout(lower, upper.facts, ds) {
		if because := c.linkingAxiom(leaf.facts, upper.facts); because != "" {
			out = append(out, difference{element: leaf.element, verdict: Equal, detail: Axiom, lower: leaf.quotes, notes: [2]string{because}})
		}
	}
	return out
}

// leavesWithout are the atoms about facts that the other side does not mention,
// on lines without a difference.
func leavesWithout(t *tree, facts []string, ds []difference) []*tree {
	if t.op != leaf {
		var out []*tree
		for _, a := range t.args {
			out = append(out, leavesWithout(a, facts, ds)...)
		}
		return out
	}
	told := slices.ContainsFunc(ds, func(d difference) bool { return d.element == t.element })
	if len(t.facts) == 0 || len(t.quotes) == 0 || told || slices.Contains(facts, t.facts[0]) {
		return nil
	}
	return []*tree{t}
}

// linkingAxiom is the reason of the first axiom that speaks of one of the
// facts and of one of the others.
func (c *comparer) linkingAxiom(facts, others []string) string {
	for _, a := range c.ws.Vocabulary.Axioms {
		about := formulaFacts(a.Formula)
		in := func(fs []string) bool {
			return slices.ContainsFunc(about, func(f string) bool { return slices.Contains(fs, f) })
		}
		if in(facts) && in(others) {
			return a.Because
		}
	}
	return ""
}
