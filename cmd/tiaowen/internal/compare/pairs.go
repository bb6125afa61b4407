package compare

import (
	"slices"

	"tiaowen/cmd/tiaowen/internal/ir"
)

// Pairs lists the comparisons of a workspace that are worth a report, lower
// side first: every notice with each notice that it is declared to stand
// under, then with the older ones of its place, then with its peers.
func Pairs(ws *ir.Workspace) [][2]string {
	var out [][2]string
	for _, p := range ws.Policies {
		for _, upper := range ws.Chain(p.Slug)[1:] {
			out = append(out, [2]string{p.Slug, upper.Slug})
		}
	}
	for _, wanted := range []Relation{NewerOlder, Peers} {
		for i, p := range ws.Policies {
			for _, q := range ws.Policies[i+1:] {
				r, lower, upper, err := Relate(ws, p.Slug, q.Slug)
				if err == nil && r == wanted && !slices.Contains(out, [2]string{lower, upper}) {
					out = append(out, [2]string{lower, upper})
				}
			}
		}
	}
	return out
}
