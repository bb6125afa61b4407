package intents

import (
	"slices"

	"tiaowen/cmd/tiaowen/internal/compare"
	"tiaowen/cmd/tiaowen/internal/compare/finding"
	"tiaowen/cmd/tiaowen/internal/ir"
	"tiaowen/grammar/diag"
	"tiaowen/grammar/source"
)

// Check compares every pair of notices whose links declare intents. files are
// the rule files by slug. It fails where a pair cannot be compared.
func Check(ws *ir.Workspace, files map[string]*source.File, diags *diag.List) error {
	for _, lower := range ws.Policies {
		for _, upper := range ws.Chain(lower.Slug)[1:] {
			if !declares(lower, upper) {
				continue
			}
			c, err := compare.Compare(ws, lower.Slug, upper.Slug)
			if err != nil {
				return err
			}
			for _, d := range c.Discrepancies {
				report(lower, files[lower.Slug], d, diags)
			}
		}
	}
	return nil
}

// declares reports whether a link of lower to upper has an intent.
func declares(lower, upper *ir.Policy) bool {
	return slices.ContainsFunc(links(lower), func(l ir.Link) bool {
		return len(l.Intents) > 0 && upper.Clause(l.Clause) != nil
	})
}

func links(p *ir.Policy) []ir.Link {
	var out []ir.Link
	for _, c := range p.Clauses {
		out = append(out, c.Links...)
	}
	for _, v := range p.Provisions {
		out = append(out, v.Links...)
	}
	return out
}

func report(lower *ir.Policy, file *source.File, d finding.Discrepancy, diags *diag.List) {
	what := d.Verb
	if d.Element != "" {
		what += " " + string(d.Element)
	}
	at := place(lower, file, d)
	if d.Declared {
		diags.Error("intent-unmet", at, d.Clause, d.Upper, what)
		return
	}
	missing := diags.Error("intent-missing", at, d.Clause, d.Upper, what)
	if d.Finding != nil {
		missing.Relate("intent-found", at, d.Finding.Message.En, d.Finding.Message.Zh)
	}
}

// place is the line of the intent; of one that is missing, the line of the
// first intent on the same link.
func place(lower *ir.Policy, file *source.File, d finding.Discrepancy) source.Span {
	if file == nil {
		return source.Span{}
	}
	for _, l := range ofDiscrepancy(lower, d) {
		if l.Clause != d.Upper {
			continue
		}
		for _, i := range l.Intents {
			if !d.Declared || i.Verb == d.Verb && i.Element == d.Element {
				return line(file, i.Line)
			}
		}
	}
	return source.Span{}
}

func ofDiscrepancy(lower *ir.Policy, d finding.Discrepancy) []ir.Link {
	if v := lower.Provision(d.Subject); v != nil {
		return v.Links
	}
	if c := lower.Clause(d.Clause); c != nil {
		return c.Links
	}
	return nil
}

func line(file *source.File, n int) source.Span {
	if n < 1 || n > file.Lines() {
		return source.Span{}
	}
	return file.LineSpan(n)
}
