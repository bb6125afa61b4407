package pairing

import (
	"tiaowen/cmd/tiaowen/internal/ir"
)

// Forwards is the statement by which a notice forwards another whole (转发), nil
// where it does not. What the other says, the notice then says too.
func Forwards(p, other *ir.Policy) *ir.Basis {
	for i, b := range p.Bases {
		if b.Forwards && b.Slug == other.Slug {
			return &p.Bases[i]
		}
	}
	return nil
}
