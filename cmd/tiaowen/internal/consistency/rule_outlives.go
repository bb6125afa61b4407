package consistency

import (
	"tiaowen/cmd/tiaowen/internal/compare/finding"
	"tiaowen/cmd/tiaowen/internal/compare/ground"
	"tiaowen/cmd/tiaowen/internal/compare/telling"
	"tiaowen/cmd/tiaowen/internal/ir"
	"tiaowen/cmd/tiaowen/internal/logic"
	"tiaowen/cmd/tiaowen/internal/plain"
	"tiaowen/grammar/quantity"
)

const (
	never     detail = "never"
	late      detail = "late"
	yearly    detail = "yearly"
	frequency detail = "frequency"
	period    detail = "period"
	due       detail = "due"
)

// outlivesRules: a commitment runs on after the notice has lapsed.
func outlivesRules() []rule {
	return []rule{
		{CodeOutlives, never, finding.Warning},
		{CodeOutlives, late, finding.Note},
		{CodeOutlives, yearly, finding.Warning},
		{CodeOutlives, frequency, finding.Warning},
		{CodeOutlives, period, finding.Warning},
		{CodeOutlives, due, finding.Warning},
	}
}

func (c *checker) commitments() []discovery {
	var found []discovery
	if c.policy.Validity.To.IsZero() || c.policy.Validity.From.IsZero() {
		return nil
	}
	for _, p := range c.policy.Provisions {
		found = append(found, c.lengthOf(p)...)
		found = append(found, c.roundsOf(p)...)
		found = append(found, c.daysOf(p)...)
	}
	return found
}

// outlives is a discovery on some words of a provision and the words on the
// validity of the notice.
func (c *checker) outlives(p *ir.Provision, d detail, quotes []ir.Quote, words map[string]plain.Message) discovery {
	v := c.policy.Validity
	words["from"], words["to"] = same(v.From.String()), same(v.To.String())
	out := discovery{code: CodeOutlives, detail: d, words: words, sides: []side{sideOf(p, quotes)}}
	if len(v.ToQuotes) > 0 {
		out.sides = append(out.sides, side{clause: v.ToQuotes[0].Clause, quotes: v.ToQuotes})
	}
	return out
}

// lengthOf compares how long something lasts, counted from the first and from
// the last day in force.
func (c *checker) lengthOf(p *ir.Provision) []discovery {
	v := c.policy.Validity
	longest, unit := longest(p.Lasts)
	first, counted := after(v.From, longest, unit)
	if !counted {
		return nil
	}
	end, _ := after(v.To, longest, unit)
	words := map[string]plain.Message{"length": lengthText(longest, unit), "end": same(end.String())}
	d := late
	if v.To.Before(first) {
		d, words["end"] = never, same(first.String())
	} else {
		words["last"] = same(lastDay(v, longest, unit).String())
	}
	out := c.outlives(p, d, p.Lasts.Quotes, words)
	if p.Kind.Decides() {
		onLast := logic.And(c.who(p), ground.Between(c.space, v.To, v.To))
		if out.witness = c.witness(question{props: []logic.Prop{onLast}, about: []*ir.Provision{p}, shown: allGiven}); out.witness == nil {
			return nil
		}
	}
	return []discovery{out}
}

// longest is the longest time that a duration allows; nil where it names none.
func longest(d *ir.Duration) (*quantity.Ratio, quantity.Unit) {
	switch {
	case d == nil || d.Open:
		return nil, ""
	case d.High != nil:
		return d.High, d.Unit
	}
	return d.Low, d.Unit
}

// after is the day on which a time that is granted on d ends: the same day of
// its last month. It is not counted where it is not in whole days or months.
func after(d ir.Date, length *quantity.Ratio, unit quantity.Unit) (end ir.Date, counted bool) {
	if length == nil || length.Den != 1 {
		return d, false
	}
	n := int(length.Num)
	switch unit {
	case quantity.Day:
		return d.AddDays(n), true
	case quantity.Week:
		return d.AddDays(7 * n), true
	case quantity.Month:
		return d.AddMonths(n), true
	case quantity.Year:
		return d.AddMonths(12 * n), true
	}
	return d, false
}

// lastDay is the last day in force on which a time can be granted and still
// end in force.
func lastDay(v ir.Validity, length *quantity.Ratio, unit quantity.Unit) ir.Date {
	day := v.To
	for v.From.Before(day) {
		if end, _ := after(day, length, unit); !v.To.Before(end) {
			break
		}
		day = day.AddDays(-1)
	}
	return day
}

func lengthText(n *quantity.Ratio, unit quantity.Unit) plain.Message {
	return telling.Length(*n, unit)
}

// roundsOf compares what comes round every so often with the time in force,
// of which both ends count.
func (c *checker) roundsOf(p *ir.Provision) []discovery {
	var found []discovery
	v, year := c.policy.Validity, quantity.Whole(1)
	whole := func(length *quantity.Ratio, unit quantity.Unit) bool {
		end, counted := after(v.From, length, unit)
		return !counted || !v.To.Before(end.AddDays(-1))
	}
	for _, pay := range p.Pays {
		if pay.Period == quantity.Year && !whole(&year, quantity.Year) {
			found = append(found, c.outlives(p, yearly, pay.Quotes, map[string]plain.Message{}))
		}
	}
	for _, d := range p.Deadlines {
		if d.Element == ir.Every && !whole(&d.Length, d.Unit) {
			found = append(found, c.outlives(p, frequency, d.Quotes, map[string]plain.Message{"length": lengthText(&d.Length, d.Unit)}))
		}
	}
	return found
}

// daysOf compares periods and deadlines, which are days of the calendar.
func (c *checker) daysOf(p *ir.Provision) []discovery {
	var found []discovery
	add := func(end ir.Date, d detail, quotes []ir.Quote) {
		if !end.IsZero() && c.policy.Validity.To.Before(end) {
			found = append(found, c.outlives(p, d, quotes, map[string]plain.Message{"end": same(end.String())}))
		}
	}
	if p.During != nil {
		add(p.During.To, period, p.During.Quotes)
	}
	for _, d := range p.Deadlines {
		if d.Element == ir.Before {
			add(endOf(d.Date), due, d.Quotes)
		}
	}
	return found
}

// endOf is the day of a deadline; Day 0 is the end of the month.
func endOf(d ir.Date) ir.Date {
	if d.Day != 0 || d.IsZero() {
		return d
	}
	return ir.Date{Year: d.Year, Month: d.Month, Day: 1}.AddMonths(1).AddDays(-1)
}
