package mutation

import (
	"slices"

	"tiaowen/grammar/rules"
)

// otherKind is a kind of provision that binds in another way.
var otherKind = map[string]string{"duty": "power", "power": "duty", "ban": "encourage", "encourage": "duty"}

// ownStrength is how strongly a kind binds by itself.
var ownStrength = map[string]string{"power": "may", "ban": "forbidden", "encourage": "encouraged"}

var strengths = []string{"must", "may", "encouraged", "forbidden"}

func (g *generator) provision(p *rules.Provision) {
	g.links(p.From)
	if other := otherKind[p.Kind]; other != "" {
		g.swap(Modality, g.of(p.Node)[0], other)
	}
	if !g.saysStrength(p) {
		g.addStrength(p)
	}
	if p.Text != nil {
		s := g.file.Span(p.Node)
		g.replace(TextDropped, s.Start, s.End, "", "text of "+p.Kind+" dropped")
		g.text(p.Text)
	}
	for _, l := range p.Lines() {
		g.line(l, true)
	}
}

// saysStrength reports whether the provision says how strongly it binds.
func (g *generator) saysStrength(p *rules.Provision) bool {
	if slices.ContainsFunc(p.Lines(), func(l *rules.Line) bool { return l.Modality != nil }) {
		return true
	}
	return p.Text != nil && slices.ContainsFunc(marksOf(g.file.Marks(p.Text).Pieces), func(m *rules.Mark) bool {
		return slices.Contains(strengths, m.Label)
	})
}

// addStrength lets the provision bind in another way than its kind does.
func (g *generator) addStrength(p *rules.Provision) {
	end := g.file.Span(p.Node).End
	for _, strength := range strengths[1:] {
		if strength == ownStrength[p.Kind] {
			continue
		}
		what, line := p.Kind+" "+strength+" added", "\n    "+strength+"\n"
		block := p.Only
		if block == nil {
			block = p.Block
		}
		if block != nil {
			at := g.file.Span(block.Node).Start + 1
			g.replace(Modality, at, at, line, what)
			continue
		}
		if p.Text == nil {
			continue
		}
		behind := g.file.Span(p.Text.Node).End
		g.replace(Modality, behind, end, " {"+line+g.file.Source.Text()[behind:end]+"\n}", what)
	}
}

// line makes the mutants of a line; droppable where it may be left out.
func (g *generator) line(l *rules.Line, droppable bool) {
	switch {
	case l.Reading != nil:
		g.within(Reading, func() { g.change(l.Reading.Change) })
		return
	case l.Ambiguity != nil:
		g.within(Reading, func() {
			for _, l := range l.Ambiguity.Lines {
				g.line(l, true)
			}
		})
		return
	case l.Remark != nil:
		g.cites(l.Remark.Cites)
		return
	case l.Cite != nil:
		g.cites(l.Cite.Cites)
		return
	case l.Unclear != nil || l.Justified != nil:
		return
	}
	if droppable {
		s := g.file.Span(l.Node)
		g.drop(LineDropped, s.Start, s.End)
	}
	g.parts(l, droppable)
}

// parts makes the mutants within a line.
func (g *generator) parts(l *rules.Line, droppable bool) {
	switch {
	case l.Condition != nil:
		var whole *rules.Node
		if droppable {
			whole = &l.Node
		}
		g.condition(l.Condition.Condition, whole)
	case l.Pays != nil:
		g.pays(l.Pays)
	case l.Total != nil:
		g.measure(&l.Total.Measure)
		g.cites(l.Total.Cites)
	case l.Lasts != nil:
		g.lasts(l.Lasts)
	case l.During != nil:
		g.during(l.During)
	case l.Time != nil:
		g.time(l.Time)
	case l.Modality != nil:
		for _, s := range strengths {
			if s != l.Modality.Strength {
				g.swap(Modality, g.of(l.Modality.Node)[0], s)
			}
		}
		g.cites(l.Modality.Cites)
	case l.Terms != nil:
		g.members(l.Terms.Items)
	case l.Purpose != nil:
		g.cites(l.Purpose.Cites)
	}
}

// change makes the mutants of what a second reading changes.
func (g *generator) change(c *rules.Change) {
	switch {
	case c.Text != nil:
		g.text(c.Text)
	case c.Block != nil:
		for _, l := range c.Block.Lines {
			g.line(l, true)
		}
	case c.Also != nil:
		g.condition(c.Also, nil)
	case c.Is != nil:
		g.condition(c.Is, nil)
	case c.Line != nil:
		g.line(c.Line.AsLine(), false)
	}
}

// members makes the mutants of a list.
func (g *generator) members(items []*rules.ListItem) {
	var nodes []rules.Node
	for _, i := range items {
		nodes = append(nodes, i.Node)
	}
	for i, item := range items {
		if len(items) > 1 {
			g.member(MemberDropped, nodes, i)
		}
		if item.Text != nil {
			g.text(item.Text)
		}
		g.cites(item.Cites)
	}
}
