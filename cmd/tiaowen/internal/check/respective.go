package check

import (
	"cmp"
	"slices"
	"strings"

	"tiaowen/grammar/diag"
	"tiaowen/grammar/notice"
	"tiaowen/grammar/quantity"
	"tiaowen/grammar/rules"
)

// checkRespective holds the values of a 分别 list to their members: the n-th
// member takes the n-th value, whichever of the values a cite overlaps.
func checkRespective(units []*unit, names *symbols, diags *diag.List) {
	for _, u := range units {
		for _, b := range u.blocks {
			r := respectiveCheck{b, names, diags}
			for _, list := range r.lists() {
				r.hold(list)
			}
		}
	}
}

type respectiveCheck struct {
	*block
	names *symbols
	diags *diag.List
}

// A respective is the part of a clause from 分别 on, with its values, and where
// the members before it begin.
type respective struct {
	begin, start, end int
	values            []quantity.Quantity
}

func (r respectiveCheck) lists() []respective {
	const word = "分别"
	var out []respective
	text := r.clause.Text
	for at := 0; ; {
		i := strings.Index(text[at:], word)
		if i < 0 {
			return out
		}
		list := respective{start: at + i}
		list.end = list.start + phraseEnd(text[list.start:])
		list.begin = afterLast(text[:list.start], "。；;")
		for _, q := range r.clause.Quantities {
			if list.start <= q.Start && q.End <= list.end {
				list.values = append(list.values, q)
			}
		}
		out = append(out, list)
		at = list.start + len(word)
	}
}

// A sharer is a rule that takes one value of a list, and where the list before
// 分别 has it: at a place, and there as the n-th of a word for several (城乡).
type sharer struct {
	value    *numberClaim
	place, n int
}

// hold compares the values with the rules that take them, where each value has
// its rule.
func (r respectiveCheck) hold(list respective) {
	sharers := r.sharers(list)
	if len(list.values) < 2 || len(sharers) < len(list.values) {
		return
	}
	slices.SortFunc(sharers, func(a, b sharer) int { return cmp.Or(a.place-b.place, a.n-b.n) })
	same := func(a, b sharer) bool { return a.place == b.place && a.n == b.n }
	members := slices.CompactFunc(slices.Clone(sharers), same)
	if len(members) != len(list.values) {
		return
	}
	for _, s := range sharers {
		n := slices.IndexFunc(members, func(m sharer) bool { return same(m, s) })
		r.compare(s.value, n, list)
	}
}

// compare holds a value to the n-th of the list.
func (r respectiveCheck) compare(value *numberClaim, n int, list respective) {
	q := list.values[n]
	if !value.sameUnit(q) || value.sameValue(q) || !slices.ContainsFunc(list.values, value.sameValue) {
		return // what is not in the list at all is reported with the literals
	}
	at := r.span(value.node)
	d := r.diags.Error("share-order", at, at.Text(), n+1, q.Text)
	value.mendValue(d, at, []quantityRead{{Quantity: q}})
	d.Relate("cited-here", r.clause.Span(list.start, list.end), r.clause.Text[list.start:list.end])
}

// sharers are the rules whose cites reach into the values of the list.
func (r respectiveCheck) sharers(list respective) []sharer {
	var out []sharer
	add := func(a *rules.Amount, cites []*rules.Cite, category string, value *rules.Name, shown []*rules.Cite) {
		ends := amountEnds(a)
		if value == nil || len(ends) != 1 || !r.reaches(cites, list.start, list.end) {
			return
		}
		claim, ok := operandClaim(ends[0].operand, ends[0].comparison).(*numberClaim)
		if !ok {
			return
		}
		if place, n := r.member(category, value.Text, slices.Concat(cites, shown), list); place >= 0 {
			out = append(out, sharer{claim, place, n})
		}
	}
	for _, item := range r.syntax.Items {
		if s := item.Standard; s != nil {
			if std := r.names.standard(s.Param.Name.Text); std != nil {
				add(s.Amount, s.Cites, std.By, s.Param.Index, nil)
			}
		}
		for l := range lines(item) {
			if l.Pays == nil || l.Pays.If == nil {
				continue
			}
			for t := range terms(l.Pays.If) {
				if f := r.factOf(t); f != "" && t.Atom.Is != nil {
					add(l.Pays.Amount, l.Pays.Cites, f, t.Atom.Is, t.Cites)
				}
			}
		}
	}
	return out
}

// factOf is the category of the fact that a term asks for.
func (r respectiveCheck) factOf(t *rules.Term) string {
	if t.Atom == nil {
		return ""
	}
	if f := r.names.fact(t.Atom.Fact.Text); f != nil {
		return f.Category
	}
	return ""
}

// reaches reports whether a cite has words of text[start:end].
func (b *block) reaches(cites []*rules.Cite, start, end int) bool {
	return slices.ContainsFunc(cites, func(c *rules.Cite) bool {
		q := b.anchors[c]
		return q.Clause != "" && overlaps(notice.Range{Start: start, End: end}, q)
	})
}

// member is where the words before 分别 have a value of a category, and which of
// the category's values it is; -1 where they do not. The words cited go first.
func (r respectiveCheck) member(category, value string, cites []*rules.Cite, list respective) (place, n int) {
	s, known := r.names.values[category+" "+value]
	if !known {
		return -1, 0
	}
	for i, v := range r.names.vocabulary.Category(category).Values {
		if v.Name == value {
			n = i
		}
	}
	for _, c := range cites {
		q := r.anchors[c]
		if q.Clause == "" || q.InHeading || q.Start < list.begin || q.Start >= list.start {
			continue
		}
		for _, w := range s.words {
			if i := strings.Index(q.Text, w.text); i >= 0 {
				return q.Start + i, n
			}
		}
	}
	return -1, 0
}
