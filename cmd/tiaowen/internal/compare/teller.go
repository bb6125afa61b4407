package compare

import (
	"tiaowen/cmd/tiaowen/internal/ir"
	"tiaowen/cmd/tiaowen/internal/plain"
)

// teller puts findings and their witnesses into words.
type teller struct {
	*ground
	relation Relation
	zh, en   wording
	inAxioms map[string]bool
	implied  map[[2]string]bool // see implies
}

// newTeller tells of two notices on their common ground.
func newTeller(g *ground, r Relation) *teller {
	return &teller{
		ground: g, relation: r, zh: chinese(r, g.lower, g.upper), en: english(r, g.lower, g.upper),
		inAxioms: axiomFacts(g.ws.Vocabulary), implied: map[[2]string]bool{},
	}
}

// tell writes the messages of findings and the sentences of their witnesses.
func (c *teller) tell(findings []Finding) {
	for i := range findings {
		f := &findings[i]
		f.Message = plain.Message{En: c.en.say(*f, c.ws.Vocabulary), Zh: c.zh.say(*f, c.ws.Vocabulary)}
		if f.Witness != nil && f.Witness.Sentence == (plain.Message{}) {
			c.decision(&f.Witness.Lower, f.Witness.Kind)
			c.decision(&f.Witness.Upper, f.Witness.Kind)
			f.Witness.Sentence = c.sentence(f.Witness)
		}
	}
}

func (c *teller) decision(d *Decision, kind ir.Kind) {
	d.Text = plain.Message{En: decisionEnglish(*d, kind), Zh: decisionChinese(*d, kind)}
}
