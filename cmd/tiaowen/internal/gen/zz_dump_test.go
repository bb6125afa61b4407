package gen_test

import (
	"os"
	"path/filepath"
	"testing"

	"tiaowen/cmd/tiaowen/internal/eval/sample"
	"tiaowen/cmd/tiaowen/internal/gen"
)

func TestZZDump(t *testing.T) {
	files, _ := gen.FilesIn(sample.Workspace(), "example.org/casework")
	os.WriteFile("/tmp/gen/go.mod", []byte("module example.org/casework\n\ngo 1.26\n"), 0o644)
	for _, f := range files {
		p := filepath.Join("/tmp/gen", f.Path)
		os.MkdirAll(filepath.Dir(p), 0o755)
		os.WriteFile(p, f.Data, 0o644)
	}
}
