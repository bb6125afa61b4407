package compare

import (
	"slices"

	"tiaowen/cmd/tiaowen/internal/ir"
)

// listElements are the elements that list terms, in the order of reports.
func listElements() []ir.Element {
	return []ir.Element{ir.By, ir.Does, ir.About, ir.Through, ir.With, ir.Manner, ir.In, ir.Funded, ir.Besides}
}

// list compares one list element: what the upper side names and the lower does
// not is lost, the reverse gained.
func (c *comparer) list(m match, e ir.Element) []difference {
	lower, upper := m.lower.items(e), m.upper.items(e)
	switch {
	case len(lower) == 0 && len(upper) == 0:
		return nil
	case len(lower) == 0:
		return []difference{{element: e, verdict: OnlyAbove, detail: Entire, upper: itemQuotes(upper)}}
	case len(upper) == 0:
		return []difference{{element: e, verdict: OnlyBelow, detail: Entire, lower: itemQuotes(lower)}}
	}
	var out []difference
	for _, u := range upper {
		if !c.contains(lower, u) {
			out = append(out, difference{element: e, verdict: Narrower, detail: memberDetail(u), lower: itemQuotes(lower), upper: u.Quotes})
		}
	}
	for _, l := range lower {
		if !c.contains(upper, l) {
			out = append(out, difference{element: e, verdict: Wider, detail: gainedDetail(l, upper), lower: l.Quotes, upper: itemQuotes(upper)})
		}
	}
	return out
}

// listVerdict is the verdict on a list: without a common member, disjoint.
func (c *comparer) listVerdict(m match, e ir.Element, ds []difference) Verdict {
	lower, upper := m.lower.items(e), m.upper.items(e)
	if len(lower) == 0 || len(upper) == 0 || slices.ContainsFunc(lower, func(l ir.Item) bool { return c.contains(upper, l) }) {
		return verdictOf(ds)
	}
	return Disjoint
}

func memberDetail(item ir.Item) Detail {
	if item.Open {
		return OpenEnd
	}
	return Member
}

// gainedDetail: what the open end of the upper list covers already is named
// below, not new.
func gainedDetail(item ir.Item, upper []ir.Item) Detail {
	if !item.Open && slices.ContainsFunc(upper, func(u ir.Item) bool { return u.Open }) {
		return Named
	}
	return memberDetail(item)
}

// contains reports whether the list has the item: the same term, or one that
// the vocabulary declares to be the same in other words.
func (c *comparer) contains(items []ir.Item, item ir.Item) bool {
	return slices.ContainsFunc(items, func(other ir.Item) bool {
		return item.Open == other.Open && (item.Term == other.Term || c.sameTerm(item.Term, other.Term))
	})
}

func (c *comparer) sameTerm(a, b string) bool {
	labelA, labelB := c.ws.Vocabulary.Label(a), c.ws.Vocabulary.Label(b)
	return slices.ContainsFunc(c.ws.Vocabulary.Synonyms, func(s ir.Synonym) bool {
		return s.A == labelA && s.B == labelB || s.A == labelB && s.B == labelA
	})
}

func itemQuotes(items []ir.Item) []ir.Quote {
	var out []ir.Quote
	for _, item := range items {
		out = append(out, item.Quotes...)
	}
	return out
}
