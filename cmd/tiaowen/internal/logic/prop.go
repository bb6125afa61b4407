package logic

import (
	"cmp"
	"slices"

	"tiaowen/grammar/quantity"
)

// Prop is a proposition about a case, in negation normal form. The zero Prop
// is true.
type Prop struct {
	op   propOp
	args []Prop // allOf, anyOf
	atom atom   // holds, fails
}

type propOp uint8

const (
	always propOp = iota
	never
	allOf
	anyOf
	holds
	fails
)

// atom is one variable of the solver: a bool fact (neither value nor bound), a
// category fact with a value, or a place on a line: at or beyond bound,
// beyond it where strict.
type atom struct {
	line   line
	value  string
	cut    bool // the atom is a place on the line
	bound  quantity.Ratio
	strict bool
}

// line is a fact, or a fact in multiples of a standard of unknown value.
type line struct {
	fact, standard, index string
}

// True holds everywhere.
func True() Prop { return Prop{op: always} }

// False holds nowhere.
func False() Prop { return Prop{op: never} }

// And holds where all of ps hold; of none, everywhere.
func And(ps ...Prop) Prop { return join(allOf, always, never, ps) }

// Or holds where any of ps holds; of none, nowhere.
func Or(ps ...Prop) Prop { return join(anyOf, never, always, ps) }

// join flattens ps under op, dropping the neutral constant and stopping at the
// one that decides.
func join(op, neutral, decisive propOp, ps []Prop) Prop {
	var args []Prop
	for _, p := range ps {
		switch p.op {
		case neutral:
		case decisive:
			return Prop{op: decisive}
		case op:
			args = append(args, p.args...)
		default:
			args = append(args, p)
		}
	}
	switch len(args) {
	case 0:
		return Prop{op: neutral}
	case 1:
		return args[0]
	}
	return Prop{op: op, args: args}
}

// Not holds where p does not.
func Not(p Prop) Prop {
	switch p.op {
	case always:
		return False()
	case never:
		return True()
	case holds:
		return Prop{op: fails, atom: p.atom}
	case fails:
		return Prop{op: holds, atom: p.atom}
	}
	args := make([]Prop, len(p.args))
	for i, a := range p.args {
		args[i] = Not(a)
	}
	if p.op == allOf {
		return Prop{op: anyOf, args: args}
	}
	return Prop{op: allOf, args: args}
}

// equal reports whether p and q are written the same.
func equal(p, q Prop) bool {
	return p.op == q.op && p.atom == q.atom && slices.EqualFunc(p.args, q.args, equal)
}

// atoms calls visit for every atom of p.
func (p Prop) atoms(visit func(atom)) {
	if p.op == holds || p.op == fails {
		visit(p.atom)
	}
	for _, a := range p.args {
		a.atoms(visit)
	}
}

// Facts are the names of the facts that ps mention, sorted; the decision day
// is not among them.
func Facts(ps ...Prop) []string {
	var out []string
	for _, p := range ps {
		p.atoms(func(a atom) {
			if a.line.fact != day {
				out = append(out, a.line.fact)
			}
		})
	}
	slices.Sort(out)
	return slices.Compact(out)
}

func compareLines(a, b line) int {
	return cmp.Or(cmp.Compare(a.fact, b.fact), cmp.Compare(a.standard, b.standard), cmp.Compare(a.index, b.index))
}

// compareAtoms orders atoms by line and, on a line, as the numbers lie.
func compareAtoms(a, b atom) int {
	if c := compareLines(a.line, b.line); c != 0 {
		return c
	}
	if a.cut && b.cut {
		if c := a.bound.Cmp(b.bound); c != 0 {
			return c
		}
		return compareBools(a.strict, b.strict)
	}
	return cmp.Or(compareBools(a.cut, b.cut), cmp.Compare(a.value, b.value))
}

func compareBools(a, b bool) int {
	switch {
	case a == b:
		return 0
	case b:
		return -1
	}
	return 1
}
