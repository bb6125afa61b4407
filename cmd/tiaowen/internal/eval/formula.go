package eval

import (
	"slices"

	"tiaowen/cmd/tiaowen/internal/ir"
	"tiaowen/grammar/quantity"
)

// formula gives a condition its value in the case.
func (s *scope) formula(f ir.Formula) Node {
	n := s.bare(f)
	n.Quotes = f.Quotes
	return n
}

func (s *scope) bare(f ir.Formula) Node {
	switch f.Op {
	case ir.And, ir.Or:
		args := make([]Node, len(f.Args))
		for i, a := range f.Args {
			args[i] = s.formula(a)
		}
		return combine(f.Op, args)
	case ir.Not:
		return negate(s.formula(f.Args[0]))
	case ir.Others:
		return Node{Op: ir.Others, Truth: Open}
	}
	return s.atom(f)
}

// atom is a condition on one fact.
func (s *scope) atom(f ir.Formula) Node {
	n := Node{Op: f.Op, Fact: f.Fact, Value: f.Value, Cmp: f.Cmp}
	given, found := s.facts[f.Fact]
	if found {
		n.Given = &given
	}
	switch {
	case f.Op == ir.Compare:
		return s.compare(n, f.Bound)
	case !found && f.Op == ir.Fact:
		return s.derived(n)
	case !found:
		n.Truth, n.Needs = Unknown, []string{f.Fact}
	case f.Op == ir.Is:
		n.Truth = truthOf(given.Value == f.Value)
	default:
		n.Truth = truthOf(given.Truth)
	}
	return n
}

// derived is a status that the case does not state: it follows from the
// nearest notice in force that defines it, else it is missing.
func (s *scope) derived(n Node) Node {
	definitions := s.definitions(n.Fact)
	if len(definitions) == 0 || !s.enter(n.Fact) {
		n.Truth, n.Needs = Unknown, []string{n.Fact}
		return n
	}
	defer s.leave(n.Fact)
	for _, d := range definitions {
		n.Args = append(n.Args, s.conditions(d))
	}
	whole := combine(ir.Or, n.Args)
	n.Truth, n.Needs = whole.Truth, whole.Needs
	if n.Truth == No && !s.asWritten && slices.ContainsFunc(definitions, func(d *ir.Provision) bool { return !s.written(d.Clause) }) {
		n.Truth, n.Needs = Unknown, []string{n.Fact}
	}
	return n
}

func (s *scope) definitions(fact string) []*ir.Provision {
	for _, p := range s.chain {
		var found []*ir.Provision
		for _, v := range p.Provisions {
			if v.Kind == ir.Define && v.Subject == fact {
				found = append(found, v)
			}
		}
		if len(found) > 0 {
			return found
		}
	}
	return nil
}

// compare holds a fact against a number, a standard or a day.
func (s *scope) compare(n Node, bound ir.Value) Node {
	if !bound.Date.IsZero() {
		return compareDay(n, bound.Date)
	}
	figure := s.value(bound, "")
	n.Bound = &figure.Amount
	if n.Given == nil {
		n.Truth, n.Needs = Unknown, union(figure.Needs, []string{n.Fact})
		return n
	}
	if len(figure.Needs) > 0 {
		n.Truth, n.Needs = Unknown, figure.Needs
		return n
	}
	n.Truth = against(n.Given.Number, n.Cmp, figure.Amount)
	return n
}

// against compares with a bound of which perhaps only an interval is known; it
// is open where the interval does not settle it.
func against(x quantity.Ratio, cmp ir.Cmp, bound Amount) Truth {
	below := bound.Low != nil && x.Cmp(*bound.Low) < 0 // below every possible bound
	above := bound.High != nil && x.Cmp(*bound.High) > 0
	atLeast := bound.High != nil && x.Cmp(*bound.High) >= 0
	atMost := bound.Low != nil && x.Cmp(*bound.Low) <= 0
	switch cmp {
	case ir.AtLeast:
		return settled(atLeast, below)
	case ir.Above:
		return settled(above, atMost)
	case ir.AtMost:
		return settled(atMost, above)
	case ir.Below:
		return settled(below, atLeast)
	}
	return settled(atLeast && atMost, below || above)
}

func settled(yes, no bool) Truth {
	switch {
	case yes:
		return Yes
	case no:
		return No
	}
	return Open
}

// compareDay compares days; a bound that names no day stands for its month.
func compareDay(n Node, bound ir.Date) Node {
	n.Date = bound
	if n.Given == nil {
		n.Truth, n.Needs = Unknown, []string{n.Fact}
		return n
	}
	first, last := bound, bound
	if bound.Day == 0 {
		first.Day, last.Day = 1, 31
	}
	day := n.Given.Date
	switch n.Cmp {
	case ir.AtLeast:
		n.Truth = truthOf(!day.Before(first))
	case ir.Above:
		n.Truth = truthOf(last.Before(day))
	case ir.AtMost:
		n.Truth = truthOf(!last.Before(day))
	case ir.Below:
		n.Truth = truthOf(day.Before(first))
	default:
		n.Truth = truthOf(!day.Before(first) && !last.Before(day))
	}
	return n
}
