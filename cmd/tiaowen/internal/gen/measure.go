package gen

import (
	"tiaowen/cmd/tiaowen/internal/ir"
)

// writeDecideTest writes the tests that deciding allocates nothing and explains
// itself, and a benchmark.
func (n *notice) writeDecideTest(w *code) {
	w.line(`// Neither deciding nor what it decides into needs the heap.
func TestDecideAllocatesNothing(t *testing.T) {
	for _, given := range []facts.Case{{}, typical()} {
		allocations := testing.AllocsPerRun(100, func() {
			c := given
			var out [Subjects]facts.Outcome
			Decide(&c, &out)
		})
		if allocations != 0 {
			t.Errorf("Decide allocates %%v times", allocations)
		}
	}
}

func TestExplainAgreesWithDecide(t *testing.T) {
	for _, c := range []facts.Case{{}, typical()} {
		var out [Subjects]facts.Outcome
		Decide(&c, &out)
		for s := range Subject(Subjects) {
			if got := Explain(&c, s); got.Outcome != out[s] || len(got.Steps) == 0 {
				t.Errorf("%%v: explained as %%+v in %%d steps, decided as %%+v", s, got.Outcome, len(got.Steps), out[s])
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
