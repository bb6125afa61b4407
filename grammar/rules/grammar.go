package rules

import (
	"regexp"
	"strings"
	"sync"

	"github.com/alecthomas/participle/v2"
	"github.com/alecthomas/participle/v2/lexer"
)

// The two kinds of file.
type (
	// ruleFile is the rule file of a notice.
	ruleFile struct {
		Notice  *NoticeHeader `parser:"@@"`
		Clauses []*Clause     `parser:"@@*"`
	}
	// vocabularyFile is the file of all names.
	vocabularyFile struct {
		Keyword      bool           `parser:"@'vocabulary'"`
		Declarations []*Declaration `parser:"@@*"`
	}
)

// The statements that recover by themselves have here the fields and tags of
// the node of that name, without its Parse.
type (
	noticeHeader  NoticeHeader
	clause        Clause
	item          Item
	line          Line
	given         Given
	expectation   Expectation
	declaration   Declaration
	categoryValue CategoryValue
	literal       struct {
		Text string `parser:"@String"`
	}
)

// language is the grammar made ready for use. It does not change once built.
type language struct {
	rules      *participle.Parser[ruleFile]
	vocabulary *participle.Parser[vocabularyFile]

	header      *statement[noticeHeader]
	clause      *statement[clause]
	item        *statement[item]
	line        *statement[line]
	given       *statement[given]
	expectation *statement[expectation]
	declaration *statement[declaration]
	value       *statement[categoryValue]

	productions []string // of all parsers, as participle prints them
	keywords    map[string]bool
}

// grammar is the one language there is.
var grammar = sync.OnceValue(newLanguage)

func newLanguage() *language {
	l := &language{keywords: map[string]bool{}}
	l.rules = build[ruleFile](l)
	l.vocabulary = build[vocabularyFile](l)
	l.header = newStatement[noticeHeader](l,
		codes{"syntax-no-notice", "syntax-misspelt-notice", "syntax-after-notice"}, "clause")
	l.clause = newStatement[clause](l,
		codes{none: "syntax-no-clause", misspelt: "syntax-misspelt-clause"})
	l.item = newStatement[item](l,
		codes{"syntax-no-item", "syntax-misspelt-item", "syntax-after-item"})
	l.line = newStatement[line](l,
		codes{"syntax-no-line", "syntax-misspelt-line", "syntax-after-line"})
	l.given = newStatement[given](l,
		codes{none: "syntax-no-given", misspelt: "syntax-misspelt-given"}, "expect", "but", "cite")
	l.expectation = newStatement[expectation](l,
		codes{"syntax-no-expectation", "syntax-misspelt-expectation", "syntax-after-expectation"}, "but", "cite")
	l.declaration = newStatement[declaration](l,
		codes{"syntax-no-declaration", "syntax-misspelt-declaration", "syntax-after-declaration"})
	l.value = newStatement[categoryValue](l,
		codes{none: "syntax-no-value"}, ",")
	build[literal](l)
	l.link()
	return l
}

// link says what stands within what, and which keywords begin it.
func (l *language) link() {
	l.header.required = true
	l.clause.inner = func(string) []*kind { return []*kind{&l.item.kind} }
	l.item.inner = func(lead string) []*kind {
		switch lead {
		case "example":
			return []*kind{&l.given.kind, &l.expectation.kind}
		case "for":
			return []*kind{&l.item.kind}
		}
		return []*kind{&l.line.kind}
	}
	l.clause.after, l.expectation.after = &l.header.kind, &l.given.kind
	l.line.inner = func(string) []*kind { return []*kind{&l.line.kind} }
	for _, k := range l.kinds() {
		for word := range l.keywords {
			if k.accepts(nil, lexer.Token{Type: keyword, Value: word}) {
				k.leads[word] = true
			}
		}
	}
}

func (l *language) kinds() []*kind {
	return []*kind{
		&l.header.kind, &l.clause.kind, &l.item.kind, &l.line.kind,
		&l.given.kind, &l.expectation.kind, &l.declaration.kind, &l.value.kind,
	}
}

// build makes a parser for a production and notes its keywords. A lookahead of
// 0 means that the first token decides and there is no way back, so that an
// error is reported where it stands, not where an optional part began.
func build[G any](l *language) *participle.Parser[G] {
	parser := participle.MustBuild[G](
		participle.Lexer(tokenDefinition),
		participle.Map(l.mark, "Ident"),
		participle.UseLookahead(0),
	)
	l.productions = append(l.productions, strings.Split(parser.String(), "\n")...)
	for _, word := range quotedWord.FindAllStringSubmatch(parser.String(), -1) {
		l.keywords[word[1]] = true
	}
	return parser
}

// quotedWord is a keyword as participle prints it.
var quotedWord = regexp.MustCompile(`"([a-z]+)"`)

// mark gives a keyword a type of its own.
func (l *language) mark(t lexer.Token) (lexer.Token, error) {
	if l.keywords[t.Value] {
		t.Type = keyword
	}
	return t, nil
}
