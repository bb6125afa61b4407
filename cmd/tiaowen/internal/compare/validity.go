package compare

import "tiaowen/cmd/tiaowen/internal/ir"

// validity compares the days on which the two notices are in force. A lower
// notice naturally begins after the one above it; all else is told.
func (c *comparer) validity() {
	lower, upper := c.lower.Validity, c.upper.Validity
	for _, d := range spans(difference{element: ir.Validness}, lower, upper) {
		if d.verdict == Narrower && d.detail == Start {
			continue
		}
		d.shown = c.validityWitness(d)
		words := func(v ir.Validity) []ir.Quote {
			if d.detail == Start {
				return v.FromQuotes
			}
			return v.ToQuotes
		}
		c.find(ir.Valid, "", c.validitySide(lower, words(lower)), c.validitySide(upper, words(upper)), d)
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
// before it came, or that nobody can check.
func (c *comparer) bases() {
	for _, b := range c.lower.Bases {
		d := difference{element: ir.Validness, detail: Basis}
		policy := c.ws.Policy(b.Slug)
		switch {
		case policy == nil:
			d.verdict = OnlyBelow
		case endsBefore(policy.Validity.To, c.lower.Validity.From):
			d.verdict = Disjoint
		default:
			continue
		}
		if len(b.Quotes) > 0 {
			c.find(ir.Valid, "", c.side(b.Quotes, nil), nil, d)
		}
	}
}
