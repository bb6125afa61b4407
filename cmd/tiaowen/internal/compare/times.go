package compare

import (
	"slices"

	"tiaowen/cmd/tiaowen/internal/ir"
	"tiaowen/cmd/tiaowen/internal/logic"
	"tiaowen/grammar/quantity"
)

// durations compares how long something lasts.
func (c *differ) durations(m match) []difference {
	lower, upper := durationOf(m.lower), durationOf(m.upper)
	d := difference{element: ir.Lasts, detail: Entire}
	switch {
	case lower == nil && upper == nil:
		return nil
	case lower == nil:
		d.verdict, d.upper = OnlyAbove, upper.Quotes
		return []difference{d}
	case upper == nil:
		d.verdict, d.lower = Narrower, lower.Quotes
		d.detail = Filled
		return []difference{d}
	}
	d.lower, d.upper = lower.Quotes, upper.Quotes
	var out []difference
	for _, ch := range changes(durationEnds(lower), durationEnds(upper), orderLengths(lower.Unit, upper.Unit)) {
		d.verdict, d.detail = ch.verdict, ch.detail
		out = append(out, d)
	}
	return out
}

// durationOf is the duration that the union states; of several, the first.
func durationOf(u union) *ir.Duration {
	for _, p := range u {
		if p.Lasts != nil {
			return p.Lasts
		}
	}
	return nil
}

func durationEnds(d *ir.Duration) ends[quantity.Ratio] {
	exact := d.Low != nil && d.High != nil && *d.Low == *d.High
	return ends[quantity.Ratio]{open: d.Open, low: d.Low, high: d.High, exact: exact}
}

func orderLengths(lower, upper quantity.Unit) func(a, b quantity.Ratio) order {
	return func(a, b quantity.Ratio) order {
		x, known := length(a, lower, upper)
		if !known {
			return order{unknown: true}
		}
		return orderOf(x.Cmp(b))
	}
}

// length converts a length of time; months and days have no common measure.
func length(r quantity.Ratio, from, to quantity.Unit) (quantity.Ratio, bool) {
	per := map[quantity.Unit]quantity.Ratio{
		quantity.Month: quantity.Whole(1), quantity.Year: quantity.Whole(12),
	}
	if _, calendar := per[from]; !calendar {
		per = map[quantity.Unit]quantity.Ratio{
			quantity.Hour: quantity.Whole(1), quantity.Day: quantity.Whole(24), quantity.Week: quantity.Whole(7 * 24),
		}
	}
	a, b := per[from], per[to]
	if from == to {
		return r, true
	}
	if !a.Valid() || !b.Valid() {
		return quantity.Ratio{}, false
	}
	out, err := r.Mul(quantity.Ratio{Num: a.Num, Den: 1})
	if err != nil {
		return quantity.Ratio{}, false
	}
	out, err = out.Mul(quantity.Ratio{Num: 1, Den: b.Num})
	return out, err == nil
}

// periods compares the calendar days that something holds for.
func (c *differ) periods(m match) []difference {
	lower, upper := periodOfUnion(m.lower), periodOfUnion(m.upper)
	d := difference{element: ir.During, detail: Entire}
	switch {
	case lower == nil && upper == nil:
		return nil
	case lower == nil:
		d.verdict, d.detail, d.upper = Wider, Condition, upper.Quotes
		d.ask = c.dayQuestion(m, logic.Not(c.between(upper.From, upper.To)), upperSide)
		return []difference{d}
	case upper == nil:
		d.verdict, d.detail, d.lower = Narrower, Condition, lower.Quotes
		if leavesAmountOpen(m.upper) {
			d.detail = Filled
		}
		d.ask = c.dayQuestion(m, logic.Not(c.between(lower.From, lower.To)), lowerSide)
		return []difference{d}
	}
	d.lower, d.upper = lower.Quotes, upper.Quotes
	below, above := ir.Validity{From: lower.From, To: lower.To}, ir.Validity{From: upper.From, To: upper.To}
	out := spans(d, below, above)
	for i := range out {
		out[i].ask = c.spanQuestion(m, out[i], below, above)
	}
	return out
}

// spans tells how the days of the lower side lie to those of the upper one.
func spans(d difference, lower, upper ir.Validity) []difference {
	var out []difference
	add := func(when bool, v Verdict, detail Detail) {
		if when {
			d.verdict, d.detail = v, detail
			out = append(out, d)
		}
	}
	add(upper.From.Before(lower.From), Narrower, Start)
	add(lower.From.Before(upper.From), Wider, Start)
	add(endsBefore(lower.To, upper.To), Narrower, End)
	add(endsBefore(upper.To, lower.To), Wider, End)
	return out
}

// endsBefore reports whether a period ends before another; the zero Date is no end.
func endsBefore(a, b ir.Date) bool {
	return !a.IsZero() && (b.IsZero() || a.Before(b))
}

func periodOfUnion(u union) *ir.Period {
	for _, p := range u {
		if p.During != nil {
			return p.During
		}
	}
	return nil
}

// leavesAmountOpen reports whether the union names no amount.
func leavesAmountOpen(u union) bool {
	return !slices.ContainsFunc(u.payments(), func(p ir.Payment) bool { return !p.Amount.Open })
}
