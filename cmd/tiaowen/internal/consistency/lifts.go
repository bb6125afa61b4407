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
// away with, and whatever also finds on two provisions that share a key; what is
// found on the same clauses is one discovery.
func (c *checker) lifts(e ir.Element, code Code, k keys, also func(p, q *ir.Provision) *discovery) []discovery {
	var found []discovery
	on := map[[2]string]int{} // where found has what is found on two clauses
	demands := func(p *ir.Provision) []string { return append(runsOfDemand(p, e), k(p)...) }
	liftings := func(p *ir.Provision) []string { return append(runsOfLifting(p), k(p)...) }
	c.pairs(demands, liftings, func(p, q *ir.Provision) {
		if p.Clause == q.Clause {
			return
		}
		for _, d := range []*discovery{c.lift(p, q, e), c.lift(q, p, e), also(p, q)} {
			if d == nil {
				continue
			}
			d.code = code
			clauses := [2]string{min(p.Clause, q.Clause), max(p.Clause, q.Clause)}
			if i, earlier := on[clauses]; earlier {
				found[i] = c.merge(found[i], *d)
				continue
			}
			on[clauses] = len(found)
			found = append(found, *d)
		}
	})
	return found
}

// runsOfDemand are the keys by which what p demands is lifted.
func runsOfDemand(p *ir.Provision, e ir.Element) []string {
	if !p.Kind.Decides() {
		return nil
	}
	var out []string
	for _, q := range quotesOf(p, e) {
		out = append(out, runs(q.Text, likeDemand)...)
	}
	return out
}

// runsOfLifting are the keys of what p does away with.
func runsOfLifting(p *ir.Provision) []string {
	if !canLift(p) {
		return nil
	}
	var out []string
	for _, q := range p.Quotes {
		out = append(out, runs(afterLifting(q.Text), likeDemand)...)
	}
	return out
}

// canLift reports whether p is of a kind that does away with demands.
func canLift(p *ir.Provision) bool {
	return p.Kind.Decides() && (p.Kind == ir.Adjust || p.Kind == ir.Procedure) && p.Modality != ir.Forbidden
}

// lift looks for what lifter does away with of the lines that demander demands:
// the words of both, and somebody who falls under both.
func (c *checker) lift(demander, lifter *ir.Provision, e ir.Element) *discovery {
	if !canLift(lifter) {
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

// merge takes a discovery into an earlier one on the same clauses; of the two
// the graver one leads.
func (c *checker) merge(earlier, d discovery) discovery {
	lead, other := earlier, d
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
	return lead
}

// rank is the place of a discovery's row in the table.
func (c *checker) rank(d discovery) int { return slices.Index(c.rules, c.rule(d)) }
