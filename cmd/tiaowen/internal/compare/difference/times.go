package difference

import (
	"slices"
	"tiaowen/cmd/tiaowen/internal/compare/pairing"
	"tiaowen/cmd/tiaowen/internal/ir"
	"tiaowen/cmd/tiaowen/internal/logic"
	"tiaowen/grammar/quantity"
)

// durations compares how long something lasts.
func (c *Differ) durations(m pairing.Match) []Difference {
	lower, upper := durationOf(m.Lower), durationOf(m.Upper)
	d := Difference{Element: ir.Lasts, Detail: Entire}
	switch {
	case lower == nil && upper == nil:
		return nil
	case lower == nil:
		d.Verdict, d.Upper = OnlyAbove, upper.Quotes
		return []Difference{d}
	case upper == nil:
		d.Verdict, d.Lower = Narrower, lower.Quotes
		d.Detail = Filled
		return []Difference{d}
	}
	d.Lower, d.Upper = lower.Quotes, upper.Quotes
	var out []Difference
	for _, ch := range changes(durationEnds(lower), durationEnds(upper), orderLengths(lower.Unit, upper.Unit)) {
		d.Verdict, d.Detail = ch.verdict, ch.detail
		out = append(out, d)
	}
	return out
}

// durationOf is the duration that the union states; of several, the first.
func durationOf(u pairing.Union) *ir.Duration {
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
func (c *Differ) periods(m pairing.Match) []Difference {
	lower, upper := periodOfUnion(m.Lower), periodOfUnion(m.Upper)
	d := Difference{Element: ir.During, Detail: Entire}
	switch {
	case lower == nil && upper == nil:
		return nil
	case lower == nil:
		d.Verdict, d.Detail, d.Upper = Wider, Condition, upper.Quotes
		d.Ask = c.dayQuestion(m, logic.Not(c.Between(upper.From, upper.To)), UpperSide)
		return []Difference{d}
	case upper == nil:
		d.Verdict, d.Detail, d.Lower = Narrower, Condition, lower.Quotes
		if leavesAmountOpen(m.Upper) {
			d.Detail = Filled
		}
		d.Ask = c.dayQuestion(m, logic.Not(c.Between(lower.From, lower.To)), LowerSide)
		return []Difference{d}
	}
	d.Lower, d.Upper = lower.Quotes, upper.Quotes
	below, above := ir.Validity{From: lower.From, To: lower.To}, ir.Validity{From: upper.From, To: upper.To}
	out := spans(d, below, above)
	for i := range out {
		out[i].Ask = c.spanQuestion(m, out[i], below, above)
	}
	return out
}

// spans tells how the days of the lower side lie to those of the upper one.
func spans(d Difference, lower, upper ir.Validity) []Difference {
	var out []Difference
	add := func(when bool, v Verdict, detail Detail) {
		if when {
			d.Verdict, d.Detail = v, detail
			out = append(out, d)
		}
	}
	add(upper.From.Before(lower.From), Narrower, Start)
	add(lower.From.Before(upper.From), Wider, Start)
	add(EndsBefore(lower.To, upper.To), Narrower, End)
	add(EndsBefore(upper.To, lower.To), Wider, End)
	return out
}

// EndsBefore reports whether a period ends before another; the zero Date is no end.
func EndsBefore(a, b ir.Date) bool {
	return !a.IsZero() && (b.IsZero() || a.Before(b))
}

func periodOfUnion(u pairing.Union) *ir.Period {
	for _, p := range u {
		if p.During != nil {
			return p.During
		}
	}
	return nil
}

// leavesAmountOpen reports whether the union names no amount.
func leavesAmountOpen(u pairing.Union) bool {
	return !slices.ContainsFunc(u.Payments(), func(p ir.Payment) bool { return !p.Amount.Open })
}
