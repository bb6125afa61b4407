package pairing

import (
	"slices"

	"tiaowen/cmd/tiaowen/internal/ir"
)

// align splits a group of several provisions on both sides: each goes with the
// one on the other side that speaks of most of the same things, and whoever
// ends up together is compared as a union.
func align(group Match) []Match {
	if len(group.Lower) == 1 || len(group.Upper) == 1 {
		return []Match{group}
	}
	edges := map[[2]*ir.Provision]bool{}
	for _, l := range group.Lower {
		if u := likest(l, group.Upper); u != nil {
			edges[[2]*ir.Provision{l, u}] = true
		}
	}
	for _, u := range group.Upper {
		if l := likest(u, group.Lower); l != nil {
			edges[[2]*ir.Provision{l, u}] = true
		}
	}
	return parts(group, edges)
}

// parts are the connected parts of a group under the given edges.
func parts(group Match, edges map[[2]*ir.Provision]bool) []Match {
	label := map[*ir.Provision]int{}
	for i, l := range group.Lower {
		label[l] = i
	}
	for i, u := range group.Upper {
		label[u] = len(group.Lower) + i
	}
	for changed := true; changed; {
		changed = false
		for e := range edges {
			low := min(label[e[0]], label[e[1]])
			if label[e[0]] != low || label[e[1]] != low {
				label[e[0]], label[e[1]] = low, low
				changed = true
			}
		}
	}
	out := make([]Match, len(group.Lower)+len(group.Upper))
	for _, l := range group.Lower {
		out[label[l]].Lower = append(out[label[l]].Lower, l)
	}
	for _, u := range group.Upper {
		out[label[u]].Upper = append(out[label[u]].Upper, u)
	}
	return slices.DeleteFunc(out, func(m Match) bool { return len(m.Lower)+len(m.Upper) == 0 })
}

// likest is the provision that shares most features with p, the first of
// equals; nil where none shares any.
func likest(p *ir.Provision, among []*ir.Provision) *ir.Provision {
	var best *ir.Provision
	most := 0.0
	for _, q := range among {
		if s := Similarity(features(p), features(q)); s > most {
			best, most = q, s
		}
	}
	return best
}

// features are the names that a provision uses, sorted, and the clause it is
// declared to come from.
func features(p *ir.Provision) []string {
	var out []string
	for _, f := range conditionsOf(p) {
		out = append(out, f.Facts()...)
	}
	for _, l := range p.Lists {
		for _, item := range l.Items {
			out = append(out, item.Term)
		}
	}
	for _, pay := range p.Pays {
		if pay.Amount.Low != nil {
			out = append(out, pay.Amount.Low.Standard+pay.Amount.Low.Factor.String())
		}
	}
	slices.Sort(out)
	return slices.Compact(out)
}

// Similarity is the share of common members of two sorted sets, 1 for two
// empty ones.
func Similarity(a, b []string) float64 {
	common := 0
	for _, x := range a {
		if slices.Contains(b, x) {
			common++
		}
	}
	all := len(a) + len(b) - common
	if all == 0 {
		return 1
	}
	return float64(common) / float64(all)
}
