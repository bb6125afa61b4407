package compare

import (
	"slices"
	"strings"

	"tiaowen/cmd/tiaowen/internal/ir"
)

// purposes compares the words that say what for. They bind nobody, so that a
// change in them changes no verdict.
func (c *differ) purposes(m match) []difference {
	lower, upper := m.lower.quotesOf(ir.Purpose), m.upper.quotesOf(ir.Purpose)
	d := difference{element: ir.Purpose, lower: c.unsaid(lower, upper, m.upper), upper: c.unsaid(upper, lower, m.lower)}
	switch {
	case len(d.lower) == 0 && len(d.upper) == 0:
		return nil
	case len(d.lower) == 0:
		d.verdict, d.detail = OnlyAbove, Entire
	case len(d.upper) == 0:
		d.verdict, d.detail = OnlyBelow, Entire
	default:
		d.verdict, d.detail = Undecided, Replaced
	}
	return []difference{d}
}

// unsaid are those purposes of one side that the other does not state in the
// same words.
func (c *differ) unsaid(mine, others []ir.Quote, other union) []ir.Quote {
	return slices.DeleteFunc(slices.Clone(mine), func(q ir.Quote) bool {
		said := slices.ContainsFunc(others, func(o ir.Quote) bool { return strings.Contains(bare(o.Text), bare(q.Text)) })
		return said || says(c.ws, other, []ir.Quote{q})
	})
}
