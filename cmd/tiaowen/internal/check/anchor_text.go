package check

import (
	"strings"

	"tiaowen/cmd/tiaowen/internal/ir"
	"tiaowen/grammar/notice"
	"tiaowen/grammar/rules"
)

// stretchAt is where the clause has a stretch of a marked text; a text has
// several where … stands for words of other provisions.
type stretchAt struct {
	stretch
	place     notice.Range
	inHeading bool
}

// part is the quote of a part of a marked text. The text as a whole is found
// once, or reported once.
func (a anchoring) part(cite *rules.Cite) ir.Quote {
	places, known := a.texts[cite.Within]
	if !known {
		places = a.text(cite.Within)
		a.texts[cite.Within] = places
	}
	part := notice.Range{Start: cite.At, End: cite.At + len(cite.Quote.Value)}
	for _, s := range places {
		if s.start > part.Start || part.End > s.end {
			continue
		}
		text := a.clause.Text
		if s.inHeading {
			text = a.clause.Heading
		}
		quote := cite.Within.Plain[s.start:s.end]
		place := notice.Within(text, s.place, quote, notice.Range{Start: part.Start - s.start, End: part.End - s.start})
		return quoteOf(a.clause, place, s.inHeading)
	}
	return ir.Quote{}
}

// text finds the stretches of a marked text one after the other. One with a
// fault in its marks is reported with these.
func (a anchoring) text(m *rules.Marked) []stretchAt {
	if len(m.Faults) > 0 {
		a.lost = true
		return nil
	}
	var out []stretchAt
	from, after := 0, 0
	for i, words := range strings.Split(m.Plain, "…") {
		s := stretch{from, from + len(words)}
		from = s.end + len("…")
		if strings.TrimSpace(words) == "" {
			continue
		}
		if i == 0 || len(out) == 0 {
			whole := &rules.Cite{Node: m.Text.Node, Nth: m.Text.Nth, Quote: rules.Literal{Node: m.Text.Node, Value: words}}
			q := a.find(whole)
			if q.Clause == "" {
				return nil
			}
			out, after = append(out, stretchAt{s, notice.Range(q.Range), q.InHeading}), q.End
			continue
		}
		places := notice.Locate(a.clause.Text[after:], words)
		if len(places) == 0 {
			a.notFound(words, a.span(m.Text.Node))
			return nil
		}
		place := notice.Range{Start: after + places[0].Start, End: after + places[0].End}
		out, after = append(out, stretchAt{s, place, false}), place.End
	}
	return out
}
