package pairing

import (
	"slices"
	"strings"

	"tiaowen/cmd/tiaowen/internal/ir"
)

// Gaps are the clauses of two notices in which, or in those that answer them,
// words are not written as rules yet. Of what stands there nothing can be said
// to be absent on the other side, and nothing is proved.
type Gaps struct {
	relation  Relation
	leftOut   []string
	unwritten map[string]bool     // clauses
	answers   map[string][]string // clauses of the other notice that a clause is linked with
	below     []string            // unwritten lower clauses
	above     []string            // unwritten upper clauses
	unlinked  bool                // an unwritten lower clause names no source in the upper notice yet
}

// GapsOf are the gaps of two notices. Those of one level declare no links.
func GapsOf(ws *ir.Workspace, lower, upper *ir.Policy, r Relation) *Gaps {
	g := &Gaps{relation: r, leftOut: ws.LeftOut, unwritten: map[string]bool{}, answers: map[string][]string{}}
	g.above = g.mark(upper)
	g.below = g.mark(lower)
	for _, c := range lower.Clauses {
		sources := SourcesOf(lower, c, upper.Slug)
		g.answers[c.ID] = sources
		for _, u := range sources {
			g.answers[u] = append(g.answers[u], c.ID)
		}
		g.unlinked = g.unlinked || !c.Written() && len(sources) == 0
	}
	return g
}

func (g *Gaps) mark(p *ir.Policy) []string {
	var out []string
	for _, c := range p.Clauses {
		if !c.Written() {
			g.unwritten[c.ID] = true
			out = append(out, c.ID)
		}
	}
	return out
}

// SourcesOf are the clauses of the notice slug that a clause of p, or a
// provision in it, names as its sources.
func SourcesOf(p *ir.Policy, c *ir.Clause, slug string) []string {
	links := slices.Clone(c.Links)
	for _, v := range p.Provisions {
		if v.Clause == c.ID {
			links = append(links, v.Links...)
		}
	}
	var out []string
	for _, l := range links {
		if strings.HasPrefix(l.Clause, slug+":") && !slices.Contains(out, l.Clause) {
			out = append(out, l.Clause)
		}
	}
	return out
}

// Clauses are the clauses that are not fully written, of the lower notice first.
func (g *Gaps) Clauses() []string { return slices.Concat(g.below, g.above) }

// Unwritten reports whether the clause itself is not fully written.
func (g *Gaps) Unwritten(clause string) bool { return g.unwritten[clause] }

// Below reports whether the lower notice has a clause that is not fully written.
func (g *Gaps) Below() bool { return len(g.below) > 0 }

// At reports whether the clause, or one linked with it, is not fully written.
func (g *Gaps) At(clause string) bool {
	return g.unwritten[clause] || slices.ContainsFunc(g.answers[clause], g.Unwritten)
}

// In reports whether a match stands in a gap: one of its clauses does, or what
// answers its only side may be what is not written yet.
func (g *Gaps) In(m Match) bool {
	for _, p := range slices.Concat(m.Lower, m.Upper) {
		if g.At(p.Clause) {
			return true
		}
	}
	switch {
	case len(m.Lower) > 0 && len(m.Upper) > 0:
		return false
	case len(m.Upper) > 0:
		return slices.ContainsFunc(m.Upper, g.awaited)
	}
	return slices.ContainsFunc(m.Lower, g.sourceless)
}

// awaited reports whether an upper provision without an answer may have it in
// a lower clause that is not written and not linked yet.
func (g *Gaps) awaited(p *ir.Provision) bool {
	if g.relation != LowerUpper {
		return len(g.below) > 0
	}
	return g.unlinked && len(g.answers[p.Clause]) == 0
}

// sourceless reports whether a lower provision without an answer may have it
// in an upper clause that is not written yet, or in a notice that is left out.
func (g *Gaps) sourceless(p *ir.Provision) bool {
	for _, l := range p.Links {
		if slices.ContainsFunc(g.leftOut, func(slug string) bool { return strings.HasPrefix(l.Clause, slug+":") }) {
			return true
		}
	}
	return len(g.above) > 0 && (g.relation != LowerUpper || len(g.answers[p.Clause]) == 0)
}
