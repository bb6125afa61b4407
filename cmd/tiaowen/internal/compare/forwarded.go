package compare

import "tiaowen/cmd/tiaowen/internal/ir"

// forwarding reports that the upper notice is forwarded as it stands.
func (c *judge) forwarding() {
	if b := forwards(c.lower, c.upper); b != nil {
		d := difference{element: Whole, verdict: Equal, detail: Forwarded, notes: [2]string{c.upper.Title}}
		c.find("", "", quoted(c.ws, b.Quotes, nil), opening(c.upper), d, Answer{})
	}
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
