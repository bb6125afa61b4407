package transcript

import (
	"strings"

	"tiaowen/grammar/notice"
)

// A paragraph is a paragraph of a transcribed notice.
type paragraph struct {
	lines   []line
	text    string
	level   int // of the Markdown heading that it is, or 0
	runIn   int // bytes at the start that are a heading, or 0
	asFound bool
}

// paragraphs are the paragraphs of a notice, its lines rejoined.
func (m *maker) paragraphs(p *piece) []paragraph {
	var out []paragraph
	h := p.head
	add := func(from, to, level int) {
		if from < to {
			out = append(out, paragraph{lines: p.lines[from:to], text: joined(p.lines[from:to]), level: level})
		}
	}
	each := func(from, to int) {
		for i := from; i < to; i++ {
			add(i, i+1, 0)
		}
	}
	each(0, h.title)
	add(h.title, h.titleEnd, 1)
	each(h.titleEnd, h.to)
	add(h.to, h.toEnd, 0)
	return append(out, m.body(p.lines[h.toEnd:], joined(p.lines[h.title:h.titleEnd]))...)
}

// body are the paragraphs below the addressees.
func (m *maker) body(lines []line, title string) []paragraph {
	var out []paragraph
	var row sequence
	for i, l := range lines {
		if l.Kind == notice.Annex {
			return append(out, annex(lines[i:])...)
		}
		level := 0
		if isTitleIn(title, l) {
			level, row = 1, sequence{}
		}
		if n := len(out) - 1; n >= 0 && level == 0 && out[n].level == 0 && m.continues(&row, out[n], l) {
			m.noteRejoined(out[n], l)
			out[n].lines = append(out[n].lines, l)
			out[n].text = join(out[n].text, squeeze(l.Text))
			continue
		}
		row.add(l)
		out = append(out, paragraph{lines: []line{l}, text: squeeze(l.Text), level: level})
	}
	return out
}

// continues reports whether a line continues the paragraph before it.
func (m *maker) continues(row *sequence, p paragraph, l line) bool {
	last := p.lines[len(p.lines)-1]
	if last.Kind != "" || l.Kind != "" || l.Heading {
		return false
	}
	return m.wrap.goesOn(p.text, last) && (l.Number == "" || notice.Unfinished(p.text) && !row.fits(l))
}

// noteRejoined tells of a sentence that was rejoined over a page break, where
// that is not the layout of every line.
func (m *maker) noteRejoined(p paragraph, l line) {
	if m.wrap == 0 {
		m.diags.Note("draft-rejoined", m.at(l), ending(p.text), opening(l.Text))
	}
}

const shown = 8 // characters of a text in a message

func ending(text string) string {
	r := []rune(strings.ToValidUTF8(text[max(0, len(text)-4*shown):], ""))
	return string(r[max(0, len(r)-shown):])
}

func opening(text string) string {
	r := []rune(text)
	return string(r[:min(shown, len(r))])
}

// isTitleIn reports whether a line is the title of the text that a notice
// issues: the title of the notice has it in 《》.
func isTitleIn(title string, l line) bool {
	return l.Number == "" && l.Kind == "" && strings.Contains(plain(title), "《"+plain(l.Text)+"》")
}

// annex are the lines of the annexes: forms and tables stay as they are.
func annex(lines []line) []paragraph {
	var out []paragraph
	for i, l := range lines {
		p := paragraph{lines: []line{l}, text: l.Text, asFound: true}
		if i > 0 && lines[i-1].Kind == notice.Annex && l.Kind == "" && l.Number == "" {
			p.text, p.level = squeeze(l.Text), 2
		}
		out = append(out, p)
	}
	return out
}

// A sequence is the clause numbers that are open: the last of each rank.
type sequence []line

func (s *sequence) add(l line) {
	if l.Number == "" {
		return
	}
	n := len(*s)
	for n > 0 && (*s)[n-1].Rank >= l.Rank {
		n--
	}
	*s = append((*s)[:n:n], l)
}

// fits reports whether a number goes on with an open row, or opens one below:
// else a line that starts like a number is the rest of a sentence.
func (s sequence) fits(l line) bool {
	for i := len(s) - 1; i >= 0; i-- {
		if s[i].Rank == l.Rank {
			return l.Ordinal == s[i].Ordinal+1
		}
	}
	return l.Ordinal == 1 && (len(s) == 0 || l.Rank > s[len(s)-1].Rank)
}

// markdown prints paragraphs.
func markdown(ps []paragraph) string {
	var b strings.Builder
	for i, p := range ps {
		if i > 0 {
			b.WriteByte('\n')
		}
		b.WriteString(p.markdown())
		b.WriteByte('\n')
	}
	return b.String()
}

func (p paragraph) markdown() string {
	switch {
	case !p.keepsLetters():
		return asFound(p.lines)
	case p.level > 0:
		return heading(p.level, p.text)
	case p.runIn > 0:
		return runIn(p.text, p.runIn)
	}
	return literal(p.text)
}

// keepsLetters reports whether the paragraph reads as its text. One where a line
// break stood between a backslash and a mark does not.
func (p paragraph) keepsLetters() bool { return readsAs(escape(p.text), p.text) }

// asFound prints every line by itself. One with a stray carriage return behind a
// backslash keeps its own markup: no other says the same.
func asFound(lines []line) string {
	texts := make([]string, len(lines))
	for i, l := range lines {
		if texts[i] = literal(l.Text); !readsAs(texts[i], l.Text) {
			texts[i] = l.Span.Text()
		}
	}
	return strings.Join(texts, "\n\n")
}
