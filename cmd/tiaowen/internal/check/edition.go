package check

import (
	"fmt"
	"slices"

	"tiaowen/grammar/diag"
	"tiaowen/grammar/rules"
	"tiaowen/grammar/source"
)

// checkEdition holds a file to the forms of its edition: old and new ones do
// not live side by side. Each is told once a file.
func checkEdition(f *rules.File, diags *diag.List) {
	if f.Notice.Edition != 0 && f.Notice.Edition != edition {
		header := f.Span(f.Notice.Node)
		d := diags.Error("edition-unknown", header, f.Notice.Edition)
		if at := word(header, fmt.Sprintf("edition %d", f.Notice.Edition)); at != header {
			d.Mend(at, fmt.Sprintf("edition %d", edition))
		}
		return
	}
	for _, c := range f.Clauses {
		if f.Notice.Edition == 0 {
			if n, found := newForm(c); found {
				diags.Error("edition-new", firstLine(f.Span(n)), f.Notice.Slug)
				return
			}
		}
	}
	// Where an example was not read, its cite would seem to stand behind a term.
	if f.Notice.Edition == edition && !hasErrors(f.Source, diags) {
		oldCite(f, diags)
		oldReading(f, diags)
	}
}

// oldReading reports the first second reading in the old form.
func oldReading(f *rules.File, diags *diag.List) {
	for _, c := range f.Clauses {
		for _, i := range c.Items {
			if i.Ambiguity != nil {
				diags.Error("edition-ambiguity", firstLine(f.Span(i.Node)))
				return
			}
			for line := range lines(i) {
				if line.Ambiguity != nil {
					diags.Error("edition-ambiguity", firstLine(f.Span(line.Node)))
					return
				}
			}
		}
	}
}

// newForm is the first form of the second edition in a clause.
func newForm(c *rules.Clause) (rules.Node, bool) {
	if len(c.Roles) > 0 {
		return c.Roles[0].Node, true
	}
	for _, i := range c.Items {
		switch {
		case i.For != nil, i.Unclear != nil, i.Example != nil && len(i.Example.But) > 0:
			return i.Node, true
		case i.Provision != nil && (i.Provision.Text != nil || i.Provision.Subject == nil):
			return i.Node, true
		}
		for line := range lines(i) {
			literal := line.Terms != nil && slices.ContainsFunc(line.Terms.Items, func(m *rules.ListItem) bool { return m.Text != nil })
			if literal || line.Reading != nil || line.Unclear != nil || line.Cite != nil {
				return line.Node, true
			}
		}
	}
	return rules.Node{}, false
}

// oldCite reports the first "cite" behind a term: in the second edition the
// quoted words are the cite themselves. It stays in examples, and on a line of
// its own for words without a term.
func oldCite(f *rules.File, diags *diag.List) {
	var kept []int
	for _, c := range f.Clauses {
		for _, i := range c.Items {
			for line := range lines(i) {
				if line.Cite != nil {
					kept = append(kept, line.Cite.Pos.Offset)
				}
			}
		}
	}
	examples := exampleSpans(f)
	for _, t := range f.Tokens {
		at := f.Source.Span(t.Pos.Offset, t.Pos.Offset+len(t.Value))
		if t.Value == "cite" && !overlapsAny(at, examples) && !slices.Contains(kept, at.Start) {
			diags.Error("edition-cite", at).Mend(at, "")
			return
		}
	}
}

// exampleSpans are the places of the examples of a file.
func exampleSpans(f *rules.File) []source.Span {
	var out []source.Span
	for _, c := range f.Clauses {
		for _, i := range c.Items {
			if i.Example != nil {
				out = append(out, f.Span(i.Node))
			}
		}
	}
	return out
}
