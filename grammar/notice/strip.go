package notice

import (
	"regexp"
	"strings"
	"unicode"
)

const boldMark = "**"

var bullet = regexp.MustCompile(`^[-*+][ \t]+`)

// A stripper takes the markup out of the lines of one block: bold, bullets,
// escapes. It is not left to Markdown, which does not take **1.增发补贴。**重点 for
// bold, because no space follows the mark.
type stripper struct {
	file  string
	marks int  // bold marks from here to the end of the block
	bold  bool // inside bold text
}

// line strips the bytes start to end of the file.
func (s *stripper) line(start, end int) paragraph {
	raw := s.file[start:end]
	start += len(raw) - len(strings.TrimLeftFunc(raw, unicode.IsSpace))
	start += len(bullet.FindString(s.file[start:end]))
	var p paragraph
	from := start
	for i := start; i < end; {
		n := s.markup(s.file[i:end])
		if n == 0 {
			i++
			continue
		}
		p.append(excerpt(s.file, from, i), s.bold)
		s.toggle(n)
		i += n
		from = i
	}
	p.append(excerpt(s.file, from, end), s.bold)
	return p.trimmed()
}

// markup is how many bytes of markup the text starts with.
func (s *stripper) markup(text string) int {
	switch {
	case strings.HasPrefix(text, boldMark):
		return len(boldMark)
	case len(text) > 1 && text[0] == '\\' && strings.IndexByte("\\`*_{}[]()<>#+-.!|~", text[1]) >= 0:
		return 1
	case text[0] == '\\' && strings.TrimSpace(text) == `\`: // a hard line break
		return 1
	case text[0] == '\r': // a stray carriage return
		return 1
	}
	return 0
}

// toggle passes a mark of n bytes. A bold mark that nothing closes opens nothing.
func (s *stripper) toggle(n int) {
	if n != len(boldMark) {
		return
	}
	s.marks--
	s.bold = !s.bold && s.marks > 0
}

func (p *paragraph) append(q passage, bold bool) {
	if bold && p.bold == len(p.text) {
		p.bold += len(q.text)
	}
	p.passage = p.add(q)
}

func (p paragraph) trimmed() paragraph {
	cut := len(p.text) - len(strings.TrimLeftFunc(p.text, unicode.IsSpace))
	p.passage = p.trim()
	p.bold = min(max(p.bold-cut, 0), len(p.text))
	return p
}
