package consistency

import (
	"slices"

	"tiaowen/cmd/tiaowen/internal/compare/finding"
	"tiaowen/cmd/tiaowen/internal/eval"
	"tiaowen/cmd/tiaowen/internal/ir"
	"tiaowen/cmd/tiaowen/internal/logic"
)

const (
	lifted   detail = "lifted"
	excepted detail = "excepted"
	apart    detail = "apart"
)

// placeRules: two clauses send one person to different places.
func placeRules() []rule {
	return []rule{
		{CodePlaceDiffers, lifted, finding.Warning},
		{CodePlaceDiffers, excepted, finding.Note},
		{CodePlaceDiffers, apart, finding.Note},
	}
}

func (c *checker) places() []discovery {
	return c.lifts(ir.At, CodePlaceDiffers, c.byKindOfAid, c.twoPlaces)
}

// byKindOfAid are the keys of a grant that says where one applies: the runs of
// its label that tell its kind.
func (c *checker) byKindOfAid(p *ir.Provision) []string {
	if !saysWhere(p) {
		return nil
	}
	return runs(c.labels[p.Subject], likeLabels)
}

// twoPlaces compares the places of two grants of one kind. Where they have one
// in common, one person can go there for both.
func (c *checker) twoPlaces(p, q *ir.Provision) *discovery {
	if !saysWhere(p) || !saysWhere(q) || !c.alike(p.Subject, q.Subject) {
		return nil
	}
	atP, atQ := c.only(p, ir.At), c.only(q, ir.At)
	if inCommon(logic.Facts(atP), logic.Facts(atQ)) {
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
	sides := []side{sideOf(p, quotesOf(p, ir.At)), sideOf(q, quotesOf(q, ir.At))}
	return &discovery{code: CodePlaceDiffers, detail: apart, sides: sides, witness: w}
}

// saysWhere reports whether p is a grant that says where one applies.
func saysWhere(p *ir.Provision) bool { return p.Kind == ir.Grant && len(p.ConditionsOf(ir.At)) > 0 }

func inCommon(a, b []string) bool {
	return slices.ContainsFunc(a, func(s string) bool { return slices.Contains(b, s) })
}
