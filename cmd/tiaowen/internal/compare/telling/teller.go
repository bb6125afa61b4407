package telling

import (
	"tiaowen/cmd/tiaowen/internal/compare/finding"
	"tiaowen/cmd/tiaowen/internal/compare/ground"
	"tiaowen/cmd/tiaowen/internal/compare/pairing"
	"tiaowen/cmd/tiaowen/internal/plain"
)

// Teller puts findings and their witnesses into words.
type Teller struct {
	*ground.Ground
	relation pairing.Relation
	zh, en   wording
	inAxioms map[string]bool
	implied  map[[2]string]bool // see implies
}

// New tells of two notices on their common ground.
func New(g *ground.Ground, r pairing.Relation) *Teller {
	return &Teller{
		Ground: g, relation: r, zh: chinese(r, g.Lower, g.Upper), en: english(r, g.Lower, g.Upper),
		inAxioms: axiomFacts(g.Axioms), implied: map[[2]string]bool{},
	}
}

// Tell writes the messages of findings and the sentences of their witnesses.
func (c *Teller) Tell(findings []finding.Finding) {
	for i := range findings {
		f := &findings[i]
		f.Message = plain.Message{En: c.en.say(*f, c.Workspace.Vocabulary), Zh: c.zh.say(*f, c.Workspace.Vocabulary)}
		if f.Unfinished {
			f.Message.En += " (clause not fully written)"
			f.Message.Zh += "（条文尚未编写完）"
		}
		if f.Witness != nil && f.Witness.Sentence == (plain.Message{}) {
			w := f.Witness
			w.Lower.Text, w.Upper.Text = OfComparison().Decision(w.Lower, w.Kind), OfComparison().Decision(w.Upper, w.Kind)
			w.Sentence = c.sentence(w)
		}
	}
}
