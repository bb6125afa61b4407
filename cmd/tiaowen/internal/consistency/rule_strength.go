package consistency

import (
	"tiaowen/cmd/tiaowen/internal/compare/finding"
	"tiaowen/cmd/tiaowen/internal/eval"
	"tiaowen/cmd/tiaowen/internal/ir"
	"tiaowen/cmd/tiaowen/internal/logic"
)

const (
	forbidden detail = "forbidden"
	may       detail = "may"
)

// strengthRules: two provisions on one subject bind differently.
func strengthRules() []rule {
	return []rule{{CodeStrengthDiffers, forbidden, finding.Error}, {CodeStrengthDiffers, may, finding.Warning}}
}

func (c *checker) strengths() []discovery {
	var found []discovery
	bySubject := func(p *ir.Provision) []string { return []string{p.Subject} }
	c.sharing(bySubject, func(p, q *ir.Provision) {
		if p.Modality == q.Modality {
			return
		}
		d := discovery{code: CodeStrengthDiffers, detail: may, sides: []side{sideOf(p, strengthQuotes(p)), sideOf(q, strengthQuotes(q))}}
		if p.Modality == ir.Forbidden || q.Modality == ir.Forbidden {
			d.detail = forbidden
		}
		if d.witness = c.bothBind(p, q); d.witness != nil || c.bothStand(p, q, d.detail) {
			found = append(found, d)
		}
	})
	return found
}

// bothBind is somebody for whom the two provisions come to different ends.
func (c *checker) bothBind(p, q *ir.Provision) *Witness {
	if p.Kind != q.Kind || !p.Kind.Decides() {
		return nil
	}
	return c.witness(question{props: []logic.Prop{logic.And(c.who(p), c.who(q))}, about: []*ir.Provision{p, q}, shown: func(o []eval.Outcome) bool {
		return outcomeOf(o, p).Status != outcomeOf(o, q).Status
	}})
}

// bothStand reports whether a ban and a demand that decide no cases can meet.
func (c *checker) bothStand(p, q *ir.Provision, d detail) bool {
	return d == forbidden && !(p.Kind == q.Kind && p.Kind.Decides()) && c.space.Satisfiable(logic.And(c.who(p), c.who(q)))
}

// strengthQuotes are the words on how binding a provision is and what it
// is about.
func strengthQuotes(p *ir.Provision) []ir.Quote {
	if len(p.ModalityQuotes) == 0 {
		return p.Quotes
	}
	out := append([]ir.Quote(nil), p.ModalityQuotes...)
	for _, item := range p.ListOf(ir.Does) {
		out = append(out, item.Quotes...)
	}
	return out
}
