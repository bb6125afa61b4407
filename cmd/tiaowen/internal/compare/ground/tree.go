package ground

import (
	"slices"
	"tiaowen/cmd/tiaowen/internal/compare/pairing"
	"tiaowen/cmd/tiaowen/internal/ir"
	"tiaowen/cmd/tiaowen/internal/logic"
)

// Tree is a condition in negation normal form that remembers which line of
// which provision each part stands on. Trees are compared by address.
type Tree struct {
	Op       treeOp
	Args     []*Tree
	leaf     ir.Formula // leaf: an atom, perhaps negated, or an open end
	Element  ir.Element
	Quotes   []ir.Quote // all words below
	Facts    []string   // sorted
	Certain  logic.Prop
	Possible logic.Prop
}

type treeOp uint8

const (
	Leaf  treeOp = iota
	AllOf        // of args; of none: everybody
	AnyOf        // of args
)

// UnionTree is who the union applies to: whoever any of its provisions does.
func (g *Ground) UnionTree(u pairing.Union) *Tree {
	alternatives := make([]*Tree, len(u))
	for i, p := range u {
		alternatives[i] = g.ProvisionTree(p)
	}
	return g.node(AnyOf, ir.To, nil, alternatives)
}

// ProvisionTree is who a provision applies to; it is made once.
func (g *Ground) ProvisionTree(p *ir.Provision) *Tree {
	if t, found := g.trees[p]; found {
		return t
	}
	parts := make([]*Tree, len(p.Conditions))
	for i, condition := range p.Conditions {
		parts[i] = g.tree(condition.Formula, condition.Element, condition.Element == ir.Unless)
	}
	g.trees[p] = g.node(AllOf, ir.To, nil, parts)
	return g.trees[p]
}

// tree reads a formula, or its negation.
func (g *Ground) tree(f ir.Formula, e ir.Element, negated bool) *Tree {
	switch f.Op {
	case ir.Not:
		t := g.tree(f.Args[0], e, !negated)
		t.Quotes = append(slices.Clone(f.Quotes), t.Quotes...)
		return t
	case ir.And, ir.Or:
		args := make([]*Tree, len(f.Args))
		for i, a := range f.Args {
			args[i] = g.tree(a, e, negated)
		}
		op := AllOf
		if (f.Op == ir.Or) != negated {
			op = AnyOf
		}
		return g.node(op, e, f.Quotes, args)
	}
	t := &Tree{Op: Leaf, leaf: f, Element: e, Quotes: f.Quotes, Facts: f.Facts()}
	t.Certain, t.Possible = g.Space.Certain(f), g.Space.Possible(f)
	if negated {
		t.Certain, t.Possible = logic.Not(t.Possible), logic.Not(t.Certain)
		t.leaf = ir.Formula{Op: ir.Not, Args: []ir.Formula{f}, Quotes: f.Quotes}
	}
	return t
}

// node joins trees, taking in those of its own kind and standing aside for a
// single one.
func (g *Ground) node(op treeOp, e ir.Element, quotes []ir.Quote, args []*Tree) *Tree {
	t := &Tree{Op: op, Element: e, Quotes: slices.Clone(quotes)}
	for _, a := range args {
		t.Quotes = append(t.Quotes, a.Quotes...)
		if a.Op == op {
			t.Args = append(t.Args, a.Args...)
		} else {
			t.Args = append(t.Args, a)
		}
	}
	if len(t.Args) == 1 {
		only := t.Args[0]
		only.Quotes = t.Quotes
		return only
	}
	var certain, possible []logic.Prop
	for _, a := range t.Args {
		t.Facts = append(t.Facts, a.Facts...)
		certain, possible = append(certain, a.Certain), append(possible, a.Possible)
	}
	slices.Sort(t.Facts)
	t.Facts = slices.Compact(t.Facts)
	t.Certain, t.Possible = logic.And(certain...), logic.And(possible...)
	if op == AnyOf {
		t.Certain, t.Possible = logic.Or(certain...), logic.Or(possible...)
	}
	return t
}

// Prop is the tree in one reading of its open ends.
func (t *Tree) Prop(open bool) logic.Prop {
	if open {
		return t.Possible
	}
	return t.Certain
}

// Open reports whether the tree has the open end of a list in it.
func (t *Tree) Open() bool {
	if t.Op == Leaf {
		f := t.leaf
		return f.Op == ir.Others || f.Op == ir.Not && f.Args[0].Op == ir.Others
	}
	return slices.ContainsFunc(t.Args, (*Tree).Open)
}

// Without is the tree with one of its parts taken for granted.
func (t *Tree) Without(part *Tree, open bool) logic.Prop {
	if t == part {
		return logic.True()
	}
	if t.Op == Leaf {
		return t.Prop(open)
	}
	args := make([]logic.Prop, len(t.Args))
	for i, a := range t.Args {
		args[i] = a.Without(part, open)
	}
	if t.Op == AnyOf {
		return logic.Or(args...)
	}
	return logic.And(args...)
}

// SameFact reports whether two leaves are about one fact.
func SameFact(a, b *Tree) bool {
	return a.Op == Leaf && b.Op == Leaf && len(a.Facts) == 1 && slices.Equal(a.Facts, b.Facts)
}
