package check_test

import (
	"fmt"
	"os"
	"path"
	"path/filepath"
	"reflect"
	"slices"
	"sync"
	"testing"

	"tiaowen/cmd/tiaowen/internal/check"
	"tiaowen/cmd/tiaowen/internal/ir"
	"tiaowen/grammar/diag"
	"tiaowen/grammar/notice"
	"tiaowen/grammar/rules"
	"tiaowen/grammar/source"
)

// parsed is files by name, with their trees.
type parsed struct {
	texts     map[string]string
	documents map[string]*notice.Document
	rules     map[string]*rules.File
}

// read is the notices and rules of this repository, read once.
var read = sync.OnceValues(func() (*parsed, error) {
	files := map[string]string{}
	for _, pattern := range []string{"corpus/*.md", "dsl/*.rules"} {
		paths, err := filepath.Glob(filepath.Join("../../../..", pattern))
		if err != nil || len(paths) == 0 {
			return nil, fmt.Errorf("%s: nothing there (%v)", pattern, err)
		}
		for _, path := range paths {
			text, err := os.ReadFile(path)
			if err != nil {
				return nil, err
			}
			files[filepath.Dir(pattern)+"/"+filepath.Base(path)] = string(text)
		}
	}
	return parseAll(files), nil
})

func repository(t testing.TB) *parsed {
	t.Helper()
	all, err := read()
	if err != nil {
		t.Fatal(err)
	}
	return all
}

func parseAll(files map[string]string) *parsed {
	p := &parsed{files, map[string]*notice.Document{}, map[string]*rules.File{}}
	for name, text := range files {
		p.parse(name, text)
	}
	return p
}

func (p *parsed) parse(name, text string) {
	file, diags := source.New(name, text), &diag.List{}
	switch path.Ext(name) {
	case ".md":
		p.documents[name], _ = notice.Parse(file, diags)
	case ".rules":
		p.rules[name], _ = rules.Parse(file, diags)
	}
}

func (p *parsed) input(reversed bool) check.Input {
	var in check.Input
	for _, name := range sortedKeys(p.documents) {
		in.Documents = append(in.Documents, p.documents[name])
	}
	for _, name := range sortedKeys(p.rules) {
		if name == "dsl/vocabulary.rules" {
			in.Vocabulary = p.rules[name]
		} else {
			in.Rules = append(in.Rules, p.rules[name])
		}
	}
	if reversed {
		slices.Reverse(in.Documents)
		slices.Reverse(in.Rules)
	}
	return in
}

// Every quote is a passage of its clause.
func TestQuotesAreExact(t *testing.T) {
	ws, _ := check.Compile(repository(t).input(false), &diag.List{})
	count := 0
	for _, p := range ws.Policies {
		for _, v := range p.Provisions {
			count += len(v.Quotes)
			quotesHold(t, p, v)
		}
	}
	if count < 500 {
		t.Errorf("only %d quotes", count)
	}
}

// The order of the input makes no difference.
func TestDeterministic(t *testing.T) {
	all := repository(t)
	first, second := &diag.List{}, &diag.List{}
	a, _ := check.Compile(all.input(false), first)
	b, _ := check.Compile(all.input(true), second)
	if !reflect.DeepEqual(a, b) {
		t.Error("two compilations differ")
	}
	if x, y := textOf(t, first), textOf(t, second); x != y {
		t.Errorf("diagnostics differ:\n%s\n%s", x, y)
	}
}

func TestCover(t *testing.T) {
	_, p := town(t)
	got := check.Cover(p)
	want := check.Coverage{
		// One sentence a clause, but two in 4 and four in 8; 9 is an aim.
		Notice: "town-2024", Sentences: 16, Coded: 15, Aim: 1,
		Kinds: []check.KindCount{
			{Kind: ir.Adjust, Count: 2}, {Kind: ir.Ban, Count: 1}, {Kind: ir.Define, Count: 1}, {Kind: ir.Duty, Count: 2},
			{Kind: ir.Encourage, Count: 1}, {Kind: ir.Fund, Count: 1}, {Kind: ir.Grant, Count: 4}, {Kind: ir.Power, Count: 1},
			{Kind: ir.Procedure, Count: 1}, {Kind: ir.Standard, Count: 4}, {Kind: ir.Trigger, Count: 1},
		},
		// 600 200 2024-06 3 | 650 5520 1.3 | 1.5 | 3 3 | 6 18 | 200 000 | 2024-09-30 | three | 15 1000 200 | 2024-12-31
		Quantities: 19, SetAside: 1, Examples: 5,
	}
	same(t, "coverage", got, want)
}
