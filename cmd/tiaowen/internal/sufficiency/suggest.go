package sufficiency

import (
	"slices"
	"strings"

	"tiaowen/cmd/tiaowen/internal/eval"
	"tiaowen/cmd/tiaowen/internal/ir"
	"tiaowen/cmd/tiaowen/internal/logic"
)

// Suggestion is a case that tells changes of a provision which no example
// tells. Its outcome is for a person to find in the words of the notice.
type Suggestion struct {
	Provision *ir.Provision
	Subject   string
	Case      ir.Case
	Nearest   *ir.Example // whose case it varies; nil where the clause has none
	untested  []mutant    // that it tells
}

// Suggest returns cases for the gaps of a clause, or of a notice where of is a
// slug; "" is all. Each varies the nearest example.
func Suggest(ws *ir.Workspace, gaps []Gap, of string) []Suggestion {
	var out []Suggestion
	for _, g := range gaps {
		slug, _, _ := strings.Cut(g.Provision.Clause, ":")
		if of == "" || of == slug || of == g.Provision.Clause {
			w := &writer{newSolving(ws, g.Policy), newTrial(frame(ws), g.Policy, g.Provision)}
			out = append(out, w.suggestions(g)...)
		}
	}
	return out
}

// writer writes the missing cases of one provision.
type writer struct {
	*solving
	trial *trial
}

func (w *writer) suggestions(g Gap) []Suggestion {
	var out []Suggestion
	for _, m := range g.untested {
		i := slices.IndexFunc(out, func(s Suggestion) bool { return w.trial.differs(m, s.Case) })
		if i < 0 {
			s, found := w.suggestion(m)
			if !found {
				continue
			}
			i, out = len(out), append(out, s)
		}
		out[i].untested = append(out[i].untested, m)
	}
	return out
}

// suggestion is the case that tells the mutant and changes the fewest facts of
// an example.
func (w *writer) suggestion(m mutant) (Suggestion, bool) {
	var best Suggestion
	fewest := -1
	for _, ex := range w.near() {
		c, found := w.telling(w.trial, m, w.wishes(ex.Case))
		if !found {
			continue
		}
		c = w.smallest(m, c, ex.Case)
		if n := changes(c, ex.Case); fewest < 0 || n < fewest {
			best, fewest = Suggestion{Case: c, Nearest: ex}, n
		}
	}
	if fewest < 0 {
		c, found := w.telling(w.trial, m, nil)
		if !found {
			return best, false
		}
		best.Case = w.smallest(m, c, ir.Case{})
	}
	best.Provision, best.Subject = w.trial.original, w.subject(m, best.Case)
	return best, true
}

// near are the examples to vary: those that expect the subject, else those of
// the clause.
func (w *writer) near() []*ir.Example {
	if len(w.trial.examples) > 0 {
		return w.trial.examples
	}
	var out []*ir.Example
	for i := range w.policy.Examples {
		if ex := &w.policy.Examples[i]; ex.Clause == w.trial.original.Clause {
			out = append(out, ex)
		}
	}
	return out
}

// wishes are the facts of a case, but for those whose definition is tried: a
// case that states them does not ask for it.
func (w *writer) wishes(c ir.Case) []logic.Prop {
	var out []logic.Prop
	for _, g := range c.Facts {
		if w.trial.original.Kind == ir.Define && slices.Contains(restingOn(w.policy, w.trial.original.Subject), g.Fact) {
			continue
		}
		decl := w.Workspace.Vocabulary.Fact(g.Fact)
		f := ir.Formula{Op: ir.Fact, Fact: g.Fact}
		switch {
		case decl.Type == ir.OfCategory:
			f = ir.Formula{Op: ir.Is, Fact: g.Fact, Value: g.Value}
		case decl.Type == ir.Bool && !g.Truth:
			f = ir.Formula{Op: ir.Not, Args: []ir.Formula{f}}
		case decl.Type != ir.Bool:
			f = ir.Formula{Op: ir.Compare, Fact: g.Fact, Cmp: ir.Equal, Bound: ir.Value{Factor: g.Number, Date: g.Date}}
		}
		out = append(out, w.Space.Certain(f))
	}
	return out
}

// smallest is the case with the day and as many facts of the example as it
// takes, and without the facts that decide nothing.
func (w *writer) smallest(m mutant, c, example ir.Case) ir.Case {
	try := func(with ir.Case) {
		if w.trial.differs(m, with) && w.determined(m, with) {
			c = with
		}
	}
	if !example.Date.IsZero() {
		with := c
		with.Date = example.Date
		try(with)
	}
	for _, g := range example.Facts {
		if fact(c, g.Fact) == nil {
			with := c
			with.Facts = append(slices.Clone(c.Facts), g)
			try(with)
		}
	}
	for _, g := range slices.Clone(c.Facts) {
		if fact(example, g.Fact) == nil {
			with := c
			with.Facts = slices.DeleteFunc(slices.Clone(c.Facts), func(h ir.Given) bool { return h.Fact == g.Fact })
			try(with)
		}
	}
	slices.SortStableFunc(c.Facts, func(a, b ir.Given) int { return place(example, a.Fact) - place(example, b.Fact) })
	return c
}

// determined reports whether neither side of the case lacks a fact.
func (w *writer) determined(m mutant, c ir.Case) bool {
	for _, v := range []*ir.Provision{m.original, m.provision} {
		benefits, err := w.trial.decide(v, c)
		if err != nil || slices.ContainsFunc(benefits, func(b eval.Benefit) bool { return b.Status == ir.Undetermined }) {
			return false
		}
	}
	return true
}

// subject is the one that the case decides otherwise.
func (w *writer) subject(m mutant, c ir.Case) string {
	known, _ := w.trial.decide(m.original, c)
	slipped, _ := w.trial.decide(m.provision, c)
	for i := range min(len(known), len(slipped)) {
		if !sameBenefit(known[i], slipped[i]) {
			return known[i].Subject
		}
	}
	return w.trial.subjects[0]
}

func fact(c ir.Case, name string) *ir.Given {
	for i := range c.Facts {
		if c.Facts[i].Fact == name {
			return &c.Facts[i]
		}
	}
	return nil
}

// place is where a case gives a fact, behind all others where it does not.
func place(c ir.Case, name string) int {
	for i, g := range c.Facts {
		if g.Fact == name {
			return i
		}
	}
	return len(c.Facts)
}

// changes is how many facts of a case an example gives otherwise or not at all.
func changes(c, example ir.Case) int {
	n := 0
	for _, g := range c.Facts {
		if given := fact(example, g.Fact); given == nil || *given != g {
			n++
		}
	}
	return n
}
