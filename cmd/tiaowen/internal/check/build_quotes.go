package check

import (
	"cmp"
	"reflect"
	"slices"

	"tiaowen/cmd/tiaowen/internal/ir"
)

// quotesOf are all quotes of a provision, in the order of the text, each once.
func quotesOf(p *ir.Provision) []ir.Quote {
	all := slices.Concat(p.ModalityQuotes, p.Purpose, p.Result)
	for _, c := range p.Conditions {
		all = append(all, c.Formula.Words()...)
	}
	for _, pay := range p.Pays {
		all = append(all, pay.Quotes...)
		if pay.If != nil {
			all = append(all, pay.If.Words()...)
		}
	}
	if p.Total != nil {
		all = append(all, p.Total.Quotes...)
	}
	if p.Lasts != nil {
		all = append(all, p.Lasts.Quotes...)
	}
	if p.During != nil {
		all = append(all, p.During.Quotes...)
	}
	for _, d := range p.Deadlines {
		all = append(all, d.Quotes...)
	}
	for _, list := range p.Lists {
		for _, item := range list.Items {
			all = append(all, item.Quotes...)
		}
	}
	return sortedQuotes(all)
}

// changedQuotes are the words that a second reading is about: those that only
// one of the readings rests on, else those of the conditions that it joins in
// another way or of the amounts that it reckons in another way.
func changedQuotes(p, other *ir.Provision) []ir.Quote {
	theirs := quotesOf(other)
	var out []ir.Quote
	for _, sides := range [][2][]ir.Quote{{theirs, p.Quotes}, {p.Quotes, theirs}} {
		for _, q := range sides[0] {
			if !slices.Contains(sides[1], q) {
				out = append(out, q)
			}
		}
	}
	if len(out) > 0 {
		return sortedQuotes(out)
	}
	for _, c := range other.Conditions {
		if !slices.ContainsFunc(p.Conditions, func(o ir.Condition) bool { return reflect.DeepEqual(o, c) }) {
			out = append(out, c.Formula.Words()...)
		}
	}
	for _, pay := range other.Pays {
		if !slices.ContainsFunc(p.Pays, func(o ir.Payment) bool { return reflect.DeepEqual(o, pay) }) {
			out = append(out, pay.Quotes...)
		}
	}
	return sortedQuotes(out)
}

// sortedQuotes are the quotes in the order of the text, the heading first.
func sortedQuotes(quotes []ir.Quote) []ir.Quote {
	out := slices.Clone(quotes)
	slices.SortFunc(out, func(a, b ir.Quote) int {
		if a.InHeading != b.InHeading {
			if a.InHeading {
				return -1
			}
			return 1
		}
		return cmp.Or(cmp.Compare(a.Start, b.Start), cmp.Compare(a.End, b.End))
	})
	return slices.Compact(out)
}
