package difference

import (
	"slices"
	"strings"
	"tiaowen/cmd/tiaowen/internal/compare/pairing"
	"tiaowen/cmd/tiaowen/internal/compare/passage"
	"tiaowen/cmd/tiaowen/internal/ir"
)

// aims compares the words that say what for (ir.Purpose: they bind nobody), or
// what must come of it (ir.Result: an office is held to it).
func (c *Differ) aims(m pairing.Match, e ir.Element) []Difference {
	lower, upper := m.Lower.QuotesOf(e), m.Upper.QuotesOf(e)
	d := Difference{Element: e, Lower: c.unsaid(lower, upper, m.Upper), Upper: c.unsaid(upper, lower, m.Lower)}
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

// unsaid are those words of one side that the other does not state in the
// same words.
func (c *Differ) unsaid(mine, others []ir.Quote, other pairing.Union) []ir.Quote {
	return slices.DeleteFunc(slices.Clone(mine), func(q ir.Quote) bool {
		said := slices.ContainsFunc(others, func(o ir.Quote) bool { return strings.Contains(passage.Bare(o.Text), passage.Bare(q.Text)) })
		return said || passage.Says(c.Workspace, other, []ir.Quote{q})
	})
}
