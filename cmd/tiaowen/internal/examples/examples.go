package examples

import (
	"slices"

	"tiaowen/cmd/tiaowen/internal/eval"
	"tiaowen/cmd/tiaowen/internal/ir"
	"tiaowen/grammar/diag"
	"tiaowen/grammar/notice"
	"tiaowen/grammar/source"
)

// Check evaluates every example and reports the expectations that do not hold;
// it reports false where it added an error. Rules that cannot be evaluated,
// such as a standard set by itself, are reported at the first example that
// meets them.
func Check(ws *ir.Workspace, files []*source.File, documents []*notice.Document, diags *diag.List) bool {
	c := checker{ws, files, documents, diags, true}
	for _, p := range ws.Policies {
		for i := range p.Examples {
			c.example(p.Slug, &p.Examples[i])
		}
	}
	return c.ok
}

type checker struct {
	ws        *ir.Workspace
	files     []*source.File
	documents []*notice.Document
	diags     *diag.List
	ok        bool
}

func (c *checker) example(slug string, ex *ir.Example) {
	mismatches, err := eval.CheckExample(c.ws, slug, ex)
	if err != nil {
		c.diags.Error("example-undecidable", c.line(ex.File, ex.Line), ex.Title, err.Error())
		c.ok = false
		return
	}
	for _, m := range mismatches {
		c.mismatch(ex, m)
		c.ok = false
	}
}

func (c *checker) mismatch(ex *ir.Example, m eval.Mismatch) {
	at, want := c.line(ex.File, m.Expected.Line), m.Expected
	switch {
	case want.Standard != nil && unset(m.Standard, *want.Standard):
		c.diags.Error("example-no-standard", at, ex.Title, entry(*want.Standard))
	case want.Standard != nil:
		d := c.diags.Error("example-standard", at, ex.Title, entry(*want.Standard), expectedAmount(want), standardText(m.Standard))
		for _, u := range m.Standard.Uses[:min(1, len(m.Standard.Uses))] {
			c.relate(d, u.Quotes)
		}
	case m.Benefit == nil:
		c.diags.Error("example-no-rule", at, ex.Title, want.Subject)
	default:
		d := c.diags.Error("example-fails", at, ex.Title, want.Subject, expected(want), decided(*m.Benefit))
		c.relate(d, deciding(*m.Benefit))
	}
}

// unset reports whether an entry has no value but one that the case would give.
func unset(s *eval.StandardValue, v ir.Value) bool {
	return s == nil || slices.Contains(s.Needs, entry(v))
}

// deciding are the words behind the outcomes that have the status of the benefit.
func deciding(b eval.Benefit) []ir.Quote {
	for _, o := range b.Outcomes {
		if o.Status == b.Status {
			return o.Quotes
		}
	}
	return nil
}

// maxQuotes keeps a message readable: an outcome can rest on a dozen passages.
const maxQuotes = 3

func (c *checker) relate(d *diag.Diagnostic, quotes []ir.Quote) {
	for _, q := range quotes[:min(maxQuotes, len(quotes))] {
		if at := c.place(q); !at.IsZero() {
			d.Relate("example-decided-by", at, q.Text)
		}
	}
}

// place is where the notice has the quote.
func (c *checker) place(q ir.Quote) source.Span {
	for _, doc := range c.documents {
		clause := doc.Clause(q.Clause)
		switch {
		case clause == nil:
		case q.InHeading:
			return clause.HeadingSpan()
		default:
			return clause.Span(q.Start, q.End)
		}
	}
	return source.Span{}
}

// line is the text of a line without its indent.
func (c *checker) line(file string, n int) source.Span {
	for _, f := range c.files {
		if f.Name() != file || n < 1 || n > f.Lines() {
			continue
		}
		s := f.LineSpan(n)
		for s.Start < s.End && (f.Text()[s.Start] == ' ' || f.Text()[s.Start] == '\t') {
			s.Start++
		}
		return s
	}
	return source.Span{}
}
