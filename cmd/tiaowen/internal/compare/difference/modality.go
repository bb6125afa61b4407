package difference

import (
	"tiaowen/cmd/tiaowen/internal/compare/pairing"
	"tiaowen/cmd/tiaowen/internal/ir"
)

// modality compares how strongly both sides bind: 不得 against anything else
// is opposite; else 应当 and 要 before 可 before 鼓励.
func (c *Differ) modality(m pairing.Match) []Difference {
	lower, upper := m.Lower.Modality(), m.Upper.Modality()
	d := Difference{Element: ir.Strength, Detail: Bound, Lower: m.Lower.QuotesOf(ir.Strength), Upper: m.Upper.QuotesOf(ir.Strength), Forces: [2]ir.Modality{lower, upper}}
	switch {
	case lower == upper:
		return nil
	case lower == ir.Forbidden || upper == ir.Forbidden:
		d.Verdict, d.Detail = Disjoint, Opposite
	case pairing.Strength(lower) < pairing.Strength(upper):
		d.Verdict = Narrower
	default:
		d.Verdict = Wider
	}
	d.Ask = c.modalityQuestion(m, d.Verdict)
	return []Difference{d}
}
