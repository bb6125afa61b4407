package consistency

import (
	"slices"

	"tiaowen/cmd/tiaowen/internal/eval"
	"tiaowen/cmd/tiaowen/internal/ir"
	"tiaowen/cmd/tiaowen/internal/logic"
)

// likeDemand is how many characters in a row what is lifted and what is
// demanded have in common, as in 户籍地.
const likeDemand = 3

// lift looks for what lifter does away with of the lines of one element that
// another clause demands: the words of both, and somebody who falls under both.
func (c *checker) lift(demander, lifter *ir.Provision, e ir.Element, code Code, as detail) *discovery {
	if lifter.Kind != ir.Adjust && lifter.Kind != ir.Procedure || lifter.Modality == ir.Forbidden || !demander.Kind.Decides() {
		return nil
	}
	demanded := quotesOf(demander, e)
	lifted := slices.DeleteFunc(slices.Clone(lifter.Quotes), func(q ir.Quote) bool {
		object := afterLifting(q.Text)
		return !slices.ContainsFunc(demanded, func(d ir.Quote) bool { return shared(object, d.Text, likeDemand) })
	})
	if len(lifted) == 0 {
		return nil
	}
	line := c.only(demander, e)
	w := c.witness(question{
		props:   []logic.Prop{logic.And(c.besides(demander, e), logic.Not(line), c.who(lifter))},
		about:   []*ir.Provision{demander, lifter},
		telling: logic.Facts(line),
		shown: func(o []eval.Outcome) bool {
			return outcomeOf(o, demander).Status == ir.Denied && given(outcomeOf(o, lifter))
		},
	})
	if w == nil {
		return nil
	}
	return &discovery{code: code, detail: as, witness: w, sides: []side{sideOf(demander, demanded), sideOf(lifter, lifted)}}
}

// merge adds a discovery to those found, taking it into an earlier one on the
// same clauses; of the two the graver one leads.
func (c *checker) merge(found []discovery, d discovery) []discovery {
	i := slices.IndexFunc(found, func(f discovery) bool { return f.code == d.code && sameClauses(f, d) })
	if i < 0 {
		return append(found, d)
	}
	lead, other := found[i], d
	if c.rank(other) < c.rank(lead) {
		lead, other = other, lead
	}
	sides := slices.Clone(lead.sides)
	for n, s := range sides {
		for _, o := range other.sides {
			if o.clause == s.clause {
				sides[n] = sides[n].join(o)
			}
		}
	}
	lead.sides = sides
	found[i] = lead
	return found
}

func sameClauses(a, b discovery) bool {
	return len(a.sides) == len(b.sides) && !slices.ContainsFunc(a.sides, func(s side) bool {
		return !slices.ContainsFunc(b.sides, func(o side) bool { return o.clause == s.clause })
	})
}

// rank is the place of a discovery's row in the table.
func (c *checker) rank(d discovery) int {
	return slices.Index(c.rules, c.rule(d))
}
