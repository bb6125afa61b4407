package compare

import "tiaowen/cmd/tiaowen/internal/ir"

// modality compares how strongly both sides bind: 不得 against anything else
// is opposite; else 应当 and 要 before 可 before 鼓励.
func (c *differ) modality(m match) []difference {
	lower, upper := m.lower.modality(), m.upper.modality()
	d := difference{element: ir.Strength, detail: Bound, lower: m.lower.quotesOf(ir.Strength), upper: m.upper.quotesOf(ir.Strength), forces: [2]ir.Modality{lower, upper}}
	switch {
	case lower == upper:
		return nil
	case lower == ir.Forbidden || upper == ir.Forbidden:
		d.verdict, d.detail = Disjoint, Opposite
	case strength(lower) < strength(upper):
		d.verdict = Narrower
	default:
		d.verdict = Wider
	}
	d.ask = c.modalityQuestion(m, d.verdict)
	return []difference{d}
}
