package migration

import (
	"slices"
	"strings"

	"tiaowen/grammar/rules"
	"tiaowen/grammar/source"
)

// Files rewrites the rule files of a workspace; the texts are in the order of
// the files, that of the vocabulary first.
func Files(vocabulary *rules.File, files []*rules.File) []string {
	u := usesOf(vocabulary, files)
	out := []string{u.vocabulary(vocabulary)}
	for _, f := range files {
		out = append(out, u.rules(f))
	}
	return out
}

// edit replaces a stretch of a file.
type edit struct {
	source.Span
	text string
}

// apply makes the edits of a file; where two overlap the one that begins first
// holds.
func apply(f *source.File, edits []edit) string {
	slices.SortStableFunc(edits, func(a, b edit) int { return a.Start - b.Start })
	var out strings.Builder
	last := 0
	for _, e := range edits {
		if e.Start < last {
			continue
		}
		out.WriteString(f.Text()[last:e.Start])
		out.WriteString(e.text)
		last = e.End
	}
	out.WriteString(f.Text()[last:])
	return out.String()
}

// vocabulary leaves out the names that became words.
func (u *uses) vocabulary(f *rules.File) string {
	var edits []edit
	for _, d := range f.Declarations {
		if d.Subject != nil && u.isUnused(d.Subject) {
			edits = append(edits, edit{f.Span(d.Node), ""})
		}
	}
	return apply(f.Source, edits)
}

// writer gathers the edits of one rule file.
type writer struct {
	*uses
	file  *rules.File
	edits []edit
}

func (u *uses) rules(f *rules.File) string {
	w := writer{uses: u, file: f}
	w.header()
	examples := w.examples()
	for _, t := range f.Tokens {
		at := f.Source.Span(t.Pos.Offset, t.Pos.Offset+len(t.Value))
		if t.Value == "cite" && !slices.ContainsFunc(examples, at.Overlaps) {
			w.replace(at, "")
		}
	}
	for _, c := range f.Clauses {
		for _, i := range c.Items {
			w.item(i)
		}
	}
	return apply(f.Source, w.edits)
}

func (w *writer) replace(at source.Span, text string) { w.edits = append(w.edits, edit{at, text}) }

func (w *writer) header() {
	at := w.file.Span(w.file.Notice.Node)
	slug := at.Start + strings.Index(at.Text(), w.file.Notice.Slug) + len(w.file.Notice.Slug)
	w.replace(w.file.Source.Span(slug, slug), " edition 2")
}

// examples are the places of examples, which keep the word cite.
func (w *writer) examples() []source.Span {
	var out []source.Span
	for _, c := range w.file.Clauses {
		for _, i := range c.Items {
			if i.Example != nil {
				out = append(out, w.file.Span(i.Node))
			}
		}
	}
	return out
}

func (w *writer) item(i *rules.Item) {
	switch {
	case i.Ambiguity != nil:
		w.ambiguity(i.Ambiguity)
	case i.Provision != nil:
		if p := i.Provision; w.isNameless(p.Subject.Text) && hasActs(p) {
			w.replace(w.file.Span(p.Subject.Node), "")
		}
		w.lines(i.Provision.Lines())
	}
}

// hasActs reports whether a provision says what is done: it is known by that.
func hasActs(p *rules.Provision) bool {
	return slices.ContainsFunc(p.Lines(), func(l *rules.Line) bool { return l.Terms != nil && l.Terms.Element == "does" })
}

func (w *writer) lines(lines []*rules.Line) {
	for _, l := range lines {
		switch {
		case l.Ambiguity != nil:
			w.ambiguity(l.Ambiguity)
		case l.Terms != nil:
			for _, i := range l.Terms.Items {
				w.listItem(i)
			}
		case l.During != nil && l.During.End != nil:
			w.period(l.During)
		}
	}
}

// listItem writes a term that is only its words as these.
func (w *writer) listItem(i *rules.ListItem) {
	if i.Term == nil || !w.isWords(i.Term.Text) {
		return
	}
	quote := i.Cites[0].Quote
	at, words := w.file.Span(i.Term.Node), w.file.Span(quote.Node)
	at.End = words.Start
	w.replace(at, "")
	if strings.ContainsAny(quote.Value, "、等") {
		w.replace(words, `"[`+words.Text()[1:len(words.Text())-1]+`]"`) // one member, not a list
	}
}

// period begins with from and ends with until.
func (w *writer) period(d *rules.DuringLine) {
	start, end := w.file.Span(d.Start.Node), w.file.Span(d.End.Node)
	w.replace(w.file.Source.Span(start.Start, end.Start), "from "+start.Text()+" until ")
}

// ambiguity becomes a reading of the lines that it changes, or a doubt.
func (w *writer) ambiguity(a *rules.Ambiguity) {
	at, why := w.file.Span(a.Node), w.file.Span(a.Text.Node)
	var cites []string
	for _, c := range a.Cites {
		cites = append(cites, w.file.Span(c.Node).Text())
	}
	head := why
	if len(cites) > 0 {
		head = w.file.Span(a.Cites[len(cites)-1].Node)
	}
	text := "unclear " + why.Text() + " " + strings.Join(cites, " ")
	if len(a.Lines) > 0 {
		text = "reading " + why.Text()
		if len(cites) > 0 {
			text += " words " + strings.Join(cites, " ")
		}
	}
	w.replace(w.file.Source.Span(at.Start, head.End), text)
	if len(a.Lines) == 1 {
		first := w.file.Span(a.Lines[0].Node)
		w.replace(w.file.Source.Span(head.End, first.Start), " ")
		w.replace(w.file.Source.Span(first.End, at.End), "")
	}
	w.lines(a.Lines)
}
