package compare

import (
	"cmp"
	"slices"

	"tiaowen/cmd/tiaowen/internal/ir"
)

// edge is a lower clause that answers an upper one, and by which match.
type edge struct {
	lower, upper string
	match        match
}

// shape tells which upper clauses were merged into one, which were split over
// several, and which provisions left the clause that the rest of theirs went to.
func (c *comparer) shape() {
	edges := c.edges()
	seen := map[[2]string]bool{}
	for _, e := range edges {
		if seen[[2]string{e.lower, e.upper}] {
			continue
		}
		seen[[2]string{e.lower, e.upper}] = true
		uppers := clausesOf(edges, func(o edge) (string, bool) { return o.upper, o.lower == e.lower })
		lowers := clausesOf(edges, func(o edge) (string, bool) { return o.lower, o.upper == e.upper })
		if len(uppers) > 1 {
			c.reportShape(e, Narrower)
		}
		if len(lowers) > 1 {
			c.reportShape(e, Wider)
		}
		if most(uppers) != e.upper && most(lowers) != e.lower {
			c.reportShape(e, Disjoint)
		}
	}
}

func (c *comparer) edges() []edge {
	var out []edge
	for _, m := range c.matches {
		for _, l := range m.lower {
			for _, u := range m.upper {
				out = append(out, edge{l.Clause, u.Clause, m})
			}
		}
	}
	return out
}

// clausesOf counts, in order of first occurrence, the clauses that pick selects.
func clausesOf(edges []edge, pick func(edge) (string, bool)) []count {
	var out []count
	for _, e := range edges {
		clause, ok := pick(e)
		if !ok {
			continue
		}
		i := slices.IndexFunc(out, func(c count) bool { return c.clause == clause })
		if i < 0 {
			i = len(out)
			out = append(out, count{clause: clause})
		}
		out[i].n++
	}
	return out
}

type count struct {
	clause string
	n      int
}

func most(counts []count) string {
	return slices.MaxFunc(counts, func(a, b count) int { return cmp.Compare(a.n, b.n) }).clause
}

func (c *comparer) reportShape(e edge, v Verdict) {
	in := func(u union, clause string) union {
		return slices.DeleteFunc(slices.Clone(u), func(p *ir.Provision) bool { return p.Clause != clause })
	}
	lower, upper := in(e.match.lower, e.lower), in(e.match.upper, e.upper)
	d := difference{element: Whole, verdict: v, detail: Place}
	c.find(lower[0].Kind, lower[0].Subject, c.side(nil, lower), c.side(nil, upper), d)
}
