package difference

import (
	"tiaowen/cmd/tiaowen/internal/compare/pairing"
	"tiaowen/cmd/tiaowen/internal/ir"
)

// totals compares what payments add up to. A sum that the upper side leaves
// open goes with the amount that fills it in.
func (c *Differ) totals(m pairing.Match) []Difference {
	lower, upper := totalOf(m.Lower), totalOf(m.Upper)
	d := Difference{Element: ir.Pays, Detail: Sum}
	switch {
	case lower == nil && upper == nil:
		return nil
	case lower == nil:
		d.Verdict, d.Upper = OnlyAbove, upper.Quotes
	case upper == nil && leavesAmountOpen(m.Upper):
		return nil
	case upper == nil:
		d.Verdict, d.Lower = OnlyBelow, lower.Quotes
	case lower.Fen == upper.Fen:
		return nil
	default:
		d.Lower, d.Upper, d.Verdict = lower.Quotes, upper.Quotes, Narrower
		if lower.Fen > upper.Fen {
			d.Verdict = Wider
		}
	}
	return []Difference{d}
}

// totalOf is the sum that the union states; of several, the first.
func totalOf(u pairing.Union) *ir.Total {
	for _, p := range u {
		if p.Total != nil {
			return p.Total
		}
	}
	return nil
}
