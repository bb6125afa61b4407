package compare

import (
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

func (c *prover) outcome(p *ir.Policy, s subject) outcome {
	out := outcome{certain: logic.False(), possible: logic.False()}
	for _, v := range p.Provisions {
		if subjectOf(v) != s {
			continue
		}
		t, days := c.provisionTree(v), c.days(p, v)
		out.about = append(out.about, t.certain, t.possible)
		out.about = append(out.about, c.paymentFacts(v)...)
		if v.Modality == ir.Forbidden {
			continue
		}
		if v.Modality == ir.Must {
			out.certain = logic.Or(out.certain, logic.And(days, t.certain))
		}
		out.possible = logic.Or(out.possible, logic.And(days, t.possible))
	}
	return out
}

// paymentFacts are what the amounts of a provision hang on.
func (c *prover) paymentFacts(v *ir.Provision) []logic.Prop {
	var out []logic.Prop
	for _, pay := range v.Pays {
		if pay.If != nil {
			out = append(out, c.space.Certain(*pay.If), c.space.Possible(*pay.If))
		}
		for _, value := range []*ir.Value{pay.Amount.Low, pay.Amount.High} {
			if value != nil {
				out = append(out, c.ownCategory(*value)...)
			}
		}
	}
	return out
}
