package gen

import (
	"fmt"
	"strconv"
	"strings"

	"tiaowen/cmd/tiaowen/internal/ir"
	"tiaowen/cmd/tiaowen/internal/naming"
)

// answer is the expression for a condition, with its words.
func (n *notice) answer(f ir.Formula) string {
	if f.Op == ir.Not && len(f.Quotes) == 0 {
		// The words say what the negation says: they go with it.
		inner := f.Args[0]
		quotes := inner.Quotes
		inner.Quotes = nil
		return cite(n.answer(inner)+".Not()", quotes)
	}
	return cite(n.bare(f), f.Quotes)
}

func (n *notice) bare(f ir.Formula) string {
	switch f.Op {
	case ir.And:
		return n.list("d.All", f.Args)
	case ir.Or:
		return n.list("d.Any", f.Args)
	case ir.Not:
		return n.answer(f.Args[0]) + ".Not()"
	case ir.Others:
		return "facts.LeftOpen"
	case ir.Fact:
		return n.status(f.Fact)
	case ir.Is:
		decl := n.ws.Vocabulary.Fact(f.Fact)
		return n.ask(f.Fact) + "(" + "facts." + n.vocabulary.values[decl.Category+"."+f.Value] + ")"
	}
	return n.comparison(f)
}

// list is a call with one argument a line.
func (n *notice) list(function string, args []ir.Formula) string {
	var parts []string
	for _, a := range args {
		parts = append(parts, n.answer(a))
	}
	return joined(function, parts)
}

func joined(function string, parts []string) string {
	switch len(parts) {
	case 0:
		return "facts.Holds"
	case 1:
		return parts[0]
	}
	return function + "(\n" + strings.Join(parts, ",\n") + ",\n)"
}

// cite puts the words beside the condition; an ellipsis stands for what is
// between them.
func cite(condition string, quotes []ir.Quote) string {
	if len(quotes) == 0 {
		return condition
	}
	var texts []string
	for _, q := range quotes {
		texts = append(texts, q.Text)
	}
	return "d.Cite(" + condition + ", " + strconv.Quote(strings.Join(texts, "……")) + ")"
}

func (n *notice) ask(fact string) string { return "d.Whether" + n.vocabulary.fields[fact] }

var comparisons = map[ir.Cmp]string{
	ir.Equal: "facts.Equal", ir.AtLeast: "facts.AtLeast", ir.Above: "facts.Above",
	ir.AtMost: "facts.AtMost", ir.Below: "facts.Below",
}

func (n *notice) comparison(f ir.Formula) string {
	if !f.Bound.Date.IsZero() {
		return n.compareDay(f)
	}
	bound := ""
	if decl := n.ws.Vocabulary.Fact(f.Fact); decl.Type == ir.Money {
		n.checkAmount(ir.Amount{Low: &f.Bound, High: &f.Bound})
		bound = n.value(f.Bound, "")
	} else {
		var err error
		if bound, err = number(f.Bound.Factor); err != nil {
			n.fail("%s: %w", f.Fact, err)
		}
	}
	return fmt.Sprintf("%s(%s, %s)", n.ask(f.Fact), comparisons[f.Cmp], bound)
}

// compareDay compares days; a bound that names no day stands for its month.
func (n *notice) compareDay(f ir.Formula) string {
	first, last := f.Bound.Date, f.Bound.Date
	if first.Day == 0 {
		first.Day = 1
		last = first.AddMonths(1).AddDays(-1)
	}
	call := func(cmp ir.Cmp, bound ir.Date) string {
		return fmt.Sprintf("%s(%s, %s)", n.ask(f.Fact), comparisons[cmp], ordinal(bound))
	}
	switch {
	case f.Cmp == ir.Equal && first != last:
		return "d.All(" + call(ir.AtLeast, first) + ", " + call(ir.AtMost, last) + ")"
	case f.Cmp == ir.Above, f.Cmp == ir.AtMost:
		return call(f.Cmp, last)
	}
	return call(f.Cmp, first)
}

// status is the expression for a bool fact: as given, or as a notice of the
// chain defines it.
func (n *notice) status(fact string) string {
	if !n.isDefined(fact) {
		return n.ask(fact) + "()"
	}
	if n.working[fact] {
		n.fail("%q is defined by itself", fact)
	}
	if _, named := n.functions[fact]; !named {
		n.functions[fact] = n.scope.take(unexported(fact))
		n.later(fact, func(w *code) { n.writeDerived(w, fact) })
	}
	return n.functions[fact] + "(d)"
}

// later notes a function that is to be written with the derived ones.
func (n *notice) later(name string, write func(*code)) {
	n.pending = append(n.pending, func(w *code) {
		n.working[name] = true
		write(w)
		delete(n.working, name)
	})
}

func (n *notice) isDefined(fact string) bool {
	for _, p := range n.chain {
		if len(definitions(p, fact)) > 0 {
			return true
		}
	}
	return false
}

func definitions(p *ir.Policy, fact string) []*ir.Provision {
	var out []*ir.Provision
	for _, v := range p.Provisions {
		if v.Kind == ir.Define && v.Subject == fact {
			out = append(out, v)
		}
	}
	return out
}

// writePending writes the functions that the others turned out to need.
func (n *notice) writePending(w *code) {
	for len(n.pending) > 0 {
		write := n.pending[0]
		n.pending = n.pending[1:]
		write(w)
	}
}

func (n *notice) writeDerived(w *code, fact string) {
	label := n.label(fact)
	name := n.functions[fact]
	w.doc(name + " answers whether " + label + ": as the case states, else as the nearest notice in force defines it.")
	w.doc("")
	for _, p := range n.chain {
		for _, v := range definitions(p, fact) {
			n.rule(v, name, "")
			w.doc(n.citation(v.Clause) + quoted(": ", v.Quotes))
		}
	}
	w.line("func %s(d *facts.Decision) facts.Answer {", name)
	w.line("switch {\ncase d.Case.%s.Known():", n.vocabulary.fields[fact])
	for _, p := range n.chain {
		found := definitions(p, fact)
		if len(found) == 0 {
			continue
		}
		var parts []string
		for _, v := range found {
			parts = append(parts, n.conditions(v))
		}
		from, until := n.ends(p)
		w.line("case d.Case.Date.Within(%s, %s):\nreturn %s", from, until, joined("d.Any", parts))
	}
	w.line("}\nreturn %s()\n}\n", n.ask(fact))
}

// conditions is the expression for all condition lines of a provision.
func (n *notice) conditions(v *ir.Provision) string {
	var parts []string
	for _, c := range v.Conditions {
		a := n.answer(c.Formula)
		if c.Element == ir.Unless {
			a += ".Not()"
		}
		parts = append(parts, a)
	}
	return joined("d.All", parts)
}

// citation is the document and the clause.
func (n *notice) citation(clause string) string {
	if p, c := n.find(clause); c != nil {
		return document(p) + " " + naming.ClauseOf(c).In(naming.Borne)
	}
	return clause
}
