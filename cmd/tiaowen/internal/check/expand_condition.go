package check

import (
	"slices"

	"tiaowen/grammar/diag"
	"tiaowen/grammar/rules"
)

// conditioned writes out the conditions of a line.
func (e *expander) conditioned(l *rules.Line) *rules.Line { return withCondition(l, e.condition) }

// withCondition is a line with its condition changed, if it has one.
func withCondition(l *rules.Line, change func(*rules.Condition) *rules.Condition) *rules.Line {
	switch {
	case l.Condition != nil:
		line := *l.Condition
		line.Condition = change(line.Condition)
		return &rules.Line{Node: l.Node, Condition: &line}
	case l.Pays != nil && l.Pays.If != nil:
		line := *l.Pays
		line.If = change(line.If)
		return &rules.Line{Node: l.Node, Pays: &line}
	}
	return l
}

// condition writes out "any" as the alternatives that it lists, and the class
// of an open end as a condition beside it.
func (e *expander) condition(c *rules.Condition) *rules.Condition { return withTerms(c, e.term) }

// withTerms is a condition with each of its terms changed.
func withTerms(c *rules.Condition, change func(*rules.Term) *rules.Term) *rules.Condition {
	out := *c
	out.Any = nil
	for _, conjunction := range c.Any {
		all := *conjunction
		all.All = nil
		for _, t := range conjunction.All {
			all.All = append(all.All, change(t))
		}
		out.Any = append(out.Any, &all)
	}
	return &out
}

func (e *expander) term(t *rules.Term) *rules.Term {
	switch {
	case t.Group != nil:
		term := *t
		term.Group = e.condition(t.Group)
		return &term
	case t.Any != nil:
		return &rules.Term{Node: t.Node, Not: t.Not, Group: e.anyOf(t.Any)}
	case t.Open && t.As != nil:
		open := *t
		open.As, open.Not = nil, false
		return &rules.Term{Node: t.Node, Not: t.Not, Group: openTo(&open, t.As, nil)}
	}
	return t
}

// openTo holds for whoever is only in the open end and of the class.
func openTo(open *rules.Term, class *rules.Name, cites []*rules.Cite) *rules.Condition {
	atom := &rules.Term{Node: class.Node, Atom: &rules.Atom{Node: class.Node, Fact: *class}, Cites: cites}
	if len(cites) == 0 {
		atom.Cites = open.Cites
	}
	return &rules.Condition{Node: open.Node, Any: []*rules.Conjunction{{Node: open.Node, All: []*rules.Term{open, atom}}}}
}

// anyOf are the members of a text as alternatives, each the fact that has its
// words. The words behind 等 are those of the class that the list is open to.
func (e *expander) anyOf(a *rules.Any) *rules.Condition {
	marked := e.file.Marks(a.Text)
	e.markFaults(marked)
	out := &rules.Condition{Node: a.Node}
	add := func(t *rules.Term) {
		out.Any = append(out.Any, &rules.Conjunction{Node: a.Node, All: []*rules.Term{t}})
	}
	items := members(marked, marked.Pieces, 0, a.Text.Node)
	for i, m := range items {
		switch {
		case m.Open:
			open := &rules.Term{Node: a.Node, Open: true, Cites: m.Cites}
			if a.Others == nil {
				add(open)
				continue
			}
			var class []*rules.Cite
			if i+1 < len(items) {
				class = items[i+1].Cites
			}
			add(&rules.Term{Node: a.Node, Group: openTo(open, a.Others, class)})
		case i > 0 && items[i-1].Open:
			// the class, cited with the open end
		default:
			if fact := e.factOf(m); fact != "" {
				name := rules.Name{Node: m.Node, Text: fact}
				add(&rules.Term{Node: m.Node, Atom: &rules.Atom{Node: m.Node, Fact: name}, Cites: m.Cites})
			}
		}
	}
	return out
}

// factOf is the one fact that has the words of a member.
func (e *expander) factOf(m *rules.ListItem) string {
	words := literalTerm(m.Text)
	var found []string
	for _, f := range e.names.vocabulary.Facts {
		if f.Label == words || slices.Contains(f.Words, words) {
			found = append(found, f.Name)
		}
	}
	if len(found) == 1 {
		return found[0]
	}
	at := e.file.Span(m.Node)
	d := e.diags.Error("any-member", at, words, len(found))
	e.nearestLabel(d, words)
	return ""
}

// nearestLabel shows the fact whose label shares most with the words.
func (e *expander) nearestLabel(d *diag.Diagnostic, words string) {
	best, most := "", 0
	own := bigrams(words)
	for _, f := range e.names.vocabulary.Facts {
		n := 0
		for pair := range bigrams(f.Label) {
			if own[pair] {
				n++
			}
		}
		if n > most {
			best, most = f.Name, n
		}
	}
	if best != "" {
		d.Relate("any-nearest", e.names.file.Span(e.names.find(best)[0].at), best)
	}
}
