package proof

import (
	"tiaowen/cmd/tiaowen/internal/compare/pairing"
	"tiaowen/cmd/tiaowen/internal/ir"
)

// view is the workspace as the decision on one subject under one notice sees
// it; it is made once.
func (c *Prover) view(p *ir.Policy, s pairing.Subject) *ir.Workspace {
	key := viewKey{p.Slug, s}
	if ws, found := c.views[key]; found {
		return ws
	}
	ws := only(c.Workspace, p, func(v *ir.Provision) bool { return pairing.SubjectOf(v) == s })
	c.views[key] = ws
	return ws
}

type viewKey struct {
	notice string
	pairing.Subject
}

// only is the workspace with only some provisions of one notice, and of every
// notice the standards and definitions that they may rest on. Deciding in it
// takes time that does not grow with the rest of the notices.
func only(ws *ir.Workspace, of *ir.Policy, keep func(*ir.Provision) bool) *ir.Workspace {
	view := &ir.Workspace{Vocabulary: ws.Vocabulary, LeftOut: ws.LeftOut}
	for _, p := range ws.Policies {
		some := *p
		some.Provisions = nil
		for _, v := range p.Provisions {
			if v.Kind == ir.Standard || v.Kind == ir.Define || p == of && keep(v) {
				some.Provisions = append(some.Provisions, v)
			}
		}
		view.Policies = append(view.Policies, &some)
	}
	return view
}
