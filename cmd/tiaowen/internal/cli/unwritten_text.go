package cli

import (
	"strings"

	"tiaowen/cmd/tiaowen/internal/eval"
	"tiaowen/cmd/tiaowen/internal/ir"
)

// notWritten reports whether a benefit cannot be decided since its clause is
// not fully written, whatever the facts.
func notWritten(b eval.Benefit) bool { return b.Status == ir.Undetermined && len(b.Needs) == 0 }

// unwritten reports whether the clause of an outcome is not fully written.
func (p evalPage) unwritten(o eval.Outcome) bool {
	c := p.ws.Clause(o.Clause)
	return c != nil && !c.Written()
}

// unwrittenClauses are the clauses of a notice that are not fully written.
func unwrittenClauses(p *ir.Policy) []string {
	var out []string
	for _, c := range p.Clauses {
		if !c.Written() {
			out = append(out, c.ID)
		}
	}
	return out
}

// unwrittenText says which clauses decide nothing yet, or not all.
func (a *app) unwrittenText(p *ir.Policy) {
	if clauses := unwrittenClauses(p); len(clauses) > 0 {
		a.printf("\n%s%s\n", a.pick("Not written yet, nothing is denied on their account: ", "尚未编写（完），不据此作出否定结论："),
			strings.Join(clauses, a.pick(", ", "、")))
	}
}
