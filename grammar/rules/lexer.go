package rules

import (
	"io"
	"regexp"
	"regexp/syntax"
	"strings"
	"unicode/utf8"

	"github.com/alecthomas/participle/v2/lexer"
)

// tokenDefinition cuts any text into tokens without losing a byte: its last
// rule takes whatever the others leave. What people write by mistake has names
// of its own, so that it gets messages of its own (see mistakes.go). Words are cut by \p{L},
// not by \w, which is ASCII: 低保户 is one bad word, not three bad characters.
// Only Space goes on over the end of a line; see lineLexer.
var tokenDefinition = lineByLine(lexer.MustSimple([]lexer.SimpleRule{
	{Name: "Space", Pattern: `[` + white + `]+`},
	{Name: "Comment", Pattern: `//[^\r\n]*`},
	{Name: "String", Pattern: `"(?:[^"\\\r\n]|\\[^\r\n])*"`},
	{Name: "Ref", Pattern: `[a-z][a-z0-9_]*(?:-[a-z0-9_]+)*[:：][a-z0-9_]+(?:\.[a-z0-9_]+)*`},
	{Name: "Slug", Pattern: `[a-z][a-z0-9_]*(?:-[a-z0-9_]+)+`},
	{Name: "Path", Pattern: `[a-z][a-z0-9_]*(?:\.[a-z0-9_]+)+|[0-9]+(?:\.[0-9]+){2,}`},
	{Name: "Ident", Pattern: `[\p{L}_][\p{L}\p{M}\p{N}_]*`},
	{Name: "Date", Pattern: `[0-9]{4,}-[0-9]+-[0-9]+`},
	{Name: "Month", Pattern: `[0-9]{4,}-[0-9]+`},
	{Name: "GroupedNumber", Pattern: `[0-9]{1,3}(?:,[0-9]{3})+(?:\.[0-9]+)?`},
	{Name: "Decimal", Pattern: `[0-9][0-9_]*\.[0-9_]*`},
	{Name: "Int", Pattern: `[0-9][0-9_]*`},
	{Name: "Foreign", Pattern: `==|=<|!=|<>|->|&&|\|\||[!;%&|*+/≥≤⇒→×-]`},
	{Name: "Punct", Pattern: `>=|<=|=>|[=<>{}()\[\],@:]`},
	{Name: "ByteOrderMark", Pattern: `\x{feff}`},
	{Name: "WideSpace", Pattern: `[\x{85}\x{a0}\x{1680}\x{2000}-\x{200d}\x{2028}\x{2029}\x{202f}\x{205f}\x{2060}\x{3000}]+`},
	{Name: "CurlyString", Pattern: `[“”„＂][^“”"＂\r\n]*[“”"＂]|「[^」\r\n]*」|『[^』\r\n]*』|[‘’'][^‘’'\r\n]*[‘’']`},
	{Name: "OpenString", Pattern: `"[^\r\n]*`},
	{Name: "CurlyQuote", Pattern: `[“”„＂「」『』‘’'][^\r\n]*`},
	{Name: "WideDigits", Pattern: `[０-９]+`},
	{Name: "WidePunct", Pattern: `[，、（）｛｝【】［］＝＜＞＠％。；：！？＋－]`},
	{Name: "Other", Pattern: `(?s).`},
}))

const white = " \t\r\n"

// tokenTypes maps the names above to participle's numbers.
var tokenTypes = tokenDefinition.Symbols()

// Types that no pattern produces.
const (
	// keyword is the type that a word of the language gets in place of Ident,
	// so that a name is never a keyword.
	keyword lexer.TokenType = -100 - iota
	// putBrace is the type of a closing brace that is not in the text.
	putBrace
)

// isElided reports whether the grammar does not see tokens of the type.
func isElided(t lexer.TokenType) bool { return elided[t] }

var elided = map[lexer.TokenType]bool{
	tokenTypes["Space"]: true, tokenTypes["Comment"]: true,
	tokenTypes["WideSpace"]: true, tokenTypes["ByteOrderMark"]: true,
}

// definition is a lexer definition whose patterns are tried on the rest of a
// line, not of the file: regexp takes time in proportion to what it is given,
// so that cutting a file would take time in the square of its length.
type definition struct {
	*lexer.StatefulDefinition
	patterns []pattern
}

type pattern struct {
	of    lexer.TokenType
	begin *regexp.Regexp
	heads [utf8.RuneSelf]bool // the ASCII characters that a match can begin with
}

// heads are the ASCII characters with which a match of the expression, which
// is not empty, can begin.
func heads(expression string) (out [utf8.RuneSelf]bool) {
	tree, err := syntax.Parse(expression, syntax.Perl)
	if err != nil {
		panic(err) // the expressions are constants
	}
	program, err := syntax.Compile(tree.Simplify())
	if err != nil {
		panic(err)
	}
	seen := make([]bool, len(program.Inst))
	var walk func(at uint32)
	walk = func(at uint32) {
		if seen[at] {
			return
		}
		seen[at] = true
		switch inst := &program.Inst[at]; inst.Op {
		case syntax.InstAlt, syntax.InstAltMatch:
			walk(inst.Out)
			walk(inst.Arg)
		case syntax.InstCapture, syntax.InstNop, syntax.InstEmptyWidth:
			walk(inst.Out)
		case syntax.InstRune, syntax.InstRune1, syntax.InstRuneAny, syntax.InstRuneAnyNotNL:
			for r := range out {
				out[r] = out[r] || inst.MatchRune(rune(r))
			}
		}
	}
	walk(uint32(program.Start))
	return out
}

func lineByLine(d *lexer.StatefulDefinition) *definition {
	out := &definition{StatefulDefinition: d}
	for _, r := range d.Rules()["Root"] {
		begin := regexp.MustCompile(`^(?:` + r.Pattern + `)`)
		out.patterns = append(out.patterns, pattern{d.Symbols()[r.Name], begin, heads(begin.String())})
	}
	return out
}

// Lex reads all of r.
func (d *definition) Lex(_ string, r io.Reader) (lexer.Lexer, error) {
	text, err := io.ReadAll(r)
	return &lineLexer{d, string(text), lexer.Position{Line: 1, Column: 1}}, err
}

// lineLexer cuts tokens off the beginning of rest, which stands at pos.
type lineLexer struct {
	definition *definition
	rest       string
	pos        lexer.Position
}

// Next is the next token; the last is the end of file.
func (l *lineLexer) Next() (lexer.Token, error) {
	if l.rest == "" {
		return lexer.EOFToken(l.pos), nil
	}
	t := lexer.Token{Pos: l.pos}
	t.Type, t.Value = l.definition.first(l.rest)
	l.rest = l.rest[len(t.Value):]
	l.pos.Advance(t.Value)
	return t, nil
}

// first is the first token of a text that is not empty.
func (d *definition) first(text string) (lexer.TokenType, string) {
	if inked := strings.TrimLeft(text, white); len(inked) < len(text) {
		return tokenTypes["Space"], text[:len(text)-len(inked)]
	}
	line, _, _ := strings.Cut(text, "\n")
	for i := range d.patterns {
		p := &d.patterns[i]
		if line != "" && line[0] < utf8.RuneSelf && !p.heads[line[0]] {
			continue
		}
		if at := p.begin.FindStringIndex(line); at != nil {
			return p.of, line[:at[1]]
		}
	}
	return tokenTypes["Other"], line // never: the last pattern takes anything
}
