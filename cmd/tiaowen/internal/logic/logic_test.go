package logic

import (
	"testing"

	"tiaowen/cmd/tiaowen/internal/ir"
	"tiaowen/grammar/quantity"
)

func income(c ir.Cmp, times int64, standard, index string) ir.Formula {
	return compareWith("income", c, ir.Value{Factor: quantity.Whole(times), Standard: standard, Index: index})
}

func yuan(c ir.Cmp, fen int64) ir.Formula {
	return compareWith("income", c, ir.Value{Factor: quantity.Whole(fen)})
}

func TestRelation(t *testing.T) {
	s := NewSpace(testVocabulary(), testVocabulary().Axioms, testStandards)
	for name, tt := range map[string]struct {
		a, b              ir.Formula
		certain, possible Verdict
	}{
		"same threshold":              {months(ir.AtLeast, 3), not(months(ir.Below, 3)), Equal, Equal},
		"one threshold broken":        {months(ir.AtLeast, 3), months(ir.AtLeast, 2), Narrower, Narrower},
		"at least and above":          {months(ir.AtLeast, 3), months(ir.Above, 3), Wider, Wider},
		"excluded by an axiom":        {and(fact("a"), fact("b")), fact("c"), Narrower, Narrower},
		"implied by an axiom":         {fact("c"), and(fact("c"), fact("d")), Equal, Equal},
		"never both":                  {fact("a"), fact("b"), Disjoint, Disjoint},
		"every category":              {or(area("urban"), area("rural"), area("pastoral")), or(fact("a"), not(fact("a"))), Equal, Equal},
		"one category lost":           {or(area("urban"), area("rural")), or(area("urban"), area("rural"), area("pastoral")), Narrower, Narrower},
		"open end closed":             {or(fact("a"), fact("c")), or(fact("a"), fact("c"), others()), Equal, Narrower},
		"open end named":              {or(fact("a"), fact("c"), others()), or(fact("a"), others()), Wider, Equal},
		"exception with an open end":  {not(or(fact("a"), others())), not(fact("a")), Narrower, Equal},
		"standard in force":           {income(ir.AtLeast, 2, "dibao", "urban"), yuan(ir.AtLeast, 130000), Equal, Equal},
		"standard of the own area":    {and(area("rural"), income(ir.Above, 1, "dibao", "")), and(area("rural"), yuan(ir.Above, 46000)), Equal, Equal},
		"multiples of an unknown":     {income(ir.AtLeast, 2, "wage", ""), income(ir.AtLeast, 1, "wage", ""), Narrower, Narrower},
		"an unknown against a number": {income(ir.AtLeast, 2, "wage", ""), yuan(ir.AtLeast, 130000), Overlapping, Overlapping},
	} {
		t.Run(name, func(t *testing.T) {
			if got := s.Relation(s.Certain(tt.a), s.Certain(tt.b)); got != tt.certain {
				t.Errorf("certain: %s, want %s", got, tt.certain)
			}
			if got := s.Relation(s.Possible(tt.a), s.Possible(tt.b)); got != tt.possible {
				t.Errorf("possible: %s, want %s", got, tt.possible)
			}
		})
	}
}

func date(y, m, d int) ir.Date { return ir.Date{Year: y, Month: m, Day: d} }

func given(t *testing.T, c ir.Case, fact string) ir.Given {
	t.Helper()
	for _, g := range c.Facts {
		if g.Fact == fact {
			return g
		}
	}
	t.Fatalf("the case does not give %s: %+v", fact, c)
	return ir.Given{}
}

// Numbers of a witness are thresholds or one step from them.
func TestWitnessNumbers(t *testing.T) {
	s := NewSpace(testVocabulary(), testVocabulary().Axioms, testStandards)
	for name, tt := range map[string]struct {
		f    ir.Formula
		fact string
		want quantity.Ratio
	}{
		"at least":         {months(ir.AtLeast, 3), "months", quantity.Whole(3)},
		"above":            {months(ir.Above, 3), "months", quantity.Whole(4)},
		"below":            {months(ir.Below, 3), "months", quantity.Whole(2)},
		"between":          {and(months(ir.Above, 2), months(ir.Below, 3)), "months", quantity.Ratio{Num: 5, Den: 2}},
		"up to a standard": {income(ir.Below, 1, "dibao", "urban"), "income", quantity.Whole(64900)},
		"unknown standard": {income(ir.Above, 2, "wage", ""), "income", quantity.Whole(200100)},
	} {
		t.Run(name, func(t *testing.T) {
			c, found := s.Witness(s.Certain(tt.f))
			if !found {
				t.Fatal("no witness")
			}
			if got := given(t, c, tt.fact).Number; got != tt.want {
				t.Errorf("%s = %s, want %s", tt.fact, got, tt.want)
			}
		})
	}
}

// A fact measured by an amount and by a standard of unknown value gets a
// standard to match.
func TestWitnessSetsStandard(t *testing.T) {
	s := NewSpace(testVocabulary(), testVocabulary().Axioms, testStandards)
	f := and(yuan(ir.AtLeast, 150000), income(ir.Below, 1, "wage", ""))
	c, found := s.Witness(s.Certain(f))
	if !found || len(c.Standards) != 1 {
		t.Fatalf("witness %+v", c)
	}
	if got := given(t, c, "income").Number; got != quantity.Whole(150000) {
		t.Errorf("income = %s", got)
	}
	if wage := c.Standards[0].Fen; wage.Cmp(quantity.Whole(150000)) <= 0 {
		t.Errorf("income 150000 is not below a wage of %s", wage)
	}
}

func TestWitnessDay(t *testing.T) {
	s := NewSpace(testVocabulary(), testVocabulary().Axioms, testStandards)
	c, found := s.Witness(And(s.From(date(2022, 6, 22)), s.Until(date(2022, 12, 31)), s.Certain(fact("a"))))
	if want := date(2022, 7, 1); !found || c.Date != want {
		t.Errorf("day %v, want %v", c.Date, want)
	}
	c, _ = s.Witness(And(s.Until(date(2023, 12, 31)), Not(s.Until(date(2022, 12, 31)))))
	if want := date(2023, 1, 1); c.Date != want {
		t.Errorf("day after the end %v, want %v", c.Date, want)
	}
	if s.Satisfiable(And(s.From(date(2023, 1, 1)), s.Until(date(2022, 12, 31)))) {
		t.Error("no day is before itself")
	}
}

// Facts that only the context mentions are given too.
func TestWitnessGivesWhatItIsAbout(t *testing.T) {
	s := NewSpace(testVocabulary(), testVocabulary().Axioms, testStandards)
	c, _ := s.Witness(s.Certain(fact("a")), s.Certain(and(fact("d"), months(ir.AtLeast, 3), area("rural"))))
	if given(t, c, "d").Truth || given(t, c, "months").Number != quantity.Whole(2) || given(t, c, "area").Value != "urban" {
		t.Errorf("case %+v is not the plain one", c)
	}
}
