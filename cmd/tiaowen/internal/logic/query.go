package logic

import (
	"slices"

	"github.com/crillab/gophersat/solver"
)

// query is one question in clauses. Variables are counted from 1, as the
// solver has them.
type query struct {
	vars    map[atom]int
	count   int
	clauses [][]int
}

// ask sets up the question whether p can hold; the atoms of about get
// variables too, so that a model says what they are.
func (s *Space) ask(p Prop, about []Prop) *query {
	q := &query{vars: map[atom]int{}}
	mentioned := append([]Prop{p}, about...)
	asserted := append([]Prop{p}, s.reached(mentioned)...)
	for _, m := range append(mentioned, asserted...) {
		m.atoms(func(a atom) { q.variable(a) })
	}
	q.order()
	q.categories(s)
	for _, a := range asserted {
		q.assert(a)
	}
	return q
}

func (q *query) variable(a atom) int {
	v, found := q.vars[a]
	if !found {
		v = q.fresh()
		q.vars[a] = v
	}
	return v
}

func (q *query) fresh() int {
	q.count++
	return q.count
}

// sorted are the atoms by line and place.
func (q *query) sorted() []atom {
	out := make([]atom, 0, len(q.vars))
	for a := range q.vars {
		out = append(out, a)
	}
	slices.SortFunc(out, compareAtoms)
	return out
}

// order says that who is beyond a place of a line is beyond every lower one.
func (q *query) order() {
	atoms := q.sorted()
	for i := 1; i < len(atoms); i++ {
		low, high := atoms[i-1], atoms[i]
		if low.cut && high.cut && low.line == high.line {
			q.clauses = append(q.clauses, []int{-q.vars[high], q.vars[low]})
		}
	}
}

// categories says that every category fact has exactly one value.
func (q *query) categories(s *Space) {
	done := map[string]bool{}
	for _, a := range q.sorted() {
		if a.value == "" || done[a.line.fact] {
			continue
		}
		done[a.line.fact] = true
		var one []int
		for _, value := range s.values(a.line.fact) {
			one = append(one, q.variable(atom{line: a.line, value: value}))
		}
		q.exactlyOne(one)
	}
}

func (q *query) exactlyOne(vars []int) {
	if len(vars) == 0 {
		return
	}
	q.clauses = append(q.clauses, vars)
	for i, a := range vars {
		for _, b := range vars[:i] {
			q.clauses = append(q.clauses, []int{-a, -b})
		}
	}
}

// assert demands p.
func (q *query) assert(p Prop) {
	switch p.op {
	case always:
	case never:
		q.clauses = append(q.clauses, []int{})
	case allOf:
		for _, a := range p.args {
			q.assert(a)
		}
	case anyOf:
		q.clause(0, p.args)
	default:
		q.clauses = append(q.clauses, []int{q.literal(p)})
	}
}

// clause demands that one of ps holds, or that variable unless (if not 0) is false.
func (q *query) clause(unless int, ps []Prop) {
	var lits []int
	if unless != 0 {
		lits = append(lits, -unless)
	}
	for _, p := range ps {
		lits = append(lits, q.literal(p))
	}
	slices.Sort(lits)
	lits = slices.Compact(lits)
	for _, l := range lits {
		if l > 0 && slices.Contains(lits, -l) {
			return
		}
	}
	q.clauses = append(q.clauses, lits)
}

// literal is a literal that implies p.
func (q *query) literal(p Prop) int {
	switch p.op {
	case holds:
		return q.variable(p.atom)
	case fails:
		return -q.variable(p.atom)
	}
	v := q.fresh()
	switch p.op {
	case never:
		q.clauses = append(q.clauses, []int{-v})
	case allOf:
		for _, a := range p.args {
			q.clause(v, []Prop{a})
		}
	case anyOf:
		q.clause(v, p.args)
	}
	return v
}

// satisfiable reports whether the question has an answer.
func (q *query) satisfiable() bool {
	return solver.New(q.problem()).Solve() == solver.Sat
}

// cheapest is the model with the least sum of costs, or nil where there is
// none: the truth of every variable, from 1.
func (q *query) cheapest(costs map[int]int) []bool {
	problem := q.problem()
	if problem.Status == solver.Unsat {
		return nil
	}
	lits, weights := []solver.Lit{}, []int{}
	for v := 1; v <= q.count; v++ {
		if w := costs[v]; w > 0 {
			lits = append(lits, solver.IntToLit(int32(v)))
			weights = append(weights, w)
		}
	}
	if len(lits) > 0 {
		problem.SetCostFunc(lits, weights)
	}
	s := solver.New(problem)
	if s.Minimize() < 0 {
		return nil
	}
	return append([]bool{false}, s.Model()...)
}

func (q *query) problem() *solver.Problem {
	return solver.ParseSliceNb(q.clauses, q.count)
}
