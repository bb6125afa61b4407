package difference

import (
	"fmt"
	"slices"
	"strings"

	"tiaowen/cmd/tiaowen/internal/ir"
)

// changeOf is what a second reading changes, element by element: what it takes
// away and what it puts there. It is empty where the reading only joins the
// same terms in another way.
func changeOf(p, other *ir.Provision) string {
	var out strings.Builder
	tell := func(e ir.Element, mine, theirs []string) {
		for _, s := range minus(mine, theirs) {
			fmt.Fprintf(&out, "%s-%s;", e, s)
		}
		for _, s := range minus(theirs, mine) {
			fmt.Fprintf(&out, "%s+%s;", e, s)
		}
	}
	for _, e := range ConditionElements() {
		tell(e, atoms(p.ConditionsOf(e)), atoms(other.ConditionsOf(e)))
	}
	for _, e := range ListElements() {
		tell(e, termsOf(p.ListOf(e)), termsOf(other.ListOf(e)))
	}
	tell(ir.Pays, paid(p), paid(other))
	tell(ir.Strength, []string{string(p.Modality)}, []string{string(other.Modality)})
	return out.String()
}

// minus are the strings of a that b has not, sorted.
func minus(a, b []string) []string {
	out := slices.DeleteFunc(slices.Clone(a), func(s string) bool { return slices.Contains(b, s) })
	slices.Sort(out)
	return slices.Compact(out)
}

func atoms(conditions []ir.Condition) []string {
	var out []string
	var visit func(f ir.Formula, not bool)
	visit = func(f ir.Formula, not bool) {
		for _, a := range f.Args {
			visit(a, not != (f.Op == ir.Not))
		}
		if len(f.Args) == 0 {
			out = append(out, fmt.Sprint(not, f.Op, f.Fact, f.Value, f.Cmp, f.Bound))
		}
	}
	for _, c := range conditions {
		visit(c.Formula, false)
	}
	return out
}

func termsOf(items []ir.Item) []string {
	var out []string
	for _, i := range items {
		out = append(out, fmt.Sprint(i.Open, i.Term))
	}
	return out
}

func paid(p *ir.Provision) []string {
	var out []string
	for _, pay := range p.Pays {
		var only []string
		if pay.If != nil {
			only = atoms([]ir.Condition{{Formula: *pay.If}})
		}
		out = append(out, fmt.Sprint(amountKey(pay.Amount), pay.Base, pay.Period, pay.Once, only))
	}
	return out
}

func amountKey(a ir.Amount) string {
	end := func(v *ir.Value) string {
		if v == nil {
			return ""
		}
		return fmt.Sprint(*v)
	}
	return fmt.Sprint(a.Open, end(a.Low), end(a.High))
}
