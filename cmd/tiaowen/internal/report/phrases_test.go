package report

import (
	"testing"

	"tiaowen/cmd/tiaowen/internal/bilingual"
)

func TestPhrases(t *testing.T) {
	for _, gap := range bilingual.Gaps(english, chinese) {
		t.Error(gap)
	}
}
