package logic

import (
	"cmp"
	"slices"

	"tiaowen/cmd/tiaowen/internal/ir"
)

// Costs of a case: it takes more to be something out of the ordinary than to
// lie further along a line, and the first value of a category is the ordinary
// one.
const (
	costOfYes   = 8
	costOfValue = 2
	costOfStep  = 1
)

// Witness is the plainest case for which p holds: as few facts as possible
// set to yes, numbers low and just past a threshold. It gives every fact that
// p and about mention, and a value for every standard of unknown value that a
// fact is measured by. Its date is the zero Date where nothing mentions the day.
func (s *Space) Witness(p Prop, about ...Prop) (c ir.Case, found bool) {
	q := s.ask(p, about)
	model := q.cheapest(q.costs(s))
	if model == nil {
		return ir.Case{}, false
	}
	mentioned := Facts(append([]Prop{p}, about...)...)
	return s.caseOf(q, model, mentioned), true
}

func (q *query) costs(s *Space) map[int]int {
	out := make(map[int]int, len(q.vars))
	for a, v := range q.vars {
		switch {
		case a.line.fact == day:
		case a.cut:
			out[v] = costOfStep
		case a.value == "":
			out[v] = costOfYes
		case !s.ordinary(a):
			out[v] = costOfValue
		}
	}
	return out
}

// ordinary reports whether the value of a is the first of its category.
func (s *Space) ordinary(a atom) bool {
	values := s.values(a.line.fact)
	return len(values) > 0 && values[0] == a.value
}

// caseOf reads a model as a case.
func (s *Space) caseOf(q *query, model []bool, mentioned []string) ir.Case {
	var c ir.Case
	lines := map[line]interval{}
	for _, a := range q.sorted() {
		truth := model[q.vars[a]]
		switch {
		case a.cut:
			lines[a.line] = lines[a.line].cut(a, truth)
		case !slices.Contains(mentioned, a.line.fact):
		case a.value == "":
			c.Facts = append(c.Facts, ir.Given{Fact: a.line.fact, Truth: truth})
		case truth:
			c.Facts = append(c.Facts, ir.Given{Fact: a.line.fact, Value: a.value})
		}
	}
	s.place(&c, lines, mentioned)
	slices.SortFunc(c.Facts, func(a, b ir.Given) int { return cmp.Compare(a.Fact, b.Fact) })
	return c
}

// place gives the case a value on every line.
func (s *Space) place(c *ir.Case, lines map[line]interval, mentioned []string) {
	if i, found := lines[line{}]; found {
		c.Date = i.ordinaryDay()
	}
	for _, fact := range mentioned {
		own, measured := linesOf(lines, fact)
		if own == nil && len(measured) == 0 {
			continue
		}
		decl := s.vocabulary.Fact(fact)
		if decl == nil {
			continue
		}
		if decl.Type == ir.DateFact {
			c.Facts = append(c.Facts, ir.Given{Fact: fact, Date: own.day()})
			continue
		}
		number := placeNumber(c, lines, decl.Type == ir.Money, own, measured)
		c.Facts = append(c.Facts, ir.Given{Fact: fact, Number: number})
	}
}

// linesOf are the lines of a fact: its own, and those in multiples of standards.
func linesOf(lines map[line]interval, fact string) (own *interval, measured []line) {
	for l, i := range lines {
		switch {
		case l.fact != fact:
		case l.standard == "":
			own = &i
		default:
			measured = append(measured, l)
		}
	}
	slices.SortFunc(measured, compareLines)
	return own, measured
}
