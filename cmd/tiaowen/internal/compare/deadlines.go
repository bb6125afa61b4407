package compare

import "tiaowen/cmd/tiaowen/internal/ir"

// deadlines compares by when (before, within) and how often (every).
func (c *differ) deadlines(m match, e ir.Element) []difference {
	lower, upper := deadlineOf(m.lower, e), deadlineOf(m.upper, e)
	d := difference{element: e, detail: Entire}
	switch {
	case lower == nil && upper == nil:
		return nil
	case lower == nil:
		d.verdict, d.upper = OnlyAbove, upper.Quotes
		return []difference{d}
	case upper == nil:
		d.verdict, d.lower = OnlyBelow, lower.Quotes
		return []difference{d}
	}
	d.lower, d.upper, d.detail = lower.Quotes, upper.Quotes, Bound
	switch o := orderDeadlines(*lower, *upper); {
	case o.unknown:
		d.verdict = Undecided
	case o.more:
		d.verdict = Narrower
	case o.less:
		d.verdict = Wider
	default:
		return nil
	}
	return []difference{d}
}

func deadlineOf(u union, e ir.Element) *ir.Deadline {
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
