package gen

import (
	"fmt"
	"strings"

	"tiaowen/cmd/tiaowen/internal/ir"
	"tiaowen/grammar/quantity"
)

// plain is the Go condition that holds where f certainly does, or where it
// certainly does not; "" for what takes more than that.
func (n *notice) plain(f ir.Formula, holds bool) string {
	field := "c." + n.vocabulary.fields[f.Fact]
	switch f.Op {
	case ir.Not:
		return n.plain(f.Args[0], !holds)
	case ir.And, ir.Or:
		return n.plainList(f, holds)
	case ir.Fact:
		if n.isDefined(f.Fact) {
			return ""
		}
		return field + " == " + map[bool]string{true: "facts.Yes", false: "facts.No"}[holds]
	case ir.Is:
		value := "facts." + n.vocabulary.values[n.ws.Vocabulary.Fact(f.Fact).Category+"."+f.Value]
		if holds {
			return field + " == " + value
		}
		return field + ".Known() && " + field + " != " + value
	case ir.Compare:
		return n.plainComparison(f, holds)
	}
	return ""
}

func (n *notice) plainList(f ir.Formula, holds bool) string {
	var parts []string
	for _, a := range f.Args {
		p := n.plain(a, holds)
		if p == "" {
			return ""
		}
		parts = append(parts, p)
	}
	operator := " || "
	if (f.Op == ir.And) == holds {
		operator = " && "
	}
	return "(" + strings.Join(parts, operator) + ")"
}

var opposite = map[ir.Cmp]ir.Cmp{
	ir.AtLeast: ir.Below, ir.Below: ir.AtLeast, ir.Above: ir.AtMost, ir.AtMost: ir.Above,
}

func (n *notice) plainComparison(f ir.Formula, holds bool) string {
	cmp, bound := f.Cmp, ""
	if !holds {
		cmp = opposite[f.Cmp]
	}
	switch t := n.ws.Vocabulary.Fact(f.Fact).Type; {
	case f.Cmp == ir.Equal || f.Bound.Standard != "":
		return ""
	case t == ir.Number:
		bound, _ = number(f.Bound.Factor)
	case t == ir.Money && f.Bound.Factor.Den == 1:
		bound = money(f.Bound.Factor.Num)
	}
	if bound == "" {
		return ""
	}
	field := "c." + n.vocabulary.fields[f.Fact]
	return fmt.Sprintf("%s.Known() && %s.Compare(%s) %s 0", field, field, bound, cmp)
}

// byHandAmount is an amount that the notice settles by itself; "" for others.
func (n *notice) byHandAmount(a ir.Amount) string {
	if a.Open {
		return "facts.Amount{Open: true}"
	}
	var ends []string
	for _, end := range []struct {
		name  string
		value *ir.Value
	}{{"Low", a.Low}, {"High", a.High}} {
		if end.value == nil {
			continue
		}
		fen, ok := n.settled(*end.value)
		if !ok || fen.Den != 1 {
			return ""
		}
		ends = append(ends, end.name+": "+money(fen.Num))
	}
	return "facts.Amount{" + strings.Join(ends, ", ") + "}"
}

// settled is a number of money, or a multiple of a standard that the notice
// itself sets to a number.
func (n *notice) settled(v ir.Value) (quantity.Ratio, bool) {
	if v.Standard == "" {
		return v.Factor, true
	}
	e, found := n.vocabulary.entry(v.Standard, v.Index)
	if !found {
		return quantity.Ratio{}, false
	}
	s := setting(n.policy, e)
	if s == nil || !s.Setting.Amount.Exact() || s.Setting.Amount.Low.Standard != "" {
		return quantity.Ratio{}, false
	}
	fen, err := v.Factor.Mul(s.Setting.Amount.Low.Factor)
	return fen, err == nil
}
