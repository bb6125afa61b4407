package check_test

import (
	"flag"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"tiaowen/cmd/tiaowen/internal/ir"
	"tiaowen/cmd/tiaowen/internal/sufficiency"
	"tiaowen/grammar/diag"
)

var update = flag.Bool("update", false, "write the goldens and the pages of dsl/messages.md anew")

// compileFiles runs the stages as a check does, over files by name. Whether
// the examples are enough is asked by weighFiles alone: most cases have none.
func compileFiles(files map[string]string) (*ir.Workspace, *diag.List) {
	ws, _, diags := compileAll(files)
	return ws, diags
}

func weighFiles(files map[string]string) (*ir.Workspace, *diag.List) {
	ws, ruleFiles, diags := compileAll(files)
	if !diags.HasErrors() {
		sufficiency.Report(ws, sufficiency.Find(ws), ruleFiles, diags)
	}
	return ws, diags
}

func sortedKeys[V any](files map[string]V) []string {
	var names []string
	for name := range files {
		names = append(names, name)
	}
	slices.Sort(names)
	return names
}

// filesOf are the files of a case over those of the base. A notice without
// front matter is put behind the base's, unless it begins with a title of its own; an
// empty file takes the base's away. Files below folder, if any, replace the ones
// they are named after.
func filesOf(t testing.TB, a *archive, folder string) map[string]string {
	t.Helper()
	files := map[string]string{}
	front := readArchive(t, "testdata/base.txtar").section("corpus/town-2024.md")
	for _, f := range readArchive(t, "testdata/base.txtar").files {
		files[f.name] = strings.TrimSuffix(f.text, "\n") + "\n"
	}
	for _, prefix := range []string{"", folder} {
		for _, f := range a.files {
			name, found := strings.CutPrefix(f.name, prefix)
			if !found || !isInput(name) {
				continue
			}
			text := f.text
			name, text = repeated(name, text)
			if strings.HasPrefix(name, "corpus/") && strings.HasSuffix(name, ".md") && text != "" && !strings.HasPrefix(text, "---") && !strings.HasPrefix(text, "# ") {
				text = front + text
			}
			files[name] = text
			if text == "" {
				delete(files, name)
			}
		}
	}
	return files
}

func textOf(t testing.TB, diags *diag.List) string {
	t.Helper()
	var b strings.Builder
	if err := diag.WriteText(&b, diags.Sorted(), diag.En); err != nil {
		t.Fatal(err)
	}
	return b.String()
}

// chineseOf is what the diagnostics say in Chinese, a line each.
func chineseOf(diags *diag.List) string {
	var b strings.Builder
	for _, d := range diags.Sorted() {
		b.WriteString(d.Text(diag.Zh) + "\n")
	}
	return b.String()
}

func archives(t testing.TB, folder string) []string {
	t.Helper()
	paths, err := filepath.Glob(filepath.Join("testdata", folder, "*.txtar"))
	if err != nil || len(paths) == 0 {
		t.Fatalf("testdata/%s: no cases (%v)", folder, err)
	}
	return paths
}

// A bad case is named after its code. It gives exactly the messages in "want",
// that code among them; with the files of mend/ in place it gives none.
func TestBad(t *testing.T) {
	for _, path := range archives(t, "bad") {
		code := strings.TrimSuffix(filepath.Base(path), ".txtar")
		t.Run(code, func(t *testing.T) {
			a, compile := readArchive(t, path), compileFiles
			if code == "condition-untested" || code == "examples-open" {
				compile = weighFiles
			}
			ws, diags := compile(filesOf(t, a, "none/"))
			sound(t, ws)
			got, chinese := textOf(t, diags), chineseOf(diags)
			if *update && a.has("mend/dsl/reviews.lock") {
				a.set("mend/dsl/reviews.lock", reviewed(ws, a.section("dsl/reviews.lock")))
			}
			if *update {
				a.set("want", got)
				a.set("zh", chinese)
				a.write(t, path)
			}
			if want := a.section("want"); got != want {
				t.Errorf("got:\n%s\nwant:\n%s", got, want)
			}
			if want := a.section("zh"); chinese != want {
				t.Errorf("in Chinese got:\n%s\nwant:\n%s", chinese, want)
			}
			if !strings.Contains(got, "["+code+"]") {
				t.Errorf("no message has the code %s:\n%s", code, got)
			}
			_, mended := compile(filesOf(t, a, "mend/"))
			if rest := textOf(t, mended); rest != "" {
				t.Errorf("after the mend:\n%s", rest)
			}
		})
	}
}

// Every code of the message tables has a bad case, but those that only explain
// another one; and every case is that of a code.
func TestEveryCodeHasACase(t *testing.T) {
	related, cased := relatedCodes(t), map[string]bool{}
	for _, code := range codesWithPages(t) {
		cased[code] = true
	}
	for _, m := range diag.Messages() {
		if !cased[m.Code] && !related[m.Code] {
			t.Errorf("%s has no case in testdata/bad", m.Code)
		}
		delete(cased, m.Code)
	}
	for _, code := range sortedKeys(cased) {
		t.Errorf("testdata/bad/%s.txtar is the case of no code", code)
	}
}
