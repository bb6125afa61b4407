package compare

import (
	"cmp"
	"slices"

	"tiaowen/cmd/tiaowen/internal/ir"
)

// union is the provisions of one notice in a pair, in source order; they act
// together, as if one provision had said it all.
type union []*ir.Provision

func (u union) ids(clause string) []string {
	var out []string
	for _, p := range u {
		if clause == "" || p.Clause == clause {
			out = append(out, p.ID)
		}
	}
	return out
}

// quotes are all words of the union.
func (u union) quotes() []ir.Quote {
	var out []ir.Quote
	for _, p := range u {
		out = append(out, p.Quotes...)
	}
	return out
}

// core is what the union does or pays, else its longest words.
func (u union) core() []ir.Quote {
	for _, e := range []ir.Element{ir.Does, ir.Pays} {
		if quotes := u.quotesOf(e); len(quotes) > 0 {
			return quotes[:1]
		}
	}
	if all := u.quotes(); len(all) > 0 {
		return []ir.Quote{slices.MaxFunc(all, func(a, b ir.Quote) int { return cmp.Compare(len(a.Text), len(b.Text)) })}
	}
	return nil
}

// headingSide stands for provisions without words.
func (u union) headingSide(c *comparer) *Side {
	if len(u) == 0 {
		return nil
	}
	side := &Side{Clause: u[0].Clause, Provisions: u.ids(u[0].Clause)}
	if clause := c.ws.Clause(u[0].Clause); clause != nil {
		side.Quote = clause.Heading
	}
	return side
}

// quotesOf are the words of one element.
func (u union) quotesOf(e ir.Element) []ir.Quote {
	var out []ir.Quote
	for _, p := range u {
		for _, c := range p.ConditionsOf(e) {
			out = append(out, formulaQuotes(c.Formula)...)
		}
		for _, item := range p.ListOf(e) {
			out = append(out, item.Quotes...)
		}
		for _, d := range p.Deadlines {
			if d.Element == e {
				out = append(out, d.Quotes...)
			}
		}
		out = append(out, elementQuotes(p, e)...)
	}
	return out
}

func elementQuotes(p *ir.Provision, e ir.Element) []ir.Quote {
	var out []ir.Quote
	switch e {
	case ir.Strength:
		return p.ModalityQuotes
	case ir.Lasts:
		if p.Lasts != nil {
			return p.Lasts.Quotes
		}
	case ir.During:
		if p.During != nil {
			return p.During.Quotes
		}
	case ir.Pays:
		for _, pay := range p.Pays {
			out = append(out, pay.Quotes...)
		}
		if p.Setting != nil {
			out = append(out, p.Setting.Quotes...)
		}
	}
	return out
}

func formulaQuotes(f ir.Formula) []ir.Quote {
	out := slices.Clone(f.Quotes)
	for _, a := range f.Args {
		out = append(out, formulaQuotes(a)...)
	}
	return out
}

// items are the members of a list element, each term once.
func (u union) items(e ir.Element) []ir.Item {
	var out []ir.Item
	for _, p := range u {
		for _, item := range p.ListOf(e) {
			same := func(other ir.Item) bool { return other.Open == item.Open && other.Term == item.Term }
			if !slices.ContainsFunc(out, same) {
				out = append(out, item)
			}
		}
	}
	return out
}

// modality is the strongest of the union, a ban before all.
func (u union) modality() ir.Modality {
	return slices.MaxFunc(u, func(a, b *ir.Provision) int {
		return cmp.Compare(strength(a.Modality), strength(b.Modality))
	}).Modality
}

func strength(m ir.Modality) int {
	switch m {
	case ir.Forbidden:
		return 4
	case ir.Must:
		return 3
	case ir.May:
		return 2
	}
	return 1
}

// payments are what the union pays or sets, each with the conditions of its
// own provision where the union has several.
func (u union) payments() []ir.Payment {
	var out []ir.Payment
	for _, p := range u {
		pays := p.Pays
		if p.Setting != nil {
			pays = append([]ir.Payment{*p.Setting}, pays...)
		}
		for _, pay := range pays {
			if len(u) > 1 {
				pay.If = within(p, pay.If)
			}
			out = append(out, pay)
		}
	}
	return out
}

// within is the condition of a payment joined to those of its provision.
func within(p *ir.Provision, condition *ir.Formula) *ir.Formula {
	all := conditionsOf(p)
	if condition != nil {
		all = append(all, *condition)
	}
	if len(all) == 0 {
		return nil
	}
	return &ir.Formula{Op: ir.And, Args: all}
}

// conditionsOf are the conditions of a provision, exceptions negated.
func conditionsOf(p *ir.Provision) []ir.Formula {
	var out []ir.Formula
	for _, c := range p.Conditions {
		f := c.Formula
		if c.Element == ir.Unless {
			f = ir.Formula{Op: ir.Not, Args: []ir.Formula{f}}
		}
		out = append(out, f)
	}
	return out
}
