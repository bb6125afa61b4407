package passage

import (
	"cmp"
	"slices"
	"strings"
	"tiaowen/cmd/tiaowen/internal/compare/pairing"
	"tiaowen/cmd/tiaowen/internal/ir"
	"unicode"
)

// Side is one side of a finding. Every passage is exact words of its clause;
// Quote is the first of them.
type Side struct {
	Clause     string    `json:"clause"`
	Quote      string    `json:"quote"`
	Passages   []Passage `json:"quotes"`
	Provisions []string  `json:"provisions,omitempty"`
	// Context says that nothing differs in these words: they stand here so that
	// a reader sees what the other side's words are held against.
	Context bool `json:"context,omitempty"`
	// Quotes are the very words that the finding is about, with their places.
	// The passages may have words between them as well.
	Quotes []ir.Quote `json:"-"`
}

// Passage is words of a clause.
type Passage struct {
	Clause string `json:"clause"`
	Quote  string `json:"quote"`
}

// NewSide is a side of one passage.
func NewSide(q ir.Quote) *Side { return SideOf([]ir.Quote{q}, []ir.Quote{q}, nil) }

// Words are the passages of a side; of none, nil.
func (s *Side) Words() []string {
	if s == nil {
		return nil
	}
	out := make([]string, len(s.Passages))
	for i, p := range s.Passages {
		out[i] = p.Quote
	}
	return out
}

// Quoted is the side of words of one notice that a difference rests on; without any, the
// words of the provisions as a whole.
func Quoted(ws *ir.Workspace, quotes []ir.Quote, of pairing.Union) *Side {
	if len(quotes) == 0 {
		passages := Provisions(ws, of)
		return SideOf(passages, append(slices.Clone(passages), of.Quotes()...), of)
	}
	return SideOf(passages(ws, quotes, glued), quotes, of)
}

// SideOf is a side with these passages, nil where there is none.
func SideOf(passages, quotes []ir.Quote, of pairing.Union) *Side {
	if len(passages) == 0 {
		return nil
	}
	s := &Side{Clause: passages[0].Clause, Quote: passages[0].Text, Quotes: SortQuotes(quotes)}
	for _, p := range of {
		if slices.ContainsFunc(passages, func(q ir.Quote) bool { return q.Clause == p.Clause }) {
			s.Provisions = append(s.Provisions, p.ID)
		}
	}
	for _, q := range passages {
		s.Passages = append(s.Passages, Passage{q.Clause, q.Text})
	}
	return s
}

// passages are the quotes in order of place, joined where the words between
// two of them may be taken along. The words of a heading are shown only where
// the text has none.
func passages(ws *ir.Workspace, quotes []ir.Quote, joins func(of *ir.Clause, gap ir.Range, text string) bool) []ir.Quote {
	var out []ir.Quote
	for _, q := range SortQuotes(bodyFirst(quotes)) {
		last := len(out) - 1
		clause := ws.Clause(q.Clause)
		switch {
		case last < 0 || out[last].Clause != q.Clause || q.InHeading || out[last].InHeading || !StandsIn(clause, q):
			out = append(out, q)
		case q.End <= out[last].End:
		case q.Start <= out[last].End || joins(clause, ir.Range{Start: out[last].End, End: q.Start}, clause.Text[out[last].End:q.Start]):
			out[last] = Cut(clause, ir.Range{Start: out[last].Start, End: q.End})
		default:
			out = append(out, q)
		}
	}
	return out
}

// bodyFirst leaves out the words of headings where there are others.
func bodyFirst(quotes []ir.Quote) []ir.Quote {
	body := slices.DeleteFunc(slices.Clone(quotes), func(q ir.Quote) bool { return q.InHeading })
	if len(body) > 0 {
		return body
	}
	return quotes
}

func Cut(c *ir.Clause, r ir.Range) ir.Quote {
	return ir.Quote{Clause: c.ID, Range: r, Text: c.Text[r.Start:r.End]}
}

// StandsIn reports whether the quote is where it says in the clause's text.
func StandsIn(c *ir.Clause, q ir.Quote) bool {
	return c != nil && 0 <= q.Start && q.Start < q.End && q.End <= len(c.Text) && c.Text[q.Start:q.End] == q.Text
}

// glued joins what only marks and conjunctions stand between.
func glued(_ *ir.Clause, _ ir.Range, text string) bool { return Glue(text) }

// Members are the passages of list members, given by the words of each:
// it joins the words of one member of a list where they stand in one part
// of a sentence (发挥 … 作用), and members that are enumerated.
func Members(ws *ir.Workspace, ms [][]ir.Quote) []ir.Quote {
	var out []ir.Quote
	for _, m := range ms {
		out = append(out, passages(ws, m, func(_ *ir.Clause, _ ir.Range, text string) bool { return !strings.ContainsFunc(text, endsPart) })...)
	}
	return passages(ws, out, func(_ *ir.Clause, _ ir.Range, text string) bool {
		return Glue(text) && !strings.ContainsFunc(text, endsPart)
	})
}

// Glue reports whether words only join what stands before and after them.
func Glue(text string) bool {
	text = strings.Map(func(r rune) rune {
		if unicode.IsSpace(r) || strings.ContainsRune("、，,“”‘’《》（）()\"", r) {
			return -1
		}
		return r
	}, text)
	return text == "" || slices.Contains([]string{"和", "与", "及", "以及", "或", "或者", "且", "又", "并", "的", "中的"}, text)
}

// SortQuotes orders quotes by place; quotes of the first one's clause lead.
func SortQuotes(quotes []ir.Quote) []ir.Quote {
	if len(quotes) == 0 {
		return nil
	}
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

// Texts are the words of quotes.
func Texts(quotes []ir.Quote) []string {
	out := make([]string, len(quotes))
	for i, q := range quotes {
		out[i] = q.Text
	}
	return out
}
