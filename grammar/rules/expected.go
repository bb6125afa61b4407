package rules

import (
	"maps"
	"slices"
	"strings"

	"github.com/alecthomas/participle/v2/lexer"
)

// samples has a token of each open class, with the sign for the class.
var samples = []struct{ kind, value, sign string }{
	{"Ident", "name", "<name>"},
	{"Int", "1", "<number>"},
	{"Decimal", "1.5", "<number>"},
	{"Date", "2022-08-31", "<date>"},
	{"Month", "2022-06", "<date>"},
	{"String", `""`, `"<text>"`},
	{"Ref", "ningxia-2022:5", "<notice:clause>"},
	{"Slug", "ningxia-2022", "<notice>"},
	{"Path", "3.2.1", "<clause>"},
}

// puncts are the signs of the language.
var puncts = []string{"{", "}", "(", ")", "[", "]", ",", "=", ">=", ">", "<=", "<", "=>", "@"}

// accepted is which tokens may follow the tokens before: the open classes
// first, then signs, then keywords in alphabetical order.
func (l *language) accepted(k *kind, before []lexer.Token) []lexer.Token {
	var out []lexer.Token
	try := func(t lexer.Token) {
		if k.accepts(before, t) {
			out = append(out, t)
		}
	}
	for _, s := range samples {
		try(lexer.Token{Type: tokenTypes[s.kind], Value: s.value})
	}
	for _, p := range puncts {
		try(lexer.Token{Type: tokenTypes["Punct"], Value: p})
	}
	for _, word := range slices.Sorted(maps.Keys(l.keywords)) {
		try(lexer.Token{Type: keyword, Value: word})
	}
	return out
}

// maxSpelt is how many alternatives a message lists.
const maxSpelt = 16

// spell lists the tokens for a message.
func spell(tokens []lexer.Token) string {
	var out []string
	for _, t := range tokens {
		if text := spellOne(t); !slices.Contains(out, text) {
			out = append(out, text)
		}
	}
	if len(out) > maxSpelt {
		out = append(out[:maxSpelt], "…")
	}
	return strings.Join(out, " | ")
}

func spellOne(t lexer.Token) string {
	for _, s := range samples {
		if tokenTypes[s.kind] == t.Type {
			return s.sign
		}
	}
	return quote(&t)
}
