package check_test

import (
	"fmt"
	"os"
	"path/filepath"
	"regexp"
	"strings"
	"testing"

	"tiaowen/grammar/diag"
	"tiaowen/grammar/rules"
	"tiaowen/grammar/source"
)

const reference = "../../../../dsl/README.md"

// pagesBegin ends the line after which the pages of the messages stand.
const pagesBegin = "from testdata/bad. -->\n"

func readReference(t *testing.T) (language, pages string) {
	t.Helper()
	text, err := os.ReadFile(reference)
	if err != nil {
		t.Fatal(err)
	}
	language, pages, found := strings.Cut(string(text), pagesBegin)
	if !found {
		t.Fatalf("%s: the line that ends in %q is missing", reference, pagesBegin)
	}
	return language + pagesBegin, pages
}

// fences returns what stands in the fenced blocks with the info word.
func fences(text, info string) []string {
	var out []string
	for _, part := range strings.Split(text, "\n```"+info+"\n")[1:] {
		block, _, _ := strings.Cut(part, "```\n")
		out = append(out, block)
	}
	return out
}

// The examples of the language part are one workspace without a fault.
func TestReferenceExamplesCompile(t *testing.T) {
	_, diags := compileFiles(referenceFiles(t))
	if got := textOf(t, diags); got != "" {
		t.Errorf("the examples of %s give:\n%s", reference, got)
	}
}

// referenceFiles is the workspace of the language part.
func referenceFiles(t *testing.T) map[string]string {
	t.Helper()
	language, _ := readReference(t)
	vocabulary, notice := "vocabulary\n\n", ""
	for _, block := range fences(language, "rules") {
		if strings.HasPrefix(block, "notice ") || strings.HasPrefix(block, "clause ") {
			notice += block + "\n"
		} else {
			vocabulary += block + "\n"
		}
	}
	return filesOf(t, &archive{files: []archived{
		{"dsl/vocabulary.rules", vocabulary},
		{"dsl/town-2024.rules", notice},
		{"corpus/town-2024.md", strings.Join(fences(language, "notice"), "\n")},
	}}, "none/")
}

// Every block of rules is in the style of the formatter.
func TestReferenceStyle(t *testing.T) {
	language, pages := readReference(t)
	styled := language
	for _, block := range fences(language, "rules") {
		styled = strings.Replace(styled, block, formatted(block), 1)
	}
	if *update {
		if err := os.WriteFile(reference, []byte(styled+pages), 0o644); err != nil {
			t.Fatal(err)
		}
		return
	}
	if styled != language {
		t.Errorf("the rules of %s are not as the formatter has them: run this test with -update", reference)
	}
}

// formatted is a block as the formatter has it, without the header that makes
// a file of it.
func formatted(block string) string {
	header := "vocabulary\n\n"
	switch {
	case strings.HasPrefix(block, "notice "):
		header = ""
	case strings.HasPrefix(block, "clause "):
		header = "notice town-2024\n\n"
	}
	text, _ := rules.Format(source.New("block.rules", header+block), &diag.List{})
	return strings.TrimPrefix(text, header)
}

// The pages of the messages are the cases of testdata/bad.
func TestReferencePages(t *testing.T) {
	language, got := readReference(t)
	var want strings.Builder
	for _, path := range archives(t, "bad") {
		want.WriteString(page(t, strings.TrimSuffix(filepath.Base(path), ".txtar"), readArchive(t, path)))
	}
	want.WriteString(otherMessages(t))
	if *update {
		if err := os.WriteFile(reference, []byte(language+want.String()), 0o644); err != nil {
			t.Fatal(err)
		}
		return
	}
	if got != want.String() {
		t.Errorf("the pages of %s are not those of testdata/bad and the message tables: run this test with -update", reference)
	}
}

// page is the section of a code: meaning, bad input, output, mend.
func page(t *testing.T, code string, a *archive) string {
	t.Helper()
	var b strings.Builder
	fmt.Fprintf(&b, "\n### %s\n\n%s\n\n", code, strings.TrimSpace(a.comment))
	for _, f := range a.files {
		if isInput(f.name) && (a.has("mend/"+f.name) || strings.Contains(a.section("want"), f.name)) {
			fmt.Fprintf(&b, "`%s`%s\n", f.name, shown(t, f))
		}
	}
	fmt.Fprintf(&b, "```text\n%s```\n\n%s\n", a.section("want"), quoted(a.section("zh")))
	for _, f := range a.files {
		if name, ok := strings.CutPrefix(f.name, "mend/"); ok {
			fmt.Fprintf(&b, "Mended: `%s`%s\n", name, mended(t, a, name, f))
		}
	}
	return strings.TrimRight(b.String(), "\n") + "\n"
}

// otherMessages is a table of the codes without a page: those of the stages
// before and after the checks.
func otherMessages(t *testing.T) string {
	t.Helper()
	var b strings.Builder
	b.WriteString("\n### Other codes\n\nOf the syntax, the notices and the cases. %[1]s and the like stand for words of the input.\n\n")
	b.WriteString("| code | says | 中文 |\n|---|---|---|\n")
	related := relatedCodes(t)
	for _, m := range diag.Messages() {
		if _, err := os.Stat("testdata/bad/" + m.Code + ".txtar"); err == nil || related[m.Code] {
			continue
		}
		cell := strings.NewReplacer("|", "\\|", "\n", " ")
		fmt.Fprintf(&b, "| `%s` | %s | %s |\n", m.Code, cell.Replace(m.TextEn), cell.Replace(m.TextZh))
	}
	return b.String()
}

// relatedCodes are the codes that only ever explain another one.
func relatedCodes(t *testing.T) map[string]bool {
	t.Helper()
	relate := regexp.MustCompile(`Relate\("([a-z0-9-]+)"`)
	codes := map[string]bool{}
	for _, folder := range []string{"../../../../grammar", ".."} {
		err := filepath.WalkDir(folder, func(path string, entry os.DirEntry, err error) error {
			if err != nil || filepath.Ext(path) != ".go" {
				return err
			}
			text, err := os.ReadFile(path)
			for _, match := range relate.FindAllStringSubmatch(string(text), -1) {
				codes[match[1]] = true
			}
			return err
		})
		if err != nil {
			t.Fatal(err)
		}
	}
	return codes
}

func isInput(name string) bool {
	return strings.HasPrefix(name, "corpus/") || strings.HasPrefix(name, "dsl/")
}

// shown is a file as a page has it: the vocabulary without what all cases share.
func shown(t *testing.T, f archived) string {
	t.Helper()
	base := readArchive(t, "testdata/base.txtar").section(f.name)
	switch {
	case f.text == "":
		return " is missing.\n"
	case f.name == "dsl/vocabulary.rules":
		return fenced(strings.TrimPrefix(f.text, strings.TrimSuffix(base, "\n")+"\n"))
	}
	return fenced(strings.TrimPrefix(f.text, "notice town-2024 under province-2024\n\n"))
}

// mended is what the mend adds to the bad file, or, where it only takes away,
// what that is.
func mended(t *testing.T, a *archive, name string, f archived) string {
	t.Helper()
	bad := a.section(name)
	if bad == "" {
		bad = readArchive(t, "testdata/base.txtar").section(name)
	}
	added := linesWithout(f.text, bad)
	switch {
	case f.text == "":
		return " is taken away.\n"
	case added == "" && a.section(name) == "":
		return " is added.\n"
	case added == "":
		return ", without:" + fenced(linesWithout(bad, f.text))
	}
	return fenced(added)
}

// linesWithout is the lines of a text that the other has not.
func linesWithout(text, other string) string {
	kept := ""
	for line := range strings.Lines(text) {
		if !strings.Contains("\n"+other, "\n"+line) {
			kept += line
		}
	}
	return kept
}

func fenced(text string) string { return "\n\n```text\n" + strings.Trim(text, "\n") + "\n```\n" }

func quoted(lines string) string {
	var b strings.Builder
	for line := range strings.Lines(lines) {
		b.WriteString("> " + strings.TrimSpace(line) + "\n")
	}
	return b.String()
}
