package consistency

import (
	"slices"

	"tiaowen/cmd/tiaowen/internal/compare"
	"tiaowen/cmd/tiaowen/internal/eval"
	"tiaowen/cmd/tiaowen/internal/ir"
	"tiaowen/cmd/tiaowen/internal/logic"
)

const (
	lifted detail = "lifted"
	apart  detail = "apart"
	common detail = "shared"
)

// placeRules: two clauses send one person to different places.
func placeRules() []rule {
	return []rule{
		{CodePlaceDiffers, lifted, compare.Warning},
		{CodePlaceDiffers, apart, compare.Warning},
		{CodePlaceDiffers, common, compare.Note},
	}
}

func (c *checker) places() []discovery {
	var found []discovery
	c.pairs(func(p *ir.Provision) bool { return p.Kind.Decides() }, func(p, q *ir.Provision) {
		if p.Clause == q.Clause {
			return
		}
		for _, d := range []*discovery{c.lift(p, q, ir.At, CodePlaceDiffers, lifted), c.lift(q, p, ir.At, CodePlaceDiffers, lifted), c.places2(p, q)} {
			if d != nil {
				found = c.merge(found, *d)
			}
		}
	})
	return found
}

// places2 compares the places of two grants of one kind.
func (c *checker) places2(p, q *ir.Provision) *discovery {
	atP, atQ := c.only(p, ir.At), c.only(q, ir.At)
	if !places(p) || !places(q) || !c.alike(p.Subject, q.Subject) || c.space.Equivalent(atP, atQ) {
		return nil
	}
	people := logic.And(c.besides(p, ir.At), c.besides(q, ir.At))
	w := c.witness(question{
		props:   []logic.Prop{logic.And(people, atP, logic.Not(atQ)), logic.And(people, atQ, logic.Not(atP))},
		about:   []*ir.Provision{p, q},
		telling: logic.Facts(atP, atQ),
		shown:   func(o []eval.Outcome) bool { return given(outcomeOf(o, p)) != given(outcomeOf(o, q)) },
	})
	if w == nil {
		return nil
	}
	d := &discovery{code: CodePlaceDiffers, detail: apart, witness: w}
	if slices.ContainsFunc(logic.Facts(atP), func(f string) bool { return slices.Contains(logic.Facts(atQ), f) }) {
		d.detail = common
	}
	d.sides = []side{sideOf(p, quotesOf(p, ir.At)), sideOf(q, quotesOf(q, ir.At))}
	return d
}

// places reports whether p is a grant that says where one applies.
func places(p *ir.Provision) bool { return p.Kind == ir.Grant && len(p.ConditionsOf(ir.At)) > 0 }
