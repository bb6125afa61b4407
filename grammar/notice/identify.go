package notice

import (
	"strconv"
	"strings"

	"tiaowen/grammar/quantity"
)

// An identifier turns an outline into clauses with ids.
type identifier struct {
	*report
	doc *Document
}

// list makes the clauses of nodes; path leads their ids, chapter names the
// chapters above.
func (b *identifier) list(nodes []*node, path, chapter string) []*Clause {
	var out []*Clause
	for _, n := range nodes {
		if !n.chapter {
			c := b.node(n, path+n.number.String(), chapter)
			out = append(out, c)
			continue
		}
		within := strings.Trim(chapter+" / "+n.heading.text, " /")
		b.chapterHeading(n)
		if n.body.text != "" {
			out = append(out, b.clause(path+"chapter."+n.number.String(), n.body, passage{}, within))
		}
		out = append(out, b.list(n.kids, path, within)...)
	}
	return out
}

func (b *identifier) node(n *node, path, chapter string) *Clause {
	c := b.clause(path, n.body, n.heading, chapter)
	c.Number, c.number = n.label.text, n.label
	c.Clauses = b.list(n.kids, path+".", chapter)
	return c
}

// clause makes a clause without a number or clauses below.
func (b *identifier) clause(path string, body prose, heading passage, chapter string) *Clause {
	foldedText, foldedHeading := fold(body.text), fold(heading.text)
	c := &Clause{
		ID: b.doc.Front.Slug + ":" + path, Heading: heading.text, Chapter: chapter, Text: body.text,
		Sentences: sentences(body.text, body.breaks), Quantities: quantity.Find(body.text),
		Fingerprint: fingerprint(foldedHeading, foldedText),
		file:        b.doc.File, heading: heading, body: body.passage,
		foldedText: foldedText, foldedHeading: foldedHeading,
	}
	b.checkMarks(heading)
	b.checkMarks(body.passage)
	return c
}

func (b *identifier) chapterHeading(n *node) {
	whole := n.label
	if n.heading.text != "" {
		whole = whole.add(n.heading)
	}
	b.doc.addPart(ChapterHeading, whole)
}

func (d *Document) addPart(kind PartKind, p passage) {
	d.Parts = append(d.Parts, Part{Kind: kind, Text: p.text, Span: p.span(d.File, 0, len(p.text))})
}

// String is the number in an id: 5, or 5-1 for 第五条之一.
func (n number) String() string {
	if n.insert > 0 {
		return strconv.Itoa(n.value) + "-" + strconv.Itoa(n.insert)
	}
	return strconv.Itoa(n.value)
}

// checkMarks warns of quotation marks and brackets without a partner.
func (b *identifier) checkMarks(p passage) {
	for _, at := range pairUp(p.text).single {
		b.Warn("notice-unpaired-mark", p.span(b.doc.File, at.Start, at.End), p.text[at.Start:at.End])
	}
}

// checkRows checks that the numbers of every row run 1, 2, 3. Measures that are
// numbered through their chapters are one row, as are the articles of a statute.
func (b *identifier) checkRows(nodes []*node) {
	var chapters []*node
	row := unchaptered(nodes, &chapters)
	b.checkRow(row)
	b.checkChapters(chapters)
	for _, n := range row {
		b.checkRows(n.kids)
	}
}

func unchaptered(nodes []*node, chapters *[]*node) []*node {
	var row []*node
	for _, n := range nodes {
		if n.chapter {
			*chapters = append(*chapters, n)
			row = append(row, unchaptered(n.kids, chapters)...)
		} else {
			row = append(row, n)
		}
	}
	return row
}

// checkChapters checks the chapters that stand side by side, each style by itself.
func (b *identifier) checkChapters(chapters []*node) {
	type group struct {
		parent *node
		style  style
	}
	rows := map[group][]*node{}
	var order []group
	for _, n := range chapters {
		g := group{n.parent, n.number.style}
		if rows[g] == nil {
			order = append(order, g)
		}
		rows[g] = append(rows[g], n)
	}
	for _, g := range order {
		b.checkRow(rows[g])
	}
}

func (b *identifier) checkRow(row []*node) {
	seen := map[string]*node{}
	var before *node
	for _, n := range row {
		at := n.label.span(b.doc.File, 0, len(n.label.text))
		if first := seen[n.number.String()]; first != nil {
			b.Error("notice-duplicate-number", at, n.label.text).
				Relate("notice-first-number", first.label.span(b.doc.File, 0, len(first.label.text)))
		} else if before == nil && !n.number.first() {
			b.Warn("notice-number-start", at, n.label.text)
		} else if before != nil && !n.number.follows(before.number) {
			b.Warn("notice-number-gap", at, n.label.text, before.label.text)
		}
		seen[n.number.String()] = n
		before = n
	}
}
