package compare

import (
	"fmt"

	"tiaowen/cmd/tiaowen/internal/ir"
)

// newComparer is a comparer of a notice with itself or another.
func newComparer(ws *ir.Workspace, lower, upper string) (*comparer, error) {
	for _, slug := range []string{lower, upper} {
		if ws.Policy(slug) == nil {
			return nil, fmt.Errorf("no notice %q in the workspace", slug)
		}
	}
	return comparerOf(ws, LowerUpper, lower, upper), nil
}
