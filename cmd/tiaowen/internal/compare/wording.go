package compare

import (
	"slices"
	"strings"
	"unicode"

	"tiaowen/cmd/tiaowen/internal/ir"
)

// sameWords reports whether both sides rest on the same words, white space and
// punctuation aside. The name of one's own territory (全区, 全市) is no change
// of words: that both mean the same is what the rules say already.
func sameWords(m match) bool { return cited(m.lower) == cited(m.upper) }

// cited is all words that a union rests on, each once.
func cited(u union) string {
	var out strings.Builder
	territory := u.quotesOf(ir.In)
	for _, p := range u {
		end := map[string]int{}
		for _, q := range p.Quotes {
			if q.End <= end[q.Clause] || slices.Contains(territory, q) {
				continue // inside the words before, or territory
			}
			out.WriteString(bare(fresh(q, end[q.Clause])))
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

func bare(s string) string {
	return strings.Map(func(r rune) rune {
		if unicode.IsSpace(r) || unicode.IsPunct(r) {
			return -1
		}
		return r
	}, s)
}

// says reports whether the clauses of a union have all these words.
func says(ws *ir.Workspace, u union, words []ir.Quote) bool {
	return slices.ContainsFunc(u, func(p *ir.Provision) bool {
		clause := ws.Clause(p.Clause)
		return clause != nil && !slices.ContainsFunc(words, func(q ir.Quote) bool {
			return !strings.Contains(bare(clause.Text), bare(q.Text))
		})
	})
}
