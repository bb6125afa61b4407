package difference

import (
	"slices"
	"tiaowen/cmd/tiaowen/internal/compare/ground"
	"tiaowen/cmd/tiaowen/internal/compare/pairing"
	"tiaowen/cmd/tiaowen/internal/ir"
	"tiaowen/cmd/tiaowen/internal/logic"
	"tiaowen/grammar/quantity"
)

// amounts compares what both sides pay, or set a standard to: every payment
// with those of the other side that the same person can get.
func (c *Differ) amounts(m pairing.Match) []Difference {
	lower, upper := c.paymentsOf(m.Lower), c.paymentsOf(m.Upper)
	both := logic.And(c.UnionTree(m.Lower).Possible, c.UnionTree(m.Upper).Possible)
	var out []Difference
	met := map[int]bool{}
	for _, u := range upper {
		partners := c.partners(u, lower, both)
		for _, i := range partners {
			met[i] = true
			out = append(out, c.payment(lower[i], u, both)...)
		}
		if len(partners) == 0 {
			out = append(out, Difference{Element: ir.Pays, Verdict: OnlyAbove, Detail: Entire, Upper: u.Quotes})
		}
	}
	for i, l := range lower {
		if !met[i] {
			out = append(out, onlyPaidBelow(l, len(upper) == 0))
		}
	}
	if sum := totalOf(m.Lower); sum != nil && totalOf(m.Upper) == nil {
		for i := range out {
			if out[i].Detail == Filled {
				out[i].Lower = append(slices.Clone(out[i].Lower), sum.Quotes...)
			}
		}
	}
	return out
}

// onlyPaidBelow is a payment that no payment above answers; where the upper
// side names no amount at all, it fills that in.
func onlyPaidBelow(l payment, nothingAbove bool) Difference {
	d := Difference{Element: ir.Pays, Verdict: OnlyBelow, Detail: Entire, Lower: l.Quotes}
	if nothingAbove {
		d.Verdict, d.Detail = Narrower, Filled
	}
	return d
}

// payment is a payment with who gets it.
type payment struct {
	ir.Payment
	who logic.Prop
}

func (c *Differ) paymentsOf(u pairing.Union) []payment {
	var out []payment
	for _, p := range u.Payments() {
		who := logic.True()
		if p.If != nil {
			who = c.Space.Possible(*p.If)
		}
		out = append(out, payment{p, who})
	}
	return out
}

// partners are the payments among ps that one person can get together with p,
// those for the same period where there are any.
func (c *Differ) partners(p payment, ps []payment, both logic.Prop) []int {
	var same, other []int
	for i, q := range ps {
		switch {
		case !c.Space.Satisfiable(logic.And(both, p.who, q.who)):
		case p.Period == q.Period && p.Once == q.Once:
			same = append(same, i)
		default:
			other = append(other, i)
		}
	}
	if len(same) > 0 {
		return same
	}
	return other
}

// payment compares two payments that one person gets.
func (c *Differ) payment(l, u payment, both logic.Prop) []Difference {
	words := Difference{Element: ir.Pays, Lower: l.Quotes, Upper: u.Quotes}
	words.Ask = c.amountQuestion(l, u, both)
	if detail, fits := sameMeasure(l.Payment, u.Payment); !fits && !u.Amount.Open && !l.Amount.Open {
		words.Verdict, words.Detail, words.Ask = Undecided, detail, nil
		return []Difference{words}
	}
	var out []Difference
	for _, ch := range changes(amountEnds(l.Amount), amountEnds(u.Amount), c.inPeriod(l.Period, u.Period)) {
		words.Verdict, words.Detail = ch.verdict, ch.detail
		out = append(out, words)
	}
	return out
}

// sameMeasure reports whether two payments are counted alike.
func sameMeasure(l, u ir.Payment) (Detail, bool) {
	alike := l.Base == u.Base || l.Base == quantity.NoBase || u.Base == quantity.NoBase
	_, convertible := ground.PerPeriod(quantity.Whole(1), l.Period, u.Period)
	return Measure, alike && convertible && l.Once == u.Once
}

// inPeriod compares amounts of the lower side's period with amounts of the upper's.
func (c *Differ) inPeriod(lower, upper quantity.Unit) func(a, b ir.Value) order {
	return func(a, b ir.Value) order {
		if converted, ok := ground.PerPeriod(a.Factor, lower, upper); ok && a.Standard == "" {
			a.Factor = converted
		}
		return c.orderValues(a, b)
	}
}

func amountEnds(a ir.Amount) ends[ir.Value] {
	return ends[ir.Value]{open: a.Open, low: a.Low, high: a.High, exact: a.Exact()}
}
