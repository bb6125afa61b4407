package difference

import (
	"tiaowen/cmd/tiaowen/internal/compare/ground"
	"tiaowen/cmd/tiaowen/internal/compare/pairing"
	"tiaowen/cmd/tiaowen/internal/ir"
	"tiaowen/cmd/tiaowen/internal/logic"
)

// Question asks for a case that shows a difference. Its propositions are about
// the pair, the most telling first.
type Question struct {
	Props  []logic.Prop
	Facts  []string // that the difference is about, told even where they are no
	Loser  Loser
	AnyDay bool // the day is part of the difference
}

// Loser is the side that gives less in the case that is asked for.
type Loser uint8

const (
	Neither   Loser = iota // both give, but not the same
	LowerSide              // the upper notice gives, the lower does not, or less surely
	UpperSide
)

// conditionQuestion asks for somebody whom `in` lets through and `out` does
// not, for this reason; first for somebody whom no other reason keeps out.
func conditionQuestion(r reason, in, out *ground.Tree, l Loser) *Question {
	q := &Question{Facts: r.facts(), Loser: l}
	for _, open := range []bool{false, true} {
		base := in.Prop(open)
		if r.from != nil && r.member {
			base = logic.And(base, r.from.Prop(open))
		}
		deny, kept := logic.Not(out.Prop(true)), logic.Not(r.to.Prop(true))
		q.Props = append(q.Props,
			logic.And(base, deny, kept, out.Without(r.to, false)),
			logic.And(base, deny, kept),
			logic.And(base, deny),
		)
	}
	base := in.Certain
	if r.from != nil && r.member {
		base = logic.And(base, r.from.Certain)
	}
	q.Props = append(q.Props, logic.And(base, logic.Not(out.Certain)))
	return q
}

func (r reason) facts() []string {
	if r.from == nil {
		return r.to.Facts
	}
	return append(append([]string(nil), r.to.Facts...), r.from.Facts...)
}

// amountQuestion asks for somebody who gets both payments; where they are
// reckoned from the standard of one's own category, once for each.
func (c *Differ) amountQuestion(l, u payment, both logic.Prop) *Question {
	q := &Question{Loser: Neither, Props: []logic.Prop{logic.And(both, l.who, u.who)}}
	for _, end := range []*ir.Value{l.Amount.Low, u.Amount.Low, l.Amount.High, u.Amount.High} {
		if end != nil {
			for _, is := range c.OwnCategory(*end) {
				q.Props = append(q.Props, logic.And(q.Props[0], is))
			}
		}
	}
	return q
}

// wholeQuestion asks for anybody whom the one side of a match decides on.
func (c *Differ) wholeQuestion(m pairing.Match) *Question {
	if len(m.Lower) == 0 {
		t := c.UnionTree(m.Upper)
		return &Question{Loser: LowerSide, Props: []logic.Prop{t.Certain, t.Possible}}
	}
	t := c.UnionTree(m.Lower)
	return &Question{Loser: UpperSide, Props: []logic.Prop{t.Certain, t.Possible}}
}

// modalityQuestion asks for anybody whom both sides decide on.
func (c *Differ) modalityQuestion(m pairing.Match, v Verdict) *Question {
	q := &Question{Loser: LowerSide, Props: []logic.Prop{logic.And(c.UnionTree(m.Lower).Certain, c.UnionTree(m.Upper).Certain)}}
	if v == Wider {
		q.Loser = UpperSide
	}
	return q
}

// dayQuestion asks for somebody whom both sides decide on, on one of the days.
func (c *Differ) dayQuestion(m pairing.Match, days logic.Prop, l Loser) *Question {
	who := logic.And(c.UnionTree(m.Lower).Certain, c.UnionTree(m.Upper).Certain)
	return &Question{Loser: l, Props: []logic.Prop{logic.And(who, days)}, AnyDay: true}
}

// daysOnlyIn are the days of one period before the other begins or after it ends.
func (c *Differ) daysOnlyIn(in, other ir.Validity, d Detail) logic.Prop {
	days := c.Between(in.From, in.To)
	if d == Start {
		return logic.And(days, logic.Not(c.Space.From(other.From)))
	}
	return logic.And(days, logic.Not(c.Space.Until(other.To)))
}

// spanQuestion asks for a case on a day that only one of two periods has.
func (c *Differ) spanQuestion(m pairing.Match, d Difference, lower, upper ir.Validity) *Question {
	if d.Verdict == Narrower {
		return c.dayQuestion(m, c.daysOnlyIn(upper, lower, d.Detail), LowerSide)
	}
	return c.dayQuestion(m, c.daysOnlyIn(lower, upper, d.Detail), UpperSide)
}

// askedOf is a question on a subject of its own.
type askedOf struct {
	Subject  pairing.Subject
	Question *Question
}
