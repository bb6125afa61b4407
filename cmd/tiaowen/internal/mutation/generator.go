package mutation

import (
	"slices"
	"strings"

	"tiaowen/grammar/rules"
)

// generator walks the tree of a rule file and gathers its mutants.
type generator struct {
	file    *rules.File
	names   *names
	clauses func(notice string) []string // the ids of its clauses
	tokens  []token
	all     map[string][]string // facts of the file, by type

	clause *rules.Clause
	near   map[string][]string // facts of the clause, by type
	column Column
	out    []Mutant
}

// mutants are all mutants of a rule file, in the order of the tree.
func mutants(f *rules.File, n *names, clauses func(string) []string) []Mutant {
	g := &generator{file: f, names: n, clauses: clauses, tokens: tokensOf(f)}
	g.all = n.factsIn(g.tokens)
	for _, c := range f.Clauses {
		g.clause, g.column = c, Duty
		g.near = n.factsIn(g.of(c.Node))
		g.links(c.From)
		for _, r := range c.Roles {
			g.role(r)
		}
		g.items(c.Items)
	}
	return g.out
}

// replace adds a mutant that has the text in place of the bytes.
func (g *generator) replace(op Operator, start, end int, text, what string) {
	if g.file.Source.Text()[start:end] == text {
		return
	}
	g.out = append(g.out, Mutant{
		Operator: op, Column: g.column, Notice: g.file.Notice.Slug, Clause: g.clause.Path,
		Line: g.file.Source.Position(start).Line, What: strings.Join(strings.Fields(what), " "), start: start, end: end, text: text,
	})
}

// swap replaces a token by another.
func (g *generator) swap(op Operator, t token, text string) {
	g.replace(op, t.start, t.end, text, t.text+" -> "+text)
}

// node replaces a node.
func (g *generator) node(op Operator, n rules.Node, text string) {
	s := g.file.Span(n)
	g.replace(op, s.Start, s.End, text, s.Text()+" -> "+text)
}

// drop leaves out the bytes.
func (g *generator) drop(op Operator, start, end int) {
	g.replace(op, start, end, "", g.file.Source.Text()[start:end]+" dropped")
}

// member leaves out the i-th of several nodes with the word that joins it to its
// neighbour.
func (g *generator) member(op Operator, nodes []rules.Node, i int) {
	here := g.file.Span(nodes[i])
	if i > 0 {
		g.drop(op, g.file.Span(nodes[i-1]).End, here.End)
	} else {
		g.drop(op, here.Start, g.file.Span(nodes[1]).Start)
	}
}

func (g *generator) role(r *rules.Role) {
	g.drop(LineDropped, g.file.Span(r.Node).Start, g.file.Span(r.Node).End)
	if r.By != nil {
		g.members(r.By.Items)
		return
	}
	g.text(r.Roles)
}

// within walks with another column.
func (g *generator) within(c Column, walk func()) {
	before := g.column
	g.column = c
	walk()
	g.column = before
}

func (g *generator) items(items []*rules.Item) {
	for _, i := range items {
		switch {
		case i.For != nil:
			g.within(columnOf(i.For), func() { g.shared(i.For) })
			g.items(i.For.Items)
		case i.Standard != nil:
			g.within(Deciding, func() { g.standard(i.Standard) })
		case i.Provision != nil:
			g.within(kindColumn(i.Provision.Kind), func() { g.provision(i.Provision) })
		case i.Valid != nil:
			g.valid(i.Valid)
		case i.Remark != nil:
			g.cites(i.Remark.Cites)
		case i.Basis != nil:
			g.cites(i.Basis.Cites)
		}
	}
}

// kindColumn is the column of a provision.
func kindColumn(kind string) Column {
	if slices.Contains([]string{"grant", "define", "adjust", "procedure", "trigger"}, kind) {
		return Deciding
	}
	return Duty
}

// columnOf is the column of what several provisions share: it decides where one
// of them does.
func columnOf(f *rules.For) Column {
	for _, i := range f.Items {
		if i.Standard != nil || i.Provision != nil && kindColumn(i.Provision.Kind) == Deciding || i.For != nil && columnOf(i.For) == Deciding {
			return Deciding
		}
	}
	return Duty
}

func (g *generator) shared(f *rules.For) {
	g.condition(f.Condition, nil)
	for _, s := range f.Lines {
		g.line(&rules.Line{Node: s.Node, Condition: s.Condition, Pays: s.Pays}, true)
	}
}

func (g *generator) standard(s *rules.Standard) {
	g.param(&s.Param)
	g.amount(s.Amount)
	if s.Was != nil {
		g.amount(s.Was)
	}
	g.cites(s.Cites)
	g.links(s.From)
}

func (g *generator) valid(v *rules.Valid) {
	for _, d := range []*rules.Date{v.From, v.Until} {
		if d != nil {
			g.date(d)
		}
	}
	g.cites(v.FromCites)
	g.cites(v.UntilCites)
}

// links exchanges each source clause for its neighbour.
func (g *generator) links(links []*rules.Link) {
	var named []string
	for _, l := range links {
		if l.Ref != nil {
			named = append(named, l.Ref.Text)
		}
	}
	for _, l := range links {
		if l.Ref == nil {
			continue
		}
		slug, _, _ := strings.Cut(l.Ref.Text, ":")
		all := g.clauses(slug)
		for other := next(all, l.Ref.Text); other != "" && other != l.Ref.Text; other = next(all, other) {
			if !slices.Contains(named, other) {
				g.node(OtherLink, l.Ref.Node, other)
				break
			}
		}
	}
}
