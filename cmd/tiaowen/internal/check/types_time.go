package check

import (
	"tiaowen/cmd/tiaowen/internal/ir"
	"tiaowen/grammar/quantity"
	"tiaowen/grammar/rules"
)

// lengthOfTime holds a measure to a unit of time.
func (c typeCheck) lengthOfTime(m *rules.Measure) bool {
	c.number(m.Number, m.Unit)
	if smallest[units[m.Unit]].n == 0 {
		c.error("time-unit", m.Node, m.Unit)
		return false
	}
	return true
}

func (c typeCheck) lasts(l *rules.LastsLine) {
	if l.Low == nil || !c.lengthOfTime(l.Low) || l.High == nil || !c.lengthOfTime(l.High) {
		return
	}
	low, ok := convert(measured(l.Low), units[l.Low.Unit], units[l.High.Unit])
	if !ok || low.Cmp(measured(l.High)) > 0 {
		c.error("range-falling", l.Node, c.file.Span(l.Low.Node).Text(), c.file.Span(l.High.Node).Text())
	}
}

func (c typeCheck) during(d *rules.DuringLine) {
	if d.Named != nil {
		c.boolFact(d.Named)
	}
	if d.Length != nil && c.lengthOfTime(d.Length) {
		months, ok := convert(measured(d.Length), units[d.Length.Unit], quantity.Month)
		if !ok || months.Den != 1 {
			c.error("during-months", d.Length.Node, c.file.Span(d.Length.Node).Text())
		}
	}
	if d.Start != nil && d.End != nil && lastDay(d.End.Text).Before(firstDay(d.Start.Text)) {
		c.error("range-falling", d.Node, d.Start.Text, d.End.Text)
	}
}

func (c typeCheck) time(t *rules.TimeLine) {
	if (t.Element == "before") != (t.Date != nil) {
		c.error("deadline-kind", t.Node, t.Element)
		return
	}
	if t.Measure != nil {
		c.lengthOfTime(t.Measure)
	}
}

func (c typeCheck) valid(v *rules.Valid) {
	if v.From != nil && v.Until != nil && lastDay(v.Until.Text).Before(firstDay(v.From.Text)) {
		c.error("range-falling", v.Node, v.From.Text, v.Until.Text)
	}
}

// measured is the number of a measure in its unit, money in fen.
func measured(m *rules.Measure) quantity.Ratio {
	n := number(m.Number.Text, m.Unit)
	return n
}

// firstDay is the day of a date as written, the first day of a bare month.
func firstDay(text string) ir.Date {
	if len(text) == len("2022-06") {
		text += "-01"
	}
	d, _ := ir.ParseDate(text)
	return d
}

// lastDay is the day of a date as written, the last day of a bare month.
func lastDay(text string) ir.Date {
	if d := firstDay(text); len(text) == len("2022-06") && !d.IsZero() {
		return d.AddMonths(1).AddDays(-1)
	}
	return firstDay(text)
}
