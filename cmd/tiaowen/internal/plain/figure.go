package plain

import (
	"fmt"
	"regexp"
	"slices"
	"strings"

	"tiaowen/cmd/tiaowen/internal/ir"
	"tiaowen/grammar/quantity"
)

// measures are the kinds of quantity that a number with a unit is written as.
var measures = []quantity.Kind{quantity.Count, quantity.Age, quantity.Duration, quantity.Percent}

// valueFigured is figured for values: money, or the factor of a standard.
func (s Speech) valueFigured(quotes []ir.Quote, values ...*ir.Value) string {
	kinds := []quantity.Kind{quantity.Money}
	var numbers []quantity.Ratio
	for _, v := range values {
		if v == nil || !v.Date.IsZero() || v.Standard != "" && v.Factor.Num == v.Factor.Den {
			continue
		}
		if v.Standard != "" {
			kinds = []quantity.Kind{quantity.Multiple, quantity.Percent}
		}
		numbers = append(numbers, v.Factor)
	}
	return s.figured(kinds, quotes, numbers...)
}

// figured is the figure that the notice has where the rule counts in another
// one: 5520元 a year for 460 元 a month, 半年 for 6 个月. Where the words have
// several, it is those that come to the same, else all of them.
func (s Speech) figured(kinds []quantity.Kind, quotes []ir.Quote, numbers ...quantity.Ratio) string {
	var written []quantity.Quantity
	for _, q := range quotes {
		for _, found := range quantity.Find(q.Text) {
			if slices.Contains(kinds, found.Kind) {
				written = append(written, found)
			}
		}
	}
	var differing []string
	for _, n := range numbers {
		if slices.ContainsFunc(written, func(q quantity.Quantity) bool { return shows(q, n) }) {
			continue
		}
		same := slices.DeleteFunc(slices.Clone(written), func(q quantity.Quantity) bool { return !comesTo(q, n) })
		if len(same) == 0 {
			same = written
		}
		for _, q := range same {
			if !slices.Contains(differing, q.Text) {
				differing = append(differing, q.Text)
			}
		}
	}
	if len(differing) == 0 {
		return ""
	}
	return fmt.Sprintf(s.figure, strings.Join(differing, s.comma))
}

var digits = regexp.MustCompile(`[0-9.]+`)

// shows reports whether the words have the number in the digits that a reader
// of the rule sees.
func shows(q quantity.Quantity, n quantity.Ratio) bool {
	said := Decimal(n)
	if q.Kind == quantity.Money {
		said = strings.ReplaceAll(Yuan(n), ",", "")
	}
	return slices.Contains(digits.FindAllString(q.Text, -1), said)
}

// comesTo reports whether a quantity is the number, as it stands or counted by
// the month instead of the year.
func comesTo(q quantity.Quantity, n quantity.Ratio) bool {
	for _, scale := range []quantity.Ratio{quantity.Whole(1), quantity.Whole(12), {Num: 1, Den: 12}} {
		for _, end := range []quantity.Ratio{q.Low, q.High} {
			if scaled, err := end.Mul(scale); err == nil && scaled == n {
				return true
			}
		}
	}
	return false
}
