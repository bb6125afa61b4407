package eval

import (
	"slices"

	"tiaowen/cmd/tiaowen/internal/ir"
)

// withhold takes back a denial by a clause that is not fully written: the words
// that nobody has coded yet may grant it. That the notice is not in force is
// said elsewhere.
func (s *scope) withhold(o Outcome) Outcome {
	if s.asWritten || s.written(o.Clause) {
		return o
	}
	if o.Status == ir.Denied && o.Reason != NotInForce {
		o.Status, o.Reason = ir.Undetermined, NotWritten
	}
	for i := range o.Alternatives {
		o.Alternatives[i].Outcome = s.withhold(o.Alternatives[i].Outcome)
	}
	return o
}

// written reports whether the clause, of the notice or one above it, is fully
// written.
func (s *scope) written(clause string) bool {
	for _, p := range append(slices.Clone(s.chain), s.policy) {
		if c := p.Clause(clause); c != nil {
			return c.Written()
		}
	}
	return true
}

// maySet reports whether a notice has a quantity among the words that are not
// written yet: it may set any standard.
func maySet(p *ir.Policy) bool {
	return slices.ContainsFunc(p.Clauses, func(c *ir.Clause) bool {
		return slices.ContainsFunc(c.Unwritten, func(r ir.Range) bool {
			for _, q := range c.Quantities {
				if q.Start < r.End && r.Start < q.End {
					return true
				}
			}
			return false
		})
	})
}
