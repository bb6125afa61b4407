package cli

import (
	"os"
	"strings"
	"testing"
)

func readText(t *testing.T, name string) string {
	t.Helper()
	data, err := os.ReadFile("../../../../" + name)
	if err != nil {
		t.Fatal(err)
	}
	return string(data)
}

// TestReadmeListsEveryCommand holds the README's table to the commands that exist.
func TestReadmeListsEveryCommand(t *testing.T) {
	readme := readText(t, "README.md")
	root := (&app{Env: Env{Getenv: func(string) string { return "" }}}).rootCommand()
	for _, c := range root.Commands() {
		if !strings.Contains(readme, "\n| `"+c.Name()+"` |") {
			t.Errorf("README.md has no row for the command %s", c.Name())
		}
		if c.Example == "" {
			t.Errorf("%s --help has no example", c.Name())
		}
	}
}

// TestReadmeShowsTheGrammar holds the README's language tour to the golden of
// the real grammar.
func TestReadmeShowsTheGrammar(t *testing.T) {
	_, rest, _ := strings.Cut(readText(t, "README.md"), "```ebnf\n")
	shown, _, _ := strings.Cut(rest, "```")
	if golden := readText(t, "grammar/rules/testdata/grammar.ebnf"); strings.TrimSpace(shown) != strings.TrimSpace(golden) {
		t.Error("the grammar in README.md is not grammar/rules/testdata/grammar.ebnf: copy it there")
	}
}

// TestReadmeSampleIsReal holds the README's sample of output to what compare prints.
func TestReadmeSampleIsReal(t *testing.T) {
	_, rest, _ := strings.Cut(readText(t, "README.md"), "```text\n")
	sample, _, _ := strings.Cut(rest, "```")
	var out strings.Builder
	code := Run([]string{"-C", "../../../..", "--lang", "en", "compare", "zhongwei-2022", "ningxia-2022"},
		Env{Stdin: strings.NewReader(""), Stdout: &out, Stderr: &out, Getenv: func(string) string { return "" }})
	if code != ExitClean {
		t.Fatalf("exit code %d:\n%s", code, out.String())
	}
	if strings.TrimSpace(sample) == "" || !strings.Contains(out.String(), strings.TrimSpace(sample)) {
		t.Errorf("compare does not print the README's sample:\n%s", sample)
	}
}
