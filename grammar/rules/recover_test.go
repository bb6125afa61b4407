package rules

import (
	"os"
	"strings"
	"testing"

	"tiaowen/grammar/diag"
	"tiaowen/grammar/source"
)

// An error in every statement of a file at once: one pass reports them all and
// nothing else.
func TestEveryErrorIsReported(t *testing.T) {
	for _, name := range glob(t, "testdata/*.rules") {
		t.Run(name, func(t *testing.T) {
			bad, places := spoil(parseGood(t, name))
			var diags diag.List
			Parse(source.New(name, bad), &diags)
			for _, d := range diags.Sorted() {
				if !places[d.Primary.Start] {
					t.Errorf("%v: an error too many: %s", d.Primary.Position(), d.Text(diag.En))
				}
				delete(places, d.Primary.Start)
			}
			for at := range places {
				t.Errorf("%v: no error at the bad sign", source.New(name, bad).Position(at))
			}
		})
	}
}

// spoil puts a bad sign after the first word of each statement and returns
// where the signs are.
func spoil(f *File) (string, map[int]bool) {
	starts := map[int]bool{}
	for _, c := range f.Clauses {
		starts[c.Pos.Offset] = true
		for _, i := range c.Items {
			starts[i.Pos.Offset] = true
			spoilItem(i, starts)
		}
	}
	for _, d := range f.Declarations {
		starts[d.Pos.Offset] = true
	}
	var out strings.Builder
	places := map[int]bool{}
	for _, t := range f.Tokens {
		out.WriteString(t.Value)
		if starts[t.Pos.Offset] {
			places[out.Len()+1] = true
			out.WriteString(" ]")
		}
	}
	return out.String(), places
}

func spoilItem(i *Item, starts map[int]bool) {
	switch {
	case i.Provision != nil:
		spoilLines(i.Provision.Lines(), starts)
	case i.Example != nil:
		for _, g := range i.Example.Facts {
			starts[g.Pos.Offset] = true
		}
		for _, x := range i.Example.Expect {
			starts[x.Pos.Offset] = true
		}
	}
}

func spoilLines(lines []*Line, starts map[int]bool) {
	for _, l := range lines {
		starts[l.Pos.Offset] = true
		if l.Ambiguity != nil {
			spoilLines(l.Ambiguity.Lines, starts)
		}
	}
}

// Any single token of a good file may be missing or doubled: the parser says
// something or the file is still good, and never stops halfway.
func TestTokensMissingAndDoubled(t *testing.T) {
	if testing.Short() {
		t.Skip("parses a file twice for each of its tokens")
	}
	text, err := os.ReadFile("testdata/good.rules")
	if err != nil {
		t.Fatal(err)
	}
	f := parseText(t, "good.rules", string(text))
	for _, token := range f.Tokens {
		from, to := token.Pos.Offset, token.Pos.Offset+len(token.Value)
		for _, spoilt := range []string{
			string(text[:from]) + " " + string(text[to:]),
			string(text[:to]) + " " + string(text[from:]),
		} {
			var diags diag.List
			got, ok := Parse(source.New("a.rules", spoilt), &diags)
			if errors := len(diags.Sorted()); ok != (errors == 0) || errors > 4 {
				t.Errorf("%q at %v: %d errors\n%s", token.Value, f.Source.Position(from), errors, rendered(t, &diags, diag.En))
			}
			if len(got.Clauses) < 4 {
				t.Errorf("%q at %v: only %d clauses were kept", token.Value, f.Source.Position(from), len(got.Clauses))
			}
		}
	}
}

func TestNestingIsLimited(t *testing.T) {
	for _, test := range []struct {
		depth int
		ok    bool
	}{{maxNesting - 2, true}, {maxNesting - 1, false}, {100_000, false}} {
		text := "notice a\nclause 1 { grant b { to " +
			strings.Repeat("(", test.depth) + "c" + strings.Repeat(")", test.depth) + " } }"
		var diags diag.List
		_, ok := Parse(source.New("a.rules", text), &diags)
		if ok != test.ok {
			t.Errorf("%d parentheses: ok = %v\n%s", test.depth, ok, rendered(t, &diags, diag.En))
		}
	}
}
