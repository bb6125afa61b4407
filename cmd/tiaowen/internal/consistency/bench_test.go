package consistency

import (
	"fmt"
	"testing"

	"tiaowen/cmd/tiaowen/internal/ir"
)

// BenchmarkReal checks each notice of the repository.
func BenchmarkReal(b *testing.B) {
	ws := real(b)
	for _, p := range ws.Policies {
		b.Run(p.Slug, func(b *testing.B) {
			for b.Loop() {
				if _, err := Check(ws, p.Slug); err != nil {
					b.Fatal(err)
				}
			}
		})
	}
}

// BenchmarkGrown checks a notice of n grants, every tenth of which has people
// in common with the next.
func BenchmarkGrown(b *testing.B) {
	for _, n := range []int{10, 100, 1000} {
		b.Run(fmt.Sprintf("clauses=%d", n), func(b *testing.B) {
			f := newFixture(b)
			for i := range n {
				group := fmt.Sprintf("group_%d", i-i%10%2)
				f.ws.Vocabulary.Facts = append(f.ws.Vocabulary.Facts, ir.FactDecl{Name: group, Label: group, Type: ir.Bool})
				w := f.clause("south", fmt.Sprint(i+1), "对这些人，由户籍地发放600元。")
				w.rule(ir.Grant, fmt.Sprintf("aid_%d", i), on(ir.To, w.fact(group, "这些人")), on(ir.At, w.fact("at_home", "户籍地")), w.pays(yuan(600), "600元"))
			}
			for b.Loop() {
				if _, err := Check(f.ws, "south"); err != nil {
					b.Fatal(err)
				}
			}
		})
	}
}
