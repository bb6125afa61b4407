package rules

import (
	"maps"
	"slices"

	"github.com/alecthomas/participle/v2"
	"github.com/alecthomas/participle/v2/lexer"
)

// statement is a kind of list element that recovers from its own errors: a
// clause, a line, a declaration. S has the syntax of one.
type statement[S any] struct {
	kind
	parser *participle.Parser[S]
}

// kind is what recovery knows of a statement whatever its syntax.
type kind struct {
	codes    codes
	required bool            // stands alone: its absence is an error too
	leads    map[string]bool // the keywords that begin one
	follows  map[string]bool // the tokens that may stand after the list, '}' apart
	after    *kind           // the statements that stand before the list
	// inner are the statements within the braces of one that begins with lead.
	inner func(lead string) []*kind
	// try reads one from the tokens and reports errors as participle does.
	try func(*lexer.PeekingLexer) error
	// faults reads one, skips to the next and gives the errors.
	faults func(*lexer.PeekingLexer) []fault
}

// codes are what is said where such a statement should stand: of a word that
// begins none, of a misspelt one, and of what stands after one on its line.
type codes struct{ none, misspelt, after string }

func newStatement[S any](l *language, c codes, follows ...string) *statement[S] {
	s := &statement[S]{parser: build[S](l)}
	s.kind = kind{
		codes:   c,
		leads:   map[string]bool{},
		follows: map[string]bool{},
		inner:   func(string) []*kind { return nil },
		try: func(lex *lexer.PeekingLexer) error {
			_, err := s.parser.ParseFromLexer(lex, participle.AllowTrailing(true))
			return err
		},
	}
	s.faults = func(lex *lexer.PeekingLexer) []fault {
		_, faults, _ := s.parse(lex)
		return faults
	}
	for _, text := range follows {
		s.follows[text] = true
	}
	return s
}

// parse reads one statement. After an error it skips to the next statement or
// the end of the list, and the faults say what was wrong. At the end of the
// list the error is participle.NextMatch.
func (s *statement[S]) parse(lex *lexer.PeekingLexer) (*S, []fault, error) {
	if s.ends(lex.Peek()) && !s.required {
		return nil, nil, participle.NextMatch
	}
	start := lex.MakeCheckpoint()
	node, err := s.parser.ParseFromLexer(lex, participle.AllowTrailing(true))
	if err == nil {
		return node, nil, nil
	}
	lex.LoadCheckpoint(start)
	return node, recoverFrom(&s.kind, lex, err), nil
}

// ends reports whether a list of such statements ends before t.
func (k *kind) ends(t *lexer.Token) bool {
	return t.EOF() || closes(t) || k.follows[t.Value] && t.Type != tokenTypes["String"]
}

// begins reports whether t, which stands after last, begins such a statement.
// Some keywords that begin a line also stand within one (at least, by): these
// count where a statement is likely to be over: at the start of a source line,
// after a sign, and after a text, unless that is the reason before the "by" of
// an authority or the "cite" of its words. A misspelt keyword counts at the start of a source line only.
func (k *kind) begins(t, last *lexer.Token) bool {
	if last == nil || last.Pos.Line < t.Pos.Line {
		return t.Type == keyword && k.leads[t.Value] || nearest(t, k.openings()) != ""
	}
	over := last.Type == tokenTypes["Punct"] || last.Type == tokenTypes["String"] && t.Value != "by" && t.Value != "cite"
	return over && t.Type == keyword && k.leads[t.Value]
}

// openings are the keywords that may stand where a statement is expected, in
// alphabetical order: those that begin one or follow the list.
func (k *kind) openings() []string {
	words := slices.Sorted(maps.Keys(k.leads))
	if k.required {
		return words
	}
	words = slices.AppendSeq(words, maps.Keys(k.follows))
	slices.Sort(words)
	return words
}

// closes reports whether t is a closing brace, of the text or put in.
func closes(t *lexer.Token) bool { return t.Type == putBrace || isPunct(t, "}") }

func isPunct(t *lexer.Token, text string) bool {
	return t.Type == tokenTypes["Punct"] && t.Value == text
}
