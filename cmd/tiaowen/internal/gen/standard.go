package gen

import (
	"fmt"

	"tiaowen/cmd/tiaowen/internal/ir"
	"tiaowen/grammar/quantity"
)

// value is the expression for a number of money, a standard or a multiple of
// one. Inside the setting of an entry, index is that entry's.
func (n *notice) value(v ir.Value, index string) string {
	if v.Standard == "" {
		return n.fen(v.Factor)
	}
	return n.standard(v, index) + n.times(v.Factor)
}

// fen is the expression for an amount in fen, which may be a fraction.
func (n *notice) fen(r quantity.Ratio) string {
	if r.Num < 0 || r.Num > maxFen || r.Den < 1 || r.Den > maxParts {
		n.fail("the amount of %s fen is out of range", r)
	}
	exact := "facts.Exactly(" + money(r.Num) + ")"
	if r.Den == 1 {
		return exact
	}
	return exact + n.times(quantity.Ratio{Num: 1, Den: r.Den})
}

func (n *notice) times(factor quantity.Ratio) string {
	if factor.Num == 1 && factor.Den == 1 {
		return ""
	}
	return fmt.Sprintf(".Times(%d, %d)", factor.Num, factor.Den)
}

// standard is the call of the function for a standard or one of its entries.
func (n *notice) standard(v ir.Value, setting string) string {
	decl := n.ws.Vocabulary.Standard(v.Standard)
	index := n.index(v, setting)
	if _, err := n.reach(v.Standard, index); err != nil {
		n.fail("%w", err)
	}
	if decl.By != "" && index == "" {
		return n.picked(decl) + "(d)"
	}
	e, found := n.vocabulary.entry(v.Standard, index)
	if !found {
		n.fail("%s has no entry %q", v.Standard, index)
	}
	return n.entryFunction(e) + "(d)"
}

// index is the value that picks the entry: the one written, else that of the
// entry being set; "" where the case picks.
func (n *notice) index(v ir.Value, setting string) string {
	decl := n.ws.Vocabulary.Standard(v.Standard)
	if v.Index != "" || decl.By == "" || setting == "" {
		return v.Index
	}
	if _, found := n.vocabulary.entry(v.Standard, setting); found {
		return setting
	}
	return ""
}

// picked names the function that picks the entry by the case's own category.
func (n *notice) picked(decl *ir.StandardDecl) string {
	key := "standard " + decl.Name
	if _, named := n.functions[key]; !named {
		n.functions[key] = n.scope.take(unexported(decl.Name))
		n.pending = append(n.pending, func(w *code) { n.writePicked(w, decl) })
	}
	return n.functions[key]
}

func (n *notice) writePicked(w *code, decl *ir.StandardDecl) {
	name := n.picked(decl)
	w.doc(name + " is " + decl.Label + perText(decl.Base, decl.Period) + ": the entry for the case.")
	w.line("func %s(d *facts.Decision) facts.Figure {\nswitch d.Case.%s {", name, n.vocabulary.fields[decl.By])
	for _, v := range n.vocabulary.indexes(decl) {
		e, _ := n.vocabulary.entry(decl.Name, v.Name)
		w.line("case facts.%s:\nreturn %s(d)", n.vocabulary.values[decl.By+"."+v.Name], n.entryFunction(e))
	}
	w.line("}\nreturn d.Missing(facts.%s)\n}\n", n.vocabulary.need(decl.By))
}

// entryFunction names the function for an entry.
func (n *notice) entryFunction(e entry) string {
	key := "entry " + e.name
	if _, named := n.functions[key]; !named {
		n.functions[key] = n.scope.take(unexported(e.name))
		n.pending = append(n.pending, func(w *code) { n.writeEntry(w, e) })
	}
	return n.functions[key]
}

// setting is the provision by which a notice sets an entry, or nil.
func setting(p *ir.Policy, e entry) *ir.Provision {
	for _, subject := range []string{e.name, e.decl.Name} {
		for _, v := range p.Provisions {
			if v.Kind == ir.Standard && v.Subject == subject && v.Setting != nil {
				return v
			}
		}
	}
	return nil
}

func (n *notice) isSet(e entry) bool {
	for _, p := range n.chain {
		if setting(p, e) != nil {
			return true
		}
	}
	return false
}

func (n *notice) writeEntry(w *code, e entry) {
	name := n.entryFunction(e)
	w.doc(name + " is " + e.label + perText(e.decl.Base, e.decl.Period) + " on the day.")
	var cases code
	for _, p := range n.chain {
		v := setting(p, e)
		if v == nil {
			continue
		}
		variable := n.rule(v, name, "")
		w.doc("", n.citation(v.Clause)+quoted(": ", v.Quotes))
		from, until := n.ends(p)
		cases.line("case d.Case.Date.Within(%s, %s):\nreturn %s.From(&%s)", from, until, n.amount(v.Setting.Amount, e.index), variable)
	}
	w.line("func %s(d *facts.Decision) facts.Figure {", name)
	noDay := "!d.Case.Date.Known()"
	if cases.Len() == 0 {
		w.line("if %s {", noDay)
	} else {
		w.line("switch {\ncase %s:", noDay)
	}
	w.line("return d.Missing(facts.%s)\n%s}", n.vocabulary.need(dateNeed), cases.String())
	w.line("return d.Input(d.Case.Standards.%s, facts.%s)\n}\n", e.field, n.vocabulary.need(e.name))
}

// amount is the expression for an amount.
func (n *notice) amount(a ir.Amount, index string) string {
	switch {
	case a.Open || a.Low == nil && a.High == nil:
		return "facts.Unstated()"
	case a.Exact():
		return n.value(*a.Low, index)
	case a.High == nil:
		return n.value(*a.Low, index) + ".OrMore()"
	case a.Low == nil:
		return n.value(*a.High, index) + ".OrLess()"
	}
	return "facts.Between(" + n.value(*a.Low, index) + ", " + n.value(*a.High, index) + ")"
}

// writeStandardsOn writes the table of the standards that the chain sets.
func (n *notice) writeStandardsOn(w *code) {
	w.doc("StandardsOn is every standard that the notice, or a notice above it that is in",
		"force, sets for the day, in order of name.")
	w.line("func StandardsOn(day facts.Date) []facts.StandardValue {")
	var set []entry
	for _, e := range n.vocabulary.entries {
		if n.isSet(e) {
			set = append(set, e)
		}
	}
	if len(set) == 0 {
		w.line("return nil // no notice of the chain sets one\n}")
		return
	}
	w.line("d := &facts.Decision{Case: &facts.Case{Date: day}}\nvar out []facts.StandardValue\nfor _, v := range []facts.StandardValue{")
	for _, e := range set {
		w.line("d.Standard(%q, %q, %s, %s(d)),", e.name, e.label,
			terms(e.decl.Base, e.decl.Period, false), n.entryFunction(e))
	}
	w.line("} {\nif v.Source != nil {\nout = append(out, v)\n}\n}\nreturn out\n}")
}
