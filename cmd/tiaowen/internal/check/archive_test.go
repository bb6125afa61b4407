package check_test

import (
	"os"
	"slices"
	"strings"
	"testing"
)

// An archive is a text file of many files, in the txtar form: a comment, then
// "-- name --" lines, each with the lines of that file after it.
type archive struct {
	comment string
	files   []archived
}

type archived struct{ name, text string }

func readArchive(t testing.TB, path string) *archive {
	t.Helper()
	data, err := os.ReadFile(path)
	if err != nil {
		t.Fatal(err)
	}
	a := &archive{}
	into := &a.comment
	for line := range strings.Lines(string(data)) {
		if name, ok := fileMarker(line); ok {
			a.files = append(a.files, archived{name: name})
			into = &a.files[len(a.files)-1].text
			continue
		}
		*into += line
	}
	return a
}

func fileMarker(line string) (name string, ok bool) {
	line = strings.TrimRight(line, "\n")
	if !strings.HasPrefix(line, "-- ") || !strings.HasSuffix(line, " --") {
		return "", false
	}
	return strings.TrimSpace(line[3 : len(line)-3]), true
}

func (a *archive) has(name string) bool {
	return slices.ContainsFunc(a.files, func(f archived) bool { return f.name == name })
}

func (a *archive) section(name string) string {
	for _, f := range a.files {
		if f.name == name {
			return f.text
		}
	}
	return ""
}

func (a *archive) set(name, text string) {
	for i := range a.files {
		if a.files[i].name == name {
			a.files[i].text = text
			return
		}
	}
	a.files = append(a.files, archived{name, text})
}

func (a *archive) write(t *testing.T, path string) {
	t.Helper()
	text := a.comment
	for _, f := range a.files {
		text += "-- " + f.name + " --\n" + f.text
	}
	if err := os.WriteFile(path, []byte(text), 0o644); err != nil {
		t.Fatal(err)
	}
}
