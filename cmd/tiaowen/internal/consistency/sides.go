package consistency

import (
	"cmp"
	"slices"
	"unicode/utf8"

	"tiaowen/cmd/tiaowen/internal/ir"
)

// side is the words of one clause that a discovery rests on, and the
// provisions that say them.
type side struct {
	clause     string // full id, "" for the title and for headings of chapters
	quotes     []ir.Quote
	provisions []*ir.Provision
}

// sideOf is a side of some words of a provision; where it has none of these,
// of all its words.
func sideOf(p *ir.Provision, quotes []ir.Quote) side {
	if len(quotes) == 0 {
		quotes = p.Quotes
	}
	return side{clause: p.Clause, quotes: quotes, provisions: []*ir.Provision{p}}
}

// join adds to a side the words and provisions of another on the same clause.
func (s side) join(other side) side {
	for _, q := range other.quotes {
		if !slices.ContainsFunc(s.quotes, func(own ir.Quote) bool { return own.Range == q.Range && own.InHeading == q.InHeading }) {
			s.quotes = append(slices.Clone(s.quotes), q)
		}
	}
	for _, p := range other.provisions {
		if !slices.Contains(s.provisions, p) {
			s.provisions = append(slices.Clone(s.provisions), p)
		}
	}
	return s
}

// longestQuote is the number of characters up to which a side quotes a whole
// passage rather than its first words.
const longestQuote = 60

// side puts a side into its final form: the passage from the first to the last
// of its quotes where these stand close together, else the first quote.
func (c *checker) side(s side) Side {
	out := Side{Clause: s.clause}
	for _, p := range s.provisions {
		out.Provisions = append(out.Provisions, p.ID)
	}
	if len(s.quotes) > 0 {
		out.Quote = c.passage(s.quotes)
	}
	return out
}

func (c *checker) passage(quotes []ir.Quote) string {
	quotes = slices.Clone(quotes)
	slices.SortFunc(quotes, func(a, b ir.Quote) int {
		return cmp.Or(compareBools(a.InHeading, b.InHeading), cmp.Compare(a.Start, b.Start), cmp.Compare(a.End, b.End))
	})
	first := quotes[0]
	clause := c.clauses[first.Clause]
	if clause == nil || first.InHeading {
		return first.Text
	}
	end := first.End
	for _, q := range quotes {
		if q.Clause == first.Clause && !q.InHeading {
			end = max(end, q.End)
		}
	}
	if first.Start < 0 || first.Start > end || end > len(clause.Text) {
		return first.Text
	}
	if words := clause.Text[first.Start:end]; utf8.RuneCountInString(words) <= longestQuote {
		return words
	}
	return first.Text
}

func compareBools(a, b bool) int {
	switch {
	case a == b:
		return 0
	case b:
		return -1
	}
	return 1
}

// readings are the second readings recorded for the words of a discovery.
func (c *checker) readings(d discovery) []string {
	var out []string
	for _, s := range d.sides {
		all := slices.Clone(c.ambiguities[s.clause])
		for _, p := range s.provisions {
			all = append(all, p.Ambiguities...)
		}
		for _, a := range all {
			if overlap(a.Quotes, s.quotes) && !slices.Contains(out, a.Text) {
				out = append(out, a.Text)
			}
		}
	}
	return out
}

func overlap(a, b []ir.Quote) bool {
	for _, x := range a {
		for _, y := range b {
			if x.Clause == y.Clause && x.InHeading == y.InHeading && x.Start < y.End && y.Start < x.End {
				return true
			}
		}
	}
	return false
}

// quotesOf are the words of some condition lines of a provision.
func quotesOf(p *ir.Provision, e ir.Element) []ir.Quote {
	var out []ir.Quote
	for _, line := range p.ConditionsOf(e) {
		out = append(out, line.Formula.Words()...)
	}
	return out
}

func paymentQuotes(p *ir.Provision) []ir.Quote {
	var out []ir.Quote
	for _, pay := range p.Pays {
		out = append(out, pay.Quotes...)
	}
	return out
}
