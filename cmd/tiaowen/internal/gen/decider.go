package gen

import (
	"tiaowen/cmd/tiaowen/internal/ir"
)

// lines maps the elements of conditions to the methods of facts.Decision.
var lines = map[ir.Element]string{
	ir.To: "To", ir.When: "When", ir.Unless: "Unless", ir.On: "On", ir.At: "At", ir.During: "During",
}

// writeDecider writes the function for one provision, a statement a line of
// the rule.
func (n *notice) writeDecider(w *code, v *ir.Provision, function, reading string) {
	variable := n.rule(v, function, reading)
	w.line("func %s(c *facts.Case, t *facts.Trace) facts.Outcome {", function)
	w.line("d := facts.Begin(&%s, t)", variable)
	w.line("d.InForce(inForce(c, t))")
	if p := v.During; p != nil {
		w.line("d.Within(%s)", cite("c.Within("+day(p.From)+", "+day(p.To)+")", p.Quotes))
	}
	for _, c := range v.Conditions {
		method := lines[c.Element]
		if method == "" {
			method = "When"
		}
		w.line("d.%s(%s)", method, n.answer(c.Formula))
	}
	for _, p := range v.Pays {
		n.writePayment(w, p)
	}
	n.writeExtent(w, v)
	w.line("return d.%s()\n}\n", conclusion(v.Modality))
}

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

// writeExtent writes what the payments add up to and how long it lasts.
func (n *notice) writeExtent(w *code, v *ir.Provision) {
	if v.Total != nil {
		w.doc(quoted("", v.Total.Quotes))
		w.line("d.Total(%s)", money(v.Total.Fen))
	}
	if v.Lasts != nil {
		length, err := duration(v.Lasts)
		if err != nil {
			n.fail("%w", err)
		}
		w.doc(quoted("", v.Lasts.Quotes))
		w.line("d.Lasts(%s)", length)
	}
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
