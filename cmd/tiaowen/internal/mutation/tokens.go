package mutation

import (
	"slices"
	"strings"

	"tiaowen/grammar/rules"
)

// token is a word of a rule file, without white space and comments. The tree has
// no place for words such as "or" and "per"; they are looked up here.
type token struct {
	text       string
	start, end int
}

func tokensOf(f *rules.File) []token {
	var out []token
	for _, t := range f.Tokens {
		if strings.TrimSpace(t.Value) == "" || strings.HasPrefix(t.Value, "//") {
			continue
		}
		out = append(out, token{t.Value, t.Pos.Offset, t.Pos.Offset + len(t.Value)})
	}
	return out
}

// between are the tokens within the bytes.
func (g *generator) between(start, end int) []token {
	at := func(offset int) int {
		i, _ := slices.BinarySearchFunc(g.tokens, offset, func(t token, o int) int { return t.start - o })
		return i
	}
	from := at(start)
	return g.tokens[from:max(from, at(end))]
}

// of are the tokens of a node.
func (g *generator) of(n rules.Node) []token {
	s := g.file.Span(n)
	return g.between(s.Start, s.End)
}

// find is the first of the tokens with one of the texts.
func find(tokens []token, texts ...string) (token, bool) {
	i := slices.IndexFunc(tokens, func(t token) bool { return slices.Contains(texts, t.text) })
	if i < 0 {
		return token{}, false
	}
	return tokens[i], true
}
