package check

import (
	"cmp"
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
