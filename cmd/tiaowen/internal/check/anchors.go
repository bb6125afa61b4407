package check

import (
	"tiaowen/cmd/tiaowen/internal/ir"
	"tiaowen/grammar/diag"
	"tiaowen/grammar/notice"
	"tiaowen/grammar/rules"
	"tiaowen/grammar/source"
)

// findAnchors finds each cite in its clause, exactly once: in the body, else in
// the heading. What needs words and cites none is a fault too.
func findAnchors(units []*unit, diags *diag.List) {
	for _, u := range units {
		for _, b := range u.blocks {
			a := anchoring{b, diags}
			b.anchors = map[*rules.Cite]ir.Quote{}
			for _, e := range b.evidence {
				a.evidence(e)
			}
		}
	}
}

type anchoring struct {
	*block
	diags *diag.List
}

func (a anchoring) evidence(e *evidence) {
	if len(e.cites) == 0 && !e.optional && e.role != comment {
		a.diags.Error("cite-missing", a.span(e.node))
	}
	for _, cite := range e.cites {
		quote, known := a.anchors[cite]
		if !known {
			quote = a.find(cite)
			a.anchors[cite] = quote
			a.lost = a.lost || quote.Clause == ""
		}
		if quote.Clause != "" {
			e.quotes = append(e.quotes, quote)
		}
	}
}

// find returns the quote, or the zero Quote after reporting why there is none.
func (a anchoring) find(cite *rules.Cite) ir.Quote {
	places, inHeading := a.clause.Locate(cite.Quote.Value), false
	if len(places) == 0 {
		places, inHeading = a.clause.LocateInHeading(cite.Quote.Value), true
	}
	at := a.unit.file.QuoteSpan(cite.Quote)
	n := max(cite.Nth, 1)
	switch {
	case len(places) == 0:
		a.notFound(cite.Quote.Value, at)
		return ir.Quote{}
	case n > len(places):
		a.diags.Error("cite-nth", a.span(cite.Node), cite.Nth, len(places))
		return ir.Quote{}
	case cite.Nth == 0 && len(places) > 1:
		d := a.diags.Error("cite-ambiguous", at, cite.Quote.Value, len(places))
		for i, p := range places[:min(len(places), 3)] {
			d.Relate("cite-occurrence", a.place(quoteOf(a.clause, p, inHeading)), i+1)
		}
		if !inHeading {
			a.mendNth(d, cite, places)
		}
		return ir.Quote{}
	}
	return quoteOf(a.clause, places[n-1], inHeading)
}

func quoteOf(c *notice.Clause, r notice.Range, inHeading bool) ir.Quote {
	text := c.Text
	if inHeading {
		text = c.Heading
	}
	return ir.Quote{Clause: c.ID, Range: ir.Range(r), InHeading: inHeading, Text: text[r.Start:r.End]}
}

// notFound shows the passage most like the quote: first one of the same words
// in another clause, else the nearest of this clause.
func (a anchoring) notFound(quote string, at source.Span) {
	d := a.diags.Error("cite-not-found", at, quote, a.clause.ID)
	for c := range a.unit.document.All() {
		if places := c.Locate(quote); len(places) > 0 {
			d.Relate("cite-elsewhere", c.Span(places[0].Start, places[0].End), c.ID)
			return
		}
	}
	if near, ok := a.clause.Nearest(quote); ok {
		d.Relate("cite-nearest", a.clause.Span(near.Start, near.End), a.clause.Text[near.Start:near.End])
		a.mendQuote(d, at, quote, near)
	}
}
