package difference

import (
	"slices"
	"strings"
	"tiaowen/cmd/tiaowen/internal/compare/pairing"
	"tiaowen/cmd/tiaowen/internal/compare/passage"
	"tiaowen/cmd/tiaowen/internal/ir"
)

// purposes compares the words that say what for. They bind nobody, so that a
// change in them changes no verdict.
func (c *Differ) purposes(m pairing.Match) []Difference {
	lower, upper := m.Lower.QuotesOf(ir.Purpose), m.Upper.QuotesOf(ir.Purpose)
	d := Difference{Element: ir.Purpose, Lower: c.unsaid(lower, upper, m.Upper), Upper: c.unsaid(upper, lower, m.Lower)}
	switch {
	case len(d.Lower) == 0 && len(d.Upper) == 0:
		return nil
	case len(d.Lower) == 0:
		d.Verdict, d.Detail = OnlyAbove, Entire
	case len(d.Upper) == 0:
		d.Verdict, d.Detail = OnlyBelow, Entire
	default:
		d.Verdict, d.Detail = Undecided, Replaced
	}
	return []Difference{d}
}

// unsaid are those purposes of one side that the other does not state in the
// same words.
func (c *Differ) unsaid(mine, others []ir.Quote, other pairing.Union) []ir.Quote {
	return slices.DeleteFunc(slices.Clone(mine), func(q ir.Quote) bool {
		said := slices.ContainsFunc(others, func(o ir.Quote) bool { return strings.Contains(passage.Bare(o.Text), passage.Bare(q.Text)) })
		return said || passage.Says(c.Workspace, other, []ir.Quote{q})
	})
}
