package report

import (
	"encoding/json"
	"fmt"

	"tiaowen/cmd/tiaowen/internal/compare"
)

// FindingsJSON is every comparison and check as compare and consistency print
// them with --format json.
func FindingsJSON(pairs []Pair, checked []Checked) ([]byte, error) {
	all := make([]*compare.Comparison, len(pairs))
	for i, p := range pairs {
		all[i] = p.Comparison
	}
	data, err := json.MarshalIndent(map[string]any{"comparisons": all, "consistency": checked}, "", "  ")
	if err != nil {
		return nil, fmt.Errorf("findings.json: %w", err)
	}
	return append(data, '\n'), nil
}
