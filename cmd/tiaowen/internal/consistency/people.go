package consistency

import (
	"slices"

	"tiaowen/cmd/tiaowen/internal/compare/ground"
	"tiaowen/cmd/tiaowen/internal/ir"
	"tiaowen/cmd/tiaowen/internal/logic"
)

// meets is everybody who certainly meets the lines of p that keep lets through.
func (c *checker) meets(p *ir.Provision, keep func(ir.Condition) bool) logic.Prop {
	var out []logic.Prop
	for _, line := range p.Conditions {
		if !keep(line) {
			continue
		}
		f := line.Formula
		if line.Element == ir.Unless {
			f = ir.Formula{Op: ir.Not, Args: []ir.Formula{f}}
		}
		out = append(out, c.space.Certain(f))
	}
	return logic.And(out...)
}

// who is everybody whom p certainly decides on, on the days on which it can.
func (c *checker) who(p *ir.Provision) logic.Prop {
	return logic.And(c.meets(p, func(ir.Condition) bool { return true }), c.days(p))
}

// besides e is everybody who meets all lines of p but those of one element.
func (c *checker) besides(p *ir.Provision, e ir.Element) logic.Prop {
	return logic.And(c.meets(p, func(line ir.Condition) bool { return line.Element != e }), c.days(p))
}

// only is everybody who meets the lines of one element.
func (c *checker) only(p *ir.Provision, e ir.Element) logic.Prop {
	return c.meets(p, func(line ir.Condition) bool { return line.Element == e })
}

// days are those on which p can decide anything.
func (c *checker) days(p *ir.Provision) logic.Prop {
	days := ground.Between(c.space, c.policy.Validity.From, c.policy.Validity.To)
	if p.During == nil {
		return days
	}
	return logic.And(days, ground.Between(c.space, p.During.From, p.During.To))
}

// mentioned is every condition of the provisions, so that a case says what
// all of them need to know.
func (c *checker) mentioned(ps []*ir.Provision) []logic.Prop {
	var out []logic.Prop
	for _, p := range ps {
		for _, line := range p.Conditions {
			out = append(out, c.space.Possible(line.Formula))
		}
		for _, pay := range p.Pays {
			if pay.If != nil {
				out = append(out, c.space.Possible(*pay.If))
			}
		}
		out = append(out, c.categories(p)...)
	}
	return out
}

// categories are the values of every category that picks a standard in the
// amounts of p, or that these hang on.
func (c *checker) categories(p *ir.Provision) []logic.Prop {
	var facts []string
	add := func(fact string) {
		if fact != "" && !slices.Contains(facts, fact) {
			facts = append(facts, fact)
		}
	}
	for _, pay := range p.Pays {
		for _, v := range []*ir.Value{pay.Amount.Low, pay.Amount.High} {
			if v == nil || v.Standard == "" || v.Index != "" {
				continue
			}
			if decl := c.ws.Vocabulary.Standard(v.Standard); decl != nil {
				add(decl.By)
			}
		}
		if pay.If != nil {
			walk(*pay.If, false, func(f ir.Formula, _ bool) {
				if f.Op == ir.Is {
					add(f.Fact)
				}
			})
		}
	}
	return c.valuesOf(facts)
}

func (c *checker) valuesOf(facts []string) []logic.Prop {
	var out []logic.Prop
	for _, fact := range facts {
		decl := c.ws.Vocabulary.Fact(fact)
		if decl == nil {
			continue
		}
		category := c.ws.Vocabulary.Category(decl.Category)
		if category == nil {
			continue
		}
		for _, value := range category.Values {
			out = append(out, c.space.Certain(ir.Formula{Op: ir.Is, Fact: fact, Value: value.Name}))
		}
	}
	return out
}

// walk calls visit for every atom of f; negated says whether an odd number of
// nots stands above it.
func walk(f ir.Formula, negated bool, visit func(f ir.Formula, negated bool)) {
	if len(f.Args) == 0 {
		visit(f, negated)
	}
	for _, a := range f.Args {
		walk(a, negated != (f.Op == ir.Not), visit)
	}
}

// named are the bool facts that a line of p names people by.
func named(p *ir.Provision) []string {
	var out []string
	for _, line := range p.ConditionsOf(ir.To) {
		walk(line.Formula, false, func(f ir.Formula, negated bool) {
			if f.Op == ir.Fact && !negated {
				out = append(out, f.Fact)
			}
		})
	}
	return out
}

// onTop reports whether p says that it comes on top of q: of its subject, or
// of aid at large: whatever is no benefit by name (相关救助).
func (c *checker) onTop(p, q *ir.Provision) bool {
	return slices.ContainsFunc(p.ListOf(ir.Besides), func(item ir.Item) bool {
		term := c.ws.Vocabulary.Term(item.Term)
		return item.Open || item.Term == q.Subject || term == nil || term.Kind != "benefit"
	})
}
