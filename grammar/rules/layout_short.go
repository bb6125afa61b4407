package rules

import "github.com/alecthomas/participle/v2/lexer"

// The style of the second edition has short lines: a statement is filled up to
// maxWidth columns and goes on two columns further in; it is broken before and
// and or, between strings and behind commas, else before the words of a term.

// shortLayOut returns the gaps of a file of the second edition.
func shortLayOut(f *File) map[int]gap {
	l := &layout{gaps: map[int]gap{}}
	for _, t := range f.Tokens {
		if !isElided(t.Type) {
			l.tokens = append(l.tokens, t)
		}
	}
	l.breakAt(l.tokens[0].Pos.Offset, 0, blankKept)
	l.fill(f.Notice.Node, 0)
	for _, c := range f.Clauses {
		l.shortClause(c)
	}
	return l.gaps
}

func (l *layout) shortClause(c *Clause) {
	l.breakAt(c.Pos.Offset, 0, blankAlways)
	l.fillHead(c.Node, 0)
	for _, r := range c.Roles {
		l.statement(r.Node, indentStep)
	}
	l.shortItems(c.Items, indentStep)
	l.closing(c.Node, 0)
}

func (l *layout) shortItems(items []*Item, indent int) {
	for _, i := range items {
		switch {
		case i.For != nil:
			l.shortFor(i.For, indent)
		case i.Provision != nil:
			l.shortProvision(i.Provision, indent)
		case i.Example != nil:
			l.breakAt(i.Pos.Offset, indent, blankKept)
			l.shortExample(i.Example, indent)
		default:
			l.statement(i.Node, indent)
		}
	}
}

func (l *layout) shortFor(f *For, indent int) {
	l.breakAt(f.Pos.Offset, indent, blankKept)
	l.fillHead(f.Node, indent)
	for _, s := range f.Lines {
		l.statement(s.Node, indent+indentStep)
	}
	l.shortItems(f.Items, indent+indentStep)
	l.closing(f.Node, indent)
}

// shortProvision puts the strings of a provision's own text on lines of their
// own where all of it does not fit on one.
func (l *layout) shortProvision(p *Provision, indent int) {
	l.breakAt(p.Pos.Offset, indent, blankKept)
	inner := indent + indentStep
	switch {
	case p.Text == nil:
		l.fillHead(p.Node, indent)
	case indent+l.widthTo(p.Node, p.Text.Node) > maxWidth:
		for _, part := range p.Text.Parts {
			l.breakAt(part.Pos.Offset, inner, blankNever)
		}
	}
	for _, b := range p.Behind {
		l.statement(b.Node, inner)
	}
	for _, b := range []*Block{p.Block, p.Only} {
		if b != nil {
			for _, line := range b.Lines {
				l.statement(line.Node, inner)
			}
			l.closing(b.Node, indent)
		}
	}
}

// shortExample fills the case; each outcome and each variant has its own line.
func (l *layout) shortExample(e *Example, indent int) {
	inner := indent + indentStep
	on := l.before(e.Date.Node)
	l.breakAt(on, inner, blankNever)
	last := e.Date.Node
	if n := len(e.Facts); n > 0 {
		last = e.Facts[n-1].Node
	}
	l.fillTokens(l.index(on), l.index(last.EndPos.Offset), inner)
	for _, x := range e.Expect {
		l.statement(x.Node, inner)
	}
	for _, b := range e.But {
		l.statement(b.Node, inner)
	}
	if len(e.Cites) > 0 {
		l.breakAt(l.before(e.Cites[0].Node), inner, blankNever)
		l.fillTokens(l.index(e.Cites[0].Pos.Offset)-1, l.index(e.EndPos.Offset)-1, inner)
	}
	l.closing(e.Node, indent)
}

// statement puts a statement on a line of its own and fills it.
func (l *layout) statement(n Node, indent int) {
	l.breakAt(n.Pos.Offset, indent, blankKept)
	l.fill(n, indent)
}

func (l *layout) fill(n Node, indent int) {
	l.fillTokens(l.index(n.Pos.Offset), l.index(n.EndPos.Offset), indent)
}

// fillHead fills a statement up to its opening brace.
func (l *layout) fillHead(n Node, indent int) {
	start := l.index(n.Pos.Offset)
	end := start
	for end < len(l.tokens)-1 && !isPunct(&l.tokens[end], "{") {
		end++
	}
	l.fillTokens(start, end+1, indent)
}

// fillTokens breaks the tokens from start to end, which begin at a column, into
// lines that fit.
func (l *layout) fillTokens(start, end, indent int) {
	column, best, worse := indent, -1, -1
	from := start
	for i := start; i < end; i++ {
		t := l.tokens[i]
		if i > from {
			switch {
			case breaksWell(l.tokens[i-1], t):
				best = i
			case t.Type == tokenTypes["String"]:
				worse = i
			}
		}
		width := columnsOf(t.Value)
		if i > from && spaced(l.tokens[i-1].Value, t.Value) {
			width++
		}
		if column += width; column <= maxWidth {
			continue
		}
		at := best
		if at < 0 {
			at = worse
		}
		if at < 0 {
			continue // nothing can be broken: an unbreakable text
		}
		l.breakAt(l.tokens[at].Pos.Offset, indent+indentStep, blankNever)
		from, i, column, best, worse = at, at-1, indent+indentStep, -1, -1
	}
}

// breaksWell reports whether a line may go on on the next one before t.
func breaksWell(last, t lexer.Token) bool {
	switch {
	case t.Type == keyword && (t.Value == "and" || t.Value == "or" || t.Value == "given" || t.Value == "if" || t.Value == "from"):
		return true
	case t.Type == tokenTypes["String"]:
		return last.Type == tokenTypes["String"]
	}
	return isPunct(&last, ",")
}
