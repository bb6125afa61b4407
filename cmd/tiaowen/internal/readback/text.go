package readback

import (
	"fmt"
	"strings"

	"tiaowen/cmd/tiaowen/internal/bilingual"
	"tiaowen/cmd/tiaowen/internal/naming"
	"tiaowen/grammar/diag"
)

// text is a sheet that is being written.
type text struct {
	tongue
	out strings.Builder
}

func (t *text) printf(format string, args ...any) { fmt.Fprintf(&t.out, format, args...) }

// Text shows a sheet to a reader at a terminal: the words of each clause, then
// its rules, with the words that each part rests on.
func Text(lang diag.Lang, s Sheet) string {
	t := &text{tongue: bilingual.Pick(lang, english, chinese)}
	t.printf("%s\n", s.Names().In(naming.Columns))
	for _, c := range s.Clauses {
		t.printf("\n%s\n", c.Names().In(naming.Full))
		if c.Text != "" {
			t.printf("  %s\n", strings.Join(strings.Fields(c.Text), " "))
		}
		for _, r := range c.Rules {
			t.rule(r)
		}
		t.readings("  ", c.Readings)
		t.notes("  ", c.Notes)
	}
	return t.out.String()
}

func (t *text) rule(r Rule) {
	t.printf("\n  %s  [%s]\n", t.of(r.Head()), r.ID)
	for _, line := range r.Lines() {
		t.printf("    %s\n", t.of(line))
	}
	t.readings("    ", r.Readings)
	t.notes("    ", r.Notes)
}

func (t *text) readings(indent string, rs []Reading) {
	for _, r := range rs {
		t.printf("%s%s%s\n", indent, t.of(r.Said()), naming.Quoted(r.Quotes...))
		for _, c := range r.Changes {
			t.printf("%s  %s%s%s\n", indent, t.of(c.Label), t.colon, t.of(c.Cited))
		}
	}
}

func (t *text) notes(indent string, ns []Note) {
	for _, n := range ns {
		t.printf("%s%s%s%s%s\n", indent, t.of(n.Label), t.colon, n.Reason, naming.Quoted(n.Quotes...))
	}
}
