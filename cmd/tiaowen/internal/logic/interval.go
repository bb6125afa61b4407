package logic

import (
	"math/big"

	"tiaowen/cmd/tiaowen/internal/ir"
	"tiaowen/grammar/quantity"
)

// interval is the part of a line between the last place that a case has
// reached and the first that it has not; nil ends are open.
type interval struct {
	low, high *atom
}

// cut narrows the interval by one atom; atoms come in the order of the line.
func (i interval) cut(a atom, reached bool) interval {
	switch {
	case reached:
		i.low = &a
	case i.high == nil:
		i.high = &a
	}
	return i
}

// contains reports whether v lies in the interval.
func (i interval) contains(v *big.Rat) bool {
	return (i.low == nil || i.low.reachedBy(v)) && (i.high == nil || !i.high.reachedBy(v))
}

func (a *atom) reachedBy(v *big.Rat) bool {
	c := v.Cmp(rat(a.bound))
	return c > 0 || c == 0 && !a.strict
}

// pick is the plainest number of the interval: a threshold itself, else one
// step past it, else halfway.
func (i interval) pick(step *big.Rat) *big.Rat {
	for _, v := range i.candidates(step) {
		if v.Sign() >= 0 && i.contains(v) {
			return v
		}
	}
	return i.halfway()
}

func (i interval) candidates(step *big.Rat) []*big.Rat {
	var out []*big.Rat
	if i.low != nil {
		low := rat(i.low.bound)
		out = append(out, low, new(big.Rat).Add(low, step))
	}
	if i.high != nil {
		high := rat(i.high.bound)
		out = append(out, high, new(big.Rat).Sub(high, step))
	}
	return append(out, new(big.Rat))
}

func (i interval) halfway() *big.Rat {
	sum := new(big.Rat)
	for _, end := range []*atom{i.low, i.high} {
		if end != nil {
			sum.Add(sum, rat(end.bound))
		}
	}
	return sum.Quo(sum, big.NewRat(2, 1))
}

// day is the first day of the interval, or the last where it has no first.
func (i interval) day() ir.Date {
	if i.low != nil {
		return dateOf(i.low.bound)
	}
	return dateOf(i.high.bound).AddDays(-1)
}

// ordinaryDay prefers the first of the next month to the very day on which
// something begins.
func (i interval) ordinaryDay() ir.Date {
	d := i.day()
	if i.low == nil || d.Day == 1 {
		return d
	}
	first := d.AddMonths(1)
	first.Day = 1
	if i.high == nil || first.Before(dateOf(i.high.bound)) {
		return first
	}
	return d
}

func dateOf(ordinal quantity.Ratio) ir.Date {
	n := ordinal.Num
	return ir.Date{Year: int(n / 10000), Month: int(n / 100 % 100), Day: int(n % 100)}
}

const (
	fenPerYuan = 100
	// ordinaryStandard is what a standard of unknown value is set to in a
	// case, in fen.
	ordinaryStandard = 1000 * fenPerYuan
)

// placeNumber picks the value of a number fact and of the standards that it
// is measured by and that the case has no value of yet.
func placeNumber(c *ir.Case, lines map[line]interval, money bool, own *interval, measured []line) quantity.Ratio {
	step := big.NewRat(1, 1)
	if money {
		step = big.NewRat(fenPerYuan, 1)
	}
	var v *big.Rat
	if own != nil {
		v = own.pick(step)
	}
	for _, l := range measured {
		v = measure(c, l, lines[l], v, step)
	}
	out, _ := ratio(v)
	return out
}

// measure places v (nil: free as yet) on a line in multiples of a standard.
func measure(c *ir.Case, l line, i interval, v, step *big.Rat) *big.Rat {
	fen, given := standardOf(c, l)
	switch {
	case v == nil:
		if !given {
			fen = big.NewRat(ordinaryStandard, 1)
		}
		v = scaled(i, fen).pick(step)
	case given:
		return v
	default:
		fen = big.NewRat(ordinaryStandard, 1)
		if multiple := i.halfOrPick(); multiple.Sign() > 0 && v.Sign() > 0 {
			fen = new(big.Rat).Quo(v, multiple)
		}
	}
	if !given {
		value, _ := ratio(fen)
		c.Standards = append(c.Standards, ir.StandardInput{Standard: l.standard, Index: l.index, Fen: value})
	}
	return v
}

// halfOrPick is a multiple inside the interval.
func (i interval) halfOrPick() *big.Rat { return i.pick(big.NewRat(1, 2)) }

// scaled is the interval in fen.
func scaled(i interval, fen *big.Rat) interval {
	return interval{low: i.low.times(fen), high: i.high.times(fen)}
}

func (a *atom) times(fen *big.Rat) *atom {
	if a == nil {
		return nil
	}
	out := *a
	out.bound, _ = ratio(new(big.Rat).Mul(rat(a.bound), fen))
	return &out
}

func standardOf(c *ir.Case, l line) (fen *big.Rat, given bool) {
	for _, in := range c.Standards {
		if in.Standard == l.standard && in.Index == l.index {
			return rat(in.Fen), true
		}
	}
	return nil, false
}

func rat(r quantity.Ratio) *big.Rat { return big.NewRat(r.Num, r.Den) }

// ratio is r in int64, ok false where it does not fit.
func ratio(r *big.Rat) (out quantity.Ratio, ok bool) {
	if !r.Num().IsInt64() || !r.Denom().IsInt64() {
		return quantity.Ratio{}, false
	}
	return quantity.Ratio{Num: r.Num().Int64(), Den: r.Denom().Int64()}, true
}
