package rules

import (
	"strings"

	"github.com/alecthomas/participle/v2/lexer"
)

// symbol is a sign that stands for one of the language, in full width or from
// other languages, or for none.
func (s *scanner) symbol(t lexer.Token) lexer.Token {
	meant, ok := symbols[t.Value]
	switch {
	case !ok:
		return s.other(t)
	case t.Type == tokenTypes["WidePunct"]:
		s.error("syntax-full-width", t, t.Value, meant.text).Mend(s.span(t), s.apart(t, meant.text))
	default:
		s.error("syntax-foreign", t, t.Value, meant.text).Mend(s.span(t), s.apart(t, meant.text))
	}
	return mended(t, meant.kind, meant.text)
}

// apart is a word to put in place of a sign, with spaces where it would run
// into its neighbours.
func (s *scanner) apart(t lexer.Token, word string) string {
	if !nameForm.MatchString(word) {
		return word
	}
	text, at := s.file.Text(), s.span(t)
	if before := text[:at.Start]; before != "" && !strings.HasSuffix(before, " ") {
		word = " " + word
	}
	if after := text[at.End:]; after != "" && !strings.HasPrefix(after, " ") {
		word += " "
	}
	return word
}

func (s *scanner) other(t lexer.Token) lexer.Token {
	s.error("syntax-character", t, t.Value, codePoint(t.Value))
	t.Type = tokenTypes["Space"]
	return t
}

// symbols maps signs that are not of the language to what they mean there.
var symbols = map[string]struct{ kind, text string }{
	"，": {"Punct", ","}, "、": {"Punct", ","},
	"（": {"Punct", "("}, "）": {"Punct", ")"},
	"｛": {"Punct", "{"}, "｝": {"Punct", "}"},
	"［": {"Punct", "["}, "］": {"Punct", "]"}, "【": {"Punct", "["}, "】": {"Punct", "]"},
	"＝": {"Punct", "="}, "＜": {"Punct", "<"}, "＞": {"Punct", ">"},
	"≥": {"Punct", ">="}, "≤": {"Punct", "<="}, "⇒": {"Punct", "=>"}, "→": {"Punct", "=>"}, "->": {"Punct", "=>"},
	"＠": {"Punct", "@"},
	"×": {"Ident", "x"}, "*": {"Ident", "x"},
	"％": {"Ident", "percent"}, "%": {"Ident", "percent"},
	"==": {"Punct", "="}, "=<": {"Punct", "<="},
	"&&": {"Ident", "and"}, "||": {"Ident", "or"}, "!": {"Ident", "not"},
}
