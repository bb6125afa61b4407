package quantity

import (
	"unicode"
	"unicode/utf8"
)

// script is a text as it is read: without white space, full-width letters,
// digits and signs as half-width ones. Positions in it are indices of runes.
type script struct {
	text  string
	runes []rune
	from  []int // byte offset of each rune in text
	to    []int // byte offset of its end
	gap   []gap // what stands before it
}

// gap is the white space before a rune.
type gap uint8

const (
	none gap = iota
	blank
	lineBreak
)

func newScript(text string) *script {
	s := &script{text: text}
	before := lineBreak
	for i, r := range text {
		if unicode.IsSpace(r) {
			if before != lineBreak {
				before = blank
			}
			if r == '\n' {
				before = lineBreak
			}
			continue
		}
		_, size := utf8.DecodeRuneInString(text[i:])
		s.runes = append(s.runes, halfWidth(r))
		s.from = append(s.from, i)
		s.to = append(s.to, i+size)
		s.gap = append(s.gap, before)
		before = none
	}
	return s
}

// halfWidth leaves the full-width comma alone: it ends a clause, while the
// half-width one may stand in a number (1,500).
func halfWidth(r rune) rune {
	switch {
	case r == '，':
		return r
	case '！' <= r && r <= '～':
		return r - '！' + '!'
	case r == '○':
		return '〇'
	case r == '–' || r == '−':
		return '-'
	default:
		return r
	}
}

// rune is the rune at i, 0 outside the text.
func (s *script) rune(i int) rune {
	if i < 0 || i >= len(s.runes) {
		return 0
	}
	return s.runes[i]
}

// joined reports whether nothing stands between rune i and the one before.
func (s *script) joined(i int) bool {
	return i > 0 && i < len(s.runes) && s.gap[i] == none
}

// has reports whether the words stand at i.
func (s *script) has(i int, words []rune) bool {
	if i < 0 || i+len(words) > len(s.runes) {
		return false
	}
	for k, r := range words {
		if s.runes[i+k] != r {
			return false
		}
	}
	return true
}
