package compare

import (
	"slices"

	"tiaowen/cmd/tiaowen/internal/ir"
)

// origin is the clause of another notice that provisions without an answer in
// the upper one come from: of a notice further up (skipped: the upper notice
// left out what the lower one takes up again) or of one between the two.
func (c *differ) origin(u union) (clause string, d Detail) {
	for _, p := range u {
		for _, link := range p.Links {
			slug := notice(link.Clause)
			if slug == c.upper.Slug || !c.ruled(p, link.Clause) {
				continue
			}
			if slices.Contains(c.ws.Policy(slug).Under, c.upper.Slug) {
				return link.Clause, Between
			}
			return link.Clause, Skipped
		}
	}
	return "", Entire
}

// ruled reports whether the clause has a provision on the same subject.
func (c *differ) ruled(p *ir.Provision, clause string) bool {
	policy := c.ws.Policy(notice(clause))
	return policy != nil && slices.ContainsFunc(policy.Provisions, func(o *ir.Provision) bool {
		return o.Clause == clause && subjectOf(o) == subjectOf(p)
	})
}
