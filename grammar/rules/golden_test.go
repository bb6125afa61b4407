package rules

import (
	"flag"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"tiaowen/grammar/diag"
	"tiaowen/grammar/source"
)

var update = flag.Bool("update", false, "write the golden files anew")

// golden compares with a file, or writes it.
func golden(t *testing.T, name, got string) {
	t.Helper()
	if *update {
		if err := os.WriteFile(name, []byte(got), 0o644); err != nil {
			t.Fatal(err)
		}
		return
	}
	want, err := os.ReadFile(name)
	if err != nil {
		t.Fatal(err)
	}
	if got != string(want) {
		t.Errorf("%s differs; run the test with -update and read the difference.\ngot:\n%s\nwant:\n%s", name, got, want)
	}
}

func TestEBNF(t *testing.T) {
	golden(t, "testdata/grammar.ebnf", EBNF())
}

// Each file under testdata/bad holds a bad source and all that is said about
// it, in both languages.
func TestBadFiles(t *testing.T) {
	for _, name := range glob(t, "testdata/bad/*.txtar") {
		t.Run(filepath.Base(name), func(t *testing.T) {
			text, err := os.ReadFile(name)
			if err != nil {
				t.Fatal(err)
			}
			title, rest, _ := strings.Cut(string(text), sourceMark)
			src, _, _ := strings.Cut(rest, "-- en --\n")
			var diags diag.List
			if _, ok := Parse(source.New("bad.rules", src), &diags); ok {
				t.Fatal("no error was found")
			}
			golden(t, name, title+sourceMark+src+
				"-- en --\n"+rendered(t, &diags, diag.En)+
				"-- zh --\n"+rendered(t, &diags, diag.Zh))
		})
	}
}

// sourceMark begins the source in a file under testdata/bad.
const sourceMark = "-- bad.rules --\n"

func rendered(t *testing.T, diags *diag.List, lang diag.Lang) string {
	t.Helper()
	var out strings.Builder
	if err := diag.WriteText(&out, diags.Sorted(), lang); err != nil {
		t.Fatal(err)
	}
	return out.String()
}

func glob(t *testing.T, pattern string) []string {
	t.Helper()
	names, err := filepath.Glob(pattern)
	if err != nil || len(names) == 0 {
		t.Fatalf("%s: %d files, %v", pattern, len(names), err)
	}
	return names
}
