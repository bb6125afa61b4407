package logic

import (
	"slices"

	"tiaowen/cmd/tiaowen/internal/ir"
	"tiaowen/grammar/quantity"
)

// day is the line of the decision day, which no fact is named like.
const day = ""

// Standards is the value of a standard in force, in fen per its own base and
// period; ok is false where it is not known.
type Standards func(name, index string) (fen quantity.Ratio, ok bool)

// Space is all cases that the vocabulary allows.
type Space struct {
	vocabulary *ir.Vocabulary
	standards  Standards
	axioms     []Prop
	byFact     map[string][]int // axioms that mention the fact
}

// NewSpace returns the space of the vocabulary under the axioms. A nil
// standards knows none.
func NewSpace(v *ir.Vocabulary, axioms []ir.Axiom, standards Standards) *Space {
	if standards == nil {
		standards = func(string, string) (quantity.Ratio, bool) { return quantity.Ratio{}, false }
	}
	s := &Space{vocabulary: v, standards: standards, byFact: map[string][]int{}}
	for i, axiom := range axioms {
		p := s.Certain(axiom.Formula)
		s.axioms = append(s.axioms, p)
		for _, fact := range Facts(p) {
			s.byFact[fact] = append(s.byFact[fact], i)
		}
	}
	return s
}

// Certain holds where f is yes with the open ends of its lists read as no.
func (s *Space) Certain(f ir.Formula) Prop { return s.read(f, false) }

// Possible holds where f is yes with the open ends of its lists read as yes.
func (s *Space) Possible(f ir.Formula) Prop { return s.read(f, true) }

// From holds on day d and later.
func (s *Space) From(d ir.Date) Prop {
	return reach(line{fact: day}, quantity.Whole(d.Ordinal()), false)
}

// Until holds on day d and earlier.
func (s *Space) Until(d ir.Date) Prop { return Not(s.From(d.AddDays(1))) }

func (s *Space) read(f ir.Formula, open bool) Prop {
	switch f.Op {
	case ir.And:
		return And(s.readAll(f.Args, open)...)
	case ir.Or:
		return Or(s.readAll(f.Args, open)...)
	case ir.Not:
		return Not(s.read(f.Args[0], !open))
	case ir.Fact:
		return Prop{op: holds, atom: atom{line: line{fact: f.Fact}}}
	case ir.Is:
		return is(f.Fact, f.Value)
	case ir.Compare:
		return s.comparison(f)
	}
	if open {
		return True()
	}
	return False()
}

func (s *Space) readAll(fs []ir.Formula, open bool) []Prop {
	out := make([]Prop, len(fs))
	for i, f := range fs {
		out[i] = s.read(f, open)
	}
	return out
}

func is(fact, value string) Prop {
	return Prop{op: holds, atom: atom{line: line{fact: fact}, value: value}}
}

func (s *Space) comparison(f ir.Formula) Prop {
	b := f.Bound
	switch {
	case !b.Date.IsZero():
		return dated(f.Fact, f.Cmp, b.Date)
	case b.Standard == "":
		return compared(line{fact: f.Fact}, f.Cmp, b.Factor)
	case b.Index == "":
		return s.byCategory(f)
	}
	return s.measured(f, b.Index)
}

// byCategory reads a bare standard as the entry of the case's own category.
func (s *Space) byCategory(f ir.Formula) Prop {
	decl := s.vocabulary.Standard(f.Bound.Standard)
	if decl == nil || decl.By == "" {
		return s.measured(f, "")
	}
	var cases []Prop
	for _, value := range s.values(decl.By) {
		cases = append(cases, And(is(decl.By, value), s.measured(f, value)))
	}
	return Or(cases...)
}

// measured compares a fact with a multiple of one entry of a standard.
func (s *Space) measured(f ir.Formula, index string) Prop {
	b := f.Bound
	if fen, known := s.standards(b.Standard, index); known {
		if bound, err := b.Factor.Mul(fen); err == nil {
			return compared(line{fact: f.Fact}, f.Cmp, bound)
		}
	}
	return compared(line{fact: f.Fact, standard: b.Standard, index: index}, f.Cmp, b.Factor)
}

// compared is a comparison of a number, which is never negative.
func compared(on line, cmp ir.Cmp, bound quantity.Ratio) Prop {
	atLeast, above := reach(on, bound, false), reach(on, bound, true)
	if bound.Num <= 0 {
		atLeast = True()
	}
	return byCmp(cmp, atLeast, above)
}

// dated is a comparison of a date; days are whole, so after d is from d+1.
func dated(fact string, cmp ir.Cmp, d ir.Date) Prop {
	on := line{fact: fact}
	from := reach(on, quantity.Whole(d.Ordinal()), false)
	after := reach(on, quantity.Whole(d.AddDays(1).Ordinal()), false)
	return byCmp(cmp, from, after)
}

func byCmp(cmp ir.Cmp, atLeast, above Prop) Prop {
	switch cmp {
	case ir.AtLeast:
		return atLeast
	case ir.Above:
		return above
	case ir.AtMost:
		return Not(above)
	case ir.Below:
		return Not(atLeast)
	}
	return And(atLeast, Not(above))
}

func reach(on line, bound quantity.Ratio, strict bool) Prop {
	return Prop{op: holds, atom: atom{line: on, cut: true, bound: bound, strict: strict}}
}

// values are the values of a category fact.
func (s *Space) values(fact string) []string {
	decl := s.vocabulary.Fact(fact)
	if decl == nil {
		return nil
	}
	category := s.vocabulary.Category(decl.Category)
	if category == nil {
		return nil
	}
	out := make([]string, len(category.Values))
	for i, v := range category.Values {
		out[i] = v.Name
	}
	return out
}

// reached are the axioms that the facts of ps lead to, in order.
func (s *Space) reached(ps []Prop) []Prop {
	seen := map[int]bool{}
	queue := Facts(ps...)
	for len(queue) > 0 {
		fact := queue[0]
		queue = queue[1:]
		for _, i := range s.byFact[fact] {
			if !seen[i] {
				seen[i] = true
				queue = append(queue, Facts(s.axioms[i])...)
			}
		}
	}
	var indexes []int
	for i := range seen {
		indexes = append(indexes, i)
	}
	slices.Sort(indexes)
	out := make([]Prop, len(indexes))
	for n, i := range indexes {
		out[n] = s.axioms[i]
	}
	return out
}
