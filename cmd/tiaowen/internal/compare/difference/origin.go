package difference

import (
	"slices"
	"tiaowen/cmd/tiaowen/internal/compare/pairing"
	"tiaowen/cmd/tiaowen/internal/ir"
	"tiaowen/cmd/tiaowen/internal/naming"
)

// origin is the clause of another notice that provisions without an answer in
// the upper one come from: of a notice further up (skipped: the upper notice
// left out what the lower one takes up again) or of one between the two.
func (c *Differ) origin(u pairing.Union) (clause string, d Detail) {
	for _, p := range u {
		for _, link := range p.Links {
			slug := naming.Slug(link.Clause)
			if slug == c.Upper.Slug || !c.ruled(p, link.Clause) {
				continue
			}
			if slices.Contains(c.Workspace.Policy(slug).Under, c.Upper.Slug) {
				return link.Clause, Between
			}
			return link.Clause, Skipped
		}
	}
	return "", Entire
}

// ruled reports whether the clause has a provision on the same subject.
func (c *Differ) ruled(p *ir.Provision, clause string) bool {
	policy := c.Workspace.Policy(naming.Slug(clause))
	return policy != nil && slices.ContainsFunc(policy.Provisions, func(o *ir.Provision) bool {
		return o.Clause == clause && pairing.SubjectOf(o) == pairing.SubjectOf(p)
	})
}
