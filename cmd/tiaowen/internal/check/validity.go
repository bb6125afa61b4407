package check

import (
	"tiaowen/cmd/tiaowen/internal/ir"
	"tiaowen/grammar/diag"
	"tiaowen/grammar/rules"
	"tiaowen/grammar/source"
)

// checkValidity holds the validity of a notice to its front matter and to the
// notices above it: a lower notice that outlives or predates an upper one rests
// on nothing for that time.
func checkValidity(units []*unit, ws *ir.Workspace, diags *diag.List) {
	for _, u := range units {
		if u.file == nil {
			continue
		}
		v := ws.Policy(u.slug()).Validity
		u.checkFront(v, diags)
		for _, slug := range u.file.Notice.Under {
			if upper := findUnit(units, slug); upper != nil && !upper.below(u) {
				u.checkUpper(upper, v, ws.Policy(slug).Validity, diags)
			}
		}
	}
}

// checkFront compares the valid statement with the front matter.
func (u *unit) checkFront(v ir.Validity, diags *diag.List) {
	front := u.document.Front
	if from := day(front.InForceFrom); from != v.From {
		diags.Error("validity-from", u.validPlace(), v.From.String(), from.String())
	}
	if to := day(front.InForceTo); to != v.To {
		diags.Error("validity-to", u.validPlace(), orNever(v.To), orNever(to))
	}
}

// checkUpper notes where the periods of two levels do not match. That is a
// matter between the notices, which the comparison reports; no rule is wrong.
func (u *unit) checkUpper(upper *unit, own, above ir.Validity, diags *diag.List) {
	if !above.To.IsZero() && (own.To.IsZero() || above.To.Before(own.To)) {
		d := diags.Note("validity-outlives", u.validPlace(), orNever(own.To), upper.slug(), orNever(above.To))
		relateQuotes(d, u, own.ToQuotes)
		relateQuotes(d, upper, above.ToQuotes)
	}
	if own.From.Before(above.From) {
		d := diags.Note("validity-predates", u.validPlace(), own.From.String(), upper.slug(), above.From.String())
		relateQuotes(d, u, own.FromQuotes)
		relateQuotes(d, upper, above.FromQuotes)
	}
}

func relateQuotes(d *diag.Diagnostic, u *unit, quotes []ir.Quote) {
	for _, q := range quotes {
		if c := u.document.Clause(q.Clause); c != nil {
			d.Relate("cited-here", (&block{clause: c}).place(q), q.Text)
		}
	}
}

// orNever is the day, or "-" where no end is stated.
func orNever(d ir.Date) string {
	if d.IsZero() {
		return "-"
	}
	return d.String()
}

// validPlace is the valid statement, else the title of the notice.
func (u *unit) validPlace() source.Span {
	if v := u.validSyntax(); v != nil {
		return u.span(v.Node)
	}
	return u.place()
}

func (u *unit) validSyntax() *rules.Valid {
	for _, b := range u.blocks {
		for _, item := range b.syntax.Items {
			if item.Valid != nil {
				return item.Valid
			}
		}
	}
	return nil
}
