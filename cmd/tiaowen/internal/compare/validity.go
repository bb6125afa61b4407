package compare

import (
	"slices"

	"tiaowen/cmd/tiaowen/internal/ir"
)

// validity compares the days on which the two notices are in force.
func (c *comparer) validity() {
	lower, upper := c.lower.Validity, c.upper.Validity
	for _, d := range spans(difference{element: ir.Validness}, lower, upper) {
		d.shown = c.validityWitness(d)
		d.notes = [2]string{lower.From.String(), upper.From.String()}
		words := func(v ir.Validity) []ir.Quote {
			if d.detail == Start {
				return v.FromQuotes
			}
			return v.ToQuotes
		}
		below, above := c.validitySide(lower, words(lower)), c.validitySide(upper, words(upper))
		if below != nil || above != nil {
			c.find(ir.Valid, "", below, above, d)
		}
	}
}

// validityWitness is somebody whom both notices give a benefit, on a day when
// only one of them is still, or already, in force.
func (c *comparer) validityWitness(d difference) *Witness {
	for _, m := range c.matches {
		if len(m.lower) == 0 || len(m.upper) == 0 || m.lower[0].Kind != ir.Grant {
			continue
		}
		q := c.spanQuestion(m, d, c.lower.Validity, c.upper.Validity)
		if w, _ := c.witness(subjectOf(m.lower[0]), q); w != nil {
			return w
		}
	}
	return nil
}

// validitySide is the words on validity; where the notice says nothing of the
// end, those on the beginning, and nil where it says nothing at all.
func (c *comparer) validitySide(v ir.Validity, words []ir.Quote) *Side {
	if len(words) == 0 {
		words = v.FromQuotes
	}
	if len(words) == 0 {
		return nil
	}
	return c.side(words, nil)
}

// bases tells of documents that the lower notice rests on and that lapsed
// before it came, or that nobody can check; and of those that the upper notice
// rests on and the lower one no longer names.
func (c *comparer) bases() {
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
		c.find(ir.Valid, "", c.side(b.Quotes, nil), nil, d)
	}
	if forwards(c.lower, c.upper) != nil {
		return // its bases come along with it
	}
	for _, b := range c.upper.Bases {
		if len(b.Quotes) > 0 && !slices.ContainsFunc(c.lower.Bases, func(o ir.Basis) bool { return sameDocument(b, o) }) {
			d := difference{element: ir.Validness, verdict: OnlyAbove, detail: Basis}
			c.find(ir.Valid, "", nil, c.side(b.Quotes, nil), d)
		}
	}
}

func sameDocument(a, b ir.Basis) bool {
	return a.Slug != "" && a.Slug == b.Slug || a.Document == b.Document
}
