package notice

import (
	"iter"

	"tiaowen/grammar/quantity"
	"tiaowen/grammar/source"
)

// Document is one notice or statute.
type Document struct {
	File    *source.File
	Front   Front
	Clauses []*Clause // in the order of the text: cover, preamble, 1, 2 ..., validity
	Parts   []Part    // in the order of the text
}

// Clause is a numbered passage, or one of cover, preamble and validity.
type Clause struct {
	ID          string // "zhongwei-2022:5"
	Number      string // as written: "5.", "一、", "（一）", "第五条"; "" where there is none
	Heading     string // without the number and the final 。; "" where there is none
	Chapter     string // heading of the chapters above, where those are no clauses, outermost first
	Text        string // the body, without number and heading, sentences split by a page rejoined
	Sentences   []Range
	Quantities  []quantity.Quantity // offsets in Text
	Clauses     []*Clause
	Fingerprint string // changes when the words of Heading or Text do

	file    *source.File
	number  passage
	heading passage
	body    passage

	foldedText, foldedHeading folded // in which quotes are found
}

// Range is the bytes Start (included) to End (excluded) of a text.
type Range struct{ Start, End int }

// PartKind says what a part is.
type PartKind string

// Kinds of part.
const (
	Title          PartKind = "title"           // 标题
	DocumentNumber PartKind = "document-number" // 发文字号
	Addressees     PartKind = "addressees"      // 主送机关
	Signature      PartKind = "signature"       // 发文机关署名
	Date           PartKind = "date"            // 成文日期
	Note           PartKind = "note"            // 附注: （此件公开发布）
	AnnexList      PartKind = "annex-list"      // 附件说明: 附件：…
	Annex          PartKind = "annex"           // 附件
	Imprint        PartKind = "imprint"         // 版记: …印发, 抄送
	Contents       PartKind = "contents"        // 目录
	Contact        PartKind = "contact"         // 联系人, 电话
	ChapterHeading PartKind = "chapter"         // a chapter's number and heading
	Furniture      PartKind = "furniture"       // page and web furniture, red header
)

// Part is a paragraph of the file that is no clause.
type Part struct {
	Kind PartKind
	Text string // without markup and line breaks
	Span source.Span
}

// Clause returns the clause with the full id ("zhongwei-2022:5"), or nil.
func (d *Document) Clause(id string) *Clause {
	for c := range d.All() {
		if c.ID == id {
			return c
		}
	}
	return nil
}

// All yields every clause of the document, a parent before its children, in
// the order of the text.
func (d *Document) All() iter.Seq[*Clause] {
	return func(yield func(*Clause) bool) { walk(d.Clauses, yield) }
}

func walk(clauses []*Clause, yield func(*Clause) bool) bool {
	for _, c := range clauses {
		if !yield(c) || !walk(c.Clauses, yield) {
			return false
		}
	}
	return true
}

// Titles are the titles of the document in order: its own, then those of the
// documents it issues or forwards.
func (d *Document) Titles() []string {
	var titles []string
	for _, p := range d.Parts {
		if p.Kind == Title {
			titles = append(titles, p.Text)
		}
	}
	return titles
}

// Span is the place in the file of the bytes start to end of Text. Where a
// line break or markup of the file falls between them, it is inside the span.
// Offsets outside Text are clamped.
func (c *Clause) Span(start, end int) source.Span {
	return c.body.span(c.file, start, end)
}

// Place is the place in the file by which a person finds the clause: its
// number, else its heading, else its text.
func (c *Clause) Place() source.Span {
	for _, p := range []passage{c.number, c.heading, c.body} {
		if p.text != "" {
			return p.span(c.file, 0, len(p.text))
		}
	}
	return source.Span{}
}

// HeadingSpan is the place of Heading in the file; the zero Span where the
// clause has none.
func (c *Clause) HeadingSpan() source.Span {
	if c.heading.text == "" {
		return source.Span{}
	}
	return c.heading.span(c.file, 0, len(c.heading.text))
}
