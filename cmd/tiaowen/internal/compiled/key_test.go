package compiled

import (
	"os"
	"path/filepath"
	"reflect"
	"testing"

	"tiaowen/cmd/tiaowen/internal/workspace"
	"tiaowen/grammar/source"
)

func inputs() *workspace.Inputs {
	return &workspace.Inputs{
		Root:       "here",
		Notices:    []*source.File{source.New("corpus/a.md", "a"), source.New("corpus/b.md", "b")},
		Vocabulary: source.New("dsl/vocabulary.rules", "vocabulary"),
		Rules:      []*source.File{source.New("dsl/a.rules", "notice a")},
		Reviews:    source.New("dsl/reviews.lock", "a b 1"),
		Manifests:  []*source.File{source.New("corpus/sources/1.yaml", "source: 1.txt")},
		Raw:        map[string][]byte{"1.txt": []byte("a b"), "2.txt": {}},
	}
}

// TestKeyHasEveryInput changes one thing at a time, in every field that there is.
func TestKeyHasEveryInput(t *testing.T) {
	changed := source.New("corpus/a.md", "A")
	changes := map[string][]func(in *workspace.Inputs){
		"Notices": {
			func(in *workspace.Inputs) { in.Notices[0] = changed },
			func(in *workspace.Inputs) { in.Notices[0] = source.New("corpus/c.md", "a") },
			func(in *workspace.Inputs) { in.Notices = in.Notices[:1] },
			func(in *workspace.Inputs) {
				in.Notices, in.Rules = in.Notices[:1], append(in.Notices[1:2], in.Rules...)
			},
		},
		"Vocabulary": {func(in *workspace.Inputs) { in.Vocabulary = changed }},
		"Rules":      {func(in *workspace.Inputs) { in.Rules[0] = changed }, func(in *workspace.Inputs) { in.Rules = nil }},
		"Reviews":    {func(in *workspace.Inputs) { in.Reviews = changed }, func(in *workspace.Inputs) { in.Reviews = nil }},
		"Manifests":  {func(in *workspace.Inputs) { in.Manifests[0] = changed }},
		"Raw": {
			func(in *workspace.Inputs) { in.Raw["1.txt"] = []byte("a c") },
			func(in *workspace.Inputs) { delete(in.Raw, "2.txt") },
			func(in *workspace.Inputs) { in.Raw["1.txt"], in.Raw["2.txt"] = in.Raw["2.txt"], in.Raw["1.txt"] },
		},
	}
	seen := map[Key]string{KeyOf("program", inputs()): "nothing"}
	note := func(k Key, what string) {
		if same, ok := seen[k]; ok {
			t.Errorf("%s: the key is that of %s", what, same)
		}
		seen[k] = what
	}
	note(KeyOf("another", inputs()), "program")
	fields := reflect.TypeFor[workspace.Inputs]()
	for i := range fields.NumField() {
		name := fields.Field(i).Name
		if name == "Root" {
			continue
		}
		if len(changes[name]) == 0 {
			t.Errorf("nothing changes %s", name)
		}
		for _, change := range changes[name] {
			in := inputs()
			change(in)
			note(KeyOf("program", in), name)
		}
	}
	elsewhere := inputs()
	elsewhere.Root = "there"
	if KeyOf("program", elsewhere) != KeyOf("program", inputs()) {
		t.Error("the same files elsewhere have another key")
	}
}

func TestProgram(t *testing.T) {
	first := Program()
	if second := Program(); first == "" || first != second {
		t.Error("the program is not told, or not always the same")
	}
	if hashed("Go\x00\x00redacted") || !hashed("Go\x00\x00moSJ/sFJn/LMbi/0q9E") {
		t.Error("what the go command writes is not told from what others write")
	}
	dir := t.TempDir()
	ids := map[string]bool{programIn(filepath.Join(dir, "none")): true}
	for _, text := range []string{"one program", "another one", ""} {
		file := filepath.Join(dir, "program")
		if err := os.WriteFile(file, []byte(text), 0o755); err != nil {
			t.Fatal(err)
		}
		if id := programIn(file); ids[id] {
			t.Errorf("%q is not told from the others", text)
		} else {
			ids[id] = true
		}
	}
}
