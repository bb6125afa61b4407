package logic

// Verdict is how the cases of one side lie to those of the other.
type Verdict string

// Verdicts.
const (
	Equal       Verdict = "equal"
	Narrower    Verdict = "narrower"
	Wider       Verdict = "wider"
	Overlapping Verdict = "overlapping"
	Disjoint    Verdict = "disjoint"
)

// Satisfiable reports whether p holds for some case.
func (s *Space) Satisfiable(p Prop) bool {
	switch p.op {
	case always:
		return true
	case never:
		return false
	}
	return s.ask(p, nil).satisfiable()
}

// Implies reports whether b holds wherever a does.
func (s *Space) Implies(a, b Prop) bool {
	return equal(a, b) || !s.Satisfiable(And(a, Not(b)))
}

// Equivalent reports whether a and b hold for the same cases.
func (s *Space) Equivalent(a, b Prop) bool {
	return equal(a, b) || s.Implies(a, b) && s.Implies(b, a)
}

// Relation is how the cases of a lie to those of b: Narrower means that b
// holds wherever a does, and elsewhere.
func (s *Space) Relation(a, b Prop) Verdict {
	if equal(a, b) {
		return Equal
	}
	into, back := s.Implies(a, b), s.Implies(b, a)
	switch {
	case into && back:
		return Equal
	case into:
		return Narrower
	case back:
		return Wider
	case s.Satisfiable(And(a, b)):
		return Overlapping
	}
	return Disjoint
}
