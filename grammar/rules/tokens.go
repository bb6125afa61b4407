package rules

import (
	"slices"

	"github.com/alecthomas/participle/v2/lexer"
)

// stream gives ready tokens to participle.
type stream struct{ tokens []lexer.Token }

func (s *stream) Next() (lexer.Token, error) {
	t := s.tokens[0]
	if !t.EOF() {
		s.tokens = s.tokens[1:]
	}
	return t, nil
}

// peeking is a lexer over the tokens, the last of which is the end of file.
func peeking(tokens []lexer.Token) *lexer.PeekingLexer {
	lex, _ := lexer.Upgrade(&stream{tokens}, elidedTypes()...) // a stream gives no errors
	return lex
}

func elidedTypes() []lexer.TokenType {
	var types []lexer.TokenType
	for t := range elided {
		types = append(types, t)
	}
	slices.Sort(types)
	return types
}

// accepts reports whether the statement that begins with the tokens before may
// go on with t. It is found by trying: the parser either stops at t or gets
// past it. This is exact, and stays so when the grammar changes.
func (k *kind) accepts(before []lexer.Token, t lexer.Token) bool {
	t.Pos = lexer.Position{Offset: 1}
	probe := make([]lexer.Token, 0, len(before)+2)
	for _, b := range before {
		b.Pos = lexer.Position{}
		probe = append(probe, b)
	}
	lex := peeking(append(probe, t, lexer.EOFToken(lexer.Position{Offset: 2})))
	if err := k.try(lex); err != nil {
		return errorOffset(err) > 1
	}
	return lex.Peek().EOF()
}
