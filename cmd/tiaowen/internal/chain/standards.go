package chain

import (
	"slices"

	"tiaowen/cmd/tiaowen/internal/eval"
	"tiaowen/cmd/tiaowen/internal/ir"
)

// withStandards gives a case the standards in force for the place, so that a
// notice above reckons with what a notice below has set: the nearest level that
// sets an entry to one amount counts, and what the case gives goes before.
func withStandards(ws *ir.Workspace, c Chain, cs ir.Case) (ir.Case, error) {
	cs.Standards = slices.Clone(cs.Standards)
	for _, p := range c.InForce() {
		values, err := eval.Standards(ws, p.Slug, c.Date)
		if err != nil {
			return cs, err
		}
		for _, v := range values {
			if v.Amount.Exact() && !gives(cs, v.Decl.Name, v.Index) {
				cs.Standards = append(cs.Standards, ir.StandardInput{Standard: v.Decl.Name, Index: v.Index, Fen: *v.Amount.Low})
			}
		}
	}
	return cs, nil
}

func gives(cs ir.Case, standard, index string) bool {
	return slices.ContainsFunc(cs.Standards, func(in ir.StandardInput) bool {
		return in.Standard == standard && in.Index == index
	})
}
