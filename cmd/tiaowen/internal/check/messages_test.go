package check_test

import (
	"fmt"
	"os"
	"path"
	"path/filepath"
	"regexp"
	"slices"
	"strings"
	"testing"
	"unicode/utf8"
)

// messages is the page of all codes.
const messages = "../../../../dsl/messages.md"

// Between these lines messages is written by TestMessagePages; what stands
// before and after them is written by hand.
const (
	pagesBegin = "from testdata/bad and the message tables. -->\n"
	pagesEnd   = "\n<!-- What follows is written by hand"
)

// The pages of the messages are the cases of testdata/bad; before them stands
// where to find what.
func TestMessagePages(t *testing.T) {
	text := readPage(t, messages)
	before, rest, begun := strings.Cut(text, pagesBegin)
	_, after, ended := strings.Cut(rest, pagesEnd)
	if !begun || !ended {
		t.Fatalf("%s: a line %q or %q is missing", messages, pagesBegin, pagesEnd)
	}
	want := before + pagesBegin + contents(t, after) + pages(t) + pagesEnd + after
	if *update {
		if err := os.WriteFile(messages, []byte(want), 0o644); err != nil {
			t.Fatal(err)
		}
		return
	}
	if text != want {
		t.Errorf("the pages of %s are not those of testdata/bad and the message tables: run this test with -update", messages)
	}
}

// contents lists all codes, each leading to its place: those with a page, and
// the headings of what is written by hand.
func contents(t *testing.T, byHand string) string {
	t.Helper()
	var codes []string
	for _, code := range codesWithPages(t) {
		codes = append(codes, fmt.Sprintf("[%s](#%s)", code, code))
	}
	list := func(links []string) string { return strings.Join(links, " ·\n") + "\n" }
	return "\n## Contents\n\n[Codes](#codes) of what is read: rules, notices, cases, sources, reviews.\n\n" +
		list(codes) + contentsByHand(byHand, list)
}

// contentsByHand lists the headings that are a code, for each section.
func contentsByHand(byHand string, list func([]string) string) string {
	var b strings.Builder
	heading := regexp.MustCompile(`(?m)^#{3,4} (\p{Han}+) ([a-z -]+)$`)
	for _, section := range strings.Split(byHand, "\n## ")[1:] {
		title, text, _ := strings.Cut(section, "\n")
		var codes []string
		for _, m := range heading.FindAllStringSubmatch(text, -1) {
			codes = append(codes, fmt.Sprintf("[%s](#%s)", m[2], anchor(m[1]+" "+m[2])))
		}
		slices.Sort(codes)
		fmt.Fprintf(&b, "\n[%s](#%s)\n\n%s", title, anchor(title), list(codes))
	}
	return b.String()
}

// pages are the sections of the codes.
func pages(t *testing.T) string {
	t.Helper()
	var b strings.Builder
	b.WriteString("\n## Codes\n\n" +
		"What the code means, what gives it, what is said, and the mend. A notice comes\n" +
		"with its rule file; the front matter, the vocabulary and the notice above it,\n" +
		"province-2024, are the same for all and left out where nothing is wrong with them.\n" +
		"`case.json` is a case for `tiaowen eval`; what lies in `import/` is a source for\n" +
		"`tiaowen import`, with its manifest; of a .docx the main part is shown.\n")
	for _, code := range codesWithPages(t) {
		b.WriteString(page(t, code, readArchive(t, "testdata/bad/"+code+".txtar")))
	}
	return b.String()
}

func codesWithPages(t *testing.T) []string {
	t.Helper()
	var codes []string
	for _, path := range archives(t, "bad") {
		codes = append(codes, strings.TrimSuffix(filepath.Base(path), ".txtar"))
	}
	slices.Sort(codes)
	return codes
}

// page is the section of a code: meaning, bad input, output, mend.
func page(t *testing.T, code string, a *archive) string {
	t.Helper()
	var b strings.Builder
	fmt.Fprintf(&b, "\n### %s\n\n%s\n\n", code, strings.TrimSpace(a.comment))
	for _, f := range a.files {
		name, _, _ := strings.Cut(f.name, " times ")
		if isInput(f.name) && (a.has("mend/"+name) || strings.Contains(a.section("want"), path.Base(name))) {
			fmt.Fprintf(&b, "`%s`%s\n", f.name, shown(t, f))
		}
	}
	fmt.Fprintf(&b, "```text\n%s```\n\n%s\n", shownBytes(a.section("want")), quoted(a.section("zh")))
	for _, f := range a.files {
		if name, ok := strings.CutPrefix(f.name, "mend/"); ok {
			fmt.Fprintf(&b, "Mended: `%s`%s\n", name, mended(t, a, name, f))
		}
	}
	return strings.TrimRight(b.String(), "\n") + "\n"
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
	return strings.HasPrefix(name, "corpus/") || strings.HasPrefix(name, "dsl/") ||
		strings.HasPrefix(name, "import/") || name == "case.json"
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
	return fenced(strings.TrimPrefix(f.text, "notice town-2024 edition 2 under province-2024\n\n"))
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

// fenced is a text as a page shows it, by their code points the characters that
// nobody would see.
func fenced(text string) string {
	text = unseen.ReplaceAllStringFunc(text, func(s string) string { return fmt.Sprintf("<U+%04X>", []rune(s)[0]) })
	return "\n\n```text\n" + strings.Trim(shownBytes(text), "\n") + "\n```\n"
}

var unseen = regexp.MustCompile(`[\p{Cf}\p{Zl}\p{Zp}]`)

// shownBytes is a text with the bytes that are no characters by their numbers.
func shownBytes(text string) string {
	var b strings.Builder
	for i, r := range text {
		if r == utf8.RuneError && !strings.HasPrefix(text[i:], string(r)) {
			fmt.Fprintf(&b, "<%02X>", text[i])
			continue
		}
		b.WriteRune(r)
	}
	return b.String()
}

func quoted(lines string) string {
	var b strings.Builder
	for line := range strings.Lines(lines) {
		b.WriteString("> " + strings.TrimSpace(line) + "\n")
	}
	return b.String()
}
