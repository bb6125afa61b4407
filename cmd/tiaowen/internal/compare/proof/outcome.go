package proof

import (
	"tiaowen/cmd/tiaowen/internal/compare/pairing"
	"tiaowen/cmd/tiaowen/internal/ir"
	"tiaowen/cmd/tiaowen/internal/logic"
)

// outcome is what a notice as a whole decides on one subject: who certainly
// gets it and who possibly does, on which days. Two provisions of a notice may
// make up for each other, so that a difference between clauses need not be one
// between notices.
type outcome struct {
	certain, possible logic.Prop
	about             []logic.Prop // every fact that the provisions mention
}

func (c *Prover) outcome(p *ir.Policy, s pairing.Subject) outcome {
	out := outcome{certain: logic.False(), possible: logic.False()}
	for _, v := range p.Provisions {
		if pairing.SubjectOf(v) != s {
			continue
		}
		t, days := c.ProvisionTree(v), c.Days(p, v)
		out.about = append(out.about, t.Certain, t.Possible)
		out.about = append(out.about, c.paymentFacts(v)...)
		if v.Modality == ir.Forbidden {
			continue
		}
		if v.Modality == ir.Must {
			out.certain = logic.Or(out.certain, logic.And(days, t.Certain))
		}
		out.possible = logic.Or(out.possible, logic.And(days, t.Possible))
	}
	return out
}

// paymentFacts are what the amounts of a provision hang on.
func (c *Prover) paymentFacts(v *ir.Provision) []logic.Prop {
	var out []logic.Prop
	for _, pay := range v.Pays {
		if pay.If != nil {
			out = append(out, c.Space.Certain(*pay.If), c.Space.Possible(*pay.If))
		}
		for _, value := range []*ir.Value{pay.Amount.Low, pay.Amount.High} {
			if value != nil {
				out = append(out, c.OwnCategory(*value)...)
			}
		}
	}
	return out
}
