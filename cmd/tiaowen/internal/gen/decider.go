package gen

import (
	"fmt"
	"strings"

	"tiaowen/cmd/tiaowen/internal/ir"
)

// lines maps the elements of conditions to the methods of facts.Decision.
var lines = map[ir.Element]string{
	ir.To: "To", ir.When: "When", ir.Unless: "Unless", ir.On: "On", ir.At: "At", ir.During: "During",
}

// writeDecider writes the function for one provision: what it asks for, line by
// line, and what it comes to where no line fails.
func (n *notice) writeDecider(w *code, v *ir.Provision, function, reading string) {
	w.line("func %s(d *facts.Decision) {", function)
	w.line("d.Begin(&%s)", n.rule(v, function, reading))
	w.line("if %s {", strings.Join(n.lines(v), " &&\n"))
	for _, p := range v.Pays {
		n.writePayment(w, p)
	}
	w.line("d.%s()", conclusion(v.Modality))
	if v.Total != nil {
		w.doc(quoted("", v.Total.Quotes))
		w.line("d.Total(%s)", money(v.Total.Fen))
	}
	if v.Lasts == nil {
		w.line("}\n}\n")
		return
	}
	length := n.scope.take(function + "Length")
	w.line("d.Lasts(&%s)\n}\n}\n", length)
	n.writeLength(w, length, v.Lasts)
}

// lines are the calls for the lines of the rule. Those that deny for a
// weightier reason come first: the first that fails is the reason.
func (n *notice) lines(v *ir.Provision) []string {
	out := []string{"inForce(d)"}
	if p := v.During; p != nil {
		out = append(out, "d.Within("+cite(whetherDate(ordinal(p.From), ordinal(p.To)), p.Quotes)+")")
	}
	for _, exceptions := range []bool{false, true} {
		for _, c := range v.Conditions {
			if (c.Element == ir.Unless) == exceptions {
				out = append(out, n.line(c.Element, c.Formula)...)
			}
		}
	}
	return out
}

// line is a condition line; where it asks for several things at once, each is
// a line of its own, so that the first that fails ends the matter.
func (n *notice) line(element ir.Element, f ir.Formula) []string {
	several := ir.And
	if element == ir.Unless {
		several = ir.Or // none of them may hold
	}
	if f.Op == several && len(f.Quotes) == 0 {
		var out []string
		for _, a := range f.Args {
			out = append(out, n.line(element, a)...)
		}
		return out
	}
	method := lines[element]
	if method == "" {
		method = "When"
	}
	return []string{"d." + method + "(" + n.answer(f) + ")"}
}

func whetherDate(first, last string) string { return "d.WhetherDate(" + first + ", " + last + ")" }

func (n *notice) writePayment(w *code, p ir.Payment) {
	n.checkAmount(p.Amount)
	amount, terms := n.amount(p.Amount, ""), terms(p.Base, p.Period, p.Once)
	if words := quoted("", p.Quotes); words != "" {
		w.doc(words)
	}
	if p.If == nil {
		w.line("d.Pay(%s, %s)", terms, amount)
		return
	}
	w.line("d.PayIf(%s, %s, %s)", n.answer(*p.If), terms, amount)
}

func (n *notice) writeLength(w *code, name string, d *ir.Duration) {
	length, err := duration(d)
	if err != nil {
		n.fail("%w", err)
	}
	w.doc(fmt.Sprintf("%s is how long it lasts%s.", name, quoted(": ", d.Quotes)))
	w.line("var %s = %s\n", name, length)
}

func conclusion(m ir.Modality) string {
	switch m {
	case ir.May, ir.Encouraged:
		return "Permit"
	case ir.Forbidden:
		return "Forbid"
	}
	return "Grant"
}
