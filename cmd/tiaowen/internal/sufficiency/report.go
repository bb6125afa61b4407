package sufficiency

import (
	"strings"

	"tiaowen/cmd/tiaowen/internal/ir"
	"tiaowen/grammar/diag"
	"tiaowen/grammar/source"
)

// Report warns of each gap, and once of a notice whose examples are still
// open: that warning is accepted. files are the rule files.
func Report(ws *ir.Workspace, gaps []Gap, files []*source.File, diags *diag.List) {
	for _, g := range gaps {
		if g.Policy.Open == nil {
			t, v := told(ws.Vocabulary, g.untested), g.Provision
			diags.Warn("condition-untested", line(files, v.File, v.Line), v.Subject, diag.Words{En: t.en, Zh: t.zh}, v.Clause)
		}
	}
	for _, p := range ws.Policies {
		if provisions, changes := Count(gaps, p); p.Open != nil && changes > 0 {
			diags.Warn("examples-open", line(files, p.Open.File, p.Open.Line), p.Slug, provisions, changes, p.Open.Why).Accept()
		}
	}
}

// Count is how many provisions of a notice have gaps, and how many changes
// they are together.
func Count(gaps []Gap, p *ir.Policy) (provisions, changes int) {
	for _, g := range gaps {
		if g.Policy == p {
			provisions++
			changes += g.Count()
		}
	}
	return provisions, changes
}

// line is the text of a line without its indent and the brace that ends it.
func line(files []*source.File, name string, n int) source.Span {
	for _, f := range files {
		if f.Name() != name || n < 1 || n > f.Lines() {
			continue
		}
		s := f.LineSpan(n)
		text := s.Text()
		s.Start += len(text) - len(strings.TrimLeft(text, " \t"))
		s.End -= len(text) - len(strings.TrimRight(text, " \t\r\n{"))
		return s
	}
	return source.Span{}
}
