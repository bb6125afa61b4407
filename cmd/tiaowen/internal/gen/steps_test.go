package gen_test

import (
	"fmt"
	"slices"
	"strings"

	"tiaowen/cmd/tiaowen/internal/eval"
	"tiaowen/cmd/tiaowen/internal/ir"
)

// steps are the cited conditions of a benefit with their values, in the order
// in which generated code asks for them: exceptions last, parts before the
// whole.
func steps(b eval.Benefit) []string {
	var out []string
	for _, o := range b.Outcomes {
		lines := slices.Clone(o.Why.Args)
		slices.SortStableFunc(lines, func(a, b eval.Node) int { return place(a) - place(b) })
		for _, n := range lines {
			out = append(out, stepsOf(n, o.Provision+" "+lineName(n))...)
		}
	}
	return out
}

func place(n eval.Node) int {
	switch {
	case n.Op == eval.Amounts:
		return 2
	case n.Element == ir.Unless:
		return 1
	}
	return 0
}

func lineName(n eval.Node) string {
	switch n.Op {
	case eval.InForce:
		return "valid"
	case eval.Amounts:
		return "pays"
	}
	return string(n.Element)
}

func stepsOf(n eval.Node, line string) []string {
	if n.Element == ir.Unless {
		n = n.Args[0] // the exception itself, not that it must not hold
	}
	quotes := n.Quotes
	if n.Op == ir.Not && len(quotes) == 0 {
		// The words of a condition say what its negation says.
		inner := n.Args[0]
		quotes, inner.Quotes = inner.Quotes, nil
		n.Args = []eval.Node{inner}
	}
	var out []string
	for _, a := range n.Args {
		out = append(out, stepsOf(a, line)...)
	}
	if len(quotes) == 0 {
		return out
	}
	var texts []string
	for _, q := range quotes {
		texts = append(texts, q.Text)
	}
	return append(out, fmt.Sprintf("%s %s %s %v", line, strings.Join(texts, "……"), n.Truth, n.Needs))
}
