package rules

import (
	"fmt"
	"regexp"
	"strings"
	"unicode/utf8"

	"github.com/alecthomas/participle/v2/lexer"

	"tiaowen/grammar/diag"
	"tiaowen/grammar/source"
)

// scanner turns raw tokens into tokens of the language. A bad token is
// reported and replaced by what was meant, so that it causes no second error.
type scanner struct {
	file  *source.File
	diags *diag.List
}

// scan returns the tokens of the language that stand for the raw tokens, one
// for one, with the places of the raw ones.
func (s *scanner) scan(raw []lexer.Token) []lexer.Token {
	out := make([]lexer.Token, len(raw))
	for i := 0; i < len(raw); i++ {
		if end := crossed(raw[i:]); end > 0 {
			s.crossed(raw[i:i+end], out[i:])
			i += end - 1
			continue
		}
		out[i] = s.token(raw[i])
	}
	s.occurrences(out)
	return out
}

func (s *scanner) token(t lexer.Token) lexer.Token {
	if t.Type == keyword || t.EOF() {
		return t
	}
	if read, ok := readings[t.Type]; ok {
		return read(s, t)
	}
	return t
}

// readings has what to do with the tokens that can be wrong.
var readings = map[lexer.TokenType]func(*scanner, lexer.Token) lexer.Token{
	tokenTypes["String"]:        (*scanner).text,
	tokenTypes["Ident"]:         (*scanner).name,
	tokenTypes["Ref"]:           (*scanner).ref,
	tokenTypes["Date"]:          (*scanner).date,
	tokenTypes["Month"]:         (*scanner).date,
	tokenTypes["Int"]:           (*scanner).number,
	tokenTypes["Decimal"]:       (*scanner).number,
	tokenTypes["GroupedNumber"]: (*scanner).groupedNumber,
	tokenTypes["WideDigits"]:    (*scanner).wideDigits,
	tokenTypes["ByteOrderMark"]: (*scanner).byteOrderMark,
	tokenTypes["WideSpace"]:     (*scanner).wideSpace,
	tokenTypes["CurlyString"]:   (*scanner).curlyString,
	tokenTypes["OpenString"]:    (*scanner).openString,
	tokenTypes["CurlyQuote"]:    (*scanner).openString,
	tokenTypes["WidePunct"]:     (*scanner).symbol,
	tokenTypes["Foreign"]:       (*scanner).symbol,
	tokenTypes["Other"]:         (*scanner).other,
}

func (s *scanner) error(code string, t lexer.Token, args ...any) *diag.Diagnostic {
	return s.diags.Error(code, s.span(t), args...)
}

func (s *scanner) span(t lexer.Token) source.Span { return tokenSpan(s.file, &t) }

// mended is t read as another token; its place stays.
func mended(t lexer.Token, kind, value string) lexer.Token {
	t.Type, t.Value = tokenTypes[kind], value
	if kind == "Ident" {
		t, _ = grammar().mark(t)
	}
	return t
}

var nameForm = regexp.MustCompile(`^[a-z][a-z0-9_]*$`)

// name holds words to ASCII: a name becomes a Go name.
func (s *scanner) name(t lexer.Token) lexer.Token {
	if nameForm.MatchString(t.Value) {
		return t
	}
	plain := strings.ToLower(narrow(t.Value))
	if nameForm.MatchString(plain) {
		s.error("syntax-name-case", t, t.Value, plain).Mend(s.span(t), plain)
		return mended(t, "Ident", plain)
	}
	s.error("syntax-name-letters", t, t.Value)
	return mended(t, "Ident", "name")
}

// narrow replaces full-width letters, digits and signs by ASCII ones.
func narrow(text string) string {
	return strings.Map(func(r rune) rune {
		if r >= '！' && r <= '～' {
			return r - '！' + '!'
		}
		return r
	}, text)
}

func (s *scanner) ref(t lexer.Token) lexer.Token {
	plain := strings.Replace(t.Value, "：", ":", 1)
	if plain != t.Value {
		s.error("syntax-full-width", t, "：", ":").Mend(s.span(t), plain)
	}
	t.Value = plain
	return t
}

func (s *scanner) wideDigits(t lexer.Token) lexer.Token {
	plain := narrow(t.Value)
	s.error("syntax-full-width", t, t.Value, plain).Mend(s.span(t), plain)
	return mended(t, "Int", plain)
}

func (s *scanner) byteOrderMark(t lexer.Token) lexer.Token {
	s.error("syntax-byte-order-mark", t).Mend(s.span(t), "")
	return t
}

func (s *scanner) wideSpace(t lexer.Token) lexer.Token {
	space := strings.Repeat(" ", utf8.RuneCountInString(t.Value))
	s.error("syntax-space", t, codePoint(t.Value)).Mend(s.span(t), space)
	return t
}

// codePoint names the first character as U+3000.
func codePoint(text string) string {
	r, _ := utf8.DecodeRuneInString(text)
	return fmt.Sprintf("U+%04X", r)
}
