package answer

import (
	"strings"

	"tiaowen/cmd/tiaowen/internal/eval"
	"tiaowen/cmd/tiaowen/internal/ir"
)

// notWritten reports whether a benefit cannot be decided since its clause is
// not fully written, whatever the facts.
func notWritten(b eval.Benefit) bool { return b.Status == ir.Undetermined && len(b.Needs) == 0 }

// unwritten says which clauses decide nothing yet, or not all.
func (t *text) unwritten(p *ir.Policy) {
	if clauses := p.Unwritten(); len(clauses) > 0 {
		t.printf("\n"+t.notDenied+"\n", strings.Join(clauses, t.comma))
	}
}
