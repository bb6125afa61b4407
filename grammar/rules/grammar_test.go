package rules

import (
	"maps"
	"regexp"
	"slices"
	"testing"

	"github.com/alecthomas/participle/v2/lexer"
)

// Every word in quotes of the EBNF is a keyword, and no keyword is a name.
func TestKeywordsAreTheWordsOfTheGrammar(t *testing.T) {
	l := grammar()
	words := map[string]bool{}
	for _, m := range regexp.MustCompile(`"([a-z]\w*)"`).FindAllStringSubmatch(EBNF(), -1) {
		words[m[1]] = true
	}
	if !maps.Equal(words, l.keywords) {
		t.Errorf("keywords %q, the EBNF has %q", slices.Sorted(maps.Keys(l.keywords)), slices.Sorted(maps.Keys(words)))
	}
	standard := []lexer.Token{{Type: keyword, Value: "standard"}}
	if !l.item.accepts(standard, lexer.Token{Type: tokenTypes["Ident"], Value: "low_income"}) {
		t.Error("standard takes no name")
	}
	for word := range words {
		marked, _ := l.mark(lexer.Token{Type: tokenTypes["Ident"], Value: word})
		if l.item.accepts(standard, marked) {
			t.Errorf("%s is a keyword and a name", word)
		}
	}
}

// The keywords that begin a statement are found by trying the grammar.
func TestLeads(t *testing.T) {
	l := grammar()
	for _, test := range []struct {
		kind *kind
		want []string
	}{
		{&l.header.kind, []string{"notice"}},
		{&l.clause.kind, []string{"clause"}},
		{&l.item.kind, []string{
			"adjust", "aim", "ambiguity", "aside", "ban", "basis", "define", "duty", "encourage", "example", "for",
			"forwards", "fund", "grant", "justified", "pending", "power", "procedure", "standard", "trigger", "unclear", "valid",
		}},
		{&l.given.kind, []string{"given"}},
		{&l.expectation.kind, []string{"expect"}},
		{&l.value.kind, nil},
	} {
		if got := slices.Sorted(maps.Keys(test.kind.leads)); !slices.Equal(got, test.want) {
			t.Errorf("leads %q, want %q", got, test.want)
		}
	}
}

func TestNearest(t *testing.T) {
	words := []string{"may", "must", "pays", "purpose", "to"}
	for _, test := range []struct{ word, want string }{
		{"pay", "pays"}, {"pasy", "pays"}, {"mat", "may"}, {"purpos", "purpose"}, {"propose", "purpose"},
		{"two", "to"}, {"dibao", ""}, {"x", ""}, {"tto", "to"},
	} {
		if got := nearest(&lexer.Token{Type: tokenTypes["Ident"], Value: test.word}, words); got != test.want {
			t.Errorf("nearest to %s: %q, want %q", test.word, got, test.want)
		}
	}
}
