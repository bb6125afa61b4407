package sufficiency

import (
	"slices"

	"tiaowen/cmd/tiaowen/internal/ir"
)

// change is a formula with one slip in it. Gone means that nothing is left.
type change struct {
	formula ir.Formula
	gone    bool
	slip    slip
}

// slip says what was changed, by the parts of the rule as it stands.
type slip struct {
	kind  slipKind
	op    ir.Op        // misread: what stands in the rule
	parts []ir.Formula // misread: both sides; else the one part
}

type slipKind uint8

const (
	leftOut    slipKind = iota // a condition or an alternative
	misread                    // and as or, or as and
	unnegated                  // a negation dropped
	sameAsMain                 // a second reading that no example tells from the main one
)

// slipsOfLine are the changes of the formula of a line. Of a line that is an
// "and" each part is left out by itself.
func slipsOfLine(f ir.Formula) []change {
	out := slips(f)
	if f.Op != ir.And {
		out = append(out, change{gone: true, slip: slip{kind: leftOut, parts: []ir.Formula{f}}})
	}
	return out
}

// slips are the changes within a formula.
func slips(f ir.Formula) []change {
	var out []change
	switch f.Op {
	case ir.And, ir.Or:
		for i, part := range f.Args {
			out = append(out, change{formula: without(f, i), slip: slip{kind: leftOut, parts: []ir.Formula{part}}})
		}
		for i := range f.Args[1:] {
			sides := []ir.Formula{f.Args[i], f.Args[i+1]}
			out = append(out, change{formula: otherwiseJoined(f, i), slip: slip{kind: misread, op: f.Op, parts: sides}})
		}
	case ir.Not:
		out = append(out, change{formula: f.Args[0], slip: slip{kind: unnegated, parts: []ir.Formula{f}}})
	}
	for i, part := range f.Args {
		for _, c := range slips(part) {
			whole := f
			whole.Args = slices.Clone(f.Args)
			whole.Args[i] = c.formula
			c.formula = whole
			out = append(out, c)
		}
	}
	return out
}

// without is an "and" or "or" without its i-th part.
func without(f ir.Formula, i int) ir.Formula {
	return joined(f.Op, slices.Delete(slices.Clone(f.Args), i, i+1))
}

// otherwiseJoined reads the word between the parts i and i+1 as the other one,
// as if it were so written: "and" binds stronger than "or".
func otherwiseJoined(f ir.Formula, i int) ir.Formula {
	if f.Op == ir.And {
		return joined(ir.Or, []ir.Formula{joined(ir.And, f.Args[:i+1]), joined(ir.And, f.Args[i+1:])})
	}
	both := joined(ir.And, f.Args[i:i+2])
	return joined(ir.Or, slices.Concat(f.Args[:i], []ir.Formula{both}, f.Args[i+2:]))
}

func joined(op ir.Op, parts []ir.Formula) ir.Formula {
	if len(parts) == 1 {
		return parts[0]
	}
	return ir.Formula{Op: op, Args: parts}
}
