package check

import (
	"cmp"
	"tiaowen/grammar/quantity"
	"tiaowen/grammar/rules"
)

// A claim is a value that a rule states and its cites must show.
type claim interface {
	// verify reports where the words read do not show the claim, and marks
	// the quantities that it uses.
	verify(r *reading)
}

// Short names of the comparisons: the claims are tables of them.
const (
	exactly = quantity.Exactly
	atLeast = quantity.AtLeast
	above   = quantity.Above
	atMost  = quantity.AtMost
	below   = quantity.Below
)

var comparisons = map[string]quantity.Comparison{
	"=": exactly, ">=": atLeast, ">": above, "<=": atMost, "<": below,
}

// opposite maps a comparison to what its negation says.
var opposite = map[quantity.Comparison]quantity.Comparison{
	exactly: exactly, atLeast: below, above: atMost, atMost: above, below: atLeast,
}

// amountClaims are the values of an amount, its base and period, and "once".
func amountClaims(a *rules.Amount) []claim {
	var claims []claim
	base, period, _ := per(a.Per)
	for _, end := range amountEnds(a) {
		if c := operandClaim(end.operand, end.comparison); c != nil {
			if n, ok := c.(*numberClaim); ok {
				n.amount, n.base, n.period = true, base, period
			}
			claims = append(claims, c)
		}
	}
	if a.Once {
		claims = append(claims, wordsClaim{a.Node, "once", []string{"一次性", "一次"}})
	}
	return claims
}

// wasClaims are the values that an amount had before; what it is per, where
// nothing is said, is as now.
func wasClaims(now, was *rules.Amount) []claim {
	if was == nil {
		return nil
	}
	old := *was
	if len(old.Per) == 0 {
		old.Per = now.Per
	}
	return amountClaims(&old)
}

// An amountEnd is one end of an amount and how it bounds it.
type amountEnd struct {
	operand    *rules.Operand
	comparison quantity.Comparison
}

func amountEnds(a *rules.Amount) []amountEnd {
	switch {
	case a.Low == nil:
		return nil
	case a.High != nil:
		return []amountEnd{{a.Low, atLeast}, {a.High, atMost}}
	}
	return []amountEnd{{a.Low, boundComparison(a.Bound)}}
}

func boundComparison(bound string) quantity.Comparison {
	return map[string]quantity.Comparison{"least": atLeast, "most": atMost}[bound]
}

// operandClaim is the claim of what is paid or compared with; a standard that
// is neither multiplied nor a bound claims nothing.
func operandClaim(o *rules.Operand, cmp quantity.Comparison) claim {
	switch {
	case o.Date != nil:
		return dateClaim{date: o.Date, comparison: cmp}
	case o.Of != nil:
		value := number(o.Number.Text, "")
		return &numberClaim{node: o.Number.Node, value: value, unit: quantity.Times, comparison: cmp}
	case o.Number != nil:
		value := number(o.Number.Text, o.Unit)
		return &numberClaim{node: o.Node, value: value, unit: units[o.Unit], comparison: cmp}
	case cmp != exactly:
		return boundClaim{node: o.Node, comparison: cmp}
	}
	return nil
}

func measureClaim(m *rules.Measure, cmp quantity.Comparison) *numberClaim {
	return &numberClaim{node: m.Node, value: measured(m), unit: units[m.Unit], comparison: cmp}
}

// atomClaims are the claims of a comparison with a fact.
func atomClaims(a *rules.Atom, negated bool) []claim {
	if a == nil || a.Value == nil {
		return nil
	}
	claims := valueClaims(a.Value, a.Op, negated)
	if a.Was != nil {
		claims = append(claims, valueClaims(a.Was, cmp.Or(a.WasOp, a.Op), negated)...)
	}
	return claims
}

// valueClaims are the claims of one value that a fact is compared with.
func valueClaims(o *rules.Operand, op string, negated bool) []claim {
	switch c := operandClaim(o, comparisons[op]).(type) {
	case *numberClaim:
		c.negated, c.fact = negated, true
		return []claim{c}
	case boundClaim:
		c.negated = negated
		return []claim{c}
	case dateClaim:
		c.negated = negated
		return []claim{c}
	}
	return nil
}

func lastsClaims(l *rules.LastsLine) []claim {
	claims := spanClaims(l.Bound, l.Low, l.High)
	if l.Was != nil {
		claims = append(claims, spanClaims(l.Was.Bound, l.Was.Low, l.Was.High)...)
	}
	return claims
}

func spanClaims(bound string, low, high *rules.Measure) []claim {
	switch {
	case low == nil:
		return nil
	case high != nil:
		return []claim{measureClaim(low, atLeast), measureClaim(high, atMost)}
	}
	return []claim{measureClaim(low, boundComparison(bound))}
}

func duringClaims(d *rules.DuringLine) []claim {
	var claims []claim
	if d.Length != nil {
		claims = append(claims, measureClaim(d.Length, exactly))
	}
	for _, start := range []*rules.Date{d.From, d.Start} {
		if start != nil {
			claims = append(claims, dateClaim{date: start, comparison: atLeast})
		}
	}
	if d.End != nil {
		claims = append(claims, dateClaim{date: d.End, comparison: atMost})
	}
	return claims
}

func timeClaims(t *rules.TimeLine) []claim {
	switch {
	case t.Date != nil:
		return []claim{dateClaim{date: t.Date, comparison: atMost}}
	case t.Element == "every":
		claims := []claim{everyClaim{measureClaim(t.Measure, exactly)}}
		if t.Was != nil {
			claims = append(claims, everyClaim{measureClaim(t.Was, exactly)})
		}
		return claims
	}
	claims := []claim{measureClaim(t.Measure, atMost)}
	if t.Was != nil {
		claims = append(claims, measureClaim(t.Was, atMost))
	}
	return claims
}
