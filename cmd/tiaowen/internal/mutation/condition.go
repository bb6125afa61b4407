package mutation

import (
	"fmt"
	"hash/fnv"

	"tiaowen/grammar/rules"
)

// condition makes the mutants of a condition; whole is the line that goes with
// it where it is a single term, nil where it must stay.
func (g *generator) condition(c *rules.Condition, whole *rules.Node) {
	var alternatives []rules.Node
	for _, a := range c.Any {
		alternatives = append(alternatives, a.Node)
	}
	g.connectors("or", "and", alternatives)
	for i, a := range c.Any {
		var terms []rules.Node
		for _, t := range a.All {
			terms = append(terms, t.Node)
		}
		g.connectors("and", "or", terms)
		for j, t := range a.All {
			switch {
			case len(terms) > 1:
				g.member(ConditionDropped, terms, j)
			case len(alternatives) > 1:
				g.member(ConditionDropped, alternatives, i)
			case whole != nil:
				s := g.file.Span(*whole)
				g.drop(ConditionDropped, s.Start, s.End)
			}
			g.term(t)
		}
	}
}

// connectors turns each word between two nodes.
func (g *generator) connectors(word, other string, nodes []rules.Node) {
	for i := range nodes[1:] {
		between := g.between(g.file.Span(nodes[i]).End, g.file.Span(nodes[i+1]).Start)
		if t, ok := find(between, word); ok {
			left, right := g.file.Span(nodes[i]).Text(), g.file.Span(nodes[i+1]).Text()
			g.replace(AndOr, t.start, t.end, other, fmt.Sprintf("%s -> %s between %s and %s", word, other, left, right))
		}
	}
}

func (g *generator) term(t *rules.Term) {
	start := g.file.Span(t.Node).Start
	if t.Not {
		not := g.of(t.Node)[0]
		g.replace(Negation, not.start, g.of(t.Node)[1].start, "", "not dropped: "+g.file.Span(t.Node).Text())
	}
	switch {
	case t.Any != nil:
		g.text(t.Any.Text)
	case t.Group != nil:
		g.condition(t.Group, nil)
	case t.Atom != nil:
		if !t.Not && t.Atom.Value == nil {
			g.replace(Negation, start, start, "not ", "not added: "+g.file.Span(t.Node).Text())
		}
		g.atom(t.Atom)
	}
	g.cites(t.Cites)
}

// turned are the nearest wrong comparisons.
var turned = map[string][]string{
	">=": {">", "<="}, ">": {">=", "<"}, "<": {"<=", ">"}, "<=": {"<", ">="}, "=": {">=", "<"},
}

func (g *generator) atom(a *rules.Atom) {
	g.fact(a.Fact)
	if a.Is != nil {
		if other := g.names.otherValue(a.Fact.Text, a.Is.Text); other != "" {
			g.node(Value, a.Is.Node, other)
		}
	}
	for _, t := range g.of(a.Node) {
		for _, other := range turned[t.text] {
			g.replace(Comparison, t.start, t.end, other, a.Fact.Text+" "+t.text+" -> "+other)
		}
	}
	for _, o := range []*rules.Operand{a.Value, a.Was} {
		if o != nil {
			g.operand(o)
		}
	}
}

// fact exchanges a fact for another of its type: one of the same clause, which
// its words may bear as well, and one of the same notice.
func (g *generator) fact(n rules.Name) {
	kind := g.names.facts[n.Text]
	if kind == "" {
		return // a case of its own: the checks know no such name
	}
	first := next(g.near[kind], n.Text)
	if first != "" {
		g.node(OtherFact, n.Node, first)
	}
	h := fnv.New32a()
	fmt.Fprint(h, g.clause.Path, n.Text)
	all := g.all[kind]
	if other := all[int(h.Sum32()>>1)%len(all)]; other != n.Text && other != first {
		g.node(OtherFact, n.Node, other)
	}
}
