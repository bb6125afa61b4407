package check_test

import (
	"flag"
	"os"
	"path/filepath"
	"regexp"
	"slices"
	"strings"
	"testing"

	"tiaowen/cmd/tiaowen/internal/check"
	"tiaowen/cmd/tiaowen/internal/examples"
	"tiaowen/cmd/tiaowen/internal/ir"
	"tiaowen/cmd/tiaowen/internal/sufficiency"
	"tiaowen/grammar/diag"
	"tiaowen/grammar/notice"
	"tiaowen/grammar/rules"
	"tiaowen/grammar/source"
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

func compileAll(files map[string]string) (*ir.Workspace, []*source.File, *diag.List) {
	diags := &diag.List{}
	var in check.Input
	var ruleFiles []*source.File
	for _, name := range sortedKeys(files) {
		file := source.New(name, files[name])
		switch {
		case strings.HasPrefix(name, "corpus/sources/"):
			if strings.HasSuffix(name, ".yaml") {
				in.Sources = append(in.Sources, sourceOf(file, files, diags))
			}
		case strings.HasPrefix(name, "corpus/"):
			d, _ := notice.Parse(file, diags)
			in.Documents = append(in.Documents, d)
		case name == "dsl/vocabulary.rules":
			in.Vocabulary, _ = rules.Parse(file, diags)
		default:
			f, _ := rules.Parse(file, diags)
			in.Rules = append(in.Rules, f)
			ruleFiles = append(ruleFiles, file)
		}
	}
	ws, ok := check.Compile(in, diags)
	if ok {
		examples.Check(ws, ruleFiles, in.Documents, diags)
	}
	return ws, ruleFiles, diags
}

// sourceOf is a manifest with the raw text beside it.
func sourceOf(manifest *source.File, files map[string]string, diags *diag.List) check.Source {
	m, _ := notice.ParseManifest(manifest, diags)
	name := "corpus/sources/" + m.Source
	if text, found := files[name]; found {
		return check.Source{Manifest: m, Raw: source.New(name, text)}
	}
	return check.Source{Manifest: m}
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
// front matter is put behind the base's; an empty file takes the base's away.
// Files below folder, if any, replace the ones they are named after.
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
			if strings.HasSuffix(name, ".md") && text != "" && !strings.HasPrefix(text, "---") {
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

// Every code that the passes report has a bad case.
func TestEveryCodeHasACase(t *testing.T) {
	report := regexp.MustCompile(`(?:[eE]rror|errorAt|Warn|Note)\("([a-z]+(?:-[a-z0-9]+)+)"`)
	for _, folder := range []string{".", "../examples", "../sufficiency"} {
		paths, err := filepath.Glob(filepath.Join(folder, "*.go"))
		if err != nil {
			t.Fatal(err)
		}
		for _, path := range paths {
			text, err := os.ReadFile(path)
			if err != nil {
				t.Fatal(err)
			}
			for _, match := range report.FindAllStringSubmatch(string(text), -1) {
				if _, err := os.Stat(filepath.Join("testdata", "bad", match[1]+".txtar")); err != nil {
					t.Errorf("%s reports %s, which has no case in testdata/bad", path, match[1])
				}
			}
		}
	}
}
