package finding

import (
	"tiaowen/cmd/tiaowen/internal/compare/difference"
	"tiaowen/cmd/tiaowen/internal/compare/pairing"
	"tiaowen/cmd/tiaowen/internal/compare/passage"
	"tiaowen/cmd/tiaowen/internal/compare/proof"
	"tiaowen/cmd/tiaowen/internal/ir"
)

// Forwarding reports that the upper notice is forwarded as it stands.
func (c *Judge) Forwarding() {
	if b := pairing.Forwards(c.Lower, c.Upper); b != nil {
		d := difference.Difference{Element: difference.Whole, Verdict: difference.Equal, Detail: difference.Forwarded, Notes: [2]string{c.Upper.Title}}
		c.find("", "", passage.Quoted(c.Workspace, b.Quotes, nil), opening(c.Upper), d, proof.Answer{})
	}
}

// opening stands for a notice as a whole: its first sentence.
func opening(p *ir.Policy) *passage.Side {
	for _, clause := range p.Clauses {
		if len(clause.Sentences) == 0 {
			continue
		}
		s := clause.Sentences[0]
		q := ir.Quote{Clause: clause.ID, Range: s, Text: clause.Text[s.Start:s.End]}
		return passage.SideOf([]ir.Quote{q}, []ir.Quote{q}, nil)
	}
	return nil
}
