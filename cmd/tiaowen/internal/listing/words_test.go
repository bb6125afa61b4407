package listing

import (
	"testing"

	"tiaowen/cmd/tiaowen/internal/bilingual"
)

func TestWords(t *testing.T) {
	for _, gap := range bilingual.Gaps(english, chinese) {
		t.Error(gap)
	}
}
