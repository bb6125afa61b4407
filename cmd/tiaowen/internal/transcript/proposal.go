package transcript

import (
	"strings"
	"unicode/utf8"
)

// propose notes an erratum: right for the bytes start to end of raw line n.
func (m *maker) propose(n, start, end int, right, reason string) {
	text := m.raw.LineSpan(n).Text()
	from, to, ok := onlyOne(text, start, end)
	if !ok {
		m.point(n, start, end, reason)
		return
	}
	m.proposals = append(m.proposals, proposal{
		line: n, wrong: text[from:to], right: text[from:start] + right + text[end:to], reason: reason,
	})
}

// point notes a spot for which nothing can be proposed.
func (m *maker) point(n, start, end int, reason string) {
	text := strings.TrimSpace(m.raw.LineSpan(n).Text()[start:end])
	if utf8.RuneCountInString(text) > 2*shown {
		text = "…" + ending(text)
	}
	m.proposals = append(m.proposals, proposal{line: n, wrong: text, reason: reason, open: true})
}

// onlyOne widens the bytes start to end of a text until their words stand in it
// only once, as an erratum must quote them. It gives up on a text that repeats
// itself all over.
func onlyOne(text string, start, end int) (from, to int, ok bool) {
	for step := range 10 {
		if strings.Count(text, text[start:end]) == 1 {
			return start, end, true
		}
		for range max(1, 1<<step/8) { // one character at first, then twice as many each time
			_, before := utf8.DecodeLastRuneInString(text[:start])
			_, after := utf8.DecodeRuneInString(text[end:])
			start, end = start-before, end+after
		}
	}
	return start, end, false
}
