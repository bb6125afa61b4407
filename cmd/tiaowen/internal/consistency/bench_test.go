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

// BenchmarkGrown checks a notice of n grants of different kinds, of which every
// second has people in common with the one before.
func BenchmarkGrown(b *testing.B) {
	for _, n := range []int{10, 100, 1000} {
		b.Run(fmt.Sprintf("clauses=%d", n), func(b *testing.B) {
			f := grown(b, n)
			for b.Loop() {
				if found, err := Check(f.ws, "south"); err != nil || len(found) != n/2 {
					b.Fatalf("%d findings, %v", len(found), err)
				}
			}
		})
	}
}

func grown(t testing.TB, n int) *fixture {
	f := newFixture(t)
	v := f.ws.Vocabulary
	for i := range n {
		group, subject := fmt.Sprintf("group_%d", i/2), fmt.Sprintf("aid_%d", i)
		if i%2 == 0 {
			v.Facts = append(v.Facts, ir.FactDecl{Name: group, Label: group, Type: ir.Bool})
		}
		v.Terms = append(v.Terms, ir.Term{Kind: "benefit", Name: subject, Label: fmt.Sprint(i)})
		w := f.clause("south", fmt.Sprint(i+1), "对这些人，由户籍地发放600元。")
		w.rule(ir.Grant, subject, on(ir.To, w.fact(group, "这些人")), on(ir.At, w.fact("at_home", "户籍地")), w.pays(yuan(600), "600元"))
	}
	return f
}

// BenchmarkOthers checks a notice of a workspace that has n others: these are
// nothing to it.
func BenchmarkOthers(b *testing.B) {
	for _, n := range []int{0, 10, 100} {
		b.Run(fmt.Sprintf("notices=%d", n), func(b *testing.B) {
			f := grown(b, 100)
			for i := range n {
				other := *f.ws.Policy("south")
				other.Slug = fmt.Sprint("other-", i)
				f.ws.Policies = append(f.ws.Policies, &other)
			}
			for b.Loop() {
				if _, err := Check(f.ws, "south"); err != nil {
					b.Fatal(err)
				}
			}
		})
	}
}
