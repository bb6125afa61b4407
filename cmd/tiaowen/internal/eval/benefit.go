package eval

import (
	"slices"

	"tiaowen/cmd/tiaowen/internal/ir"
)

// Benefit is what the provisions on one subject come to together.
type Benefit struct {
	Subject  string
	Kind     ir.Kind
	Status   ir.Status // the first of granted, undetermined, discretionary, denied that any has
	Needs    []string  // of the undetermined outcomes, where Status is undetermined
	Outcomes []Outcome // of its provisions, in source order
}

// ByBenefit combines the outcomes of one notice by subject, in the order in
// which the subjects first occur.
func ByBenefit(outcomes []Outcome) []Benefit {
	var out []Benefit
	for _, o := range outcomes {
		i := slices.IndexFunc(out, func(b Benefit) bool { return b.Subject == o.Subject })
		if i < 0 {
			i = len(out)
			out = append(out, Benefit{Subject: o.Subject, Kind: o.Kind, Status: ir.Denied})
		}
		out[i].add(o)
	}
	return out
}

func (b *Benefit) add(o Outcome) {
	b.Outcomes = append(b.Outcomes, o)
	if rank(o.Status) < rank(b.Status) {
		b.Status = o.Status
	}
	b.Needs = nil
	if b.Status != ir.Undetermined {
		return
	}
	for _, o := range b.Outcomes {
		b.Needs = union(b.Needs, o.Needs)
	}
}

func rank(s ir.Status) int {
	return slices.Index([]ir.Status{ir.Granted, ir.Undetermined, ir.Discretionary, ir.Denied}, s)
}

// Payments are the payments of the outcomes that have the status of the benefit.
func (b Benefit) Payments() []Payment {
	var out []Payment
	for _, o := range b.Outcomes {
		if o.Status == b.Status {
			out = append(out, o.Payments...)
		}
	}
	return out
}
