package check

import (
	"strings"

	"tiaowen/grammar/rules"
)

// text is a marked text as lines, one for each label, in the order in which
// the labels first stand.
func (e *expander) text(t *rules.Text) []*rules.Line {
	marked := e.file.Marks(t)
	e.markFaults(marked)
	e.checkCues(marked)
	w := textLines{expander: e, marked: marked}
	w.pieces(marked.Pieces)
	return w.out
}

// whole is a text as words of the clause, whatever is marked in it.
func (e *expander) whole(t *rules.Text) *rules.Line {
	marked := e.file.Marks(t)
	line := &rules.CiteLine{Node: t.Node}
	at := 0
	for _, words := range strings.Split(marked.Plain, "…") {
		if strings.TrimSpace(words) != "" {
			line.Cites = append(line.Cites, part(marked, at, at+len(words), t.Node))
		}
		at += len(words) + len("…")
	}
	return &rules.Line{Node: t.Node, Cite: line}
}

// markFaults reports what is wrong in the brackets of a text.
func (e *expander) markFaults(m *rules.Marked) {
	for _, f := range m.Faults {
		switch f.Kind {
		case rules.StrayBracket:
			e.diags.Error("mark-stray", f.Span).Mend(f.Span, `\]`)
		case rules.OpenBracket:
			e.diags.Error("mark-open", f.Span)
		case rules.GapInMark:
			e.diags.Error("mark-gap", f.Span)
		case rules.EmptyMark:
			e.diags.Error("mark-empty", f.Span, f.Found)
		case rules.WideBracket:
			e.diags.Error("mark-wide", f.Span, f.Found, f.Meant).Mend(f.Span, f.Meant)
		case rules.UnlabelledRun:
			e.diags.Error("mark-space", f.Span, f.Found).Mend(f.Span, f.Meant)
		case rules.UnknownLabel:
			d := e.diags.Error("mark-label", f.Span, f.Found, strings.Join(rules.MarkLabels(), ", "))
			if f.Meant != "" {
				d.Mend(f.Span, f.Meant)
			}
		}
	}
}

// textLines gathers the lines of one text.
type textLines struct {
	*expander
	marked *rules.Marked
	out    []*rules.Line
}

func (w *textLines) pieces(pieces []rules.Piece) {
	for _, p := range pieces {
		if p.Mark != nil {
			w.mark(p.Mark)
			w.pieces(p.Mark.Pieces)
		}
	}
}

func (w *textLines) mark(m *rules.Mark) {
	node := nodeOf(m)
	cites := w.cites(m)
	switch m.Label {
	case "":
	case "must", "may":
		w.out = append(w.out, &rules.Line{Node: node, Modality: &rules.ModalityLine{Node: node, Strength: m.Label, Cites: cites}})
	case "purpose", "result":
		w.out = append(w.out, &rules.Line{Node: node, Purpose: &rules.PurposeLine{Node: node, Element: m.Label, Cites: cites}})
	case "every", "before", "within", "during":
		// the words alone give no value; a line in the braces does
	case "does":
		item := &rules.ListItem{Node: node, Text: literal(node, m.Words()), Cites: cites}
		if m.Name != "" {
			item.Text, item.Term = nil, &rules.Name{Node: node, Text: m.Name}
		}
		w.list(m.Label, node, item)
	default:
		w.list(m.Label, node, w.membersOf(m)...)
	}
}

// list adds members to the line of an element.
func (w *textLines) list(element string, node rules.Node, items ...*rules.ListItem) {
	for _, l := range w.out {
		if l.Terms != nil && l.Terms.Element == element {
			l.Terms.Items = append(l.Terms.Items, items...)
			return
		}
	}
	w.out = append(w.out, &rules.Line{Node: node, Terms: &rules.TermsLine{Node: node, Element: element, Items: items}})
}

// membersOf are the members of a labelled mark: one by name, else as its words
// list them.
func (w *textLines) membersOf(m *rules.Mark) []*rules.ListItem {
	if m.Name != "" {
		node := nodeOf(m)
		return []*rules.ListItem{{Node: node, Term: &rules.Name{Node: node, Text: m.Name}, Cites: w.cites(m)}}
	}
	return members(w.marked, m.Pieces, m.Start, nodeOf(m))
}

// cites are the own words of a mark, as parts of the text.
func (w *textLines) cites(m *rules.Mark) []*rules.Cite {
	return ownCites(w.marked, m.Pieces, m.Start, nodeOf(m))
}

// ownCites are the stretches of pieces that begin at an offset of the plain
// text; those of labelled marks are not theirs.
func ownCites(of *rules.Marked, pieces []rules.Piece, at int, node rules.Node) []*rules.Cite {
	var out []*rules.Cite
	add := func(start, end int) {
		if words := of.Plain[start:end]; strings.Trim(words, "，。；：、,;:. ") != "" {
			out = append(out, part(of, start, end, node))
		}
	}
	start := at
	for _, p := range pieces {
		if p.Mark == nil {
			at += len(p.Text)
			continue
		}
		if p.Mark.Label != "" {
			add(start, at)
			start = p.Mark.End
		}
		at = p.Mark.End
	}
	add(start, at)
	return out
}

// part is a cite of a stretch of the plain text.
func part(of *rules.Marked, start, end int, node rules.Node) *rules.Cite {
	quote := rules.Literal{Node: node, Value: of.Plain[start:end]}
	return &rules.Cite{Node: node, Quote: quote, Within: of, At: start}
}

func literal(node rules.Node, words string) *rules.Text {
	return &rules.Text{Node: node, Parts: []*rules.Literal{{Node: node, Value: words}}}
}

// nodeOf is where a mark stands in the rule file.
func nodeOf(m *rules.Mark) rules.Node {
	var n rules.Node
	n.Pos.Offset, n.EndPos.Offset = m.Span.Start, m.Span.End
	n.Pos.Line = m.Span.Position().Line
	return n
}
