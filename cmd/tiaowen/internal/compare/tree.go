package compare

import (
	"slices"

	"tiaowen/cmd/tiaowen/internal/ir"
	"tiaowen/cmd/tiaowen/internal/logic"
)

// tree is a condition in negation normal form that remembers which line of
// which provision each part stands on. Trees are compared by address.
type tree struct {
	op       treeOp
	args     []*tree
	leaf     ir.Formula // leaf: an atom, perhaps negated, or an open end
	element  ir.Element
	quotes   []ir.Quote // all words below
	facts    []string   // sorted
	certain  logic.Prop
	possible logic.Prop
}

type treeOp uint8

const (
	leaf  treeOp = iota
	allOf        // of args; of none: everybody
	anyOf        // of args
)

// unionTree is who the union applies to: whoever any of its provisions does.
func (g *ground) unionTree(u union) *tree {
	alternatives := make([]*tree, len(u))
	for i, p := range u {
		alternatives[i] = g.provisionTree(p)
	}
	return g.node(anyOf, ir.To, nil, alternatives)
}

// provisionTree is who a provision applies to; it is made once.
func (g *ground) provisionTree(p *ir.Provision) *tree {
	if t, found := g.trees[p]; found {
		return t
	}
	parts := make([]*tree, len(p.Conditions))
	for i, condition := range p.Conditions {
		parts[i] = g.tree(condition.Formula, condition.Element, condition.Element == ir.Unless)
	}
	g.trees[p] = g.node(allOf, ir.To, nil, parts)
	return g.trees[p]
}

// tree reads a formula, or its negation.
func (g *ground) tree(f ir.Formula, e ir.Element, negated bool) *tree {
	switch f.Op {
	case ir.Not:
		t := g.tree(f.Args[0], e, !negated)
		t.quotes = append(slices.Clone(f.Quotes), t.quotes...)
		return t
	case ir.And, ir.Or:
		args := make([]*tree, len(f.Args))
		for i, a := range f.Args {
			args[i] = g.tree(a, e, negated)
		}
		op := allOf
		if (f.Op == ir.Or) != negated {
			op = anyOf
		}
		return g.node(op, e, f.Quotes, args)
	}
	t := &tree{op: leaf, leaf: f, element: e, quotes: f.Quotes, facts: f.Facts()}
	t.certain, t.possible = g.space.Certain(f), g.space.Possible(f)
	if negated {
		t.certain, t.possible = logic.Not(t.possible), logic.Not(t.certain)
		t.leaf = ir.Formula{Op: ir.Not, Args: []ir.Formula{f}, Quotes: f.Quotes}
	}
	return t
}

// node joins trees, taking in those of its own kind and standing aside for a
// single one.
func (g *ground) node(op treeOp, e ir.Element, quotes []ir.Quote, args []*tree) *tree {
	t := &tree{op: op, element: e, quotes: slices.Clone(quotes)}
	for _, a := range args {
		t.quotes = append(t.quotes, a.quotes...)
		if a.op == op {
			t.args = append(t.args, a.args...)
		} else {
			t.args = append(t.args, a)
		}
	}
	if len(t.args) == 1 {
		only := t.args[0]
		only.quotes = t.quotes
		return only
	}
	var certain, possible []logic.Prop
	for _, a := range t.args {
		t.facts = append(t.facts, a.facts...)
		certain, possible = append(certain, a.certain), append(possible, a.possible)
	}
	slices.Sort(t.facts)
	t.facts = slices.Compact(t.facts)
	t.certain, t.possible = logic.And(certain...), logic.And(possible...)
	if op == anyOf {
		t.certain, t.possible = logic.Or(certain...), logic.Or(possible...)
	}
	return t
}

// prop is the tree in one reading of its open ends.
func (t *tree) prop(open bool) logic.Prop {
	if open {
		return t.possible
	}
	return t.certain
}

// open reports whether the tree has the open end of a list in it.
func (t *tree) open() bool {
	if t.op == leaf {
		f := t.leaf
		return f.Op == ir.Others || f.Op == ir.Not && f.Args[0].Op == ir.Others
	}
	return slices.ContainsFunc(t.args, (*tree).open)
}

// without is the tree with one of its parts taken for granted.
func (t *tree) without(part *tree, open bool) logic.Prop {
	if t == part {
		return logic.True()
	}
	if t.op == leaf {
		return t.prop(open)
	}
	args := make([]logic.Prop, len(t.args))
	for i, a := range t.args {
		args[i] = a.without(part, open)
	}
	if t.op == anyOf {
		return logic.Or(args...)
	}
	return logic.And(args...)
}

// sameFact reports whether two leaves are about one fact.
func sameFact(a, b *tree) bool {
	return a.op == leaf && b.op == leaf && len(a.facts) == 1 && slices.Equal(a.facts, b.facts)
}
