package compare_test

import (
	"testing"

	"tiaowen/cmd/tiaowen/internal/compare"
)

// All pairs of the repository's own notices, proofs and witnesses included.
func BenchmarkNotices(b *testing.B) {
	ws := real(b)
	for b.Loop() {
		for _, pair := range [][2]string{{"zhongwei-2022", "ningxia-2022"}, {"zhongwei-2022", "national-2022"}, {"ningxia-2022", "national-2022"}} {
			if _, err := compare.Compare(ws, pair[0], pair[1]); err != nil {
				b.Fatal(err)
			}
		}
	}
}
