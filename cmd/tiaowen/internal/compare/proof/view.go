package proof

import (
	"tiaowen/cmd/tiaowen/internal/compare/pairing"
	"tiaowen/cmd/tiaowen/internal/ir"
)

// view is the workspace as the decision on one subject under one notice sees
// it: the provisions of that notice on the subject, and of every notice the
// standards and definitions that they may rest on. Deciding one subject so
// takes time that does not grow with the rest of the notices.
func (c *Prover) view(p *ir.Policy, s pairing.Subject) *ir.Workspace {
	key := viewKey{p.Slug, s}
	if ws, found := c.views[key]; found {
		return ws
	}
	ws := &ir.Workspace{Vocabulary: c.Workspace.Vocabulary}
	for i, policy := range c.Workspace.Policies {
		if policy == p {
			policy = only(policy, func(v *ir.Provision) bool { return isContext(v) || pairing.SubjectOf(v) == s })
		} else {
			policy = c.context(i)
		}
		ws.Policies = append(ws.Policies, policy)
	}
	c.views[key] = ws
	return ws
}

type viewKey struct {
	notice string
	pairing.Subject
}

// context is the i-th notice with its standards and definitions alone.
func (c *Prover) context(i int) *ir.Policy {
	if len(c.contexts) == 0 {
		for _, policy := range c.Workspace.Policies {
			c.contexts = append(c.contexts, only(policy, isContext))
		}
	}
	return c.contexts[i]
}

func isContext(v *ir.Provision) bool { return v.Kind == ir.Standard || v.Kind == ir.Define }

// only is a notice with some of its provisions.
func only(p *ir.Policy, keep func(*ir.Provision) bool) *ir.Policy {
	out := *p
	out.Provisions = nil
	for _, v := range p.Provisions {
		if keep(v) {
			out.Provisions = append(out.Provisions, v)
		}
	}
	return &out
}
