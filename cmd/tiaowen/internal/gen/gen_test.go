package gen_test

import (
	"os"
	"os/exec"
	"path/filepath"
	"testing"

	"tiaowen/cmd/tiaowen/internal/eval/sample"
	"tiaowen/cmd/tiaowen/internal/gen"
	"tiaowen/cmd/tiaowen/internal/ir"
)

// write puts the generated packages into a module of their own.
func write(t *testing.T, ws *ir.Workspace, more ...gen.File) string {
	t.Helper()
	files, err := gen.FilesIn(ws, "example.org/casework")
	if err != nil {
		t.Fatal(err)
	}
	dir := t.TempDir()
	files = append(files, gen.File{Path: "go.mod", Data: []byte("module example.org/casework\n\ngo 1.26\n")})
	for _, f := range append(files, more...) {
		path := filepath.Join(dir, f.Path)
		if err := os.MkdirAll(filepath.Dir(path), 0o755); err != nil {
			t.Fatal(err)
		}
		if err := os.WriteFile(path, f.Data, 0o644); err != nil {
			t.Fatal(err)
		}
	}
	return dir
}

// goCommand runs the go command in the module, without the network.
func goCommand(t *testing.T, dir string, stdin []byte, args ...string) []byte {
	t.Helper()
	cmd := exec.Command("go", args...)
	cmd.Dir = dir
	cmd.Env = append(os.Environ(), "GOFLAGS=-mod=mod", "GOPROXY=off", "GOWORK=off", "GOTOOLCHAIN=local")
	cmd.Stdin = bytesReader(stdin)
	out, err := cmd.CombinedOutput()
	if err != nil {
		t.Fatalf("go %v: %v\n%s", args, err, out)
	}
	return out
}

func TestGeneratedTestsPass(t *testing.T) {
	dir := write(t, sample.Workspace())
	goCommand(t, dir, nil, "vet", "./...")
	goCommand(t, dir, nil, "test", "./...")
}
