package notice

import (
	"crypto/sha256"
	"encoding/hex"
	"strings"
	"unicode"
	"unicode/utf8"
)

// Folded text has no white space and half-width punctuation; letters, digits
// and the choice of mark (，or 、) stay as they are.

// halfWidth maps the wide marks that Unicode does not list as full-width forms
// of ASCII, and the half-width forms of CJK marks.
var halfWidth = map[rune]rune{
	'“': '"', '”': '"', '‘': '\'', '’': '\'',
	'｡': '。', '､': '、', '｢': '「', '｣': '」', '･': '・',
}

// foldRune is the half-width form of a mark, any other rune itself, or 0 for
// white space.
func foldRune(r rune) rune {
	switch {
	case unicode.IsSpace(r) || r == '\u200b' || r == '\ufeff':
		return 0
	case '！' <= r && r <= '～' && !unicode.IsLetter(r) && !unicode.IsDigit(r):
		return r - '！' + '!'
	}
	if h, ok := halfWidth[r]; ok {
		return h
	}
	return r
}

// folded is a text in folded form; at[i] is the range of runes[i] in the text.
type folded struct {
	runes []rune
	at    []Range
}

func fold(text string) folded {
	letters := utf8.RuneCountInString(text)
	f := folded{runes: make([]rune, 0, letters), at: make([]Range, 0, letters)}
	for i, w := 0, 0; i < len(text); i += w {
		r, size := utf8.DecodeRuneInString(text[i:])
		w = size
		if r = foldRune(r); r != 0 {
			f.runes = append(f.runes, r)
			f.at = append(f.at, Range{i, i + w})
		}
	}
	return f
}

// foldString is the folded form of a text.
func foldString(text string) string { return fold(text).String() }

func (f folded) String() string { return string(f.runes) }

// compact is the text without white space.
func compact(text string) string {
	return strings.Map(func(r rune) rune {
		if unicode.IsSpace(r) {
			return -1
		}
		return r
	}, text)
}

// fingerprint hashes a clause's words: 16 hexadecimal digits.
func fingerprint(heading, text folded) string {
	sum := sha256.Sum256([]byte(heading.String() + "\n" + text.String()))
	return hex.EncodeToString(sum[:8])
}

// Fold is a text without white space and with half-width punctuation: two
// texts that Locate takes for the same are equal then.
func Fold(text string) string { return foldString(text) }
