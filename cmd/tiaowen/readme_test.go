package main

import (
	"os"
	"path"
	"regexp"
	"slices"
	"strings"
	"testing"

	"tiaowen/cmd/tiaowen/internal/cli"
)

// The README walks the phases with excerpts of what each makes of one clause.
// These tests hold it to the code, so that it stays true.
const readme = "README.md"

// readmeLimit is in bytes: what is longer is not read.
const readmeLimit = 25_000

func readReadme(t *testing.T) string {
	t.Helper()
	text := readString(t, readme)
	if len(text) >= readmeLimit {
		t.Errorf("%s has %d bytes, the limit is %d", readme, len(text), readmeLimit)
	}
	return text
}

func readString(t *testing.T, name string) string {
	t.Helper()
	data, err := os.ReadFile(name)
	if err != nil {
		t.Fatal(err)
	}
	return string(data)
}

// TestReadmeNamesEveryPackage: each path that the README names exists, and each
// package of the program is named.
func TestReadmeNamesEveryPackage(t *testing.T) {
	paths := regexp.MustCompile(`\b(?:cmd|grammar)/[a-z_/]+(?:\.go)?`).FindAllString(readReadme(t), -1)
	for _, name := range paths {
		if _, err := os.Stat("../../" + name); err != nil {
			t.Errorf("%s names %s: %v", readme, name, err)
		}
	}
	for pkg := range imports(t, "../..") {
		if !strings.HasPrefix(pkg, "generated") && !slices.Contains(paths, pkg) {
			t.Errorf("%s does not name the package %s", readme, pkg)
		}
	}
}

// An excerpt is a fenced block that says where its words come from: a file of
// the repository, or a command on its first line.
type excerpt struct {
	source string // the file, or the command without "$ "
	words  string
}

func excerpts(text string) (found []excerpt, input string) {
	fence := regexp.MustCompile("(?ms)^```(\\w+)(?: (\\S+))?\n(.*?)^```$")
	for _, m := range fence.FindAllStringSubmatch(text, -1) {
		first, rest, _ := strings.Cut(m[3], "\n")
		command, runs := strings.CutPrefix(first, "$ ")
		switch {
		case m[2] == "case.json":
			input = m[3]
		case runs:
			found = append(found, excerpt{command, rest})
		default:
			found = append(found, excerpt{m[2], m[3]})
		}
	}
	return found, input
}

// TestReadmeExcerptsAreReal holds every excerpt to the file it is from, or to
// what the command prints.
func TestReadmeExcerptsAreReal(t *testing.T) {
	if testing.Short() {
		t.Skip("runs the command over the whole corpus")
	}
	found, input := excerpts(readReadme(t))
	if len(found) == 0 {
		t.Fatal("no excerpts")
	}
	folder := t.TempDir()
	if err := os.WriteFile(folder+"/case.json", []byte(input), 0o644); err != nil {
		t.Fatal(err)
	}
	cache := t.TempDir()
	for _, e := range found {
		t.Run(e.source, func(t *testing.T) {
			t.Parallel()
			if missing := lacking(original(t, e.source, folder, cache), e.words); missing != "" {
				t.Errorf("%s does not have, in this order:\n%s", e.source, missing)
			}
		})
	}
}

// original is the text that an excerpt is taken from.
func original(t *testing.T, source, folder, cache string) string {
	t.Helper()
	edit := regexp.MustCompile(`^sed -i 's/(.*)/(.*)/' (\S+) && tiaowen (.*)$`)
	if m := edit.FindStringSubmatch(source); m != nil {
		root := t.TempDir()
		for _, dir := range []string{"corpus", "dsl"} {
			if err := os.CopyFS(path.Join(root, dir), os.DirFS("../../"+dir)); err != nil {
				t.Fatal(err)
			}
		}
		name := path.Join(root, m[3])
		edited := regexp.MustCompile(m[1]).ReplaceAllString(readString(t, name), m[2])
		if err := os.WriteFile(name, []byte(edited), 0o644); err != nil {
			t.Fatal(err)
		}
		return printed(t, root, m[4], cache)
	}
	if args, ok := strings.CutPrefix(source, "tiaowen "); ok {
		return printed(t, "../..", strings.ReplaceAll(args, "case.json", folder+"/case.json"), cache)
	}
	return readString(t, "../../"+source)
}

// printed is what the command prints in the workspace.
func printed(t *testing.T, root, args, cache string) string {
	t.Helper()
	var out, errs strings.Builder
	cli.Run(append([]string{"-C", root, "--lang", "en"}, strings.Fields(args)...),
		cli.Env{Stdin: strings.NewReader(""), Stdout: &out, Stderr: &errs, Getenv: func(string) string { return "" }, Cache: cache})
	if errs.Len() > 0 {
		t.Errorf("tiaowen %s: %s", args, errs.String())
	}
	return out.String()
}

// lacking is the first piece of the words that the text does not have behind
// the pieces before it; "" where it has all. Pieces are divided by …, and the
// margin of lines does not count.
func lacking(text, words string) string {
	text, words = withoutMargin(text), withoutMargin(words)
	for piece := range strings.SplitSeq(words, "…") {
		piece = strings.Trim(piece, "\n")
		_, rest, ok := strings.Cut(text, piece)
		if !ok {
			return piece
		}
		text = rest
	}
	return ""
}

func withoutMargin(text string) string {
	var b strings.Builder
	for line := range strings.Lines(text) {
		b.WriteString(strings.TrimSpace(line) + "\n")
	}
	return b.String()
}
