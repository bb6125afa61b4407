package check

import (
	"tiaowen/grammar/quantity"
	"tiaowen/grammar/rules"
)

// A dateClaim is a day or a month and how it bounds time.
type dateClaim struct {
	date       *rules.Date
	comparison quantity.Comparison
	negated    bool
}

func (c dateClaim) verify(r *reading) {
	signed := r.block.unit.document.Front.Signed
	var dates, same []quantityRead
	for _, q := range r.quantities {
		if q.Kind != quantity.Date {
			continue
		}
		dates = append(dates, q)
		if c.sameDate(q.Date, signed) {
			same = append(same, q)
		}
	}
	r.use(same...)
	switch {
	case len(dates) == 0:
		r.error("literal-not-cited", c.date.Node, c.date.Text)
		r.useMeant(func(q quantity.Quantity) bool { return q.Kind == quantity.Date && c.sameDate(q.Date, signed) })
	case len(same) == 0:
		mendDate(r.errorAt("literal-differs", c.date.Node, dates[0], c.date.Text, dates[0].Text), r.block.span(c.date.Node), dates)
		r.use(dates...)
	case !c.anyComparison(same):
		r.errorAt("comparison-differs", r.evidence.node, same[0], same[0].Text, signs[same[0].Comparison], signs[c.comparison])
	}
}

// sameDate holds the parts that the words name. A year that they leave to the
// context is that in which the notice was signed, or the one after it; a day
// that they leave open is the month's first or last.
func (c dateClaim) sameDate(d, signed quantity.CalendarDate) bool {
	first, last := firstDay(c.date.Text), lastDay(c.date.Text)
	sameYear := d.Year == first.Year || d.Year == 0 && (first.Year == signed.Year || first.Year == signed.Year+1)
	if d.EveryMonth || !sameYear || d.Month != 0 && d.Month != first.Month {
		return false
	}
	if d.Day != 0 {
		return first == last && d.Day == first.Day
	}
	edge := first.AddMonths(1)
	edge.Day = 1
	isFirst, isLast := first.Day == 1, last == edge.AddDays(-1)
	switch {
	case d.Month == 0:
		return isFirst && first.Month == 1 || isLast && last.Month == 12
	case d.EndOfMonth:
		return isLast
	}
	return isFirst || isLast
}

// anyComparison reports whether one of the dates bounds time as the claim does.
// A day named without a word is both: the first of a period and its last.
func (c dateClaim) anyComparison(dates []quantityRead) bool {
	for _, q := range dates {
		if q.Comparison == c.comparison || q.Comparison == exactly || c.negated && q.Comparison == opposite[c.comparison] {
			return true
		}
	}
	return false
}
