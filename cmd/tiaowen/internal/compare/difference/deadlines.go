package difference

import (
	"tiaowen/cmd/tiaowen/internal/compare/pairing"
	"tiaowen/cmd/tiaowen/internal/ir"
)

// deadlines compares by when (before, within) and how often (every).
func (c *Differ) deadlines(m pairing.Match, e ir.Element) []Difference {
	lower, upper := deadlineOf(m.Lower, e), deadlineOf(m.Upper, e)
	d := Difference{Element: e, Detail: Entire}
	switch {
	case lower == nil && upper == nil:
		return nil
	case lower == nil:
		d.Verdict, d.Upper = OnlyAbove, upper.Quotes
		return []Difference{d}
	case upper == nil:
		d.Verdict, d.Lower = OnlyBelow, lower.Quotes
		return []Difference{d}
	}
	d.Lower, d.Upper, d.Detail = lower.Quotes, upper.Quotes, Bound
	switch o := orderDeadlines(*lower, *upper); {
	case o.unknown:
		d.Verdict = Undecided
	case o.more:
		d.Verdict = Narrower
	case o.less:
		d.Verdict = Wider
	default:
		return nil
	}
	return []Difference{d}
}

func deadlineOf(u pairing.Union, e ir.Element) *ir.Deadline {
	for _, p := range u {
		for i := range p.Deadlines {
			if p.Deadlines[i].Element == e {
				return &p.Deadlines[i]
			}
		}
	}
	return nil
}

// orderDeadlines says which of two comes later or leaves more time.
func orderDeadlines(a, b ir.Deadline) order {
	if a.Element == ir.Before {
		return orderOf(int(lastDay(a.Date).Ordinal() - lastDay(b.Date).Ordinal()))
	}
	return orderLengths(a.Unit, b.Unit)(a.Length, b.Length)
}

// lastDay is the day of a deadline; Day 0 is the end of the month.
func lastDay(d ir.Date) ir.Date {
	if d.Day != 0 {
		return d
	}
	return ir.Date{Year: d.Year, Month: d.Month, Day: 1}.AddMonths(1).AddDays(-1)
}
