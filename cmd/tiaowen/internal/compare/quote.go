package compare

import (
	"cmp"
	"slices"
	"unicode/utf8"

	"tiaowen/cmd/tiaowen/internal/ir"
)

// longestQuote is the number of characters up to which a finding quotes a
// whole passage rather than its first words.
const longestQuote = 120

// side is the words of one notice that a difference rests on.
func (c *comparer) side(quotes []ir.Quote, of union) *Side {
	if len(quotes) == 0 {
		quotes = of.quotes()
	}
	if len(quotes) == 0 {
		return of.headingSide(c)
	}
	quotes = sortQuotes(quotes)
	words, whole := c.passage(quotes)
	if core := of.core(); !whole && len(core) > 0 && core[0].Clause == quotes[0].Clause && len(quotes) == len(sortQuotes(of.quotes())) {
		words = core[0].Text
	}
	return &Side{
		Clause:     quotes[0].Clause,
		Quote:      words,
		Provisions: of.ids(quotes[0].Clause),
		Quotes:     quotes,
	}
}

// passage is the words from the first to the last of the quotes, where they
// stand close together in one clause, else (whole false) the first quote.
func (c *comparer) passage(quotes []ir.Quote) (words string, whole bool) {
	first := quotes[0]
	clause := c.ws.Clause(first.Clause)
	if clause == nil || !standsIn(clause, first) {
		return first.Text, len(quotes) == 1
	}
	end := first.End
	for _, q := range quotes[1:] {
		if q.Clause == first.Clause && standsIn(clause, q) {
			end = max(end, q.End)
		}
	}
	words = clause.Text[first.Start:end]
	if utf8.RuneCountInString(words) > longestQuote {
		return first.Text, false
	}
	return words, true
}

// standsIn reports whether the quote is where it says in the clause's text; a
// quote of the heading is not.
func standsIn(c *ir.Clause, q ir.Quote) bool {
	return 0 <= q.Start && q.Start < q.End && q.End <= len(c.Text) && c.Text[q.Start:q.End] == q.Text
}

// sortQuotes orders quotes by place; quotes of the first one's clause lead.
func sortQuotes(quotes []ir.Quote) []ir.Quote {
	first := quotes[0].Clause
	out := slices.Clone(quotes)
	slices.SortStableFunc(out, func(a, b ir.Quote) int {
		if (a.Clause == first) != (b.Clause == first) {
			if a.Clause == first {
				return -1
			}
			return 1
		}
		return cmp.Or(cmp.Compare(a.Clause, b.Clause), cmp.Compare(a.Start, b.Start), cmp.Compare(a.End, b.End))
	})
	return slices.Compact(out)
}
