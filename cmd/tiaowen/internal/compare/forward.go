package compare

import (
	"tiaowen/cmd/tiaowen/internal/ir"
)

// forwards is the statement by which a notice forwards another whole (转发), nil
// where it does not. What the other says, the notice then says too.
func forwards(p, other *ir.Policy) *ir.Basis {
	for i, b := range p.Bases {
		if b.Forwards && b.Slug == other.Slug {
			return &p.Bases[i]
		}
	}
	return nil
}

// forwarded reports that the upper notice is forwarded as it stands.
func (c *comparer) forwarded() {
	b := forwards(c.lower, c.upper)
	if b == nil {
		return
	}
	c.out.Findings = append(c.out.Findings, Finding{
		Code: CodeVerbatim, Element: Whole, Effect: NoEffect, Severity: Note,
		Lower: c.side(b.Quotes, nil), Upper: opening(c.upper),
		Message: Message{
			En: c.upper.Title + " is forwarded whole: all of its provisions hold below",
			Zh: "全文转发《" + c.upper.Title + "》，其各项规定在下级均适用（照转）",
		},
	})
}

// opening stands for a notice as a whole: its first sentence.
func opening(p *ir.Policy) *Side {
	for _, clause := range p.Clauses {
		if len(clause.Sentences) == 0 {
			continue
		}
		s := clause.Sentences[0]
		q := ir.Quote{Clause: clause.ID, Range: s, Text: clause.Text[s.Start:s.End]}
		return sideOf([]ir.Quote{q}, []ir.Quote{q}, nil)
	}
	return nil
}
