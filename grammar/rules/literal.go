package rules

import (
	"strings"

	"github.com/alecthomas/participle/v2"
	"github.com/alecthomas/participle/v2/lexer"
)

// Parse reads a quoted string and undoes its escapes; see participle.Parseable.
func (l *Literal) Parse(lex *lexer.PeekingLexer) error {
	t := lex.Peek()
	if t.Type != tokenTypes["String"] {
		return participle.NextMatch
	}
	lex.Next()
	l.Pos, l.EndPos = t.Pos, lex.RawPeek().Pos
	l.Value = unquote(t.Value)
	return nil
}

var unescape = strings.NewReplacer(`\"`, `"`, `\\`, `\`, `\[`, `[`, `\]`, `]`)

func unquote(quoted string) string {
	return unescape.Replace(quoted[1 : len(quoted)-1])
}
