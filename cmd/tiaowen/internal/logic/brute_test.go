package logic

import (
	"fmt"
	"math/big"
	"math/rand/v2"
	"testing"

	"tiaowen/cmd/tiaowen/internal/ir"
	"tiaowen/grammar/quantity"
)

// The vocabulary of the tests: four bools, one category, one number of
// months, one sum of money, a standard in force and one of unknown value.
func testVocabulary() *ir.Vocabulary {
	return &ir.Vocabulary{
		Categories: []ir.Category{{Name: "area", Values: []ir.CategoryValue{{Name: "urban"}, {Name: "rural"}, {Name: "pastoral"}}}},
		Facts: []ir.FactDecl{
			{Name: "a", Type: ir.Bool}, {Name: "area", Type: ir.OfCategory, Category: "area"},
			{Name: "b", Type: ir.Bool}, {Name: "c", Type: ir.Bool}, {Name: "d", Type: ir.Bool},
			{Name: "months", Type: ir.Number, Unit: quantity.Month},
			{Name: "income", Type: ir.Money},
		},
		Standards: []ir.StandardDecl{{Name: "dibao", By: "area"}, {Name: "wage", External: true}},
		Axioms: []ir.Axiom{
			{Formula: not(and(fact("a"), fact("b")))},
			{Formula: or(not(fact("c")), fact("d"))},
		},
	}
}

func testStandards(name, index string) (quantity.Ratio, bool) {
	values := map[string]int64{"dibao[urban]": 65000, "dibao[rural]": 46000, "dibao[pastoral]": 46000}
	fen, known := values[name+"["+index+"]"]
	return quantity.Whole(fen), known
}

func fact(name string) ir.Formula     { return ir.Formula{Op: ir.Fact, Fact: name} }
func area(value string) ir.Formula    { return ir.Formula{Op: ir.Is, Fact: "area", Value: value} }
func and(fs ...ir.Formula) ir.Formula { return ir.Formula{Op: ir.And, Args: fs} }
func or(fs ...ir.Formula) ir.Formula  { return ir.Formula{Op: ir.Or, Args: fs} }
func not(f ir.Formula) ir.Formula     { return ir.Formula{Op: ir.Not, Args: []ir.Formula{f}} }
func others() ir.Formula              { return ir.Formula{Op: ir.Others} }
func months(c ir.Cmp, n int64) ir.Formula {
	return compareWith("months", c, ir.Value{Factor: quantity.Whole(n)})
}
func compareWith(fact string, c ir.Cmp, bound ir.Value) ir.Formula {
	return ir.Formula{Op: ir.Compare, Fact: fact, Cmp: c, Bound: bound}
}

// world is one case, for counting all of them.
type world struct {
	truth          map[string]bool
	area           string
	months, income *big.Rat
}

func worlds() []world {
	var out []world
	for bits := range 16 {
		truth := map[string]bool{"a": bits&1 > 0, "b": bits&2 > 0, "c": bits&4 > 0, "d": bits&8 > 0}
		if truth["a"] && truth["b"] || truth["c"] && !truth["d"] {
			continue
		}
		for _, where := range []string{"urban", "rural", "pastoral"} {
			for m := range int64(11) { // 0, 1/2 ... 5
				for _, fen := range []int64{0, 45999, 46000, 46001, 64999, 65000, 65001, 92000, 130000, 130001} {
					out = append(out, world{truth, where, big.NewRat(m, 2), big.NewRat(fen, 1)})
				}
			}
		}
	}
	return out
}

// value reads f in three values: 0 no, 1 open, 2 yes.
func (w world) value(f ir.Formula) int {
	out := 0
	switch f.Op {
	case ir.And:
		out = 2
		for _, a := range f.Args {
			out = min(out, w.value(a))
		}
	case ir.Or:
		for _, a := range f.Args {
			out = max(out, w.value(a))
		}
	case ir.Not:
		return 2 - w.value(f.Args[0])
	case ir.Others:
		return 1
	case ir.Fact:
		return yes(w.truth[f.Fact])
	case ir.Is:
		return yes(w.area == f.Value)
	case ir.Compare:
		return yes(w.compare(f))
	}
	return out
}

func yes(b bool) int {
	if b {
		return 2
	}
	return 0
}

func (w world) compare(f ir.Formula) bool {
	v, bound := w.months, rat(f.Bound.Factor)
	if f.Fact == "income" {
		v = w.income
	}
	if f.Bound.Standard != "" {
		index := f.Bound.Index
		if index == "" {
			index = w.area
		}
		fen, _ := testStandards(f.Bound.Standard, index)
		bound = new(big.Rat).Mul(bound, rat(fen))
	}
	c := v.Cmp(bound)
	switch f.Cmp {
	case ir.AtLeast:
		return c >= 0
	case ir.Above:
		return c > 0
	case ir.AtMost:
		return c <= 0
	case ir.Below:
		return c < 0
	}
	return c == 0
}

func randomFormula(r *rand.Rand, depth int) ir.Formula {
	if depth > 0 {
		switch r.IntN(4) {
		case 0, 1:
			args := []ir.Formula{randomFormula(r, depth-1), randomFormula(r, depth-1)}
			if r.IntN(2) == 0 {
				return and(append(args, randomFormula(r, depth-1))...)
			}
			return or(args...)
		case 2:
			return not(randomFormula(r, depth-1))
		}
	}
	cmps := []ir.Cmp{ir.Equal, ir.AtLeast, ir.Above, ir.AtMost, ir.Below}
	switch r.IntN(9) {
	case 0:
		return area([]string{"urban", "rural", "pastoral"}[r.IntN(3)])
	case 1, 2:
		return months(cmps[r.IntN(5)], int64(r.IntN(5)))
	case 3:
		return compareWith("income", cmps[r.IntN(5)], ir.Value{Factor: quantity.Whole(int64(1 + r.IntN(2))), Standard: "dibao"})
	case 4:
		if r.IntN(3) == 0 {
			return others()
		}
	}
	return fact([]string{"a", "b", "c", "d"}[r.IntN(4)])
}

// The solver's verdicts are those of counting every case.
func TestAgainstBruteForce(t *testing.T) {
	s := NewSpace(testVocabulary(), testVocabulary().Axioms, testStandards)
	all := worlds()
	r := rand.New(rand.NewPCG(1, 2))
	seen := map[Verdict]int{}
	for i := range 200 {
		f, g := randomFormula(r, 3), randomFormula(r, 3)
		for _, mode := range []struct {
			read func(ir.Formula) Prop
			yes  int
		}{{s.Certain, 2}, {s.Possible, 1}} {
			got := s.Relation(mode.read(f), mode.read(g))
			want := countVerdict(all, f, g, mode.yes)
			if got != want {
				t.Fatalf("formula %d (yes from %d): %s, counting says %s\n%s\n%s", i, mode.yes, got, want, show(f), show(g))
			}
			seen[got]++
		}
	}
	for _, v := range []Verdict{Equal, Narrower, Wider, Overlapping, Disjoint} {
		if seen[v] < 3 {
			t.Errorf("only %d formulas were %s", seen[v], v)
		}
	}
}

func countVerdict(all []world, f, g ir.Formula, yes int) Verdict {
	onlyF, onlyG, both := false, false, false
	for _, w := range all {
		inF, inG := w.value(f) >= yes, w.value(g) >= yes
		onlyF = onlyF || inF && !inG
		onlyG = onlyG || inG && !inF
		both = both || inF && inG
	}
	switch {
	case !onlyF && !onlyG:
		return Equal
	case !onlyF:
		return Narrower
	case !onlyG:
		return Wider
	case both:
		return Overlapping
	}
	return Disjoint
}

// A witness satisfies its formula and no case sets fewer facts to yes.
func TestWitnessAgainstBruteForce(t *testing.T) {
	s := NewSpace(testVocabulary(), testVocabulary().Axioms, testStandards)
	all := worlds()
	r := rand.New(rand.NewPCG(3, 4))
	for i := range 300 {
		f := and(randomFormula(r, 3), randomFormula(r, 2))
		c, found := s.Witness(s.Certain(f), s.Certain(and(fact("a"), fact("b"), fact("c"), fact("d"))))
		fewest := -1
		for _, w := range all {
			if w.value(f) == 2 && (fewest < 0 || w.yeses() < fewest) {
				fewest = w.yeses()
			}
		}
		if found != (fewest >= 0) {
			t.Fatalf("formula %d: witness %v, counting finds %d\n%s", i, found, fewest, show(f))
		}
		if !found {
			continue
		}
		w := worldOf(c)
		if w.value(f) != 2 || w.yeses() != fewest {
			t.Fatalf("formula %d: witness %+v reads %d with %d facts, fewest %d\n%s", i, c, w.value(f), w.yeses(), fewest, show(f))
		}
	}
}

func (w world) yeses() int {
	n := 0
	for _, truth := range w.truth {
		if truth {
			n++
		}
	}
	return n
}

func worldOf(c ir.Case) world {
	w := world{truth: map[string]bool{}, area: "urban", months: new(big.Rat), income: new(big.Rat)}
	for _, g := range c.Facts {
		switch g.Fact {
		case "area":
			w.area = g.Value
		case "months":
			w.months = rat(g.Number)
		case "income":
			w.income = rat(g.Number)
		default:
			w.truth[g.Fact] = g.Truth
		}
	}
	return w
}

func show(f ir.Formula) string {
	switch f.Op {
	case ir.Fact, ir.Others:
		return string(f.Op) + " " + f.Fact
	case ir.Is:
		return f.Fact + " is " + f.Value
	case ir.Compare:
		return fmt.Sprintf("%s %s %d/%d %s", f.Fact, f.Cmp, f.Bound.Factor.Num, f.Bound.Factor.Den, f.Bound.Standard)
	}
	out := "(" + string(f.Op)
	for _, a := range f.Args {
		out += " " + show(a)
	}
	return out + ")"
}
