package check

import (
	"slices"

	"tiaowen/grammar/diag"
	"tiaowen/grammar/rules"
)

// expandAll writes out the files of the second edition.
func expandAll(files []*rules.File, names *symbols, diags *diag.List) []*rules.File {
	out := slices.Clone(files)
	for i, f := range out {
		if f.Notice == nil {
			continue // reported with the syntax
		}
		checkEdition(f, diags)
		if f.Notice.Edition == edition {
			out[i] = expand(f, names, diags)
		}
	}
	return out
}

// edition is the edition of the language that short forms belong to.
const edition = 2

// expand writes out what the second edition says shortly: marked texts become
// lines, what several provisions share is given to each, a second reading
// becomes the lines that it changes, a variant of an example an example. What
// comes after it knows lines alone.
func expand(f *rules.File, names *symbols, diags *diag.List) *rules.File {
	out := *f
	out.Clauses = nil
	for _, c := range f.Clauses {
		e := expander{file: f, names: names, diags: diags}
		clause := *c
		clause.Roles = nil
		e.roles(c.Roles)
		clause.Items = e.items(c.Items)
		out.Clauses = append(out.Clauses, &clause)
	}
	return &out
}

type expander struct {
	file  *rules.File
	names *symbols
	diags *diag.List
	by    []*rules.Line // who acts where a provision does not say so itself
	held  []*rules.Line // lead and responsible, of every provision of the clause
	lines []*rules.Line // shared by the provisions of a "for"
}

// roles are the lines of the clause itself.
func (e *expander) roles(roles []*rules.Role) {
	for _, r := range roles {
		if r.By != nil {
			terms := &rules.TermsLine{Node: r.Node, Element: "by", Items: r.By.Items}
			e.by = append(e.by, &rules.Line{Node: r.Node, Terms: terms})
			continue
		}
		for _, line := range e.text(r.Roles) {
			if line.Terms != nil && line.Terms.Element == "by" {
				e.by = append(e.by, line)
			} else {
				e.held = append(e.held, line)
			}
		}
	}
}

func (e *expander) items(items []*rules.Item) []*rules.Item {
	var out []*rules.Item
	for _, i := range items {
		switch {
		case i.For != nil:
			out = append(out, e.shared(i.For)...)
		case i.Provision != nil:
			out = append(out, &rules.Item{Node: i.Node, Provision: e.provision(i.Provision)})
		case i.Unclear != nil:
			out = append(out, &rules.Item{Node: i.Node, Ambiguity: unclear(i.Unclear)})
		case i.Example != nil:
			out = append(out, e.examples(i.Example)...)
		default:
			out = append(out, i)
		}
	}
	return out
}

// shared gives the condition and the lines of a "for" to its provisions.
func (e *expander) shared(f *rules.For) []*rules.Item {
	inner := *e
	condition := &rules.ConditionLine{Node: f.Condition.Node, Element: "to", Condition: f.Condition}
	inner.lines = append(slices.Clone(e.lines), &rules.Line{Node: f.Condition.Node, Condition: condition})
	for _, s := range f.Lines {
		inner.lines = append(inner.lines, &rules.Line{Node: s.Node, Condition: s.Condition, Pays: s.Pays})
	}
	return inner.items(f.Items)
}

// provision is a provision with all its lines in one block.
func (e *expander) provision(p *rules.Provision) *rules.Provision {
	out := *p
	own := p.Lines()
	if p.Text != nil {
		own = slices.Concat(e.text(p.Text), []*rules.Line{e.whole(p.Text)}, own)
	}
	lines := append(slices.Clone(e.lines), own...)
	if !slices.ContainsFunc(own, func(l *rules.Line) bool { return elementOf(l) == "by" }) {
		lines = append(slices.Clone(e.by), lines...)
	}
	lines = append(lines, e.held...)
	out.Text, out.Block, out.Behind = nil, nil, nil
	out.Only = &rules.Block{Node: p.Node, Lines: e.readings(p, lines)}
	if p.Subject == nil {
		out.As = e.name(&out)
	}
	return &out
}

// readings writes out the second readings among the lines of a provision.
func (e *expander) readings(p *rules.Provision, lines []*rules.Line) []*rules.Line {
	main := slices.DeleteFunc(slices.Clone(lines), func(l *rules.Line) bool {
		return l.Reading != nil || l.Unclear != nil
	})
	var out []*rules.Line
	for _, l := range lines {
		switch {
		case l.Reading != nil:
			out = append(out, &rules.Line{Node: l.Node, Ambiguity: e.reading(p, l.Reading, main)})
		case l.Unclear != nil:
			out = append(out, &rules.Line{Node: l.Node, Ambiguity: unclear(l.Unclear)})
		default:
			out = append(out, e.conditioned(e.listed(l)))
		}
	}
	return out
}

func unclear(u *rules.Unclear) *rules.Ambiguity {
	return &rules.Ambiguity{Node: u.Node, Text: u.Why, Cites: u.Cites}
}

// listed gives the literal members of a list their cites.
func (e *expander) listed(l *rules.Line) *rules.Line {
	if l.Terms == nil || !slices.ContainsFunc(l.Terms.Items, func(i *rules.ListItem) bool { return i.Text != nil && len(i.Cites) == 0 }) {
		return l
	}
	terms := *l.Terms
	terms.Items = nil
	for _, i := range l.Terms.Items {
		if i.Text == nil || len(i.Cites) > 0 {
			terms.Items = append(terms.Items, i)
			continue
		}
		terms.Items = append(terms.Items, e.members(e.file.Marks(i.Text))...)
	}
	return &rules.Line{Node: l.Node, Terms: &terms}
}
