package compare

import (
	"fmt"
	"testing"
	"tiaowen/cmd/tiaowen/internal/compare/finding"
	"tiaowen/cmd/tiaowen/internal/ir"
)

// grown is two notices of n clauses whose conditions have 20 facts each; every
// tenth clause of the lower one drops an alternative and adds a condition.
func grown(n int) *ir.Workspace {
	v := &ir.Vocabulary{}
	const facts = 60
	for i := range facts {
		v.Facts = append(v.Facts, ir.FactDecl{Name: fmt.Sprintf("f%02d", i), Label: fmt.Sprintf("情形%02d", i), Type: ir.Bool})
	}
	ws := &ir.Workspace{Vocabulary: v}
	for _, slug := range []string{"north", "south"} {
		p := &ir.Policy{Slug: slug, Validity: ir.Validity{From: day(2022, 1, 1), To: day(2023, 12, 31)}}
		if slug == "south" {
			p.Under = []string{"north"}
		}
		for i := range n {
			id := fmt.Sprintf("%s:%d", slug, i+1)
			p.Clauses = append(p.Clauses, &ir.Clause{ID: id, Text: "对下列人员给予帮助。"})
			subject := fmt.Sprintf("aid_%d", i)
			v := &ir.Provision{ID: id + "/" + subject, Clause: id, Kind: ir.Grant, Subject: subject, Modality: ir.Must, Conditions: grownConditions(id, i, slug == "south" && i%10 == 0)}
			v.Quotes = []ir.Quote{{Clause: id, Range: ir.Range{Start: 0, End: len("对下列人员")}, Text: "对下列人员"}}
			if slug == "south" {
				v.Links = []ir.Link{{Clause: fmt.Sprintf("north:%d", i+1)}}
			}
			p.Provisions = append(p.Provisions, v)
		}
		ws.Policies = append(ws.Policies, p)
	}
	return ws
}

// grownConditions is (f1 or … f10) and f11 … and f19 and not f20, of 60 facts in turn.
func grownConditions(clause string, i int, changed bool) []ir.Condition {
	fact := func(k int) ir.Formula {
		q := ir.Quote{Clause: clause, Range: ir.Range{Start: 0, End: len("对")}, Text: "对"}
		return ir.Formula{Op: ir.Fact, Fact: fmt.Sprintf("f%02d", (i*7+k)%60), Quotes: []ir.Quote{q}}
	}
	var any, all []ir.Formula
	for k := range 10 {
		any = append(any, fact(k))
	}
	for k := range 9 {
		all = append(all, fact(10+k))
	}
	all = append(all, not(fact(19)))
	if changed {
		any = any[1:]
		all = append(all, fact(20))
	}
	return []ir.Condition{{Element: ir.To, Formula: and(append([]ir.Formula{or(any...)}, all...)...)}}
}

// Time grows with the number of clauses and not with their facts' cases.
func BenchmarkCompare(b *testing.B) {
	for _, n := range []int{10, 100, 1000} {
		b.Run(fmt.Sprintf("clauses=%d", n), func(b *testing.B) {
			ws := grown(n)
			for b.Loop() {
				c, err := Compare(ws, "south", "north")
				if err != nil || len(c.Pairs) != n {
					b.Fatalf("%d pairs, %v", len(c.Pairs), err)
				}
			}
		})
	}
}

// Every change of a grown notice is found, with a witness, and nothing else.
func TestGrown(t *testing.T) {
	c, err := Compare(grown(50), "south", "north")
	if err != nil {
		t.Fatal(err)
	}
	count := map[finding.Code]int{}
	for _, f := range c.Findings {
		count[f.Code]++
		if f.Code == finding.CodeNarrowed && f.Witness == nil {
			t.Errorf("%s has no witness", f.Subject)
		}
	}
	if count[finding.CodeNarrowed] != 10 || count[finding.CodeVerbatim] != 45 || len(c.Findings) != 55 {
		t.Errorf("findings %v", count)
	}
}
