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

func (c *comparer) outcome(p *ir.Policy, s subject) outcome {
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

// days are those on which the provision can decide anything.
func (c *comparer) days(p *ir.Policy, v *ir.Provision) logic.Prop {
	days := c.inForce(p)
	if v.During == nil {
		return days
	}
	return logic.And(days, c.between(v.During.From, v.During.To))
}

func (c *comparer) inForce(p *ir.Policy) logic.Prop {
	return c.between(p.Validity.From, p.Validity.To)
}

// between is the days from one to another, both included; the zero Date is no end.
func (c *comparer) between(from, to ir.Date) logic.Prop {
	days := c.space.From(from)
	if to.IsZero() {
		return days
	}
	return logic.And(days, c.space.Until(to))
}

// paymentFacts are what the amounts of a provision hang on.
func (c *comparer) paymentFacts(v *ir.Provision) []logic.Prop {
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

// ownCategory mentions the category fact that picks the entry of a bare standard.
func (c *comparer) ownCategory(v ir.Value) []logic.Prop {
	if v.Standard == "" || v.Index != "" {
		return nil
	}
	var out []logic.Prop
	for _, value := range c.entries(v.Standard) {
		out = append(out, c.isValue(v.Standard, value))
	}
	return out
}

// isValue says that the case has the category value that picks an entry.
func (c *comparer) isValue(standard, value string) logic.Prop {
	decl := c.ws.Vocabulary.Standard(standard)
	return c.space.Certain(ir.Formula{Op: ir.Is, Fact: decl.By, Value: value})
}
