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

// lifts are the lines of one element that one clause demands and another does
// away with, and whatever else is found on two provisions; what is found on the
// same clauses is one discovery.
func (c *checker) lifts(e ir.Element, code Code, also func(p, q *ir.Provision) *discovery) []discovery {
	var found []discovery
	c.pairs(func(p *ir.Provision) bool { return p.Kind.Decides() }, func(p, q *ir.Provision) {
		if p.Clause == q.Clause {
			return
		}
		for _, d := range []*discovery{c.lift(p, q, e), c.lift(q, p, e), also(p, q)} {
			if d != nil {
				d.code = code
				found = c.merge(found, *d)
			}
		}
	})
	return found
}

// lift looks for what lifter does away with of the lines that demander demands:
// the words of both, and somebody who falls under both.
func (c *checker) lift(demander, lifter *ir.Provision, e ir.Element) *discovery {
	if lifter.Kind != ir.Adjust && lifter.Kind != ir.Procedure || lifter.Modality == ir.Forbidden {
		return nil
	}
	demanded := quotesOf(demander, e)
	lifted := liftedWords(lifter, demanded)
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
	sides := []side{sideOf(demander, demanded), sideOf(lifter, lifted)}
	return &discovery{detail: generality(lifter), sides: sides, witness: w}
}

// liftedWords are the words of a provision that do away with some of those
// that are demanded.
func liftedWords(lifter *ir.Provision, demanded []ir.Quote) []ir.Quote {
	var out []ir.Quote
	for _, q := range lifter.Quotes {
		object := afterLifting(q.Text)
		if slices.ContainsFunc(demanded, func(d ir.Quote) bool { return shared(object, d.Text, likeDemand) }) {
			out = append(out, q)
		}
	}
	return out
}

// generality tells a lifting for all whom the scheme is for from one that is
// confined to circumstances, as an exception is.
func generality(lifter *ir.Provision) detail {
	if lifter.During != nil || len(lifter.ConditionsOf(ir.When))+len(lifter.ConditionsOf(ir.During)) > 0 {
		return excepted
	}
	return lifted
}

// merge adds a discovery to those found, taking it into an earlier one on the
// same clauses; of the two the graver one leads.
func (c *checker) merge(found []discovery, d discovery) []discovery {
	i := slices.IndexFunc(found, func(f discovery) bool { return sameClauses(f, d) })
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
func (c *checker) rank(d discovery) int { return slices.Index(c.rules, c.rule(d)) }
