package compare

import (
	"slices"

	"tiaowen/cmd/tiaowen/internal/ir"
)

// validity makes the findings of a difference in the days on which the two
// notices are in force.
func (c *judge) validity(d difference, a Answer) {
	words := func(v ir.Validity) []ir.Quote {
		if d.detail == Start {
			return v.FromQuotes
		}
		return v.ToQuotes
	}
	below, above := c.validitySide(c.lower.Validity, words(c.lower.Validity)), c.validitySide(c.upper.Validity, words(c.upper.Validity))
	if below != nil || above != nil {
		c.find(ir.Valid, "", below, above, d, a)
	}
}

// validitySide is the words on validity; where the notice says nothing of the
// end, those on the beginning, and nil where it says nothing at all.
func (c *judge) validitySide(v ir.Validity, words []ir.Quote) *Side {
	if len(words) == 0 {
		words = v.FromQuotes
	}
	if len(words) == 0 {
		return nil
	}
	return quoted(c.ws, words, nil)
}

// bases tells of documents that the lower notice rests on and that lapsed
// before it came, or that nobody can check; and of those that the upper notice
// rests on and the lower one no longer names.
func (c *judge) bases() {
	for _, b := range c.lower.Bases {
		d := difference{element: ir.Validness}
		policy := c.ws.Policy(b.Slug)
		switch {
		case len(b.Quotes) == 0:
			continue
		case policy == nil:
			d.verdict, d.detail = OnlyBelow, Missing
		case endsBefore(policy.Validity.To, c.lower.Validity.From):
			d.verdict, d.detail, d.notes[0] = Disjoint, Lapsed, policy.Validity.To.String()
		default:
			continue
		}
		c.find(ir.Valid, "", quoted(c.ws, b.Quotes, nil), nil, d, Answer{})
	}
	if forwards(c.lower, c.upper) != nil {
		return // its bases come along with it
	}
	for _, b := range c.upper.Bases {
		if len(b.Quotes) > 0 && !slices.ContainsFunc(c.lower.Bases, func(o ir.Basis) bool { return sameDocument(b, o) }) {
			d := difference{element: ir.Validness, verdict: OnlyAbove, detail: Basis}
			c.find(ir.Valid, "", nil, quoted(c.ws, b.Quotes, nil), d, Answer{})
		}
	}
}

func sameDocument(a, b ir.Basis) bool {
	return a.Slug != "" && a.Slug == b.Slug || a.Document == b.Document
}
