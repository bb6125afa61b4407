package listing

import (
	"fmt"
	"strings"

	"tiaowen/cmd/tiaowen/internal/naming"
	"tiaowen/grammar/diag"
	"tiaowen/grammar/notice"
)

// text is a listing that is being written.
type text struct {
	*words
	out strings.Builder
}

func (t *text) printf(format string, args ...any) { fmt.Fprintf(&t.out, format, args...) }

// Text shows clauses as a person reads them: id, heading, a sentence a line,
// and the quantities found.
func Text(lang diag.Lang, doc *notice.Document, clauses []*notice.Clause) string {
	t := &text{words: wordsOf(lang)}
	front := doc.Front
	t.printf("%s\n", naming.Notice{Slug: front.Slug, Number: front.DocumentNumber, Title: front.Title}.In(naming.Columns))
	chapter := ""
	for _, c := range clauses {
		if c.Chapter != chapter && c.Chapter != "" {
			t.printf("\n== %s\n", c.Chapter)
		}
		chapter = c.Chapter
		t.clause(c, "")
	}
	return t.out.String()
}

func (t *text) clause(c *notice.Clause, indent string) {
	t.printf("\n%s%s\n", indent, naming.Clause{ID: c.ID, Number: c.Number, Heading: c.Heading}.In(naming.Full))
	for _, s := range c.Sentences {
		t.printf("%s  %s\n", indent, strings.TrimSpace(c.Text[s.Start:s.End]))
	}
	if len(c.Quantities) > 0 {
		found := make([]string, len(c.Quantities))
		for i, q := range c.Quantities {
			found[i] = q.Text
		}
		t.printf("%s  %s\n", indent, fmt.Sprintf(t.quantities, strings.Join(found, " | ")))
	}
	for _, sub := range c.Clauses {
		t.clause(sub, indent+"  ")
	}
}
