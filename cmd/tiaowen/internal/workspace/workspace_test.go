package workspace

import (
	"errors"
	"io/fs"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"
)

// folder makes a workspace of the named files.
func folder(t *testing.T, files map[string]string) string {
	t.Helper()
	root := t.TempDir()
	for name, text := range files {
		if err := WriteFile(root, name, []byte(text)); err != nil {
			t.Fatal(err)
		}
	}
	return root
}

func TestLoad(t *testing.T) {
	root := folder(t, map[string]string{
		"corpus/b.md": "b", "corpus/a.md": "a", "corpus/sources/raw.md": "no notice", "corpus/README.md": "no notice",
		"dsl/vocabulary.rules": "vocabulary", "dsl/a.rules": "notice a", "dsl/README.md": "no rules",
	})
	in, err := Load(root)
	if err != nil {
		t.Fatal(err)
	}
	if raw, err := in.RawText("raw.md"); err != nil || raw.Text() != "no notice" || raw.Name() != "corpus/sources/raw.md" {
		t.Errorf("raw.md: %v, %v", raw, err)
	}
	if raw, err := in.RawText("../a.md"); raw != nil || err != nil {
		t.Errorf("../a.md stands beside no manifest: %v, %v", raw, err)
	}
	var names []string
	for _, f := range append(in.Notices, append(in.Rules, in.Vocabulary)...) {
		names = append(names, f.Name())
	}
	want := []string{"corpus/a.md", "corpus/b.md", "dsl/a.rules", "dsl/vocabulary.rules"}
	if !slices.Equal(names, want) {
		t.Errorf("loaded %v, want %v", names, want)
	}
}

func TestLoadErrors(t *testing.T) {
	for _, tc := range []struct {
		name  string
		files map[string]string
		want  string
	}{
		{"no corpus", map[string]string{"dsl/vocabulary.rules": ""}, "no folder corpus/ there"},
		{"no vocabulary", map[string]string{"corpus/a.md": "", "dsl/a.rules": ""}, "dsl/vocabulary.rules: not found"},
		{"not UTF-8", map[string]string{"corpus/a.md": "one\ntw\xff", "dsl/vocabulary.rules": ""}, "corpus/a.md:2: not UTF-8"},
	} {
		t.Run(tc.name, func(t *testing.T) {
			_, err := Load(folder(t, tc.files))
			if err == nil || !strings.Contains(err.Error(), tc.want) {
				t.Errorf("got %v, want %q", err, tc.want)
			}
		})
	}
}

func TestWriteBringsFoldersUpToDate(t *testing.T) {
	root := folder(t, map[string]string{"out/same": "1", "out/old": "2", "out/sub/gone": "3", "kept/mine": "4"})
	outputs := []Output{{"out/same", []byte("1")}, {"out/old", []byte("new")}, {"out/new", []byte("5")}}
	want := []Change{{"out/new", "missing"}, {"out/old", "stale"}, {"out/sub/gone", "left over"}}

	found, err := Changes(root, []string{"out"}, outputs)
	if err != nil || !slices.Equal(found, want) {
		t.Fatalf("Changes = %v, %v, want %v", found, err, want)
	}
	if _, err := os.Stat(filepath.Join(root, "out/new")); err == nil {
		t.Fatal("Changes wrote a file")
	}
	if made, err := Write(root, []string{"out"}, outputs); err != nil || !slices.Equal(made, want) {
		t.Fatalf("Write = %v, %v, want %v", made, err, want)
	}
	if again, err := Changes(root, []string{"out"}, outputs); err != nil || len(again) > 0 {
		t.Fatalf("after Write, Changes = %v, %v", again, err)
	}
	if _, err := os.Stat(filepath.Join(root, "kept/mine")); err != nil {
		t.Error("Write touched a folder that it was not given")
	}
	if _, err := os.Stat(filepath.Join(root, "out/sub")); err == nil {
		t.Error("the folder of a file that was left over still stands empty")
	}
	if left, _ := filepath.Glob(filepath.Join(root, "out", ".tiaowen-*")); len(left) > 0 {
		t.Errorf("temporary files left: %v", left)
	}
}

// A folder that still has something, and the output folder itself, stay.
func TestWriteKeepsFoldersInUse(t *testing.T) {
	root := folder(t, map[string]string{"out/a/old": "1", "out/a/new": "2", "reports/old": "3"})
	outputs := []Output{{"out/a/new", []byte("2")}}
	if _, err := Write(root, []string{"out", "reports"}, outputs); err != nil {
		t.Fatal(err)
	}
	for _, name := range []string{"out/a/new", "reports"} {
		if _, err := os.Stat(filepath.Join(root, name)); err != nil {
			t.Errorf("%s is gone", name)
		}
	}
}

func TestFault(t *testing.T) {
	_, err := ReadFile(t.TempDir(), "dsl/a.rules")
	var fault *Fault
	if !errors.As(err, &fault) || fault.En != "dsl/a.rules: no such file" || fault.Zh != "dsl/a.rules：没有这个文件" {
		t.Errorf("got %v", err)
	}
	if !errors.Is(err, fs.ErrNotExist) {
		t.Error("the fault hides that the file does not exist")
	}
	root := folder(t, map[string]string{"corpus/a.md": "", "dsl/vocabulary.rules": "", "dsl/reviews.lock": "x"})
	in, err := Load(root)
	if err != nil || in.Reviews == nil {
		t.Fatalf("reviews not loaded: %v", err)
	}
	if err := os.Remove(filepath.Join(root, ReviewsFile)); err != nil {
		t.Fatal(err)
	}
	if in, err = Load(root); err != nil || in.Reviews != nil {
		t.Errorf("a workspace without reviews: %v", err)
	}
}

func TestModule(t *testing.T) {
	if got := Module(folder(t, map[string]string{"go.mod": "// c\nmodule example.org/aid\n\ngo 1.26\n"})); got != "example.org/aid" {
		t.Errorf("Module = %q", got)
	}
	if got := Module(t.TempDir()); got != DefaultModule {
		t.Errorf("Module without go.mod = %q", got)
	}
}
