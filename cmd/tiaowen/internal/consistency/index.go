package consistency

import (
	"slices"

	"tiaowen/cmd/tiaowen/internal/ir"
)

// index finds what belongs to a clause or a provision without a search through
// the notice.
type index struct {
	place       map[*ir.Provision]int // in the notice
	inClause    map[string][]*ir.Provision
	clauses     map[string]*ir.Clause // of the notice and those above it
	ambiguities map[string][]ir.Ambiguity
}

func newIndex(ws *ir.Workspace, policy *ir.Policy) index {
	x := index{map[*ir.Provision]int{}, map[string][]*ir.Provision{}, map[string]*ir.Clause{}, map[string][]ir.Ambiguity{}}
	for i, p := range policy.Provisions {
		x.place[p] = i
		x.inClause[p.Clause] = append(x.inClause[p.Clause], p)
	}
	for _, p := range ws.Chain(policy.Slug) {
		for _, clause := range p.Clauses {
			x.clauses[clause.ID] = clause
		}
	}
	for _, a := range policy.Ambiguities {
		var quoted []string
		for _, q := range a.Quotes {
			if !slices.Contains(quoted, q.Clause) {
				quoted = append(quoted, q.Clause)
				x.ambiguities[q.Clause] = append(x.ambiguities[q.Clause], a)
			}
		}
	}
	return x
}

// keys are what a provision is looked up by; none where a rule leaves it out.
type keys func(*ir.Provision) []string

// pairs calls visit for every two provisions of which one asks for a key that
// the other has, in source order. The time it takes grows with the pairs that
// it finds, not with all there are.
func (c *checker) pairs(asks, has keys, visit func(p, q *ir.Provision)) {
	asking, having := c.byKey(asks), c.byKey(has)
	for i, p := range c.policy.Provisions {
		var partners []int
		for _, key := range asks(p) {
			partners = append(partners, having[key]...)
		}
		for _, key := range has(p) {
			partners = append(partners, asking[key]...)
		}
		slices.Sort(partners)
		later, _ := slices.BinarySearch(partners, i+1)
		for _, j := range slices.Compact(partners[later:]) {
			visit(p, c.policy.Provisions[j])
		}
	}
}

// sharing calls visit for every two provisions that have a key in common.
func (c *checker) sharing(k keys, visit func(p, q *ir.Provision)) { c.pairs(k, k, visit) }

// byKey are the places of the provisions with each key.
func (c *checker) byKey(k keys) map[string][]int {
	out := map[string][]int{}
	for i, p := range c.policy.Provisions {
		for _, key := range k(p) {
			out[key] = append(out[key], i)
		}
	}
	return out
}
