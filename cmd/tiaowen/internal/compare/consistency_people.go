package compare

import (
	"slices"

	"tiaowen/cmd/tiaowen/internal/ir"
	"tiaowen/cmd/tiaowen/internal/logic"
)

// contradictions are two provisions on one subject of which only one is a ban.
func (k *consistency) contradictions() {
	k.pairs(func(*ir.Provision) bool { return true }, func(p, q *ir.Provision) {
		if subjectOf(p) != subjectOf(q) || (p.Modality == ir.Forbidden) == (q.Modality == ir.Forbidden) {
			return
		}
		both := logic.And(k.provisionTree(p).possible, k.provisionTree(q).possible)
		if k.space.Satisfiable(both) {
			first, second := k.side(nil, union{p}), k.side(nil, union{q})
			k.add(Contradicts, Error, first, second, first.Quote, second.Quote)
		}
	})
}

// people are clauses that decide the same people differently, or both.
func (k *consistency) people() {
	k.pairs(func(p *ir.Provision) bool { return p.Kind == ir.Grant && len(p.Pays) > 0 }, func(p, q *ir.Provision) {
		if p.Subject == q.Subject {
			k.amountsOf(p, q)
			return
		}
		k.placesOf(p, q)
		k.stacking(p, q)
	})
}

// amountsOf are two amounts of one benefit for one person.
func (k *consistency) amountsOf(p, q *ir.Provision) {
	both := logic.And(k.provisionTree(p).certain, k.provisionTree(q).certain, k.days(k.policy, p), k.days(k.policy, q))
	if !k.space.Satisfiable(both) {
		return
	}
	ds := k.amounts(match{union{p}, union{q}})
	if len(ds) == 0 {
		return
	}
	first, second := k.side(union{p}.quotesOf(ir.Pays), union{p}), k.side(union{q}.quotesOf(ir.Pays), union{q})
	k.show(k.add(AmountDiffer, Warning, first, second, first.Quote, second.Quote), both, p, q, bothGive)
}

// placesOf are two places of application for one person.
func (k *consistency) placesOf(p, q *ir.Provision) {
	atP, atQ := k.only(p, true), k.only(q, true)
	if len(p.ConditionsOf(ir.At)) == 0 || len(q.ConditionsOf(ir.At)) == 0 || k.space.Equivalent(atP, atQ) {
		return
	}
	people := logic.And(k.only(p, false), k.only(q, false), k.days(k.policy, p), k.days(k.policy, q))
	one := logic.And(people, logic.Or(logic.And(atP, logic.Not(atQ)), logic.And(atQ, logic.Not(atP))))
	if !k.space.Satisfiable(one) {
		return
	}
	first, second := k.side(union{p}.quotesOf(ir.At), union{p}), k.side(union{q}.quotesOf(ir.At), union{q})
	k.show(k.add(PlaceDiffer, Warning, first, second, first.Quote, second.Quote), one, p, q, onlyOneGives)
}

// only is the place conditions of a provision, or all its others, certainly.
func (k *consistency) only(p *ir.Provision, place bool) logic.Prop {
	var out []logic.Prop
	for _, c := range p.Conditions {
		if (c.Element == ir.At) == place {
			out = append(out, k.tree(c.Formula, c.Element, c.Element == ir.Unless).certain)
		}
	}
	return logic.And(out...)
}

// stacking is two benefits for people of the same status, where neither clause
// says what it comes on top of.
func (k *consistency) stacking(p, q *ir.Provision) {
	shared := slices.ContainsFunc(features(p), func(f string) bool { return k.status(f) && slices.Contains(features(q), f) })
	if !shared || len(p.ListOf(ir.Besides))+len(q.ListOf(ir.Besides)) > 0 {
		return
	}
	both := logic.And(k.provisionTree(p).certain, k.provisionTree(q).certain, k.days(k.policy, p), k.days(k.policy, q))
	if !k.space.Satisfiable(both) {
		return
	}
	first, second := k.side(nil, union{p}), k.side(nil, union{q})
	label := func(p *ir.Provision) string { return k.ws.Vocabulary.Label(p.Subject) }
	k.show(k.add(Stacks, Note, first, second, label(p), label(q)), both, p, q, bothGive)
}

// status reports whether a name is a bool fact.
func (k *consistency) status(name string) bool {
	decl := k.ws.Vocabulary.Fact(name)
	return decl != nil && decl.Type == ir.Bool
}
