package compare

import "tiaowen/cmd/tiaowen/internal/ir"

// Explains returns the findings whose words overlap a range of a clause's
// text, on either side, as indexes into Findings.
func (c *Comparison) Explains(clause string, r ir.Range) []int {
	var out []int
	for i, f := range c.Findings {
		if f.Lower.touches(clause, r) || f.Upper.touches(clause, r) {
			out = append(out, i)
		}
	}
	return out
}

// touches reports whether any of the words of a side lie in the range.
func (s *Side) touches(clause string, r ir.Range) bool {
	if s == nil {
		return false
	}
	for _, q := range s.Quotes {
		if q.Clause == clause && q.Start < r.End && r.Start < q.End {
			return true
		}
	}
	return false
}
