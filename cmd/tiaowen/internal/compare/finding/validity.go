package finding

import (
	"slices"
	"tiaowen/cmd/tiaowen/internal/compare/difference"
	"tiaowen/cmd/tiaowen/internal/compare/pairing"
	"tiaowen/cmd/tiaowen/internal/compare/passage"
	"tiaowen/cmd/tiaowen/internal/compare/proof"
	"tiaowen/cmd/tiaowen/internal/ir"
)

// Validity makes the findings of a difference in the days on which the two
// notices are in force.
func (c *Judge) Validity(d difference.Difference, a proof.Answer) {
	words := func(v ir.Validity) []ir.Quote {
		if d.Detail == difference.Start {
			return v.FromQuotes
		}
		return v.ToQuotes
	}
	below, above := c.validitySide(c.Lower.Validity, words(c.Lower.Validity)), c.validitySide(c.Upper.Validity, words(c.Upper.Validity))
	if below != nil || above != nil {
		c.find(ir.Valid, "", below, above, d, a)
	}
}

// validitySide is the words on validity; where the notice says nothing of the
// end, those on the beginning, and nil where it says nothing at all.
func (c *Judge) validitySide(v ir.Validity, words []ir.Quote) *passage.Side {
	if len(words) == 0 {
		words = v.FromQuotes
	}
	if len(words) == 0 {
		return nil
	}
	return passage.Quoted(c.Workspace, words, nil)
}

// Bases tells of documents that the lower notice rests on and that lapsed
// before it came, or that nobody can check; and of those that the upper notice
// rests on and the lower one no longer names.
func (c *Judge) Bases() {
	for _, b := range c.Lower.Bases {
		d := difference.Difference{Element: ir.Validness}
		policy := c.Workspace.Policy(b.Slug)
		switch {
		case len(b.Quotes) == 0:
			continue
		case policy == nil:
			d.Verdict, d.Detail = difference.OnlyBelow, difference.Missing
		case difference.EndsBefore(policy.Validity.To, c.Lower.Validity.From):
			d.Verdict, d.Detail, d.Notes[0] = difference.Disjoint, difference.Lapsed, policy.Validity.To.String()
		default:
			continue
		}
		c.find(ir.Valid, "", passage.Quoted(c.Workspace, b.Quotes, nil), nil, d, proof.Answer{})
	}
	if pairing.Forwards(c.Lower, c.Upper) != nil || c.gaps.Below() {
		return // its bases come along with it, or may be what is not written yet
	}
	for _, b := range c.Upper.Bases {
		if len(b.Quotes) > 0 && !slices.ContainsFunc(c.Lower.Bases, func(o ir.Basis) bool { return sameDocument(b, o) }) {
			d := difference.Difference{Element: ir.Validness, Verdict: difference.OnlyAbove, Detail: difference.Basis}
			c.find(ir.Valid, "", nil, passage.Quoted(c.Workspace, b.Quotes, nil), d, proof.Answer{})
		}
	}
}

func sameDocument(a, b ir.Basis) bool {
	return a.Slug != "" && a.Slug == b.Slug || a.Document == b.Document
}
