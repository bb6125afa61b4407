package account

import (
	"encoding/json"
	"errors"
	"reflect"
	"slices"
	"strings"
	"sync"
	"testing"
	"unicode"
	"unicode/utf8"

	"tiaowen/cmd/tiaowen/internal/compare"
	"tiaowen/cmd/tiaowen/internal/compare/pairing"
	"tiaowen/cmd/tiaowen/internal/ir"
	"tiaowen/cmd/tiaowen/internal/project"
)

var pairs = [][2]string{
	{"zhongwei-2022", "ningxia-2022"},
	{"zhongwei-2022", "national-2022"},
	{"ningxia-2022", "national-2022"},
}

// repository is the workspace of the repository, compiled once, with the three
// notices that are compared here.
var repository = sync.OnceValues(func() (*ir.Workspace, error) {
	p, err := project.Compile("../../../..")
	if err != nil || p.Compiled == nil {
		return nil, errors.Join(err, errors.New("the workspace of the repository does not compile"))
	}
	ws := *p.Compiled
	ws.Policies = nil
	for _, slug := range []string{"national-2022", "ningxia-2022", "zhongwei-2022"} {
		ws.Policies = append(ws.Policies, p.Compiled.Policy(slug))
	}
	return &ws, nil
})

func compiled(t testing.TB) *ir.Workspace {
	t.Helper()
	ws, err := repository()
	if err != nil {
		t.Fatal(err)
	}
	return ws
}

func complete(t testing.TB, ws *ir.Workspace, lower, upper string) (*compare.Comparison, []Diff) {
	t.Helper()
	c, err := compare.Compare(ws, lower, upper)
	if err != nil {
		t.Fatal(err)
	}
	return c, Complete(ws, c)
}

// TestNothingIsLeftOver counts the changed passages of the real notices that
// have neither a finding nor a reason.
func TestNothingIsLeftOver(t *testing.T) {
	ws := compiled(t)
	for _, pair := range pairs {
		c, diffs := complete(t, ws, pair[0], pair[1])
		changed := 0
		for _, d := range diffs {
			for _, p := range d.Passages {
				if !p.Changed() {
					continue
				}
				changed++
				if len(p.Findings) == 0 && p.Reason == "" {
					t.Errorf("%s: %q → %q is left over", d.Lower, p.Upper.Text, p.Lower.Text)
				}
				for _, f := range p.Findings {
					if f >= len(c.Findings) {
						t.Errorf("%s: finding %d does not exist", d.Lower, f)
					}
				}
			}
		}
		if changed == 0 {
			t.Errorf("%s against %s: no changed passage at all", pair[0], pair[1])
		}
	}
}

// TestDiffsAreWhole holds the passages of a diff to the texts: read in order,
// the lower sides are the lower clause and the upper sides the upper clauses.
func TestDiffsAreWhole(t *testing.T) {
	ws := compiled(t)
	for _, pair := range pairs {
		_, diffs := complete(t, ws, pair[0], pair[1])
		for _, d := range diffs {
			var lower, upper strings.Builder
			for _, p := range d.Passages {
				lower.WriteString(p.Lower.Text)
				upper.WriteString(p.Upper.Text)
			}
			if want := squeezed(ws.Clause(d.Lower).Text); squeezed(lower.String()) != want {
				t.Errorf("%s: lower side reads %q, want %q", d.Lower, lower.String(), want)
			}
			var want string
			for _, id := range d.Uppers {
				want += ws.Clause(id).Text
			}
			if squeezed(upper.String()) != squeezed(want) {
				t.Errorf("%s: upper side reads %q, want %q", d.Lower, upper.String(), want)
			}
		}
	}
}

func squeezed(s string) string { return strings.Join(strings.Fields(s), "") }

// TestEveryChangedWordComesOut drops, adds and replaces words in a copy of a
// notice, one place at a time, and looks for each change among the passages
// that have a finding or a reason. Quotes move along with the text, as if a
// drafter had changed the words and nothing else.
func TestEveryChangedWordComesOut(t *testing.T) {
	if testing.Short() {
		t.Skip("compares two notices a hundred times")
	}
	ws := compiled(t)
	lower := ws.Policy("zhongwei-2022")
	_, before := complete(t, ws, "zhongwei-2022", "ningxia-2022")
	for _, clause := range lower.Clauses {
		if len(linked(lower, ws.Policy("ningxia-2022"), clause, &compare.Comparison{Relation: pairing.LowerUpper})) == 0 {
			continue
		}
		for _, e := range edits(clause.Text) {
			_, after := complete(t, withEdit(t, ws, clause.ID, e), "zhongwei-2022", "ningxia-2022")
			if slices.Equal(told(before, clause.ID, e.insert), told(after, clause.ID, e.insert)) {
				t.Errorf("%s: %q for %q does not come out", clause.ID, e.insert, clause.Text[e.at:e.at+e.length])
			}
		}
	}
}

// told lists the changed passages of a clause that have a finding or a reason
// and, where words are given, contain them.
func told(diffs []Diff, clause, words string) []string {
	var out []string
	for _, d := range diffs {
		for _, p := range d.Passages {
			if d.Lower == clause && p.Changed() && strings.Contains(p.Lower.Text, words) && (len(p.Findings) > 0 || p.Reason != "") {
				out = append(out, p.Upper.Text+"→"+p.Lower.Text)
			}
		}
	}
	return out
}

// edit replaces length bytes at a place by other words.
type edit struct {
	at, length int
	insert     string
}

// edits are a dropped, an added and a replaced word in two places. The new
// word occurs in no notice.
func edits(text string) []edit {
	var out []edit
	runes := utf8.RuneCountInString(text)
	for _, part := range []int{1, 2} {
		at := 0
		for range runes * part / 3 {
			_, size := utf8.DecodeRuneInString(text[at:])
			at += size
		}
		at += strings.IndexFunc(text[at:], unicode.IsLetter)
		_, first := utf8.DecodeRuneInString(text[at:])
		out = append(out, edit{at, first, ""}, edit{at, 0, "嶷嶷"}, edit{at, first, "嶷"})
	}
	return out
}

// withEdit is the workspace with other words in one clause: a copy of its
// notice stands beside the others.
func withEdit(t *testing.T, ws *ir.Workspace, id string, e edit) *ir.Workspace {
	t.Helper()
	out := &ir.Workspace{Vocabulary: ws.Vocabulary}
	for _, p := range ws.Policies {
		if p.Clause(id) != nil {
			p = copied(t, p)
		}
		out.Policies = append(out.Policies, p)
	}
	clause := out.Clause(id)
	clause.Text = clause.Text[:e.at] + e.insert + clause.Text[e.at+e.length:]
	clause.Sentences = []ir.Range{{Start: 0, End: len(clause.Text)}}
	for _, p := range out.Policies {
		if p.Clause(id) == nil {
			continue
		}
		shift(reflect.ValueOf(p), func(q *ir.Quote) {
			if q.Clause == id {
				q.Start, q.End = e.moved(q.Start), e.moved(q.End)
				q.Text = clause.Text[q.Start:q.End]
			}
		})
	}
	return out
}

func copied(t *testing.T, p *ir.Policy) *ir.Policy {
	t.Helper()
	data, err := json.Marshal(p)
	if err != nil {
		t.Fatal(err)
	}
	var out ir.Policy
	if err := json.Unmarshal(data, &out); err != nil {
		t.Fatal(err)
	}
	return &out
}

// moved is where a place of the old text is in the new one.
func (e edit) moved(at int) int {
	if at <= e.at {
		return at
	}
	return max(e.at, at+len(e.insert)-e.length)
}

// shift visits every quote below v.
func shift(v reflect.Value, visit func(*ir.Quote)) {
	switch v.Kind() {
	case reflect.Pointer:
		if q, ok := v.Interface().(*ir.Quote); ok && q != nil {
			visit(q)
			return
		}
		if !v.IsNil() {
			shift(v.Elem(), visit)
		}
	case reflect.Slice:
		for i := range v.Len() {
			shift(v.Index(i).Addr(), visit)
		}
	case reflect.Struct:
		for i := range v.NumField() {
			shift(v.Field(i).Addr(), visit)
		}
	}
}
