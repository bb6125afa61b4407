package check

import (
	"slices"

	"tiaowen/grammar/rules"
)

// reading is a second reading with the lines that it changes, whole.
func (e *expander) reading(p *rules.Provision, r *rules.Reading, main []*rules.Line) *rules.Ambiguity {
	out := &rules.Ambiguity{Node: r.Node, Text: r.Why, Cites: r.Cites}
	switch c := r.Change; {
	case c.Block != nil:
		for _, l := range c.Block.Lines {
			out.Lines = append(out.Lines, e.listed(quotedAs(l, main)))
		}
	case c.Text != nil:
		out.Lines = e.text(c.Text)
	case c.Also != nil:
		out.Lines = e.also(c, main)
	case c.Without != "":
		out.Without = c.Without
		if !slices.ContainsFunc(main, func(l *rules.Line) bool { return elementOf(l) == c.Without }) {
			e.diags.Error("reading-element", e.file.Span(c.Node), c.Without, p.Kind)
		}
	case c.Name != nil:
		out.Lines = e.replaced(c, main)
	case c.Line != nil:
		line := c.Line.AsLine()
		out.Lines = []*rules.Line{e.listed(quotedAs(line, main))}
	}
	for i, l := range out.Lines {
		out.Lines[i] = e.conditioned(l)
	}
	return out
}

// also is every condition line of the main reading with one condition more
// among those of "to".
func (e *expander) also(c *rules.Change, main []*rules.Line) []*rules.Line {
	var out []*rules.Line
	for _, l := range main {
		if elementOf(l) == "to" {
			out = append(out, l)
		}
	}
	more := &rules.ConditionLine{Node: c.Node, Element: "to", Condition: c.Also}
	return append(out, &rules.Line{Node: c.Node, Condition: more})
}

// replaced are the lines of one element with one term read another way.
func (e *expander) replaced(c *rules.Change, main []*rules.Line) []*rules.Line {
	if other := bareName(c.Is); other != nil {
		return e.renamed(c, other, main)
	}
	element, found := "", 0
	for _, l := range main {
		if n := namesIn(conditionsOf(l), c.Name.Text); n > 0 && l.Condition != nil {
			element, found = elementOf(l), found+n
		}
	}
	if found != 1 {
		e.diags.Error("reading-name", e.file.Span(c.Name.Node), c.Name.Text, found)
		return nil
	}
	var out []*rules.Line
	for _, l := range main {
		if elementOf(l) != element {
			continue
		}
		line := *l.Condition
		line.Condition = withTerm(l.Condition.Condition, c.Name.Text, c.Is)
		out = append(out, &rules.Line{Node: l.Node, Condition: &line})
	}
	return out
}

// bareName is the name that a condition is, and nothing else.
func bareName(c *rules.Condition) *rules.Name {
	if len(c.Any) != 1 || len(c.Any[0].All) != 1 {
		return nil
	}
	t := c.Any[0].All[0]
	if t.Not || t.Atom == nil || t.Atom.Is != nil || t.Atom.Value != nil || len(t.Cites) > 0 {
		return nil
	}
	return &t.Atom.Fact
}

// renamed are the lines of the elements that use a name, with another name in
// its place: what it is compared with and its words stay.
func (e *expander) renamed(c *rules.Change, other *rules.Name, main []*rules.Line) []*rules.Line {
	var elements []string
	for _, l := range main {
		if namesIn(conditionsOf(l), c.Name.Text) > 0 {
			elements = append(elements, elementOf(l))
		}
	}
	if len(elements) == 0 {
		e.diags.Error("reading-name", e.file.Span(c.Name.Node), c.Name.Text, 0)
	}
	rename := func(cond *rules.Condition) *rules.Condition { return withName(cond, c.Name.Text, other) }
	var out []*rules.Line
	for _, l := range main {
		if slices.Contains(elements, elementOf(l)) {
			out = append(out, withCondition(l, rename))
		}
	}
	return out
}

// withName is a condition with another name in the place of one.
func withName(c *rules.Condition, name string, other *rules.Name) *rules.Condition {
	return withTerms(c, func(t *rules.Term) *rules.Term {
		term := *t
		switch {
		case t.Group != nil:
			term.Group = withName(t.Group, name, other)
		case t.Atom != nil && t.Atom.Fact.Text == name:
			atom := *t.Atom
			atom.Fact = *other
			term.Atom = &atom
		}
		return &term
	})
}

func namesIn(c *rules.Condition, name string) int {
	n := 0
	for t := range terms(c) {
		if t.Atom != nil && t.Atom.Fact.Text == name {
			n++
		}
	}
	return n
}

// withTerm is a condition with the term of a name replaced; names that it uses
// again keep their words.
func withTerm(c *rules.Condition, name string, is *rules.Condition) *rules.Condition {
	return withTerms(c, func(t *rules.Term) *rules.Term {
		switch {
		case t.Group != nil:
			group := *t
			group.Group = withTerm(t.Group, name, is)
			return &group
		case t.Atom != nil && t.Atom.Fact.Text == name:
			own := map[string][]*rules.Cite{name: t.Cites}
			return &rules.Term{Node: t.Node, Not: t.Not, Group: citedAs(is, own)}
		}
		return t
	})
}

// citedAs gives the terms that cite nothing the cites that are known for their
// names.
func citedAs(c *rules.Condition, cites map[string][]*rules.Cite) *rules.Condition {
	return withTerms(c, func(t *rules.Term) *rules.Term {
		term := *t
		switch {
		case t.Group != nil:
			term.Group = citedAs(t.Group, cites)
		case t.Atom != nil && len(t.Cites) == 0:
			term.Cites = cites[t.Atom.Fact.Text]
		}
		return &term
	})
}

// quotedAs gives the terms of a replacing line that cite nothing the words that
// the main reading has for their names.
func quotedAs(line *rules.Line, main []*rules.Line) *rules.Line {
	if line.Condition == nil {
		return line
	}
	cited := map[string][]*rules.Cite{}
	for _, l := range main {
		for t := range terms(conditionsOf(l)) {
			if t.Atom != nil && len(t.Cites) > 0 {
				cited[t.Atom.Fact.Text] = t.Cites
			}
		}
	}
	out := *line.Condition
	out.Condition = citedAs(out.Condition, cited)
	return &rules.Line{Node: line.Node, Condition: &out}
}
