package consistency

import (
	"slices"
	"strings"

	"tiaowen/cmd/tiaowen/internal/compare/finding"
	"tiaowen/cmd/tiaowen/internal/ir"
	"tiaowen/cmd/tiaowen/internal/logic"
	"tiaowen/cmd/tiaowen/internal/plain"
)

const together detail = "together"

// stacksRules: one person gets several benefits, and nobody says whether they add up.
func stacksRules() []rule {
	return []rule{{CodeStacks, together, finding.Note}}
}

// stacks are the sets of benefits that one person can get at once, each as
// large as it can be; a set within another is not told.
func (c *checker) stacks() []discovery {
	type pair [2]*ir.Provision
	meet, told := map[pair]bool{}, map[pair]bool{}
	partners := map[*ir.Provision][]*ir.Provision{}
	var order []pair
	c.sharing(c.byPeople, func(p, q *ir.Provision) {
		if c.meet(p, q) {
			meet[pair{p, q}], meet[pair{q, p}] = true, true
			partners[p], partners[q] = append(partners[p], q), append(partners[q], p)
			order = append(order, pair{p, q})
		}
	})
	var found []discovery
	for _, start := range order {
		if told[start] {
			continue
		}
		set := start[:]
		for _, p := range partners[start[0]] {
			alien := func(q *ir.Provision) bool { return !meet[pair{p, q}] }
			if !slices.ContainsFunc(set, alien) && c.space.Satisfiable(c.all(append(slices.Clone(set), p))) {
				set = append(slices.Clone(set), p)
			}
		}
		for _, p := range set {
			for _, q := range set {
				told[pair{p, q}] = true
			}
		}
		if d := c.stack(set); d != nil {
			found = append(found, *d)
		}
	}
	return found
}

// byPeople are the keys of a benefit that is worth holding against another: the
// people it names, and the runs of its label that tell its kind.
func (c *checker) byPeople(p *ir.Provision) []string {
	if !isPaid(p) {
		return nil
	}
	out := runs(c.labels[p.Subject], likeLabels)
	for _, fact := range named(p) {
		out = append(out, "fact "+fact)
	}
	return out
}

// meet reports whether one person can get two different benefits. Words that
// are not written as rules yet may say whether they add up.
func (c *checker) meet(p, q *ir.Provision) bool {
	return p.Subject != q.Subject && c.written(p) && c.written(q) && !c.onTop(p, q) && !c.onTop(q, p) &&
		c.space.Satisfiable(c.all([]*ir.Provision{p, q}))
}

func (c *checker) written(p *ir.Provision) bool {
	clause := c.policy.Clause(p.Clause)
	return clause == nil || clause.Written()
}

// all is everybody who certainly gets all of ps, on one day.
func (c *checker) all(ps []*ir.Provision) logic.Prop {
	var out []logic.Prop
	for _, p := range ps {
		out = append(out, c.who(p))
	}
	return logic.And(out...)
}

// isPaid reports whether p grants an amount that it names; one that is left
// open can take into account what else one gets.
func isPaid(p *ir.Provision) bool {
	isNamed := func(pay ir.Payment) bool { return !pay.Amount.Open }
	return p.Kind == ir.Grant && p.Modality != ir.Forbidden && slices.ContainsFunc(p.Pays, isNamed)
}

// stack tells of a set, in the order of the notice.
func (c *checker) stack(set []*ir.Provision) *discovery {
	slices.SortStableFunc(set, func(p, q *ir.Provision) int {
		return c.place[p] - c.place[q]
	})
	w := c.witness(question{props: []logic.Prop{c.all(set)}, about: set, shown: allGiven})
	if w == nil {
		return nil
	}
	d := &discovery{code: CodeStacks, detail: together, witness: w}
	var en, zh []string
	for _, p := range set {
		name := c.subjectText(p.Subject)
		en, zh = append(en, name.En), append(zh, "「"+name.Zh+"」")
		d.sides = appendSide(d.sides, sideOf(p, paymentQuotes(p)))
	}
	d.words = map[string]plain.Message{"benefits": {En: strings.Join(en, ", "), Zh: strings.Join(zh, "、")}}
	return d
}

// appendSide adds a side, taking it into one that quotes the same words.
func appendSide(sides []side, s side) []side {
	i := slices.IndexFunc(sides, func(o side) bool { return o.clause == s.clause && slices.Equal(o.quotes, s.quotes) })
	if i < 0 {
		return append(sides, s)
	}
	sides[i] = sides[i].join(s)
	return sides
}
