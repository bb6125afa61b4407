package logic

import (
	"fmt"
	"testing"

	"tiaowen/cmd/tiaowen/internal/ir"
)

// A question over n facts takes time that grows with n, not with 2^n.
func BenchmarkImplies(b *testing.B) {
	for _, n := range []int{10, 20, 40, 80} {
		b.Run(fmt.Sprintf("facts=%d", n), func(b *testing.B) {
			var facts, fewer []ir.Formula
			for i := range n {
				f := fact(fmt.Sprintf("f%d", i))
				facts = append(facts, f)
				if i > 0 {
					fewer = append(fewer, f)
				}
			}
			s := NewSpace(testVocabulary(), testVocabulary().Axioms, testStandards)
			all, some := s.Certain(or(facts...)), s.Certain(or(fewer...))
			for b.Loop() {
				if !s.Implies(some, all) || s.Implies(all, some) {
					b.Fatal("wrong verdict")
				}
			}
		})
	}
}
