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

// subject is what the provisions of a match are about.
func (m match) subject() subject {
	for _, u := range []union{m.lower, m.upper} {
		if len(u) > 0 {
			return subject{u[0].Kind, u[0].Subject}
		}
	}
	return subject{}
}

// quotes are all words of the union.
func (u union) quotes() []ir.Quote {
	var out []ir.Quote
	for _, p := range u {
		out = append(out, p.Quotes...)
	}
	return out
}

// quotesOf are the words of one element.
func (u union) quotesOf(e ir.Element) []ir.Quote {
	var out []ir.Quote
	for _, p := range u {
		for _, c := range p.ConditionsOf(e) {
			out = append(out, c.Formula.Words()...)
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
		if p.Total != nil {
			out = append(out, p.Total.Quotes...)
		}
	case ir.Purpose:
		return p.Purpose
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

// slogan reports whether the union only names what is to be done: not for whom,
// with what, by when or how often.
func (u union) slogan() bool {
	for _, p := range u {
		if p.Kind != ir.Duty && p.Kind != ir.Encourage || len(p.Conditions)+len(p.Deadlines)+len(p.Pays) > 0 {
			return false
		}
		for _, l := range p.Lists {
			if !slices.Contains([]ir.Element{ir.By, ir.Does, ir.Manner}, l.Element) {
				return false
			}
		}
	}
	return true
}

// mixed reports whether one side encourages what the other demands.
func (m match) mixed() bool {
	encourages := func(p *ir.Provision) bool { return p.Kind == ir.Encourage }
	return slices.ContainsFunc(m.lower, encourages) != slices.ContainsFunc(m.upper, encourages)
}

// in are the provisions of a union that stand in one clause.
func (u union) in(clause string) union {
	return slices.DeleteFunc(slices.Clone(u), func(p *ir.Provision) bool { return p.Clause != clause })
}
