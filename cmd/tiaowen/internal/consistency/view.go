package consistency

import (
	"slices"

	"tiaowen/cmd/tiaowen/internal/ir"
)

// settled is the workspace with nothing but the notice and those above it, and
// of these the standards and definitions: what every case of theirs rests on.
func settled(ws *ir.Workspace, policy *ir.Policy) *ir.Workspace {
	out := &ir.Workspace{Vocabulary: ws.Vocabulary}
	for _, p := range ws.Chain(policy.Slug) {
		only := *p
		only.Provisions = nil
		for _, v := range p.Provisions {
			if v.Kind == ir.Standard || v.Kind == ir.Define {
				only.Provisions = append(only.Provisions, v)
			}
		}
		out.Policies = append(out.Policies, &only)
	}
	return out
}

// view is what is settled and some provisions of the notice, in its order, so
// that deciding them takes time that does not grow with the notice.
func (c *checker) view(about []*ir.Provision) *ir.Workspace {
	own := *c.settled.Policies[0]
	about = slices.Clone(about)
	slices.SortFunc(about, func(p, q *ir.Provision) int { return c.place[p] - c.place[q] })
	own.Provisions = slices.Concat(own.Provisions, about)
	return &ir.Workspace{
		Vocabulary: c.ws.Vocabulary,
		Policies:   append([]*ir.Policy{&own}, c.settled.Policies[1:]...),
	}
}
