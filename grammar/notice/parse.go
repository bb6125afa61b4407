package notice

import (
	"sort"
	"strings"
	"unicode/utf8"

	"tiaowen/grammar/diag"
	"tiaowen/grammar/source"
)

// Parse reads a notice. It always returns a Document with all it could read;
// ok is false where diags got an error.
func Parse(file *source.File, diags *diag.List) (doc *Document, ok bool) {
	r := &report{list: diags}
	doc = &Document{File: file}
	if !checkText(r, file) {
		return doc, false
	}
	var body int
	doc.Front, body = readFront(r, file)
	ps := paragraphs(file.Text(), body)
	if len(ps) == 0 {
		r.Error("notice-no-clause", file.Span(body, body))
		return doc, false
	}
	for _, s := range divide(ps, doc.Front.Title) {
		doc.read(r, s)
	}
	sort.SliceStable(doc.Parts, func(i, j int) bool { return doc.Parts[i].Span.Start < doc.Parts[j].Span.Start })
	doc.checkFound(r, body)
	doc.checkFront(r)
	return doc, !r.failed
}

// checkText refuses what is no text.
func checkText(r *report, file *source.File) bool {
	text := file.Text()
	for i, c := range text {
		if c == 0 || c == utf8.RuneError && !strings.HasPrefix(text[i:], string(utf8.RuneError)) {
			r.Error("notice-not-text", file.Span(i, i+1))
			return false
		}
	}
	return true
}

// read adds the clauses and parts of one section.
func (d *Document) read(r *report, s section) {
	if s.role == annexRole {
		d.readAnnex(r, s)
		return
	}
	o := d.outline(s)
	o.settle()
	b := &identifier{report: r, doc: d}
	b.checkRows(o.roots)
	if s.role == coverRole {
		d.Clauses = append(d.Clauses, b.cover(o))
		return
	}
	if o.lead.text != "" {
		d.Clauses = append(d.Clauses, b.clause("preamble", o.lead, passage{}, ""))
	}
	d.Clauses = append(d.Clauses, b.list(o.roots, "", "")...)
	if o.validity != nil {
		d.Clauses = append(d.Clauses, b.clause("validity", *o.validity, passage{}, ""))
	}
}

// cover is the covering notice as a clause, its items below it.
func (b *identifier) cover(o *outline) *Clause {
	c := b.clause("cover", o.lead, passage{}, "")
	c.Clauses = b.list(o.roots, "cover.", "")
	return c
}

// outline reads the paragraphs of a section that are clauses; the others
// become parts.
func (d *Document) outline(s section) *outline {
	o := &outline{statute: s.statute()}
	addressed := false
	for i, p := range s.paragraphs {
		n, numbered := p.number()
		head := o.last == nil && o.lead.text == ""
		switch {
		case s.kinds[i] != "":
			d.addPart(s.kinds[i], p.passage)
		case numbered && !o.continues(p, n):
			o.open(p, n)
		case head && !addressed && isAddressees(p.text):
			d.addPart(Addressees, p.passage)
			addressed = true
		case s.role == mainRole && o.last != nil && !unfinished(o.current().text) && isValidity(p.text):
			o.validity = &prose{}
			o.validity.add(p.passage)
		default:
			o.extend(p.passage)
		}
	}
	return o
}

// readAnnex makes parts of a section that is not read as clauses. One that no
// annex label announces may be a mistake: a heading that lost its number.
func (d *Document) readAnnex(r *report, s section) {
	if s.kinds[0] == Title && !isNamed(s.paragraphs[0].text, d.Front.Title) {
		p := s.paragraphs[0]
		r.Warn("notice-unnumbered-heading", p.span(d.File, 0, len(p.text)), p.text)
	}
	for _, p := range s.paragraphs {
		d.addPart(Annex, p.passage)
	}
}

// checkFound checks that there are clauses, and numbered ones.
func (d *Document) checkFound(r *report, body int) {
	numbered := false
	for c := range d.All() {
		numbered = numbered || c.Number != ""
	}
	at := d.File.Span(body, body)
	switch {
	case len(d.Clauses) == 0:
		r.Error("notice-no-clause", at)
	case !numbered:
		r.Note("notice-no-number", at) // a letter that only forwards another has none
	}
}

// checkFront holds the front matter to what the text says of itself.
func (d *Document) checkFront(r *report) {
	d.checkPart(r, Title, d.Front.Title, "title", func(text string) bool { return isNamed(text, d.Front.Title) })
	d.checkPart(r, DocumentNumber, d.Front.DocumentNumber, "document-number", func(text string) bool {
		return foldString(text) == foldString(d.Front.DocumentNumber)
	})
	d.checkPart(r, Date, isoDate(d.Front.Signed), "signed", func(text string) bool { return dateOf(text) == d.Front.Signed })
}

// checkPart warns where the text has parts of the kind and none of them says
// what the front matter does.
func (d *Document) checkPart(r *report, kind PartKind, stated, key string, same func(string) bool) {
	var other *Part
	for i := range d.Parts {
		p := &d.Parts[i]
		if p.Kind != kind {
			continue
		}
		if same(p.Text) {
			return
		}
		if other == nil {
			other = p
		}
	}
	if other != nil && stated != "" {
		r.Warn("front-differs", other.Span, key, stated, other.Text)
	}
}
