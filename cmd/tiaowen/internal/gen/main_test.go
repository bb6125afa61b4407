package gen_test

import (
	"os"
	"runtime/debug"
	"testing"
)

// TestMain trades memory for time: by default a quarter of these tests is
// collecting garbage.
func TestMain(m *testing.M) {
	debug.SetGCPercent(400)
	os.Exit(m.Run())
}
