package difference

import (
	"slices"
	"tiaowen/cmd/tiaowen/internal/compare/pairing"
	"tiaowen/cmd/tiaowen/internal/compare/passage"
	"tiaowen/cmd/tiaowen/internal/ir"
)

// ListMember is a member of a list element. Of an open end (等), head is the term
// right after it, which says what it is open to (等特殊困难群众) and names
// nobody itself.
type ListMember struct {
	ir.Item
	head   string
	quotes []ir.Quote // of the member and its head
	run    int        // which enumeration (甲、乙和丙等) it stands in, counted over the element
}

// MembersOf are the members of a list element, each once. Where one side
// encourages what the other makes a duty, those who are encouraged to act are
// the partners of the one who has the duty; where one side says who acts and the
// other only who leads and answers for it, these are the ones who act.
func MembersOf(ws *ir.Workspace, u pairing.Union, e ir.Element, roles pairing.Roles) []ListMember {
	var out []ListMember
	run := 0
	for _, p := range u {
		for _, element := range elementsOf(p, e, roles) {
			for _, l := range p.Lists {
				if l.Element == element {
					out = append(out, listMembers(ws, l.Items, &run)...)
				}
			}
		}
	}
	return distinct(out)
}

// elementsOf are the elements of a provision that answer an element of the
// other side.
func elementsOf(p *ir.Provision, e ir.Element, roles pairing.Roles) []ir.Element {
	encouraged := roles.Mixed && p.Kind == ir.Encourage
	switch {
	case encouraged && e == ir.With:
		return []ir.Element{ir.By, ir.With}
	case encouraged && e == ir.By, roles.Held && (e == ir.Lead || e == ir.Responsible):
		return nil
	case roles.Held && e == ir.By:
		return []ir.Element{ir.By, ir.Lead, ir.Responsible}
	}
	return []ir.Element{e}
}

func listMembers(ws *ir.Workspace, items []ir.Item, run *int) []ListMember {
	var out []ListMember
	for i, item := range items {
		last := len(out) - 1
		if i > 0 && out[last].Open && heads(out[last].quotes, item.Quotes) {
			out[last].head = item.Term
			out[last].quotes = append(slices.Clone(out[last].quotes), item.Quotes...)
			continue
		}
		if i == 0 || !enumerated(ws, items[i-1].Quotes, item.Quotes) {
			*run++
		}
		out = append(out, ListMember{Item: item, quotes: item.Quotes, run: *run})
	}
	return out
}

// heads reports whether words are the end of those of an open end, or stand
// right after them.
func heads(open, words []ir.Quote) bool {
	if adjacent(open, words) {
		return true
	}
	if len(open) == 0 || len(words) == 0 {
		return false
	}
	o, w := open[len(open)-1], words[0]
	return o.Clause == w.Clause && o.InHeading == w.InHeading && o.Start < w.Start && w.End == o.End
}

// adjacent reports whether the second words stand right after the first.
func adjacent(a, b []ir.Quote) bool {
	if len(a) == 0 || len(b) == 0 {
		return false
	}
	end, start := a[len(a)-1], b[0]
	return end.Clause == start.Clause && end.End == start.Start && end.InHeading == start.InHeading
}

// enumerated reports whether only marks and conjunctions stand between two
// members.
func enumerated(ws *ir.Workspace, a, b []ir.Quote) bool {
	if adjacent(a, b) {
		return true
	}
	if len(a) == 0 || len(b) == 0 {
		return false
	}
	end, start := a[len(a)-1], b[0]
	clause := ws.Clause(end.Clause)
	if end.Clause != start.Clause || !passage.StandsIn(clause, end) || !passage.StandsIn(clause, start) || start.Start < end.End {
		return false
	}
	return passage.Glue(clause.Text[end.End:start.Start])
}

// distinct keeps each term once.
func distinct(ms []ListMember) []ListMember {
	var out []ListMember
	for _, m := range ms {
		same := func(o ListMember) bool { return o.Open == m.Open && o.Term == m.Term }
		if !slices.ContainsFunc(out, same) {
			out = append(out, m)
		}
	}
	return out
}

// has reports whether a list has a member: the same term, one that the
// vocabulary declares to be the same in other words, or the head of its open end.
func (c *Differ) has(ms []ListMember, m ListMember) bool {
	return slices.ContainsFunc(ms, func(o ListMember) bool {
		if m.Open || o.Open {
			return m.Open && o.Open || !m.Open && m.Term == o.head
		}
		return m.Term == o.Term || c.sameTerm(m.Term, o.Term)
	})
}

func (c *Differ) sameTerm(a, b string) bool {
	labelA, labelB := c.Workspace.Vocabulary.Label(a), c.Workspace.Vocabulary.Label(b)
	return slices.ContainsFunc(c.Workspace.Vocabulary.Synonyms, func(s ir.Synonym) bool {
		return s.A == labelA && s.B == labelB || s.A == labelB && s.B == labelA
	})
}

func MemberQuotes(ms []ListMember) []ir.Quote {
	var out []ir.Quote
	for _, m := range ms {
		out = append(out, m.quotes...)
	}
	return out
}

// MemberWords are the words of each member.
func MemberWords(ms []ListMember) [][]ir.Quote {
	out := make([][]ir.Quote, len(ms))
	for i, m := range ms {
		out[i] = m.quotes
	}
	return out
}

// split parts the members for which pick holds from the rest.
func split(ms []ListMember, pick func(ListMember) bool) (picked, rest []ListMember) {
	for _, m := range ms {
		if pick(m) {
			picked = append(picked, m)
		} else {
			rest = append(rest, m)
		}
	}
	return picked, rest
}
