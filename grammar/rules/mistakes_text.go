package rules

import (
	"regexp"
	"slices"
	"strings"
	"unicode/utf8"

	"github.com/alecthomas/participle/v2/lexer"
)

var escapeForm = regexp.MustCompile(`\\.`)

// text allows no escapes but \" and \\ and, for words in brackets, \[ and \].
func (s *scanner) text(t lexer.Token) lexer.Token {
	for _, at := range escapeForm.FindAllStringIndex(t.Value, -1) {
		escape := t.Value[at[0]:at[1]]
		if !slices.Contains([]string{`\"`, `\\`, `\[`, `\]`}, escape) {
			start := t.Pos.Offset + at[0]
			s.diags.Error("syntax-escape", s.file.Span(start, start+len(escape)), escape)
		}
	}
	return t
}

// curlyString is a text in quotation marks of another kind.
func (s *scanner) curlyString(t lexer.Token) lexer.Token {
	_, open := utf8.DecodeRuneInString(t.Value)
	_, last := utf8.DecodeLastRuneInString(t.Value)
	inner := t.Value[open : len(t.Value)-last]
	plain := `"` + strings.ReplaceAll(strings.ReplaceAll(inner, `\`, `\\`), `"`, `\"`) + `"`
	s.error("syntax-quotes", t, t.Value[:open]).Mend(s.span(t), plain)
	return mended(t, "String", plain)
}

// openString is a text that the line ends before its closing quotation mark.
func (s *scanner) openString(t lexer.Token) lexer.Token {
	s.error("syntax-open-string", t)
	return mended(t, "String", `""`)
}

// crossed returns how many tokens up to the end of the line are read wrongly
// because the first, a text, did not end where its author meant: the marks of
// the texts after it are paired crosswise, so that a letter follows a closing
// mark and the last mark stands alone.
func crossed(raw []lexer.Token) int {
	if raw[0].Type != tokenTypes["String"] || raw[1].Type != tokenTypes["Ident"] {
		return 0
	}
	alone := false
	for i, t := range raw {
		if t.EOF() || t.Type == tokenTypes["Space"] && strings.Contains(t.Value, "\n") {
			if alone {
				return i
			}
			break
		}
		alone = alone || t.Type == tokenTypes["OpenString"]
	}
	return 0
}

// crossed reports the text that did not end and passes over the rest of the line.
func (s *scanner) crossed(raw, out []lexer.Token) {
	out[0] = s.openString(raw[0])
	for i, t := range raw[1:] {
		out[i+1] = mended(t, "Space", t.Value)
	}
}
