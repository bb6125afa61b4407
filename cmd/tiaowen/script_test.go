package main

import (
	"encoding/json"
	"errors"
	"fmt"
	"os"
	"os/exec"
	"path/filepath"
	"slices"
	"strconv"
	"strings"
	"testing"

	"github.com/rogpeppe/go-internal/testscript"

	"tiaowen/cmd/tiaowen/internal/project"
	"tiaowen/grammar/notice"
)

func TestMain(m *testing.M) {
	testscript.Main(m, map[string]func(){"tiaowen": main})
}

// TestScripts runs the command as a person does: each file of testdata/script
// is a session in a folder of its own. Besides the commands of testscript
// there are
//
//	notices DIR            copies the three notices of the first case, with
//	                       their rules and the vocabulary, to DIR
//	small DIR              copies a workspace of two short notices, jia-2024 of
//	                       a region and yi-2024 of a city under it, to DIR
//	exits CODE PROGRAM ... runs a program and demands that exit code
//	json FILE PATH WANT    demands that value in a JSON file (stdout, too)
//	quotes FILE ROOT       demands that every quote in a JSON file is a passage
//	                       of its clause in the workspace ROOT
func TestScripts(t *testing.T) {
	repository, err := filepath.Abs("../..")
	if err != nil {
		t.Fatal(err)
	}
	small := filepath.Join(repository, "cmd", "tiaowen", "testdata", "small")
	cache, err := exec.Command("go", "env", "GOCACHE").Output()
	if err != nil {
		t.Fatal(err)
	}
	compiled := t.TempDir() // shared: what one script compiled is not compiled by the next
	testscript.Run(t, testscript.Params{
		Dir: "testdata/script",
		Setup: func(e *testscript.Env) error {
			// A go command in a script needs no network and nothing outside the standard library.
			e.Setenv("XDG_CACHE_HOME", compiled)
			e.Setenv("GOCACHE", strings.TrimSpace(string(cache)))
			e.Setenv("GOFLAGS", "-mod=mod")
			e.Setenv("GOPROXY", "off")
			e.Setenv("GOTOOLCHAIN", "local")
			return nil
		},
		Cmds: map[string]func(ts *testscript.TestScript, neg bool, args []string){
			"notices": func(ts *testscript.TestScript, _ bool, args []string) {
				copyWorkspace(ts, repository, args, "national-2022", "ningxia-2022", "zhongwei-2022")
				copyFiles(ts, repository, args[0], "corpus/sources/000_d06132848dd4c415.txt", "corpus/sources/000_d06132848dd4c415.yaml")
			},
			"small": func(ts *testscript.TestScript, _ bool, args []string) {
				copyWorkspace(ts, small, args, "jia-2024", "yi-2024")
			},
			"exits":  exits,
			"json":   jsonValue,
			"quotes": quotes,
		},
		RequireExplicitExec: true,
		RequireUniqueNames:  true,
	})
}

func wantArgs(ts *testscript.TestScript, neg bool, args []string, n int, usage string) {
	if neg || len(args) < n {
		ts.Fatalf("usage: %s", usage)
	}
}

// copyWorkspace copies the vocabulary, and the text and rules of the notices.
func copyWorkspace(ts *testscript.TestScript, from string, args []string, slugs ...string) {
	wantArgs(ts, false, args, 1, "notices DIR, small DIR")
	files := []string{"dsl/vocabulary.rules"}
	for _, slug := range slugs {
		files = append(files, "corpus/"+slug+".md", "dsl/"+slug+".rules")
	}
	copyFiles(ts, from, args[0], files...)
}

func copyFiles(ts *testscript.TestScript, from, to string, files ...string) {
	for _, f := range files {
		name := filepath.FromSlash(f)
		data, err := os.ReadFile(filepath.Join(from, name))
		ts.Check(err)
		target := filepath.Join(ts.MkAbs(to), name)
		ts.Check(os.MkdirAll(filepath.Dir(target), 0o755))
		ts.Check(os.WriteFile(target, data, 0o644))
	}
}

func exits(ts *testscript.TestScript, neg bool, args []string) {
	wantArgs(ts, neg, args, 2, "exits CODE PROGRAM [ARG ...]")
	err := ts.Exec(args[1], args[2:]...)
	got := 0
	var exit *exec.ExitError
	if errors.As(err, &exit) {
		got = exit.ExitCode()
	} else if err != nil {
		ts.Fatalf("%v", err)
	}
	if strconv.Itoa(got) != args[0] {
		ts.Fatalf("exit code %d, want %s", got, args[0])
	}
}

// jsonValue compares the value at a path with the wanted one, written as JSON
// or, for a string, as it is. A path has keys, indexes, [key=value,...] for
// the first element with those values, and len for the length: findings[code=added].effect.
func jsonValue(ts *testscript.TestScript, neg bool, args []string) {
	wantArgs(ts, false, args, 3, "json FILE PATH WANT")
	got, err := at(parseJSON(ts, args[0]), args[1])
	if err != nil {
		if neg {
			return
		}
		ts.Fatalf("%s: %v", args[1], err)
	}
	text, isText := got.(string)
	if !isText {
		data, err := json.Marshal(got)
		ts.Check(err)
		text = string(data)
	}
	if (text == args[2]) == neg {
		ts.Fatalf("%s is %s, want %s", args[1], text, args[2])
	}
}

func parseJSON(ts *testscript.TestScript, file string) any {
	decoder := json.NewDecoder(strings.NewReader(ts.ReadFile(file)))
	decoder.UseNumber()
	var v any
	if err := decoder.Decode(&v); err != nil {
		ts.Fatalf("%s is not JSON: %v", file, err)
	}
	if decoder.More() {
		ts.Fatalf("%s has more than one JSON value", file)
	}
	return v
}

// at walks a path into a JSON value.
func at(v any, path string) (any, error) {
	path = strings.ReplaceAll(path, "[", ".[")
	for step := range strings.SplitSeq(strings.Trim(path, "."), ".") {
		next, err := walk(v, step)
		if err != nil {
			return nil, err
		}
		v = next
	}
	return v, nil
}

func walk(v any, step string) (any, error) {
	switch v := v.(type) {
	case map[string]any:
		if member, ok := v[step]; ok {
			return member, nil
		}
	case []any:
		if step == "len" {
			return json.Number(strconv.Itoa(len(v))), nil
		}
		if strings.Contains(step, "=") {
			i := slices.IndexFunc(v, func(e any) bool { return has(e, strings.Trim(step, "[]")) })
			if i >= 0 {
				return v[i], nil
			}
		}
		if i, err := strconv.Atoi(step); err == nil && i < len(v) {
			return v[i], nil
		}
	}
	return nil, fmt.Errorf("no %s there", step)
}

// has reports whether an object has all of the values key=value,key=value.
func has(v any, wanted string) bool {
	o, isObject := v.(map[string]any)
	for pair := range strings.SplitSeq(wanted, ",") {
		key, want, _ := strings.Cut(pair, "=")
		if !isObject || o[key] != any(want) {
			return false
		}
	}
	return true
}

// quotes checks that each object with a clause and a quote has words of that
// clause, and that there is one at all.
func quotes(ts *testscript.TestScript, neg bool, args []string) {
	wantArgs(ts, neg, args, 2, "quotes FILE ROOT")
	p, err := project.Read(ts.MkAbs(args[1]))
	ts.Check(err)
	texts := map[string]*notice.Clause{}
	for _, d := range p.Documents {
		for c := range d.All() {
			texts[c.ID] = c
		}
	}
	found := 0
	eachQuote(parseJSON(ts, args[0]), func(clause, quote string) {
		found++
		c := texts[clause]
		switch {
		case c == nil:
			ts.Fatalf("no clause %q", clause)
		case quote == "" || !strings.Contains(c.Text, quote) && !strings.Contains(c.Heading, quote):
			ts.Fatalf("%s does not say %q", clause, quote)
		}
	})
	if found == 0 {
		ts.Fatalf("%s quotes nothing", args[0])
	}
}

func eachQuote(v any, visit func(clause, quote string)) {
	switch v := v.(type) {
	case []any:
		for _, e := range v {
			eachQuote(e, visit)
		}
	case map[string]any:
		clause, hasClause := v["clause"].(string)
		quote, hasQuote := v["quote"].(string)
		if hasClause && hasQuote {
			visit(clause, quote)
		}
		for _, member := range v {
			eachQuote(member, visit)
		}
	}
}
