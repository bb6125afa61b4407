package rules

import "tiaowen/grammar/source"

// Span is the place of a node: its first token to its last, without the white
// space and comments after it.
func (f *File) Span(n Node) source.Span {
	start, end := n.Pos.Offset, n.EndPos.Offset
	return f.Source.Span(start, max(start, end))
}

// QuoteSpan is the place of the words between the quotation marks of a text.
func (f *File) QuoteSpan(l Literal) source.Span {
	s := f.Span(l.Node)
	if s.End-s.Start < 2 {
		return s
	}
	return f.Source.Span(s.Start+1, s.End-1)
}
