package rules

import (
	"sort"

	"github.com/alecthomas/participle/v2/lexer"
)

// layout decides where the lines of a file begin and what is aligned. Its
// decisions rest on the tokens alone, never on the white space that is there,
// so that formatting twice changes nothing.
type layout struct {
	tokens     []lexer.Token // those that the grammar sees
	gaps       map[int]gap   // by offset of the token
	alignments int
}

// layOut returns the gaps before the tokens of a file without errors.
func layOut(f *File) map[int]gap {
	l := &layout{gaps: map[int]gap{}}
	for _, t := range f.Tokens {
		if !isElided(t.Type) {
			l.tokens = append(l.tokens, t)
		}
	}
	l.breakAt(l.tokens[0].Pos.Offset, 0, blankKept)
	l.header(f.Notice)
	for _, c := range f.Clauses {
		l.clause(c)
	}
	for _, d := range f.Declarations {
		l.declaration(d)
	}
	return l.gaps
}

// header puts what a long header says of the examples on a line of its own.
func (l *layout) header(h *NoticeHeader) {
	if h == nil || h.Open == nil || l.width(h.Node) <= maxWidth {
		return
	}
	examples := l.tokens[l.index(h.Open.Pos.Offset)-2] // examples open "…"
	l.breakAt(examples.Pos.Offset, indentStep, blankNever)
}

func (l *layout) clause(c *Clause) {
	l.breakAt(c.Pos.Offset, 0, blankAlways)
	standards := l.newAlignment()
	for _, i := range c.Items {
		l.breakAt(i.Pos.Offset, indentStep, blankKept)
		l.item(i, indentStep, standards)
	}
	l.closing(c.Node, 0)
}

func (l *layout) item(i *Item, indent, standards int) {
	switch {
	case i.Standard != nil:
		l.wrap(i.Standard.Node, i.Standard.Cites, indent, standards)
	case i.Provision != nil:
		l.lines(i.Provision.Lines, indent+indentStep)
		l.closing(i.Provision.Node, indent)
	case i.Valid != nil:
		l.valid(i.Valid, indent)
	case i.Basis != nil:
		l.wrap(i.Basis.Node, i.Basis.Cites, indent, 0)
	case i.Remark != nil:
		l.wrap(i.Remark.Node, i.Remark.Cites, indent, 0)
	case i.Ambiguity != nil:
		l.ambiguity(i.Ambiguity, indent)
	case i.Example != nil:
		l.example(i.Example, indent)
	}
}

func (l *layout) valid(v *Valid, indent int) {
	cites := l.newAlignment()
	l.alignCites(v.FromCites, cites)
	if len(v.FromCites) > 0 && len(v.UntilCites) > 0 {
		l.breakAt(l.before(v.Until.Node), indent+len("valid "), blankNever)
		l.alignCites(v.UntilCites, cites)
	}
}

func (l *layout) ambiguity(a *Ambiguity, indent int) {
	l.wrap(a.Node, a.Cites, indent, 0)
	if l.lastOf(a.Node).Value == "}" {
		l.lines(a.Lines, indent+indentStep)
		l.closing(a.Node, indent)
	}
}

func (l *layout) example(e *Example, indent int) {
	inner := indent + indentStep
	l.breakAt(l.before(e.Date.Node), inner, blankKept)
	for _, g := range e.Facts {
		l.breakAt(g.Pos.Offset, inner, blankKept)
	}
	for _, x := range e.Expect {
		l.breakAt(x.Pos.Offset, inner, blankKept)
	}
	l.breakAt(l.before(e.Cites[0].Node), inner, blankKept)
	l.closing(e.Node, indent)
}

func (l *layout) declaration(d *Declaration) {
	l.breakAt(d.Pos.Offset, 0, blankKept)
	if c := d.Category; c != nil && l.width(c.Node) > maxWidth {
		for _, v := range c.Values {
			l.breakAt(v.Pos.Offset, indentStep, blankKept)
		}
		l.closing(c.Node, 0)
	}
	if i := d.Includes; i != nil {
		l.reason(i.Node, i.Because)
	}
	if b := d.Bearing; b != nil {
		l.reason(b.Node, b.Because)
	}
	if a := d.Axiom; a != nil {
		l.axiom(a)
	}
}

// axiom puts the source of an axiom that is too long for one line, and its
// reason where both are too long for the second, on a line of their own.
func (l *layout) axiom(a *AxiomDecl) {
	switch {
	case l.width(a.Node) <= maxWidth:
	case a.Source == nil:
		l.reason(a.Node, a.Because)
	default:
		l.breakAt(a.Source.Pos.Offset, indentStep, blankNever)
		if indentStep+l.widthTo(a.Source.Node, a.Because.Node) > maxWidth {
			l.breakAt(l.before(a.Because.Node), indentStep, blankNever)
		}
	}
}

// reason puts the reason of a declaration that is too long for one line on a
// line of its own.
func (l *layout) reason(n Node, because Literal) {
	if l.width(n) > maxWidth {
		l.breakAt(l.before(because.Node), indentStep, blankNever)
	}
}

// wrap puts the cites of a statement on a line of their own where it is too
// long for one, and else aligns them.
func (l *layout) wrap(n Node, cites []*Cite, indent, alignment int) {
	if len(cites) == 0 {
		return
	}
	cite := l.before(cites[0].Node)
	if indent+l.widthTo(n, cites[len(cites)-1].Node) > maxWidth {
		l.breakAt(cite, indent+indentStep, blankNever)
		return
	}
	l.alignCites(cites, alignment)
}

func (l *layout) alignCites(cites []*Cite, alignment int) {
	if len(cites) > 0 {
		l.gaps[l.before(cites[0].Node)] = gap{alignment: alignment}
	}
}

func (l *layout) newAlignment() int {
	l.alignments++
	return l.alignments
}

func (l *layout) breakAt(offset, column int, blank blankLine) {
	l.gaps[offset] = gap{newLine: true, column: column, blank: blank}
}

// closing puts the closing brace of a block on its own line.
func (l *layout) closing(n Node, column int) {
	l.breakAt(l.lastOf(n).Pos.Offset, column, blankNever)
}

// index is the number of the first token at or after the offset.
func (l *layout) index(offset int) int {
	return sort.Search(len(l.tokens), func(i int) bool { return l.tokens[i].Pos.Offset >= offset })
}

func (l *layout) lastOf(n Node) lexer.Token { return l.tokens[l.index(n.EndPos.Offset)-1] }

// before is the offset of the token before a node.
func (l *layout) before(n Node) int { return l.tokens[l.index(n.Pos.Offset)-1].Pos.Offset }

// after is the offset of the second token of a node.
func (l *layout) after(n Node) int { return l.tokens[l.index(n.Pos.Offset)+1].Pos.Offset }

// width is how many columns a node takes on one line.
func (l *layout) width(n Node) int { return l.widthTo(n, n) }

// widthTo is how many columns the tokens from one node to the end of another
// take on one line.
func (l *layout) widthTo(from, to Node) int {
	width, last := 0, ""
	for _, t := range l.tokens[l.index(from.Pos.Offset):l.index(to.EndPos.Offset)] {
		if last != "" && spaced(last, t.Value) {
			width++
		}
		width += columnsOf(t.Value)
		last = t.Value
	}
	return width
}
