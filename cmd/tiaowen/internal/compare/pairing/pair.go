package pairing

import (
	"slices"

	"tiaowen/cmd/tiaowen/internal/ir"
)

// Match is the provisions of both notices that are compared with each other;
// one side is empty where nothing answers.
type Match struct {
	Lower, Upper Union
}

// Subject is what a provision is compared by: its kind and subject. Duties,
// powers, bans and encouragements of one task answer each other.
type Subject struct {
	Kind ir.Kind
	Name string
}

func SubjectOf(p *ir.Provision) Subject {
	kind := p.Kind
	switch kind {
	case ir.Power, ir.Ban, ir.Encourage:
		kind = ir.Duty
	}
	return Subject{kind, p.Subject}
}

// Matches pairs the provisions of two notices, in the order of the lower
// notice, then what the upper one has alone: of a lower and an upper notice
// along the declared links, of others by what they are about, wherever it
// stands. That two provisions are about the same thing is declared by the name
// that the vocabulary has for it.
func Matches(lower, upper *ir.Policy, relation Relation) []Match {
	var out []Match
	taken := map[*ir.Provision]bool{}
	for _, group := range groups(lower, upper, relation) {
		for _, m := range align(group) {
			out = append(out, m)
			for _, p := range append(slices.Clone(m.Lower), m.Upper...) {
				taken[p] = true
			}
		}
	}
	for _, p := range compared(lower) {
		if !taken[p] {
			out = append(out, Match{Lower: Union{p}})
		}
	}
	for _, p := range compared(upper) {
		if !taken[p] {
			out = append(out, Match{Upper: Union{p}})
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
func groups(lower, upper *ir.Policy, relation Relation) []Match {
	parent := map[*ir.Provision]*ir.Provision{}
	find := func(p *ir.Provision) *ir.Provision {
		for parent[p] != nil {
			p = parent[p]
		}
		return p
	}
	var members []Match
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
			members = append(members, Match{})
		}
		members[index[root]].Lower = append(members[index[root]].Lower, l)
	}
	for _, u := range compared(upper) {
		if i, found := index[find(u)]; found {
			members[i].Upper = append(members[i].Upper, u)
		}
	}
	return slices.DeleteFunc(members, func(m Match) bool { return len(m.Upper) == 0 })
}

// answers reports whether two provisions answer each other: both are about the
// same thing, and l of a lower notice is declared to come from the clause of u.
func answers(r Relation, l, u *ir.Provision) bool {
	return SubjectOf(l) == SubjectOf(u) && (r != LowerUpper || LinkedTo(l, u.Clause))
}

// LinkedTo reports whether a provision is declared to come from a clause.
func LinkedTo(p *ir.Provision, clause string) bool {
	return slices.ContainsFunc(p.Links, func(link ir.Link) bool { return link.Clause == clause })
}

// inOrder sorts matches by the first lower provision, then those without one
// by the first upper provision.
func inOrder(lower, upper *ir.Policy, ms []Match) []Match {
	place := map[*ir.Provision]int{}
	for i, p := range lower.Provisions {
		place[p] = i
	}
	for i, p := range upper.Provisions {
		place[p] = len(lower.Provisions) + i
	}
	first := func(m Match) int {
		if len(m.Lower) > 0 {
			return place[m.Lower[0]]
		}
		return place[m.Upper[0]]
	}
	slices.SortStableFunc(ms, func(a, b Match) int { return first(a) - first(b) })
	return ms
}

// Proposal is two provisions of one subject that no link connects.
type Proposal struct {
	Lower string `json:"lower"`
	Upper string `json:"upper"`
}

// Proposals are provisions without an answer whose subject the other notice
// has, in a clause that no link leads to.
func Proposals(ms []Match) []Proposal {
	var out []Proposal
	for _, l := range ms {
		for _, u := range ms {
			alone := len(l.Upper) == 0 && len(u.Lower) == 0 && len(l.Lower) > 0 && len(u.Upper) > 0
			if alone && SubjectOf(l.Lower[0]) == SubjectOf(u.Upper[0]) {
				out = append(out, Proposal{l.Lower[0].ID, u.Upper[0].ID})
			}
		}
	}
	return out
}
