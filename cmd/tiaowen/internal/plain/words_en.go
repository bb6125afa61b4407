package plain

import (
	"strings"

	"tiaowen/cmd/tiaowen/internal/ir"
	"tiaowen/cmd/tiaowen/internal/naming"
	"tiaowen/grammar/quantity"
)

var english = words{
	and: ", and ", or: ", or ", nor: "; or ",
	not: "not %[1]s", bracketed: "(%[1]s)",
	fact: "%[1]s", is: "%[1]s is %[2]s", compared: "%[1]s %[2]s %[3]s",
	comparisons: map[ir.Cmp]string{
		ir.Equal: "equal to", ir.AtLeast: "at least", ir.Above: "above", ir.AtMost: "at most", ir.Below: "below",
	},
	others: "others (left to discretion)", othersOf: "other %[1]s (left to discretion)",
	form: naming.English, ofCategory: func(_ *ir.Vocabulary, _, value string) string { return naming.Words(value) },
	yuan: "%[1]s yuan", day: "%[1]s", times: "%[2]s times %[1]s",
	open: "an amount left open", least: "at least %[1]s", most: "at most %[1]s", between: "%[1]s to %[2]s",
	payment: "%[2]s%[1]s%[3]s", per: perEnglish, once: ", once", where: "%[2]s where %[1]s", total: "%[1]s in total",
	count:      countEnglish,
	openLength: "left open", atLeast: "at least %[1]s", atMost: "at most %[1]s", both: ", ",
	from: "from %[1]s", fromTo: "%[1]s to %[2]s", within: "within %[1]s", every: "every %[1]s", byMonth: "by the end of %[1]s", by: "by %[1]s",
	figure: " (in the notice “%[1]s”)",
	comma:  ", ", adds: ", and ", etc: "others", openEnd: ", and ", unnamed: "「%[1]s」",
	kinds: map[ir.Kind]string{
		ir.Standard: "standard", ir.Grant: "grant", ir.Define: "definition", ir.Adjust: "adjustment", ir.Procedure: "procedure",
		ir.Duty: "duty", ir.Power: "power", ir.Ban: "ban", ir.Encourage: "encouragement", ir.Fund: "funds",
		ir.Trigger: "trigger", ir.Valid: "validity",
	},
	strengths: map[ir.Modality]string{ir.Forbidden: "forbidden", ir.Must: "must", ir.May: "may", ir.Encouraged: "encouraged"},
}

func perEnglish(b quantity.Base, period quantity.Unit) string {
	s := ""
	if b != quantity.NoBase {
		s = " per " + b.String()
	}
	if period != "" {
		s += " per " + string(period)
	}
	return s
}

// countEnglish writes 1 month, 18 months.
func countEnglish(n quantity.Ratio, _ string, u quantity.Unit) string {
	s := Decimal(n) + " " + string(u)
	if n != quantity.Whole(1) && u != "" && u != "percent" {
		s += "s"
	}
	return strings.TrimSpace(s)
}
