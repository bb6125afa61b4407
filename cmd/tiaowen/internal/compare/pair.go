package compare

import (
	"slices"
	"strings"

	"tiaowen/cmd/tiaowen/internal/ir"
)

// match is the provisions of both notices that are compared with each other;
// one side is empty where nothing answers.
type match struct {
	lower, upper union
}

// subject is what a provision is compared by: its kind and subject. Duties,
// powers, bans and encouragements of one task answer each other.
type subject struct {
	kind ir.Kind
	name string
}

func subjectOf(p *ir.Provision) subject {
	kind := p.Kind
	switch kind {
	case ir.Power, ir.Ban, ir.Encourage:
		kind = ir.Duty
	}
	return subject{kind, p.Subject}
}

// matches pairs the provisions of two notices along the declared links, in the
// order of the lower notice, then what the upper one has alone.
func matches(lower, upper *ir.Policy) []match {
	var out []match
	taken := map[*ir.Provision]bool{}
	for _, group := range groups(lower, upper) {
		for _, m := range align(group) {
			out = append(out, m)
			for _, p := range append(slices.Clone(m.lower), m.upper...) {
				taken[p] = true
			}
		}
	}
	for _, p := range compared(lower) {
		if !taken[p] {
			out = append(out, match{lower: union{p}})
		}
	}
	for _, p := range compared(upper) {
		if !taken[p] {
			out = append(out, match{upper: union{p}})
		}
	}
	return inOrder(lower, upper, out)
}

// compared are the provisions that are compared one by one; validity is
// compared for the notice as a whole.
func compared(p *ir.Policy) []*ir.Provision {
	var out []*ir.Provision
	for _, v := range p.Provisions {
		if v.Kind != ir.Valid {
			out = append(out, v)
		}
	}
	return out
}

// groups are the connected parts of the graph in which a lower provision meets
// every upper one of its subject in a clause that it is linked to.
func groups(lower, upper *ir.Policy) []match {
	parent := map[*ir.Provision]*ir.Provision{}
	find := func(p *ir.Provision) *ir.Provision {
		for parent[p] != nil {
			p = parent[p]
		}
		return p
	}
	var members []match
	for _, l := range compared(lower) {
		for _, u := range compared(upper) {
			if linked(l, u) && find(l) != find(u) {
				parent[find(u)] = find(l)
			}
		}
	}
	index := map[*ir.Provision]int{}
	for _, l := range compared(lower) {
		root := find(l)
		if _, found := index[root]; !found {
			index[root] = len(members)
			members = append(members, match{})
		}
		members[index[root]].lower = append(members[index[root]].lower, l)
	}
	for _, u := range compared(upper) {
		if i, found := index[find(u)]; found {
			members[i].upper = append(members[i].upper, u)
		}
	}
	return slices.DeleteFunc(members, func(m match) bool { return len(m.upper) == 0 })
}

// linked reports whether l is declared to come from the clause of u and both
// are about the same thing.
func linked(l, u *ir.Provision) bool {
	return subjectOf(l) == subjectOf(u) && slices.ContainsFunc(l.Links, func(link ir.Link) bool { return link.Clause == u.Clause })
}

// align splits a group of several provisions on both sides: each goes with the
// one on the other side that speaks of most of the same things, and whoever
// ends up together is compared as a union.
func align(group match) []match {
	if len(group.lower) == 1 || len(group.upper) == 1 {
		return []match{group}
	}
	edges := map[[2]*ir.Provision]bool{}
	for _, l := range group.lower {
		if u := likest(l, group.upper); u != nil {
			edges[[2]*ir.Provision{l, u}] = true
		}
	}
	for _, u := range group.upper {
		if l := likest(u, group.lower); l != nil {
			edges[[2]*ir.Provision{l, u}] = true
		}
	}
	return parts(group, edges)
}

// parts are the connected parts of a group under the given edges.
func parts(group match, edges map[[2]*ir.Provision]bool) []match {
	label := map[*ir.Provision]int{}
	for i, l := range group.lower {
		label[l] = i
	}
	for i, u := range group.upper {
		label[u] = len(group.lower) + i
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
	out := make([]match, len(group.lower)+len(group.upper))
	for _, l := range group.lower {
		out[label[l]].lower = append(out[label[l]].lower, l)
	}
	for _, u := range group.upper {
		out[label[u]].upper = append(out[label[u]].upper, u)
	}
	return slices.DeleteFunc(out, func(m match) bool { return len(m.lower)+len(m.upper) == 0 })
}

// likest is the provision that shares most features with p, the first of
// equals; nil where none shares any.
func likest(p *ir.Provision, among []*ir.Provision) *ir.Provision {
	var best *ir.Provision
	most := 0.0
	for _, q := range among {
		if s := similarity(features(p), features(q)); s > most {
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
		out = append(out, formulaFacts(f)...)
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

func formulaFacts(f ir.Formula) []string {
	var out []string
	if f.Fact != "" {
		out = append(out, f.Fact)
	}
	for _, a := range f.Args {
		out = append(out, formulaFacts(a)...)
	}
	return out
}

// similarity is the share of common members of two sorted sets, 1 for two
// empty ones.
func similarity(a, b []string) float64 {
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

// inOrder sorts matches by the first lower provision, then those without one
// by the first upper provision.
func inOrder(lower, upper *ir.Policy, ms []match) []match {
	place := map[*ir.Provision]int{}
	for i, p := range lower.Provisions {
		place[p] = i
	}
	for i, p := range upper.Provisions {
		place[p] = len(lower.Provisions) + i
	}
	first := func(m match) int {
		if len(m.lower) > 0 {
			return place[m.lower[0]]
		}
		return place[m.upper[0]]
	}
	slices.SortStableFunc(ms, func(a, b match) int { return first(a) - first(b) })
	return ms
}

// proposals are provisions without an answer whose subject the other notice
// has, in a clause that no link leads to.
func proposals(ms []match) []Proposal {
	var out []Proposal
	for _, l := range ms {
		for _, u := range ms {
			alone := len(l.upper) == 0 && len(u.lower) == 0 && len(l.lower) > 0 && len(u.upper) > 0
			if alone && subjectOf(l.lower[0]) == subjectOf(u.upper[0]) {
				out = append(out, Proposal{l.lower[0].ID, u.upper[0].ID})
			}
		}
	}
	return out
}

// notice is the slug of a full clause id.
func notice(clause string) string {
	slug, _, _ := strings.Cut(clause, ":")
	return slug
}
