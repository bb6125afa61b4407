package answer

import (
	"strings"

	"tiaowen/cmd/tiaowen/internal/eval"
	"tiaowen/cmd/tiaowen/internal/ir"
)

// notWritten reports whether a benefit cannot be decided since its clause is
// not fully written, whatever the facts.
func notWritten(b eval.Benefit) bool { return b.Status == ir.Undetermined && len(b.Needs) == 0 }

// unfinished reports whether the clause of an outcome is not fully written.
func (p Page) unfinished(o eval.Outcome) bool {
	c := p.Workspace.Clause(o.Clause)
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

// unwritten says which clauses decide nothing yet, or not all.
func (t *text) unwritten(p *ir.Policy) {
	if clauses := unwrittenClauses(p); len(clauses) > 0 {
		t.printf("\n"+t.notWrittenYet+"\n", strings.Join(clauses, t.comma))
	}
}
