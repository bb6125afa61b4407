package gen

import (
	"fmt"
	"slices"
	"strings"

	"tiaowen/cmd/tiaowen/internal/ir"
	"tiaowen/grammar/quantity"
)

var statuses = map[ir.Status]string{
	ir.Granted: "facts.Granted", ir.Denied: "facts.Denied",
	ir.Discretionary: "facts.Discretionary", ir.Undetermined: "facts.Undetermined",
}

// writeExamples writes the examples of the notice as tests.
func (n *notice) writeExamples(w *code) {
	if len(n.policy.Examples) == 0 {
		w.doc("The notice has no examples.")
		return
	}
	tests := newScope("TestDecideAllocatesNothing", "TestExplainAgreesWithDecide")
	for i := range n.policy.Examples {
		ex := &n.policy.Examples[i]
		n.writeExample(w, ex, tests.take("Test"+exported(ex.Name)))
	}
	w.line(`// expect compares an outcome with the expected one.
func expect(t *testing.T, name string, got facts.Outcome, status facts.Status, needs string) {
	t.Helper()
	if got.Status != status || got.Needs.String() != needs {
		t.Errorf("%%s: got %%v needs %%q, want %%v needs %%q", name, got.Status, got.Needs, status, needs)
	}
}

// expectPayment looks for a payment of exactly the amount; terms that are not
// expected may be any.
func expectPayment(t *testing.T, name string, got facts.Outcome, want facts.Figure, terms facts.Terms) {
	t.Helper()
	for _, p := range got.Payments() {
		if p.Amount == want.Amount() &&
			(terms.Base == facts.NoBase || p.Terms.Base == terms.Base) &&
			(terms.Period == facts.NoPeriod || p.Terms.Period == terms.Period) {
			return
		}
	}
	t.Errorf("%%s: no payment of %%v in %%v", name, want.Amount(), got.Payments())
}

// expectStandard compares a standard of the day.
func expectStandard(t *testing.T, name string, got, want facts.Figure) {
	t.Helper()
	if !got.Known() || got.Amount() != want.Amount() {
		t.Errorf("%%s: got %%v (known: %%v), want %%v", name, got.Amount(), got.Known(), want.Amount())
	}
}`)
}

func (n *notice) writeExample(w *code, ex *ir.Example, name string) {
	w.doc(ex.Title + "（" + n.citation(ex.Clause) + quoted("：", ex.Quotes) + "）")
	w.line("func %s(t *testing.T) {", name)
	w.line("c := %s", n.caseLiteral(ex.Case))
	for _, want := range ex.Expect {
		if want.Standard != nil {
			n.writeExpectedStandard(w, want)
			continue
		}
		n.writeExpected(w, want)
	}
	w.line("}\n")
}

func (n *notice) writeExpected(w *code, want ir.Expectation) {
	s := n.subject[want.Subject]
	if s == nil {
		n.fail("an example expects %s, which the notice does not decide", want.Subject)
		return
	}
	needs := slices.Clone(want.Needs)
	slices.Sort(needs)
	w.line("expect(t, %q, %s(&c), %s, %q)", want.Subject, s.exported, statuses[want.Status], strings.Join(needs, ", "))
	if want.Amount != nil {
		w.line("expectPayment(t, %q, %s(&c), %s, %s)", want.Subject, s.exported,
			n.amount(*want.Amount, ""), terms(want.Base, want.Period, false))
	}
}

func (n *notice) writeExpectedStandard(w *code, want ir.Expectation) {
	decl := n.ws.Vocabulary.Standard(want.Standard.Standard)
	got := strings.Replace(n.standard(*want.Standard, ""), "(d)", "(&facts.Decision{Case: &c})", 1)
	switch {
	case decl.Period == quantity.Month && want.Period == quantity.Year:
		got += ".Times(12, 1)"
	case decl.Period == quantity.Year && want.Period == quantity.Month:
		got += ".Times(1, 12)"
	}
	name := want.Standard.Standard
	if want.Standard.Index != "" {
		name += "[" + want.Standard.Index + "]"
	}
	w.line("expectStandard(t, %q, %s, %s)", name, got, n.amount(*want.Amount, ""))
}

// caseLiteral is the expression for a case.
func (n *notice) caseLiteral(c ir.Case) string {
	var out strings.Builder
	out.WriteString("facts.Case{\n")
	if !c.Date.IsZero() {
		fmt.Fprintf(&out, "Date: %s,\n", day(c.Date))
	}
	for _, g := range c.Facts {
		fmt.Fprintf(&out, "%s: %s,\n", n.vocabulary.fields[g.Fact], n.given(g))
	}
	if len(c.Standards) > 0 {
		out.WriteString("Standards: facts.Standards{\n")
		for _, in := range c.Standards {
			e, found := n.vocabulary.entry(in.Standard, in.Index)
			if !found || in.Fen.Den != 1 {
				n.fail("the standard %s[%s] of an example cannot be given", in.Standard, in.Index)
			}
			fmt.Fprintf(&out, "%s: %s,\n", e.field, money(in.Fen.Num))
		}
		out.WriteString("},\n")
	}
	out.WriteString("}")
	return out.String()
}

func (n *notice) given(g ir.Given) string {
	decl := n.ws.Vocabulary.Fact(g.Fact)
	switch decl.Type {
	case ir.Number:
		s, err := number(g.Number)
		if err != nil {
			n.fail("%s: %w", g.Fact, err)
		}
		return s
	case ir.Money:
		if g.Number.Den != 1 || g.Number.Num < 0 || g.Number.Num > maxFen {
			n.fail("%s of %s fen cannot be given", g.Fact, g.Number)
		}
		return money(g.Number.Num)
	case ir.DateFact:
		return day(g.Date)
	case ir.OfCategory:
		return "facts." + n.vocabulary.values[decl.Category+"."+g.Value]
	}
	if g.Truth {
		return "facts.Yes"
	}
	return "facts.No"
}
