package sufficiency

import (
	"reflect"
	"slices"

	"tiaowen/cmd/tiaowen/internal/ir"
)

// mutant is a provision with one slip in it, and what it was made of; reading
// is the second reading that has the slip, nil where the main one has it.
type mutant struct {
	original, provision *ir.Provision
	reading             *ir.Ambiguity
	slip                slip
	paid                bool // the slip is in what a payment hangs on
}

// mutants are all slips of a provision and of what its second readings have
// for themselves.
func mutants(v *ir.Provision) []mutant {
	out := slipsOf(v, &ir.Provision{})
	for i := range v.Ambiguities {
		reading := &v.Ambiguities[i]
		if reading.Alternative == nil {
			continue
		}
		out = append(out, mutant{original: reading.Alternative, provision: v, reading: reading, slip: slip{kind: sameAsMain}})
		for _, m := range slipsOf(reading.Alternative, v) {
			m.reading = reading
			out = append(out, m)
		}
	}
	return out
}

// slipsOf are the slips in the conditions of a provision, and in what its
// payments hang on, but for those that another provision has too.
func slipsOf(v, but *ir.Provision) []mutant {
	var out []mutant
	for i, c := range v.Conditions {
		if contains(but.Conditions, c) {
			continue
		}
		for _, s := range slipsOfLine(c.Formula) {
			out = append(out, mutant{original: v, provision: withCondition(v, i, s), slip: s.slip})
		}
	}
	for i, pay := range v.Pays {
		if pay.If == nil || contains(but.Pays, pay) {
			continue
		}
		for _, s := range slipsOfLine(*pay.If) {
			out = append(out, mutant{original: v, provision: withPayment(v, i, s), slip: s.slip, paid: true})
		}
	}
	return out
}

func contains[T any](list []T, x T) bool {
	return slices.ContainsFunc(list, func(y T) bool { return reflect.DeepEqual(x, y) })
}

func withCondition(v *ir.Provision, i int, c change) *ir.Provision {
	out := *v
	out.Conditions = slices.Clone(v.Conditions)
	if c.gone {
		out.Conditions = slices.Delete(out.Conditions, i, i+1)
	} else {
		out.Conditions[i].Formula = c.formula
	}
	return &out
}

func withPayment(v *ir.Provision, i int, c change) *ir.Provision {
	out := *v
	out.Pays = slices.Clone(v.Pays)
	out.Pays[i].If = &c.formula
	if c.gone {
		out.Pays[i].If = nil
	}
	return &out
}
