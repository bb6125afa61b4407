package project

import (
	"bytes"
	"os"
	"path/filepath"
	"reflect"
	"testing"

	"tiaowen/cmd/tiaowen/internal/compiled"
	"tiaowen/cmd/tiaowen/internal/workspace"
)

const repository = "../../../.."

// copied is a folder with the inputs of the repository.
func copied(t *testing.T) string {
	t.Helper()
	root := t.TempDir()
	for _, dir := range []string{"corpus", "dsl"} {
		if err := os.CopyFS(filepath.Join(root, dir), os.DirFS(filepath.Join(repository, dir))); err != nil {
			t.Fatal(err)
		}
	}
	return root
}

func recall(t *testing.T, root string, store compiled.Store) (p *Project, compiledAnew bool) {
	t.Helper()
	p, err := Recall(root, store)
	if err != nil {
		t.Fatal(err)
	}
	return p, p.Documents != nil
}

// The notices of the repository come back exactly as they were compiled.
func TestRecall(t *testing.T) {
	want, err := Compile(repository)
	if err != nil {
		t.Fatal(err)
	}
	if len(want.Faults) > 0 {
		t.Skip("the workspace has errors; its own tests show them")
	}
	store := compiled.Store{Dir: t.TempDir()}
	for i, wantAnew := range []bool{true, false, false} {
		got, anew := recall(t, repository, store)
		if anew != wantAnew {
			t.Errorf("run %d: compiled anew: %v", i+1, anew)
		}
		if !reflect.DeepEqual(got.Compiled, want.Compiled) {
			t.Errorf("run %d: not what Compile gives", i+1)
		}
	}
	if _, anew := recall(t, copied(t), store); anew {
		t.Error("the same files in another folder are compiled anew")
	}
}

// An edit of any file that is read has another key; taken back, the same.
func TestRecallSeesEveryFile(t *testing.T) {
	root := copied(t)
	key := func() compiled.Key {
		inputs, err := workspace.Load(root)
		if err != nil {
			t.Fatal(err)
		}
		k, keeps := (compiled.Store{Dir: root}).Key(inputs)
		if !keeps {
			t.Fatal("nothing is kept")
		}
		return k
	}
	first := key()
	for _, pattern := range []string{"corpus/*.md", "corpus/sources/*", "dsl/*.rules", "dsl/reviews.lock"} {
		files, err := filepath.Glob(filepath.Join(root, pattern))
		if err != nil || len(files) == 0 {
			t.Fatalf("%s: no files, %v", pattern, err)
		}
		for _, file := range files {
			text, err := os.ReadFile(file)
			if err != nil {
				t.Fatal(err)
			}
			write(t, file, append(bytes.Clone(text), '\n'))
			if key() == first {
				t.Errorf("%s: an edit is not seen", file)
			}
			write(t, file, text)
			if key() != first {
				t.Errorf("%s: taken back, it is not what it was", file)
			}
		}
	}
}

// A workspace with errors is compiled each time, so that its errors are told.
func TestRecallKeepsNoErrors(t *testing.T) {
	root := copied(t)
	store := compiled.Store{Dir: t.TempDir()}
	write(t, filepath.Join(root, "dsl", "zhongwei-2022.rules"), []byte("notice zhongwei-2022 under\n"))
	for range 2 {
		if p, anew := recall(t, root, store); !anew || len(p.Faults) == 0 || p.Compiled.Policy("zhongwei-2022") != nil {
			t.Errorf("compiled anew: %v, %d faults", anew, len(p.Faults))
		}
	}
}

func write(t *testing.T, file string, data []byte) {
	t.Helper()
	if err := os.WriteFile(file, data, 0o644); err != nil {
		t.Fatal(err)
	}
}

// What a command has to wait for before it can decide, without the cache and with it.
func BenchmarkRecall(b *testing.B) {
	for name, store := range map[string]compiled.Store{"cold": {}, "warm": {Dir: b.TempDir()}} {
		if _, err := Recall(repository, store); err != nil {
			b.Fatal(err)
		}
		b.Run(name, func(b *testing.B) {
			for b.Loop() {
				if _, err := Recall(repository, store); err != nil {
					b.Fatal(err)
				}
			}
		})
	}
}
