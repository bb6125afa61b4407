package check

import (
	"slices"
	"strings"

	"tiaowen/grammar/quantity"
	"tiaowen/grammar/rules"
)

// A numberClaim is a number with its unit and how it bounds what it is said of.
type numberClaim struct {
	node       rules.Node
	value      quantity.Ratio
	unit       quantity.Unit
	comparison quantity.Comparison
	negated    bool // stands under "not"
	fact       bool // compared with a fact
	amount     bool // an amount, per base and period
	base       quantity.Base
	period     quantity.Unit
}

func (c *numberClaim) verify(r *reading) {
	said := r.block.span(c.node).Text()
	same := c.filter(r.quantities, c.sameUnit)
	if len(same) == 0 {
		c.notCited(r, said)
		r.useMeant(func(q quantity.Quantity) bool { return c.sameUnit(q) && c.sameValue(q) })
		return
	}
	valued := c.filter(same, c.sameValue)
	if len(valued) == 0 {
		c.mendValue(r.errorAt("literal-differs", c.node, same[0], said, same[0].Text), r.block.span(c.node), same)
		r.use(same...)
		return
	}
	r.use(valued...)
	fitting := c.filter(valued, c.sameComparison)
	if len(fitting) == 0 {
		r.errorAt("comparison-differs", r.evidence.node, valued[0], valued[0].Text, signs[valued[0].Comparison], signs[c.comparison])
		return
	}
	if c.amount {
		c.verifyPer(r, fitting[0])
	}
}

// notCited reports that the words have no number of the claim's unit. Working
// days are no unit of the language: no other is to be written for them.
func (c *numberClaim) notCited(r *reading, said string) {
	if smallest[c.unit].n > 0 {
		for _, q := range r.quantities {
			if q.Unit == quantity.Workday {
				r.errorAt("literal-workdays", c.node, q, said, q.Text)
				r.use(q)
				return
			}
		}
	}
	r.error("literal-not-cited", c.node, said)
}

// signs are the comparisons as a condition writes them.
var signs = map[quantity.Comparison]string{exactly: "=", atLeast: ">=", above: ">", atMost: "<=", below: "<"}

func (c *numberClaim) filter(quantities []quantityRead, keep func(quantity.Quantity) bool) []quantityRead {
	var kept []quantityRead
	for _, q := range quantities {
		if keep(q.Quantity) {
			kept = append(kept, q)
		}
	}
	return kept
}

// sameUnit reports whether the quantity measures what the claim does.
func (c *numberClaim) sameUnit(q quantity.Quantity) bool {
	switch q.Kind {
	case quantity.Money, quantity.Multiple:
		return q.Unit == c.unit
	case quantity.Percent: // 45% of a standard is 0.45 times it
		return c.unit == percentUnit || c.unit == quantity.Times
	case quantity.Count:
		return c.unit == personUnit && slices.Contains([]quantity.Unit{"人", "名", "位"}, q.Unit)
	case quantity.Age:
		return c.unit == quantity.Year
	case quantity.Duration:
		return convertible(q.Unit, c.unit)
	}
	return false
}

// sameValue compares exactly, in the unit of the quantity. A range in one
// breath (2-4倍) shows its ends.
func (c *numberClaim) sameValue(q quantity.Quantity) bool {
	value := c.value
	switch {
	case q.Kind == quantity.Percent && c.unit == percentUnit:
		value, _ = value.Mul(quantity.Ratio{Num: 1, Den: 100})
	case q.Kind == quantity.Duration:
		value, _ = convert(value, c.unit, q.Unit)
	}
	switch {
	case q.Low == q.High:
		return value == q.Low
	case c.comparison == atLeast:
		return value == q.Low
	}
	return c.comparison == atMost && value == q.High
}

// sameComparison holds the comparison to the comparison word. Two readings go
// beyond the word: who has lived through exactly three months (连续3个月) has
// lived through at least three; and an age that is named as a limit
// (延长至18周岁) leaves the side to its sentence.
func (c *numberClaim) sameComparison(q quantity.Quantity) bool {
	switch {
	case q.Low != q.High:
		return true // sameValue has matched the end
	case q.Comparison == c.comparison, c.negated && q.Comparison == opposite[c.comparison]:
		return true
	case c.fact && q.Comparison == exactly && q.Kind == quantity.Duration:
		return c.comparison == atLeast
	}
	return c.fact && q.Comparison == exactly && q.Kind == quantity.Age
}

// verifyPer holds base and period to the words, both ways. A multiple is per
// what its standard is per, which the words need not repeat.
func (c *numberClaim) verifyPer(r *reading, q quantityRead) {
	wrongBase := c.base != q.Base && (q.Base != quantity.NoBase && baseWords[q.Base] != "" || !c.shown(r, baseShown[c.base]))
	wrongPeriod := c.period != q.Period && (periods[string(q.Period)] != "" || !c.shown(r, periodShown[c.period]))
	if wrongBase || wrongPeriod {
		r.errorAt("per-differs", c.node, q, perText(c.base, c.period), q.Text, perText(q.Base, q.Period))
	}
}

func (c *numberClaim) shown(r *reading, words []string) bool {
	if len(words) == 0 || c.unit == quantity.Times {
		return true
	}
	return slices.ContainsFunc(words, func(w string) bool { return strings.Contains(r.words, w) })
}

// Words that show a base or a period where they stand apart from the number.
var (
	baseShown = map[quantity.Base][]string{
		quantity.PerPerson:    {"每人", "人均", "每名", "每位"},
		quantity.PerHousehold: {"每户", "户均", "每家", "每个家庭"},
		quantity.PerBed:       {"床位"},
		quantity.PerCounty:    {"每个县", "每县"},
	}
	periodShown = map[quantity.Unit][]string{
		quantity.Month: {"每月", "按月", "月标准", "每个月"},
		quantity.Year:  {"每年", "按年", "年度", "年标准"},
	}
)
