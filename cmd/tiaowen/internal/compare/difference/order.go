package difference

import (
	"tiaowen/cmd/tiaowen/internal/ir"
	"tiaowen/grammar/quantity"
)

// order is how two values lie to each other over all places and people that
// they are reckoned for: less in some, more in some.
type order struct {
	less, more bool
	unknown    bool
}

func orderOf(cmp int) order { return order{less: cmp < 0, more: cmp > 0} }

func (o order) join(p order) order {
	return order{o.less || p.less, o.more || p.more, o.unknown || p.unknown}
}

// orderValues compares two values. A bare standard is the entry of the case's
// own category, so that it is compared once for each.
func (c *Differ) orderValues(a, b ir.Value) order {
	if a.Standard == b.Standard && a.Index == b.Index {
		return orderOf(a.Factor.Cmp(b.Factor))
	}
	var out order
	for _, value := range c.categoryValues(a, b) {
		x, knownA := c.fen(a, value)
		y, knownB := c.fen(b, value)
		switch {
		case knownA && knownB:
			out = out.join(orderOf(x.Cmp(y)))
		case a.Standard == b.Standard && c.indexIn(a, value) == c.indexIn(b, value):
			out = out.join(orderOf(a.Factor.Cmp(b.Factor)))
		default:
			return order{unknown: true}
		}
	}
	return out
}

// categoryValues are the values of the category that a bare standard depends
// on, or one empty value.
func (c *Differ) categoryValues(values ...ir.Value) []string {
	for _, v := range values {
		if v.Standard == "" || v.Index != "" {
			continue
		}
		if names := c.Entries(v.Standard); len(names) > 0 {
			return names
		}
	}
	return []string{""}
}

func (c *Differ) indexIn(v ir.Value, own string) string {
	if v.Index != "" || len(c.Entries(v.Standard)) == 0 {
		return v.Index
	}
	return own
}

// fen is a value for people of one category value.
func (c *Differ) fen(v ir.Value, own string) (quantity.Ratio, bool) {
	if v.Standard == "" {
		return v.Factor, v.Factor.Valid()
	}
	base, known := c.Standards(v.Standard, c.indexIn(v, own))
	if !known {
		return quantity.Ratio{}, false
	}
	out, err := v.Factor.Mul(base)
	return out, err == nil
}

// ends is an interval whose ends can be compared: a nil end is unbounded.
type ends[T any] struct {
	open      bool // nothing is stated at all
	low, high *T
	exact     bool
}

// orderEnds compares two ends of the same sort; unbounded is what a nil end
// counts as against a bounded one.
func orderEnds[T any](a, b *T, unbounded int, compare func(a, b T) order) order {
	switch {
	case a == nil && b == nil:
		return order{}
	case a == nil:
		return orderOf(unbounded)
	case b == nil:
		return orderOf(-unbounded)
	}
	return compare(*a, *b)
}

// change is one step of how an interval of the lower side lies to the upper one's.
type change struct {
	verdict Verdict
	detail  Detail
}

// changes compares what the lower side promises (low end) and allows (high
// end) with what the upper one does. An upper interval that is not exact is a
// hard bound.
func changes[T any](lower, upper ends[T], compare func(a, b T) order) []change {
	switch {
	case lower.open && upper.open:
		return nil
	case upper.open:
		return []change{{Narrower, Filled}}
	case lower.open:
		return []change{{OnlyAbove, Entire}}
	}
	low := orderEnds(lower.low, upper.low, -1, compare)
	high := orderEnds(lower.high, upper.high, 1, compare)
	if low.unknown || high.unknown {
		return []change{{Undecided, Bound}}
	}
	if low == (order{}) && high == (order{}) {
		return nil
	}
	if !upper.exact && !low.less && !high.more {
		return []change{{Narrower, Within}}
	}
	return outside(low, high, upper)
}

// outside tells how an interval leaves the upper one.
func outside[T any](low, high order, upper ends[T]) []change {
	var out []change
	add := func(when bool, v Verdict, d Detail) {
		if when {
			out = append(out, change{v, d})
		}
	}
	add(low.less && !upper.exact, Narrower, Floor)
	add(low.less || high.less && upper.exact, Narrower, Bound)
	add(high.more && !upper.exact, Wider, Ceiling)
	add(high.more || low.more && upper.exact, Wider, Bound)
	return out
}
