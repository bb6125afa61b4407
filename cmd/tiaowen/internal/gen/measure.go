package gen

import (
	"fmt"
	"strings"

	"tiaowen/cmd/tiaowen/internal/ir"
)

// writeDecideTest writes the test that deciding allocates nothing, and the
// benchmarks.
func (n *notice) writeDecideTest(w *code, subjects []*subject) {
	w.line(`func TestDecideAllocatesNothing(t *testing.T) {
	c := typical()
	var out [Subjects]facts.Outcome
	if allocations := testing.AllocsPerRun(100, func() { Decide(&c, &out) }); allocations != 0 {
		t.Errorf("Decide allocates %%v times", allocations)
	}
}

func TestExplainAgreesWithDecide(t *testing.T) {
	for _, c := range []facts.Case{{}, typical()} {
		var out [Subjects]facts.Outcome
		Decide(&c, &out)
		for s := range Subject(Subjects) {
			if got := Explain(&c, s); got.Outcome.Status != out[s].Status || len(got.Steps) == 0 {
				t.Errorf("%%v: explained as %%v in %%d steps, decided as %%v", s, got.Outcome.Status, len(got.Steps), out[s].Status)
			}
		}
	}
}

func BenchmarkDecide(b *testing.B) {
	c := typical()
	var out [Subjects]facts.Outcome
	b.ReportAllocs()
	for b.Loop() {
		Decide(&c, &out)
	}
}
`)
	if s, body := n.simplest(subjects); s != nil {
		writeByHand(w, s, body)
	}
	w.doc("typical is a case of which much is known.")
	w.line("func typical() facts.Case {\nreturn %s\n}", n.caseLiteral(n.typical()))
}

// typical is the example that states most, else a case on the first day.
func (n *notice) typical() ir.Case {
	best := ir.Case{Date: n.policy.Validity.From}
	for _, ex := range n.policy.Examples {
		if len(ex.Case.Facts) > len(best.Facts) {
			best = ex.Case
		}
	}
	return best
}

// simplest picks the subject with the longest condition that can be written by
// hand, and writes it so.
func (n *notice) simplest(subjects []*subject) (best *subject, body string) {
	for _, s := range subjects {
		if b := n.byHand(s); len(b) > len(body) {
			best, body = s, b
		}
	}
	return best, body
}

// byHand is what one provision asks for, as a Go condition; "" for what takes
// more than that.
func (n *notice) byHand(s *subject) string {
	v := s.rules[0].provision
	if len(s.rules) > 1 || len(v.Conditions) == 0 {
		return ""
	}
	parts := []string{"c.Date >= inForceFrom", "(inForceUntil == 0 || c.Date <= inForceUntil)"}
	if v.During != nil {
		parts = append(parts, "c.Date >= "+day(v.During.From), "c.Date <= "+day(v.During.To))
	}
	for _, c := range v.Conditions {
		p, ok := n.plain(c.Formula)
		if !ok || c.Element == ir.Unless {
			return ""
		}
		if c.Formula.Op == ir.And {
			p = p[1 : len(p)-1] // it is joined by the same operator
		}
		parts = append(parts, p)
	}
	return strings.Join(parts, " &&\n")
}

// writeByHand writes the condition as one would who knows all facts, and a
// benchmark that holds the function against it.
func writeByHand(w *code, s *subject, body string) {
	w.doc("byHand is "+s.exported+" as one would write it who knows all facts and needs no", "amount, no reason and no explanation.")
	w.line("//\n//go:noinline\nfunc byHand(c *facts.Case) bool {\nreturn %s\n}\n", body)
	w.doc("BenchmarkAgainstByHand reports how many times as long " + s.exported + " takes.")
	w.line(`func BenchmarkAgainstByHand(b *testing.B) {
	c := typical()
	var plain, whole time.Duration
	held, granted := 0, 0
	for b.Loop() {
		start := time.Now()
		for range 1000 {
			if byHand(&c) {
				held++
			}
		}
		plain += time.Since(start)
		start = time.Now()
		for range 1000 {
			if %s(&c).Status == facts.Granted {
				granted++
			}
		}
		whole += time.Since(start)
	}
	if (held > 0) != (granted > 0) {
		b.Errorf("held %%d times, granted %%d times", held, granted)
	}
	b.ReportMetric(float64(whole)/float64(plain), "times-by-hand")
}
`, s.exported)
}

// plain is a condition on facts that are all known, as a Go condition; it
// reports false for what takes more than that.
func (n *notice) plain(f ir.Formula) (string, bool) {
	field := "c." + n.vocabulary.fields[f.Fact]
	switch {
	case f.Op == ir.Fact && !n.isDefined(f.Fact):
		return field + " == facts.Yes", true
	case f.Op == ir.Is:
		return field + " == facts." + n.vocabulary.values[n.ws.Vocabulary.Fact(f.Fact).Category+"."+f.Value], true
	case f.Op == ir.Not && f.Args[0].Op == ir.Fact:
		return "c." + n.vocabulary.fields[f.Args[0].Fact] + " != facts.Yes", !n.isDefined(f.Args[0].Fact)
	case f.Op == ir.Not:
		inner, ok := n.plain(f.Args[0])
		return "!(" + inner + ")", ok
	case f.Op == ir.And, f.Op == ir.Or:
		return n.plainList(f)
	case f.Op == ir.Compare && n.ws.Vocabulary.Fact(f.Fact).Type == ir.Number && f.Cmp != ir.Equal:
		bound, err := number(f.Bound.Factor)
		return fmt.Sprintf("%s.Compare(%s) %s 0", field, bound, f.Cmp), err == nil
	}
	return "", false
}

func (n *notice) plainList(f ir.Formula) (string, bool) {
	var parts []string
	for _, a := range f.Args {
		p, ok := n.plain(a)
		if !ok {
			return "", false
		}
		parts = append(parts, p)
	}
	operator := " && "
	if f.Op == ir.Or {
		operator = " || "
	}
	return "(" + strings.Join(parts, operator) + ")", true
}
