package finding

import (
	"slices"
	"tiaowen/cmd/tiaowen/internal/compare/difference"
	"tiaowen/cmd/tiaowen/internal/compare/pairing"
	"tiaowen/cmd/tiaowen/internal/compare/passage"
	"tiaowen/cmd/tiaowen/internal/compare/proof"
	"tiaowen/cmd/tiaowen/internal/ir"
)

// edge is a lower clause that answers an upper one, and the matches by which
// it does.
type edge struct {
	lower, upper string
	matches      []pairing.Match
}

// Shape tells what became of clauses as wholes, whatever they say: of each
// upper clause that went to several lower ones, and of each lower clause that
// several upper ones went into. An edge counts for that where it is the main
// one of a clause; any other is something that left the clause that the rest of
// its own went to. A clause of another number is not moved.
func (c *Judge) Shape() {
	edges := c.edges()
	into, from := map[string][]edge{}, map[string][]edge{} // by lower, by upper clause
	for _, e := range edges {
		mainBelow := mainEdge(edges, func(o edge) bool { return o.lower == e.lower })
		mainAbove := mainEdge(edges, func(o edge) bool { return o.upper == e.upper })
		if mainBelow.upper != e.upper && mainAbove.lower != e.lower {
			c.reportShape(difference.Moved, []edge{e})
			continue
		}
		into[e.lower] = append(into[e.lower], e)
		from[e.upper] = append(from[e.upper], e)
	}
	for _, clause := range c.Lower.Clauses {
		if len(into[clause.ID]) > 1 {
			c.reportShape(difference.Merged, into[clause.ID])
		}
	}
	for _, clause := range c.Upper.Clauses {
		if len(from[clause.ID]) > 1 {
			c.reportShape(difference.Split, from[clause.ID])
		}
	}
}

// mainEdge is the edge with most matches among some, the first of equals.
func mainEdge(edges []edge, among func(edge) bool) edge {
	best := edge{}
	for _, e := range edges {
		if among(e) && len(e.matches) > len(best.matches) {
			best = e
		}
	}
	return best
}

// edges are the pairs of clauses that matches connect, in the order of the
// lower notice.
func (c *Judge) edges() []edge {
	var out []edge
	for _, m := range c.matches {
		for _, l := range m.Lower {
			for _, u := range m.Upper {
				i := slices.IndexFunc(out, func(e edge) bool { return e.lower == l.Clause && e.upper == u.Clause })
				if i < 0 {
					i = len(out)
					out = append(out, edge{lower: l.Clause, upper: u.Clause})
				}
				out[i].matches = append(out[i].matches, m)
			}
		}
	}
	return out
}

// reportShape tells of clauses by their headings; of a part that moved, by its
// own words.
func (c *Judge) reportShape(d difference.Detail, edges []edge) {
	verdict := map[difference.Detail]difference.Verdict{difference.Moved: difference.Disjoint, difference.Merged: difference.Narrower, difference.Split: difference.Wider}[d]
	var lower, upper []ir.Quote
	for _, e := range edges {
		lower, upper = append(lower, c.heading(e.lower)), append(upper, c.heading(e.upper))
	}
	if d == difference.Moved {
		lower, upper = nil, nil
		for _, m := range edges[0].matches {
			lower = append(lower, passage.Provisions(c.Workspace, m.Lower.In(edges[0].lower))...)
			upper = append(upper, passage.Provisions(c.Workspace, m.Upper.In(edges[0].upper))...)
		}
	}
	lower, upper = slices.Compact(lower), slices.Compact(upper)
	c.find("", "", passage.SideOf(lower, lower, nil), passage.SideOf(upper, upper, nil), difference.Difference{Element: difference.Whole, Verdict: verdict, Detail: d}, proof.Answer{})
}

// heading is what a clause is known by: its heading, else its first sentence.
func (c *Judge) heading(id string) ir.Quote {
	clause := c.Workspace.Clause(id)
	if clause.Heading != "" {
		return ir.Quote{Clause: id, Range: ir.Range{Start: 0, End: len(clause.Heading)}, InHeading: true, Text: clause.Heading}
	}
	if len(clause.Sentences) > 0 {
		return passage.Cut(clause, clause.Sentences[0])
	}
	return passage.Cut(clause, ir.Range{Start: 0, End: len(clause.Text)})
}
