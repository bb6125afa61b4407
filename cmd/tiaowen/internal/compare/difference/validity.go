package difference

import (
	"tiaowen/cmd/tiaowen/internal/compare/pairing"
	"tiaowen/cmd/tiaowen/internal/ir"
)

// Validity compares the days on which the two notices are in force.
func (c *Differ) Validity() []Difference {
	lower, upper := c.Lower.Validity, c.Upper.Validity
	out := spans(Difference{Element: ir.Validness}, lower, upper)
	for i := range out {
		out[i].AskOf = c.validityQuestions(out[i])
		out[i].Notes = [2]string{lower.From.String(), upper.From.String()}
	}
	return out
}

// validityQuestions ask for somebody whom both notices give a benefit, on a day
// when only one of them is still, or already, in force.
func (c *Differ) validityQuestions(d Difference) []askedOf {
	var out []askedOf
	for _, m := range c.matches {
		if len(m.Lower) > 0 && len(m.Upper) > 0 && m.Lower[0].Kind == ir.Grant {
			out = append(out, askedOf{pairing.SubjectOf(m.Lower[0]), c.spanQuestion(m, d, c.Lower.Validity, c.Upper.Validity)})
		}
	}
	return out
}
