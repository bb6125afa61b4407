package plain

import (
	"fmt"
	"strings"

	"tiaowen/cmd/tiaowen/internal/ir"
	"tiaowen/grammar/quantity"
)

// amount says an interval of values: 不低于 3,000 元.
func (s Speech) amount(a ir.Amount) string {
	switch {
	case a.Open || a.Low == nil && a.High == nil:
		return s.open
	case a.Exact():
		return s.value(*a.Low)
	case a.High == nil:
		return fmt.Sprintf(s.least, s.value(*a.Low))
	case a.Low == nil:
		return fmt.Sprintf(s.most, s.value(*a.High))
	}
	return fmt.Sprintf(s.between, s.value(*a.Low), s.value(*a.High))
}

// Payment says an amount with its base, period and condition, and the figure
// that the notice has where it is another one.
func (s Speech) Payment(pay ir.Payment) string {
	once := ""
	if pay.Once {
		once = s.once
	}
	said := strings.TrimSpace(fmt.Sprintf(s.payment, s.per(pay.Base, pay.Period), s.amount(pay.Amount), once))
	said = s.beside(said+s.valueFigured(pay.Quotes, pay.Amount.Low, pay.Amount.High), pay.Quotes)
	if pay.If != nil {
		said = fmt.Sprintf(s.where, s.Term(*pay.If), said)
	}
	return said
}

// Total says what the payments come to.
func (s Speech) Total(t ir.Total) string {
	fen := quantity.Whole(t.Fen)
	value := ir.Value{Factor: fen}
	return s.beside(fmt.Sprintf(s.total, s.value(value))+s.valueFigured(t.Quotes, &value), t.Quotes)
}

// Period says calendar days: 2022-06-01 至 2022-08-31.
func (s Speech) Period(p ir.Period) string {
	if p.To.IsZero() {
		return s.beside(fmt.Sprintf(s.from, p.From), p.Quotes)
	}
	return s.beside(fmt.Sprintf(s.fromTo, p.From, p.To), p.Quotes)
}

// Duration says a length of time: 不少于 6 个月、不超过 18 个月.
func (s Speech) Duration(d ir.Duration) string {
	return s.beside(strings.TrimSpace(s.length(d))+s.figured(measures, d.Quotes, ends(d)...), d.Quotes)
}

func ends(d ir.Duration) []quantity.Ratio {
	var out []quantity.Ratio
	for _, end := range []*quantity.Ratio{d.Low, d.High} {
		if end != nil {
			out = append(out, *end)
		}
	}
	return out
}

func (s Speech) length(d ir.Duration) string {
	switch {
	case d.Open || d.Low == nil && d.High == nil:
		return s.openLength
	case d.Low != nil && d.High != nil && *d.Low == *d.High:
		return s.count(*d.Low, Unit(d.Unit), d.Unit)
	}
	var parts []string
	if d.Low != nil {
		parts = append(parts, fmt.Sprintf(s.atLeast, s.count(*d.Low, Unit(d.Unit), d.Unit)))
	}
	if d.High != nil {
		parts = append(parts, fmt.Sprintf(s.atMost, s.count(*d.High, Unit(d.Unit), d.Unit)))
	}
	return strings.Join(parts, s.both)
}

// Deadline says a last day (2022-07-15 前, 2022-06 底前), a time limit (3 个月内)
// or a frequency (每 6 个月).
func (s Speech) Deadline(d ir.Deadline) string {
	said := ""
	switch {
	case d.Element == ir.Within:
		said = fmt.Sprintf(s.within, s.count(d.Length, Unit(d.Unit), d.Unit))
	case d.Element == ir.Every:
		said = fmt.Sprintf(s.every, s.count(d.Length, Unit(d.Unit), d.Unit))
	case d.Date.Day == 0:
		said = fmt.Sprintf(s.byMonth, fmt.Sprintf("%04d-%02d", d.Date.Year, d.Date.Month))
	default:
		said = fmt.Sprintf(s.by, d.Date)
	}
	if d.Date.IsZero() {
		said += s.figured(measures, d.Quotes, d.Length)
	}
	return s.beside(strings.TrimSpace(said), d.Quotes)
}
