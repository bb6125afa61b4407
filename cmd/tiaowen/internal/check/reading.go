package check

import (
	"slices"
	"strings"

	"tiaowen/cmd/tiaowen/internal/ir"
	"tiaowen/grammar/diag"
	"tiaowen/grammar/notice"
	"tiaowen/grammar/quantity"
	"tiaowen/grammar/rules"
	"tiaowen/grammar/source"
)

// checkLiterals holds every value of the rules to the words cited for it. What
// has a fault already is passed over: its values are not what was meant.
func checkLiterals(units []*unit, diags *diag.List) {
	faults := errorSpans(diags)
	for _, u := range units {
		for _, b := range u.blocks {
			b.used = make([]bool, len(b.clause.Quantities))
			for _, e := range b.evidence {
				if len(e.quotes) == 0 || len(e.quotes) < len(e.cites) {
					continue // reported with the anchors
				}
				r := read(b, e, diags)
				if overlapsAny(b.span(e.node), faults) {
					r.use(r.quantities...)
					continue
				}
				for _, c := range e.claims {
					c.verify(r)
				}
			}
		}
	}
}

// errorSpans is where the errors so far stand.
func errorSpans(diags *diag.List) []source.Span {
	var out []source.Span
	for _, d := range diags.Sorted() {
		if d.Severity == diag.Error {
			out = append(out, d.Primary)
		}
	}
	return out
}

func overlapsAny(s source.Span, spans []source.Span) bool {
	return slices.ContainsFunc(spans, s.Overlaps)
}

// A reading is the cites of one evidence as quantities and as words.
type reading struct {
	block      *block
	evidence   *evidence
	diags      *diag.List
	quantities []quantityRead
	words      string
}

// A quantityRead is a quantity that a cite overlaps; index is its place in the
// clause, -1 for one of the heading.
type quantityRead struct {
	quantity.Quantity
	index int
}

func read(b *block, e *evidence, diags *diag.List) *reading {
	r := &reading{block: b, evidence: e, diags: diags}
	var words []string
	heading := quantity.Find(b.clause.Heading)
	for _, q := range e.quotes {
		words = append(words, q.Text)
		if q.InHeading {
			r.overlapping(heading, q, false)
		} else {
			r.overlapping(b.clause.Quantities, q, true)
		}
	}
	r.words = strings.Join(words, " ")
	return r
}

func (r *reading) overlapping(quantities []quantity.Quantity, quote ir.Quote, body bool) {
	for i, q := range quantities {
		if q.Start >= quote.End || quote.Start >= q.End {
			continue
		}
		if !body {
			i = -1
		}
		r.quantities = append(r.quantities, quantityRead{q, i})
	}
}

// use marks quantities as stated by a rule.
func (r *reading) use(quantities ...quantityRead) {
	for _, q := range quantities {
		if q.index >= 0 {
			r.block.used[q.index] = true
		}
	}
}

// useMeant marks what a claim may have meant once it has been reported, the
// quantities cited and those like it, so that the same fault is not reported
// from the other side.
func (r *reading) useMeant(same func(quantity.Quantity) bool) {
	r.use(r.quantities...)
	for i, q := range r.block.clause.Quantities {
		if same(q) {
			r.block.used[i] = true
		}
	}
}

// error reports a claim and shows the words it rests on.
func (r *reading) error(code string, at rules.Node, args ...any) {
	d := r.diags.Error(code, r.block.span(at), args...)
	q := r.evidence.quotes[0]
	d.Relate("cited-here", r.block.place(q), q.Text)
}

// errorAt reports a claim and shows the quantity that contradicts it.
func (r *reading) errorAt(code string, at rules.Node, q quantityRead, args ...any) *diag.Diagnostic {
	d := r.diags.Error(code, r.block.span(at), args...)
	return d.Relate("cited-here", r.block.quantityPlace(q), q.Text)
}

func (b *block) quantityPlace(q quantityRead) source.Span {
	if q.index < 0 {
		return b.clause.HeadingSpan()
	}
	return b.clause.Span(q.Start, q.End)
}

// place is where the notice has the quote.
func (b *block) place(q ir.Quote) source.Span {
	if q.InHeading {
		return b.clause.HeadingSpan()
	}
	return b.clause.Span(q.Start, q.End)
}

func overlaps(a notice.Range, q ir.Quote) bool {
	return !q.InHeading && a.Start < q.End && q.Start < a.End
}
