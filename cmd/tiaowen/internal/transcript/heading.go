package transcript

import (
	"strings"

	"tiaowen/grammar/diag"
	"tiaowen/grammar/notice"
	"tiaowen/grammar/source"
)

// setHeadings sets off the headings that the reader of notices finds: one with
// a line to itself as a Markdown heading of its depth, one at the start of its
// paragraph in bold.
func setHeadings(slug, front string, ps []paragraph) {
	text := front + "\n"
	at := map[int]*paragraph{} // by the byte where the paragraph begins
	for i := range ps {
		md := ps[i].markdown()
		at[len(text)+len(md)-len(strings.TrimLeft(md, "# "))] = &ps[i]
		text += md + "\n\n"
	}
	var ignored diag.List // the transcript is read again when it is finished
	doc, _ := notice.Parse(source.New(slug+".md", text), &ignored)
	for _, part := range doc.Parts {
		if p := at[part.Span.Start]; part.Kind == notice.ChapterHeading && p != nil {
			p.level = 2
		}
	}
	setClauses(doc.Clauses, at, 2)
}

func setClauses(clauses []*notice.Clause, at map[int]*paragraph, level int) {
	for _, c := range clauses {
		below := level
		if p := at[c.Place().Start]; p != nil && c.Number != "" && c.Heading != "" {
			p.setHeading(c, level)
			below = level + 1
		}
		setClauses(c.Clauses, at, min(below, 6))
	}
}

// setHeading makes a heading of the number and heading of clause c, with which
// the paragraph begins. Text that needed escapes is left alone.
func (p *paragraph) setHeading(c *notice.Clause, level int) {
	end := c.HeadingSpan().End - c.Place().Start
	if p.level > 0 || end > len(p.text) || !strings.HasPrefix(p.text, c.Number) || !strings.HasSuffix(p.text[:end], c.Heading) {
		return
	}
	stop := strings.HasPrefix(p.text[end:], "。")
	if stop {
		end += len("。")
	}
	switch {
	case end == len(p.text):
		p.level = level
	case stop:
		p.runIn = end
	}
}
