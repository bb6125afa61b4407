package transcript

import (
	"fmt"
	"strings"

	"tiaowen/grammar/diag"
	"tiaowen/grammar/notice"
	"tiaowen/grammar/source"
)

// notice transcribes one notice.
func (m *maker) notice(slug string, p *piece) Notice {
	p.text = m.paragraphs(p)
	n := Notice{Slug: slug, Front: m.front(slug, p)}
	setHeadings(slug, n.Front, p.text)
	n.Body = markdown(p.text)
	m.readBack(slug, n)
	return n
}

// readBack passes on what the reader of notices has to say of the transcript. Gaps in
// the front matter are a person's to fill, and no fault of the source.
func (m *maker) readBack(slug string, n Notice) {
	var said diag.List
	notice.Parse(source.New(slug+".md", n.Text()), &said)
	for _, d := range said.Sorted() {
		m.diags.Warn(d.Code, d.Primary, d.Args...)
	}
}

// slug is the slug of notice i: as decided, or else made from the year and
// serial of the document number, since names of places cannot be spelled here.
func (m *maker) slug(p *piece, i int) string {
	if i < len(m.decided.Slugs) {
		return m.decided.Slugs[i]
	}
	slug := fmt.Sprintf("notice-%d", i+1)
	if f := numberParts.FindStringSubmatch(p.head.number); f != nil {
		slug = fmt.Sprintf("notice-%s-%s", f[1], strings.TrimLeft(f[2], "0"))
	}
	m.diags.Note("draft-slug", m.at(p.lines[p.head.title]), slug)
	return slug
}
