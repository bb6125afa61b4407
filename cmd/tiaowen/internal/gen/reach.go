package gen

import (
	"errors"
	"fmt"
	"math"
	"math/bits"

	"tiaowen/cmd/tiaowen/internal/ir"
)

// reach bounds the fractions of fen that a standard can come to: both parts as
// they are before anything is cancelled.
type reach struct{ num, den int64 }

// input is what a standard given with the case can be.
var input = reach{maxFen, 1}

func (r reach) times(num, den int64) (reach, error) {
	n, ok1 := multiply(r.num, num)
	d, ok2 := multiply(r.den, den)
	if !ok1 || !ok2 || num < 0 || den < 1 || d > maxDenominator {
		return reach{}, fmt.Errorf("%d/%d times an amount of up to %d fen is out of range", num, den, r.num)
	}
	return reach{n, d}, nil
}

func multiply(a, b int64) (int64, bool) {
	hi, lo := bits.Mul64(uint64(max(a, 0)), uint64(max(b, 0)))
	return int64(lo), hi == 0 && lo <= math.MaxInt64
}

func (r reach) or(s reach) reach { return reach{max(r.num, s.num), max(r.den, s.den)} }

// reach bounds an entry of a standard, or all entries where index is ""; it
// fails where a product can overflow or a standard is set by itself.
func (n *notice) reach(standard, index string) (reach, error) {
	key := "reach " + standard + "[" + index + "]"
	if n.working[key] {
		return reach{}, fmt.Errorf("%s is set by itself", standard)
	}
	n.working[key] = true
	defer delete(n.working, key)
	total := input
	for _, e := range n.vocabulary.entries {
		if e.decl.Name != standard || index != "" && e.index != index {
			continue
		}
		for _, p := range n.chain {
			v := setting(p, e)
			if v == nil {
				continue
			}
			r, err := n.reachOf(v.Setting.Amount, e.index)
			if err != nil {
				return reach{}, err
			}
			total = total.or(r)
		}
	}
	return total, nil
}

// reachOf bounds an amount; the two ends of a range stand over the product of
// their denominators.
func (n *notice) reachOf(a ir.Amount, index string) (reach, error) {
	total := reach{1, 1}
	ends := []*ir.Value{a.Low, a.High}
	if a.Exact() {
		ends = ends[:1]
	}
	for _, v := range ends {
		if v == nil {
			continue
		}
		r, err := n.reachOfValue(*v, index)
		if err != nil {
			return reach{}, err
		}
		low, err1 := total.times(r.den, r.den)
		high, err2 := r.times(total.den, total.den)
		if err := errors.Join(err1, err2); err != nil {
			return reach{}, err
		}
		total = low.or(high)
	}
	return total, nil
}

func (n *notice) reachOfValue(v ir.Value, index string) (reach, error) {
	r, err := reach{1, 1}, error(nil)
	if v.Standard != "" {
		r, err = n.reach(v.Standard, n.index(v, index))
	}
	if err != nil {
		return reach{}, err
	}
	return r.times(v.Factor.Num, v.Factor.Den)
}

// checkAmount fails where an amount of a payment or a comparison can overflow.
func (n *notice) checkAmount(a ir.Amount) {
	if _, err := n.reachOf(a, ""); err != nil {
		n.fail("%w", err)
	}
}

// checkCircles fails where a fact is defined by itself, through whatever others.
func (n *notice) checkCircles() {
	done, open := map[string]bool{}, map[string]bool{}
	var visit func(fact string)
	visit = func(fact string) {
		if open[fact] {
			n.fail("%q is defined by itself", fact)
		}
		if open[fact] || done[fact] {
			return
		}
		open[fact] = true
		for _, p := range n.chain {
			for _, v := range definitions(p, fact) {
				for _, c := range v.Conditions {
					eachFact(c.Formula, visit)
				}
			}
		}
		open[fact], done[fact] = false, true
	}
	for _, f := range n.ws.Vocabulary.Facts {
		visit(f.Name)
	}
}

// eachFact visits the bool facts of a condition.
func eachFact(f ir.Formula, visit func(string)) {
	if f.Op == ir.Fact {
		visit(f.Fact)
	}
	for _, a := range f.Args {
		eachFact(a, visit)
	}
}
