package pairing

import (
	"cmp"
	"slices"

	"tiaowen/cmd/tiaowen/internal/ir"
)

// Union is the provisions of one notice in a pair, in source order; they act
// together, as if one provision had said it all.
type Union []*ir.Provision

func (u Union) IDs(clause string) []string {
	var out []string
	for _, p := range u {
		if clause == "" || p.Clause == clause {
			out = append(out, p.ID)
		}
	}
	return out
}

// Subject is what the provisions of a match are about.
func (m Match) Subject() Subject {
	for _, u := range []Union{m.Lower, m.Upper} {
		if len(u) > 0 {
			return Subject{u[0].Kind, u[0].Subject}
		}
	}
	return Subject{}
}

// Quotes are all words of the union.
func (u Union) Quotes() []ir.Quote {
	var out []ir.Quote
	for _, p := range u {
		out = append(out, p.Quotes...)
	}
	return out
}

// QuotesOf are the words of one element.
func (u Union) QuotesOf(e ir.Element) []ir.Quote {
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
	case ir.Result:
		return p.Result
	}
	return out
}

// Modality is the strongest of the union, a ban before all.
func (u Union) Modality() ir.Modality {
	return slices.MaxFunc(u, func(a, b *ir.Provision) int {
		return cmp.Compare(Strength(a.Modality), Strength(b.Modality))
	}).Modality
}

func Strength(m ir.Modality) int {
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

// Payments are what the union pays or sets, each with the conditions of its
// own provision where the union has several.
func (u Union) Payments() []ir.Payment {
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

// Slogan reports whether the union only names what is to be done: not for whom,
// with what, by when or how often.
func (u Union) Slogan() bool {
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

// Roles is how the two sides of a match name who acts.
type Roles struct {
	Mixed bool // one side encourages what the other demands
	// Held: one side says who acts, the other only who leads and who answers.
	Held bool
}

// Roles compares how the sides name who acts.
func (m Match) Roles() Roles {
	encourages := func(p *ir.Provision) bool { return p.Kind == ir.Encourage }
	names := func(u Union, elements ...ir.Element) bool {
		return slices.ContainsFunc(u, func(p *ir.Provision) bool {
			return slices.ContainsFunc(elements, func(e ir.Element) bool { return len(p.ListOf(e)) > 0 })
		})
	}
	held := func(u, other Union) bool {
		return names(u, ir.Lead, ir.Responsible) && !names(u, ir.By) && names(other, ir.By) && !names(other, ir.Lead, ir.Responsible)
	}
	return Roles{
		Mixed: slices.ContainsFunc(m.Lower, encourages) != slices.ContainsFunc(m.Upper, encourages),
		Held:  held(m.Lower, m.Upper) || held(m.Upper, m.Lower),
	}
}

// In are the provisions of a union that stand in one clause.
func (u Union) In(clause string) Union {
	return slices.DeleteFunc(slices.Clone(u), func(p *ir.Provision) bool { return p.Clause != clause })
}
