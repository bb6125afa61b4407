package transcript

import (
	"strings"
	"unicode/utf8"

	"tiaowen/grammar/notice"
)

// A piece is a run of lines: a notice, or text set apart.
type piece struct {
	notice bool
	slug   string
	kind   string // of text set apart: see notice.Piece
	lines  []line
	head   head // of a notice; indexes within lines
	text   []paragraph
}

// divide cuts the source into pieces.
func (m *maker) divide() []piece {
	heads := findHeads(m.lines)
	if len(heads) == 0 {
		m.diags.Note("draft-no-head", m.at(m.lines[0]))
		heads = []head{m.firstLine()}
	}
	var out []piece
	from := 0
	for i, h := range heads {
		top := m.letterhead(h.start, from, i == 0)
		out = append(out, m.above(top, h, i == 0)...)
		end := len(m.lines)
		if i+1 < len(heads) {
			end = m.letterhead(heads[i+1].start, h.toEnd, false)
		}
		last := m.tail(h, end)
		out = append(out, piece{notice: true, lines: m.lines[h.start:last], head: h.within(h.start)})
		out = append(out, apart(tailKind(m.lines[last:end]), m.lines[last:end])...)
		from = end
	}
	return out
}

// firstLine is the head of a source in which none can be told: its first
// heading that is no number, or its first line.
func (m *maker) firstLine() head {
	for i, l := range m.lines {
		if l.Heading && l.Number == "" && l.Kind == "" {
			return head{start: i, title: i, titleEnd: i + 1, to: i + 1, toEnd: i + 1}
		}
	}
	return head{titleEnd: 1, to: 1, toEnd: 1}
}

func (h head) within(start int) head {
	h.title -= start
	h.titleEnd -= start
	h.to -= start
	h.toEnd -= start
	h.start = 0
	return h
}

// letterhead goes up from the start of a notice over the names of its
// letterhead, at most to line from.
func (m *maker) letterhead(start, from int, first bool) int {
	if first {
		return 0
	}
	for start > from && isLetterhead(m.lines[start-1]) {
		start--
	}
	return start
}

func isLetterhead(l line) bool {
	words := plain(l.Text)
	return l.Kind == "" && l.Number == "" && utf8.RuneCountInString(words) <= maxName &&
		(strings.HasSuffix(words, "文件") || endsInOffice.MatchString(words))
}

// above sets apart what stands above a notice: the letterhead, and before the
// first notice the page around it.
func (m *maker) above(top int, h head, first bool) []piece {
	lines := m.lines[top:h.start]
	kind := "letterhead"
	if first && m.lines[h.start].Kind != notice.DocumentNumber {
		kind = "furniture"
	}
	return apart(kind, lines)
}

func apart(kind string, lines []line) []piece {
	if len(lines) == 0 {
		return nil
	}
	return []piece{{kind: kind, lines: lines}}
}

// tail is where a notice that ends before line end at the latest does end: above
// its imprint, and above what a web page has below it.
func (m *maker) tail(h head, end int) int {
	body := h.toEnd
	for i := body; i < end; i++ {
		if m.lines[i].Number != "" {
			body = i + 1
		}
	}
	for i := body; i < end; i++ {
		if m.lines[i].Kind == notice.Furniture && !isPageNumber(m.lines[i]) {
			end = i
		}
	}
	for i := body; i < end; i++ {
		if m.lines[i].Kind == notice.Imprint {
			for i > body && isLetterhead(m.lines[i-1]) {
				i--
			}
			return i
		}
	}
	return end
}

func isPageNumber(l line) bool {
	return strings.Trim(plain(l.Text), "—－-0123456789") == "" && !strings.ContainsAny(l.Text, "年月日")
}

func tailKind(lines []line) string {
	for _, l := range lines {
		if l.Kind == notice.Imprint {
			return "imprint"
		}
	}
	return "furniture"
}
