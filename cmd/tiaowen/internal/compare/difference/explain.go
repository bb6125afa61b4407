package difference

import (
	"slices"
	"tiaowen/cmd/tiaowen/internal/compare/ground"
	"tiaowen/cmd/tiaowen/internal/compare/pairing"
	"tiaowen/cmd/tiaowen/internal/logic"
)

// reason is why somebody on one side (from) is not on the other (to).
type reason struct {
	from   *ground.Tree // the part that lets them in: an alternative, or a bound; nil where there is none
	to     *ground.Tree // the part that keeps them out
	member bool         // from is one of several alternatives
	// The readings of open ends (等) in which this is so.
	certain, possible bool
}

// explainer finds the reasons why one condition does not imply another. It
// asks one question of the solver per part, so that its work grows with the
// product of the two conditions and not with their cases.
type explainer struct {
	space *logic.Space
	open  bool
	found []reason
}

// reasons are why `from` does not imply `to`, in either reading.
func (c *Differ) reasons(from, to *ground.Tree) []reason {
	var out []reason
	for _, open := range []bool{false, true} {
		x := &explainer{space: c.Space, open: open}
		x.explain(logic.True(), from, to, nil)
		for _, r := range x.found {
			out = merge(out, r, open)
		}
	}
	return out
}

func merge(reasons []reason, r reason, open bool) []reason {
	i := slices.IndexFunc(reasons, func(o reason) bool { return o.from == r.from && o.to == r.to })
	if i < 0 {
		i = len(reasons)
		reasons = append(reasons, r)
	}
	if open {
		reasons[i].possible = true
	} else {
		reasons[i].certain = true
	}
	return reasons
}

// explain goes down both conditions at once to the parts that make the
// difference. Under context, from holds and to may not; member is the
// alternative that from stands in, if any.
func (x *explainer) explain(context logic.Prop, from, to, member *ground.Tree) {
	if x.space.Implies(logic.And(context, from.Prop(x.open)), to.Prop(x.open)) {
		return
	}
	switch {
	case to.Op == ground.AllOf:
		for _, t := range to.Args {
			x.explain(context, from, t, member)
		}
	case from.Op == ground.AnyOf:
		for _, f := range from.Args {
			x.explain(context, f, to, f)
		}
	case to.Op == ground.AnyOf:
		x.explainAlternatives(context, from, to, member)
	default:
		x.explainLeaf(context, from, to, member)
	}
}

// explainAlternatives looks for the part of from that answers the list to, or
// the alternative of to that answers from, whichever are more alike.
func (x *explainer) explainAlternatives(context logic.Prop, from, to, member *ground.Tree) {
	part, alike := closest(from.Args, to)
	alternative, alikeBack := closest(to.Args, from)
	switch {
	case alike == 0 && alikeBack == 0:
		if member == nil && from.Op == ground.Leaf {
			member = from
		}
		x.add(member, to, member != nil)
	case alike >= alikeBack:
		x.explain(x.besides(context, from, part), part, to, nil)
	default:
		x.explain(context, from, alternative, member)
	}
}

// explainLeaf tells why one atom fails.
func (x *explainer) explainLeaf(context logic.Prop, from, to, member *ground.Tree) {
	part, _ := closest(from.Args, to)
	switch {
	case from.Op == ground.Leaf && (member == from || ground.SameFact(from, to)):
		x.add(from, to, !ground.SameFact(from, to))
	case part != nil && part.Op == ground.AnyOf:
		x.explain(x.besides(context, from, part), part, to, nil)
	case part != nil && ground.SameFact(part, to):
		x.add(part, to, false)
	default:
		x.add(nil, to, false)
	}
}

// besides is the context with all that from demands besides one part.
func (x *explainer) besides(context logic.Prop, from, part *ground.Tree) logic.Prop {
	rest := []logic.Prop{context}
	for _, f := range from.Args {
		if f != part {
			rest = append(rest, f.Prop(x.open))
		}
	}
	return logic.And(rest...)
}

func (x *explainer) add(from, to *ground.Tree, member bool) {
	x.found = append(x.found, reason{from: from, to: to, member: member})
}

// closest is the tree that shares most facts with t, and how many of all.
func closest(among []*ground.Tree, t *ground.Tree) (best *ground.Tree, most float64) {
	for _, a := range among {
		if s := pairing.Similarity(a.Facts, t.Facts); s > most && len(a.Facts) > 0 {
			best, most = a, s
		}
	}
	return best, most
}
