package check

import (
	"slices"

	"tiaowen/grammar/diag"
	"tiaowen/grammar/notice"
	"tiaowen/grammar/quantity"
)

// checkQuantities holds every quantity of a coded sentence to a rule that states
// it, or to a remark that sets it aside with a reason. The name of a document
// that the clause rests on is no rule, and accounts for its own numbers.
func checkQuantities(units []*unit, diags *diag.List) {
	for _, u := range units {
		for _, b := range u.blocks {
			if u.broken || b.lost || len(b.syntax.Items) == 0 {
				continue // reported already, or used by a rule that could not be read
			}
			for i, q := range b.clause.Quantities {
				if !b.used[i] && !b.setAside(q) && b.inCoded(q) {
					diags.Error("quantity-unused", b.clause.Span(q.Start, q.End), q.Text, b.clause.ID).
						Relate("clause-here", b.header(), b.syntax.Path)
				}
			}
		}
	}
}

// inCoded reports whether a rule cites the sentence of the quantity; one that
// is not coded has been reported as a whole.
func (b *block) inCoded(q quantity.Quantity) bool {
	for _, s := range b.clause.Sentences {
		if s.Start <= q.Start && q.Start < s.End {
			return b.holds(s)
		}
	}
	return true
}

func (b *block) setAside(q quantity.Quantity) bool {
	return b.cited(notice.Range{Start: q.Start, End: q.End}, aim, aside, pending, document)
}

// cited reports whether evidence in one of the roles quotes a part of the range.
func (b *block) cited(r notice.Range, roles ...role) bool {
	for _, e := range b.evidence {
		if !slices.Contains(roles, e.role) {
			continue
		}
		for _, q := range e.quotes {
			if overlaps(r, q) {
				return true
			}
		}
	}
	return false
}
