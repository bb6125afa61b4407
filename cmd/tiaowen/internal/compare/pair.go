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

// matches pairs the provisions of two notices, in the order of the lower
// notice, then what the upper one has alone: of a lower and an upper notice
// along the declared links, of others by what they are about, wherever it
// stands. That two provisions are about the same thing is declared by the name
// that the vocabulary has for it.
func matches(lower, upper *ir.Policy, relation Relation) []match {
	var out []match
	taken := map[*ir.Provision]bool{}
	for _, group := range groups(lower, upper, relation) {
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
// every upper one that answers it.
func groups(lower, upper *ir.Policy, relation Relation) []match {
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
			if answers(relation, l, u) && find(l) != find(u) {
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

// answers reports whether two provisions answer each other: both are about the
// same thing, and l of a lower notice is declared to come from the clause of u.
func answers(r Relation, l, u *ir.Provision) bool {
	return subjectOf(l) == subjectOf(u) && (r != LowerUpper || linkedTo(l, u.Clause))
}

// linkedTo reports whether a provision is declared to come from a clause.
func linkedTo(p *ir.Provision, clause string) bool {
	return slices.ContainsFunc(p.Links, func(link ir.Link) bool { return link.Clause == clause })
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

// Proposal is two provisions of one subject that no link connects.
type Proposal struct {
	Lower string `json:"lower"`
	Upper string `json:"upper"`
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
