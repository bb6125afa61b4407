package check_test

import (
	"os"
	"regexp"
	"strings"
	"testing"

	"tiaowen/grammar/diag"
	"tiaowen/grammar/rules"
	"tiaowen/grammar/source"
)

// reference is the language by example.
const reference = "../../../../dsl/README.md"

// referenceLimit is in bytes: what is longer is not read.
const referenceLimit = 25_000

func readPage(t *testing.T, path string) string {
	t.Helper()
	text, err := os.ReadFile(path)
	if err != nil {
		t.Fatal(err)
	}
	return string(text)
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

func TestReferenceIsShort(t *testing.T) {
	if n := len(readPage(t, reference)); n >= referenceLimit {
		t.Errorf("%s has %d bytes, the limit is %d", reference, n, referenceLimit)
	}
}

// The examples of the reference are one workspace without a fault.
func TestReferenceExamplesCompile(t *testing.T) {
	_, diags := compileFiles(referenceFiles(t))
	if got := textOf(t, diags); got != "" {
		t.Errorf("the examples of %s give:\n%s", reference, got)
	}
}

// referenceFiles is the workspace of the reference.
func referenceFiles(t *testing.T) map[string]string {
	t.Helper()
	language := readPage(t, reference)
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

// The file that one starts with is over the first clause of the notice: it
// gives a warning that the clause is pending, and nothing else.
func TestReferenceStart(t *testing.T) {
	language := readPage(t, reference)
	starts, clauses := fences(language, "start"), fences(language, "notice")
	if len(starts) != 1 || len(clauses) == 0 {
		t.Fatalf("%s has %d blocks to start with and %d clauses", reference, len(starts), len(clauses))
	}
	_, diags := compileFiles(filesOf(t, &archive{files: []archived{
		{"dsl/town-2024.rules", starts[0]},
		{"corpus/town-2024.md", clauses[0]},
	}}, "none/"))
	if got := diags.Sorted(); len(got) != 1 || got[0].Code != "words-pending" {
		t.Errorf("the block to start with gives:\n%s", textOf(t, diags))
	}
}

// Every word of the grammar is shown: in a block of rules, or as code beside one.
func TestReferenceShowsEveryWord(t *testing.T) {
	language := readPage(t, reference)
	shown := map[string]bool{}
	words := regexp.MustCompile(`[a-z]+`)
	code := strings.Join(append(fences(language, "rules"), fences(language, "start")...), "\n")
	prose := regexp.MustCompile("(?s)\n```.*?\n```\n").ReplaceAllString(language, "\n")
	for _, span := range regexp.MustCompile("`[^`]+`").FindAllString(prose, -1) {
		code += " " + span
	}
	for _, word := range words.FindAllString(code, -1) {
		shown[word] = true
	}
	grammar := readPage(t, "../../../../grammar/rules/testdata/grammar.ebnf")
	for _, quoted := range regexp.MustCompile(`"[a-z]+"`).FindAllString(grammar, -1) {
		if word := strings.Trim(quoted, `"`); !shown[word] {
			t.Errorf("%s does not show the word %s of the grammar", reference, word)
		}
	}
}

// Every block of rules is in the style of the formatter.
func TestReferenceStyle(t *testing.T) {
	language := readPage(t, reference)
	styled := language
	for _, info := range []string{"rules", "start"} {
		for _, block := range fences(language, info) {
			styled = strings.Replace(styled, block, formatted(block), 1)
		}
	}
	if *update {
		if err := os.WriteFile(reference, []byte(styled), 0o644); err != nil {
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
