package compare

import "tiaowen/cmd/tiaowen/internal/ir"

// totals compares what payments add up to. A sum that the upper side leaves
// open goes with the amount that fills it in.
func (c *differ) totals(m match) []difference {
	lower, upper := totalOf(m.lower), totalOf(m.upper)
	d := difference{element: ir.Pays, detail: Sum}
	switch {
	case lower == nil && upper == nil:
		return nil
	case lower == nil:
		d.verdict, d.upper = OnlyAbove, upper.Quotes
	case upper == nil && leavesAmountOpen(m.upper):
		return nil
	case upper == nil:
		d.verdict, d.lower = OnlyBelow, lower.Quotes
	case lower.Fen == upper.Fen:
		return nil
	default:
		d.lower, d.upper, d.verdict = lower.Quotes, upper.Quotes, Narrower
		if lower.Fen > upper.Fen {
			d.verdict = Wider
		}
	}
	return []difference{d}
}

// totalOf is the sum that the union states; of several, the first.
func totalOf(u union) *ir.Total {
	for _, p := range u {
		if p.Total != nil {
			return p.Total
		}
	}
	return nil
}
