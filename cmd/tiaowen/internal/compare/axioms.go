package compare

import (
	"slices"

	"tiaowen/cmd/tiaowen/internal/ir"
)

// axioms tells of condition lines that both sides state by different facts,
// the same by the axioms of the vocabulary; ds are the differences found.
func (c *differ) axioms(m match, ds []difference) []difference {
	lower, upper := c.unionTree(m.lower), c.unionTree(m.upper)
	above, below := leavesWithout(upper, lower.facts), leavesWithout(lower, upper.facts)
	var out []difference
	for _, e := range conditionElements() {
		if slices.ContainsFunc(ds, func(d difference) bool { return d.element == e }) {
			continue
		}
		d := difference{element: e, verdict: Equal, detail: Axiom}
		d.upper = c.linked(above, e, lower.facts, &d.notes[0])
		d.lower = c.linked(below, e, upper.facts, &d.notes[0])
		if len(d.lower)+len(d.upper) > 0 {
			out = append(out, d)
		}
	}
	return out
}

// linked are the words of those leaves of an element that an axiom joins to
// some of the facts; because is the reason of the first such axiom.
func (c *differ) linked(leaves []*tree, e ir.Element, facts []string, because *string) []ir.Quote {
	var out []ir.Quote
	for _, l := range leaves {
		if l.element != e {
			continue
		}
		if reason := c.linkingAxiom(l.facts, facts); reason != "" {
			out = append(out, l.quotes...)
			*because = reason
		}
	}
	return out
}

// leavesWithout are the atoms about facts that the other side does not mention.
func leavesWithout(t *tree, facts []string) []*tree {
	if t.op != leaf {
		var out []*tree
		for _, a := range t.args {
			out = append(out, leavesWithout(a, facts)...)
		}
		return out
	}
	if len(t.facts) == 0 || slices.Contains(facts, t.facts[0]) {
		return nil
	}
	return []*tree{t}
}

// linkingAxiom is the reason of the first axiom that speaks of one of the
// facts and of one of the others.
func (c *differ) linkingAxiom(facts, others []string) string {
	for _, a := range c.ws.Vocabulary.Axioms {
		about := a.Formula.Facts()
		in := func(fs []string) bool {
			return slices.ContainsFunc(about, func(f string) bool { return slices.Contains(fs, f) })
		}
		if in(facts) && in(others) {
			return a.Because
		}
	}
	return ""
}
