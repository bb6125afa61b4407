package eval

import (
	"slices"

	"tiaowen/cmd/tiaowen/internal/ir"
)

// Kinds of node besides those of a formula.
const (
	InForce  ir.Op = "in force" // the notice on the day of the case
	InPeriod ir.Op = "period"   // the day within the period of the provision
	Amounts  ir.Op = "amounts"  // whether the facts that the amounts hang on are known
)

// Node is a condition with its value in a case. The top node of a provision is
// an "and" of everything that must hold for it.
type Node struct {
	Op      ir.Op
	Element ir.Element // of the first node of a condition line, else ""
	Truth   Truth
	Fact    string
	Given   *ir.Given  // value of the fact, nil where it is missing or derived
	Value   string     // of "is": the category value asked for
	Cmp     ir.Cmp     // of a comparison
	Bound   *Amount    // of a comparison with a number: what the fact is compared with
	Date    ir.Date    // of a comparison with a day
	Needs   []string   // missing facts and standards, sorted; empty unless Truth is Unknown
	Quotes  []ir.Quote // words that the condition rests on
	Args    []Node
}

func combine(op ir.Op, args []Node) Node {
	n := Node{Op: op, Args: args, Truth: args[0].Truth}
	for _, a := range args[1:] {
		if op == ir.Or {
			n.Truth = n.Truth.or(a.Truth)
		} else {
			n.Truth = n.Truth.and(a.Truth)
		}
	}
	return n.withNeedsOfArgs()
}

func negate(arg Node) Node {
	n := Node{Op: ir.Not, Args: []Node{arg}, Truth: arg.Truth.not()}
	return n.withNeedsOfArgs()
}

// withNeedsOfArgs: what an unknown condition needs is what its unknown parts
// need; a condition that is settled needs nothing.
func (n Node) withNeedsOfArgs() Node {
	if n.Truth != Unknown {
		return n
	}
	for _, a := range n.Args {
		n.Needs = union(n.Needs, a.Needs)
	}
	return n
}

// Deciding returns the words of the parts that made the condition what it is,
// in the order of the rule, without repeats.
func (n Node) Deciding() []ir.Quote {
	var out []ir.Quote
	n.walkDeciding(func(part Node) {
		for _, q := range part.Quotes {
			if !slices.Contains(out, q) {
				out = append(out, q)
			}
		}
	})
	return out
}

func (n Node) walkDeciding(visit func(Node)) {
	visit(n)
	for _, a := range n.Args {
		if n.Op == ir.Not || a.Truth == n.Truth {
			a.walkDeciding(visit)
		}
	}
}

// union is both sorted lists as one, without repeats.
func union(a, b []string) []string {
	if len(b) == 0 {
		return a
	}
	all := slices.Concat(a, b)
	slices.Sort(all)
	return slices.Compact(all)
}
