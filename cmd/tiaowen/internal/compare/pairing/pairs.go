package pairing

import (
	"slices"

	"tiaowen/cmd/tiaowen/internal/ir"
)

// Pairs lists the comparisons of a workspace that are worth a report, lower
// side first: every notice with each notice that it is declared to stand
// under, then with the older ones of its place, then with the peers that
// a header names. A notice that only forwards another is compared with that one alone.
func Pairs(ws *ir.Workspace) [][2]string {
	var out [][2]string
	for _, p := range ws.Policies {
		for _, upper := range ws.Chain(p.Slug)[1:] {
			if !onlyForwards(p) || Forwards(p, upper) != nil {
				out = append(out, [2]string{p.Slug, upper.Slug})
			}
		}
	}
	for _, wanted := range []Relation{NewerOlder, Peers} {
		for i, p := range ws.Policies {
			for _, q := range ws.Policies[i+1:] {
				r, lower, upper, err := Relate(ws, p.Slug, q.Slug)
				if err == nil && r == wanted && (r != Peers || beside(p, q)) && !onlyForwards(p) && !onlyForwards(q) && !slices.Contains(out, [2]string{lower, upper}) {
					out = append(out, [2]string{lower, upper})
				}
			}
		}
	}
	return out
}

// beside reports whether one of two notices is declared to stand beside the other.
func beside(p, q *ir.Policy) bool {
	return slices.Contains(p.Beside, q.Slug) || slices.Contains(q.Beside, p.Slug)
}

// onlyForwards reports whether a notice forwards another and decides nothing itself.
func onlyForwards(p *ir.Policy) bool {
	return slices.ContainsFunc(p.Bases, func(b ir.Basis) bool { return b.Forwards }) &&
		!slices.ContainsFunc(p.Provisions, func(v *ir.Provision) bool { return v.Kind.Decides() })
}
