package compare

import (
	"tiaowen/cmd/tiaowen/internal/ir"
	"tiaowen/cmd/tiaowen/internal/logic"
)

// question asks for a case that shows a difference. Its propositions are about
// the pair, the most telling first.
type question struct {
	props  []logic.Prop
	facts  []string // that the difference is about, told even where they are no
	loser  loser
	anyDay bool // the day is part of the difference
}

// loser is the side that gives less in the case that is asked for.
type loser uint8

const (
	neither   loser = iota // both give, but not the same
	lowerSide              // the upper notice gives, the lower does not, or less surely
	upperSide
)

// conditionQuestion asks for somebody whom `in` lets through and `out` does
// not, for this reason; first for somebody whom no other reason keeps out.
func conditionQuestion(r reason, in, out *tree, l loser) *question {
	q := &question{facts: r.facts(), loser: l}
	for _, open := range []bool{false, true} {
		base := in.prop(open)
		if r.from != nil && r.member {
			base = logic.And(base, r.from.prop(open))
		}
		deny, kept := logic.Not(out.prop(true)), logic.Not(r.to.prop(true))
		q.props = append(q.props,
			logic.And(base, deny, kept, out.without(r.to, false)),
			logic.And(base, deny, kept),
			logic.And(base, deny),
		)
	}
	base := in.certain
	if r.from != nil && r.member {
		base = logic.And(base, r.from.certain)
	}
	q.props = append(q.props, logic.And(base, logic.Not(out.certain)))
	return q
}

func (r reason) facts() []string {
	if r.from == nil {
		return r.to.facts
	}
	return append(append([]string(nil), r.to.facts...), r.from.facts...)
}

// amountQuestion asks for somebody who gets both payments; where they are
// reckoned from the standard of one's own category, once for each.
func (c *differ) amountQuestion(l, u payment, both logic.Prop) *question {
	q := &question{loser: neither, props: []logic.Prop{logic.And(both, l.who, u.who)}}
	for _, end := range []*ir.Value{l.Amount.Low, u.Amount.Low, l.Amount.High, u.Amount.High} {
		if end != nil {
			for _, is := range c.ownCategory(*end) {
				q.props = append(q.props, logic.And(q.props[0], is))
			}
		}
	}
	return q
}

// wholeQuestion asks for anybody whom the one side of a match decides on.
func (c *differ) wholeQuestion(m match) *question {
	if len(m.lower) == 0 {
		t := c.unionTree(m.upper)
		return &question{loser: lowerSide, props: []logic.Prop{t.certain, t.possible}}
	}
	t := c.unionTree(m.lower)
	return &question{loser: upperSide, props: []logic.Prop{t.certain, t.possible}}
}

// modalityQuestion asks for anybody whom both sides decide on.
func (c *differ) modalityQuestion(m match, v Verdict) *question {
	q := &question{loser: lowerSide, props: []logic.Prop{logic.And(c.unionTree(m.lower).certain, c.unionTree(m.upper).certain)}}
	if v == Wider {
		q.loser = upperSide
	}
	return q
}

// dayQuestion asks for somebody whom both sides decide on, on one of the days.
func (c *differ) dayQuestion(m match, days logic.Prop, l loser) *question {
	who := logic.And(c.unionTree(m.lower).certain, c.unionTree(m.upper).certain)
	return &question{loser: l, props: []logic.Prop{logic.And(who, days)}, anyDay: true}
}

// daysOnlyIn are the days of one period before the other begins or after it ends.
func (c *differ) daysOnlyIn(in, other ir.Validity, d Detail) logic.Prop {
	days := c.between(in.From, in.To)
	if d == Start {
		return logic.And(days, logic.Not(c.space.From(other.From)))
	}
	return logic.And(days, logic.Not(c.space.Until(other.To)))
}

// spanQuestion asks for a case on a day that only one of two periods has.
func (c *differ) spanQuestion(m match, d difference, lower, upper ir.Validity) *question {
	if d.verdict == Narrower {
		return c.dayQuestion(m, c.daysOnlyIn(upper, lower, d.detail), lowerSide)
	}
	return c.dayQuestion(m, c.daysOnlyIn(lower, upper, d.detail), upperSide)
}

// askedOf is a question on a subject of its own.
type askedOf struct {
	subject  subject
	question *question
}
