package compare

import "tiaowen/cmd/tiaowen/internal/ir"

// validity compares the days on which the two notices are in force.
func (c *differ) validity() []difference {
	lower, upper := c.lower.Validity, c.upper.Validity
	out := spans(difference{element: ir.Validness}, lower, upper)
	for i := range out {
		out[i].askOf = c.validityQuestions(out[i])
		out[i].notes = [2]string{lower.From.String(), upper.From.String()}
	}
	return out
}

// validityQuestions ask for somebody whom both notices give a benefit, on a day
// when only one of them is still, or already, in force.
func (c *differ) validityQuestions(d difference) []askedOf {
	var out []askedOf
	for _, m := range c.matches {
		if len(m.lower) > 0 && len(m.upper) > 0 && m.lower[0].Kind == ir.Grant {
			out = append(out, askedOf{subjectOf(m.lower[0]), c.spanQuestion(m, d, c.lower.Validity, c.upper.Validity)})
		}
	}
	return out
}
