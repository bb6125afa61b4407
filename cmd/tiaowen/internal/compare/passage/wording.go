package passage

import (
	"slices"
	"strings"
	"tiaowen/cmd/tiaowen/internal/compare/pairing"
	"tiaowen/cmd/tiaowen/internal/ir"
	"unicode"
)

// SameWords reports whether both sides rest on the same words, white space and
// punctuation aside. The name of one's own territory (全区, 全市) is no change
// of words: that both mean the same is what the rules say already.
func SameWords(m pairing.Match) bool { return cited(m.Lower) == cited(m.Upper) }

// cited is all words that a union rests on, each once.
func cited(u pairing.Union) string {
	var out strings.Builder
	territory := u.QuotesOf(ir.In)
	for _, p := range u {
		end := map[string]int{}
		for _, q := range p.Quotes {
			if q.End <= end[q.Clause] || slices.Contains(territory, q) {
				continue // inside the words before, or territory
			}
			out.WriteString(Bare(fresh(q, end[q.Clause])))
			end[q.Clause] = q.End
		}
	}
	return out.String()
}

// fresh is the part of a quote after a place that was read up to already.
func fresh(q ir.Quote, read int) string {
	if skip := read - q.Start; 0 < skip && skip < len(q.Text) {
		return q.Text[skip:]
	}
	return q.Text
}

func Bare(s string) string {
	return strings.Map(func(r rune) rune {
		if unicode.IsSpace(r) || unicode.IsPunct(r) {
			return -1
		}
		return r
	}, s)
}

// Says reports whether the clauses of a union have all these words.
func Says(ws *ir.Workspace, u pairing.Union, words []ir.Quote) bool {
	return slices.ContainsFunc(u, func(p *ir.Provision) bool {
		clause := ws.Clause(p.Clause)
		return clause != nil && !slices.ContainsFunc(words, func(q ir.Quote) bool {
			return !strings.Contains(Bare(clause.Text), Bare(q.Text))
		})
	})
}
