package difference

import (
	"slices"
	"tiaowen/cmd/tiaowen/internal/compare/ground"
	"tiaowen/cmd/tiaowen/internal/compare/pairing"
	"tiaowen/cmd/tiaowen/internal/ir"
)

// axioms tells of condition lines that both sides state by different facts,
// the same by the axioms that hold; ds are the differences found.
func (c *Differ) axioms(m pairing.Match, ds []Difference) []Difference {
	lower, upper := c.UnionTree(m.Lower), c.UnionTree(m.Upper)
	above, below := leavesWithout(upper, lower.Facts), leavesWithout(lower, upper.Facts)
	var out []Difference
	for _, e := range ConditionElements() {
		if slices.ContainsFunc(ds, func(d Difference) bool { return d.Element == e }) {
			continue
		}
		d := Difference{Element: e, Verdict: Equal, Detail: Axiom}
		d.Upper = c.linked(above, e, lower.Facts, &d.Notes[0])
		d.Lower = c.linked(below, e, upper.Facts, &d.Notes[0])
		if len(d.Lower)+len(d.Upper) > 0 {
			out = append(out, d)
		}
	}
	return out
}

// linked are the words of those leaves of an element that an axiom joins to
// some of the facts; because is the reason of the first such axiom.
func (c *Differ) linked(leaves []*ground.Tree, e ir.Element, facts []string, because *string) []ir.Quote {
	var out []ir.Quote
	for _, l := range leaves {
		if l.Element != e {
			continue
		}
		if reason := c.linkingAxiom(l.Facts, facts); reason != "" {
			out = append(out, l.Quotes...)
			*because = reason
		}
	}
	return out
}

// leavesWithout are the atoms about facts that the other side does not mention.
func leavesWithout(t *ground.Tree, facts []string) []*ground.Tree {
	if t.Op != ground.Leaf {
		var out []*ground.Tree
		for _, a := range t.Args {
			out = append(out, leavesWithout(a, facts)...)
		}
		return out
	}
	if len(t.Facts) == 0 || slices.Contains(facts, t.Facts[0]) {
		return nil
	}
	return []*ground.Tree{t}
}

// linkingAxiom is the reason of the first axiom that speaks of one of the
// facts and of one of the others.
func (c *Differ) linkingAxiom(facts, others []string) string {
	for _, a := range c.Axioms {
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
