package gen_test

import (
	"math/rand/v2"
	"slices"
	"testing"

	"tiaowen/cmd/tiaowen/internal/check"
	"tiaowen/cmd/tiaowen/internal/ir"
	"tiaowen/cmd/tiaowen/internal/workspace"
	"tiaowen/grammar/diag"
	"tiaowen/grammar/notice"
	"tiaowen/grammar/quantity"
	"tiaowen/grammar/rules"
)

const root = "../../../.."

// compiled is the workspace of the repository.
func compiled(t *testing.T) *ir.Workspace {
	t.Helper()
	inputs, err := workspace.Load(root)
	if err != nil {
		t.Fatal(err)
	}
	var diags diag.List
	var in check.Input
	for _, f := range inputs.Notices {
		if d, ok := notice.Parse(f, &diags); ok {
			in.Documents = append(in.Documents, d)
		}
	}
	in.Vocabulary, _ = rules.Parse(inputs.Vocabulary, &diags)
	for _, f := range inputs.Rules {
		parsed, _ := rules.Parse(f, &diags)
		in.Rules = append(in.Rules, parsed)
	}
	ws, ok := check.Compile(in, &diags)
	if !ok {
		t.Skip("the workspace has errors; its own tests show them")
	}
	return ws
}

// The notices themselves, over cases near their thresholds and the days on
// which something begins or ends.
func TestGeneratedNoticesAgreeWithEvaluator(t *testing.T) {
	ws := compiled(t)
	r := &random{Rand: rand.New(rand.NewPCG(5, 5)), ws: ws}
	r.gather(ws)
	random := 600
	if testing.Short() {
		random = 60
	}
	var cases []ir.Case
	for i := range random {
		cases = append(cases, r.makeCase([]int{100, 98, 90, 60}[i%4]))
	}
	for _, p := range ws.Policies {
		for _, ex := range p.Examples {
			cases = append(cases, ex.Case)
		}
	}
	agree(t, ws, cases)
}

// gather notes the days and the bounds that decide something.
func (r *random) gather(ws *ir.Workspace) {
	r.bounds = map[string][]quantity.Ratio{}
	for _, p := range ws.Policies {
		r.addEdge(p.Validity.From, p.Validity.To)
		for _, v := range p.Provisions {
			if v.During != nil {
				r.addEdge(v.During.From, v.During.To)
			}
			for _, c := range v.Conditions {
				r.addBounds(c.Formula)
			}
		}
	}
}

func (r *random) addEdge(from, to ir.Date) {
	r.edges = append(r.edges, from, from.AddDays(-1))
	if !to.IsZero() {
		r.edges = append(r.edges, to, to.AddDays(1))
	}
}

func (r *random) addBounds(f ir.Formula) {
	for _, a := range f.Args {
		r.addBounds(a)
	}
	if f.Op != ir.Compare || !f.Bound.Date.IsZero() {
		return
	}
	bound := f.Bound.Factor
	if f.Bound.Standard != "" { // a multiple of the minimum income
		bound, _ = bound.Mul(quantity.Whole(65000))
	}
	if !slices.Contains(r.bounds[f.Fact], bound) {
		r.bounds[f.Fact] = append(r.bounds[f.Fact], bound)
	}
}

// near is a number at a bound of the fact, or a little to either side.
func (r *random) near(fact string) (quantity.Ratio, bool) {
	bounds := r.bounds[fact]
	if len(bounds) == 0 {
		return quantity.Ratio{}, false
	}
	n, err := bounds[r.IntN(len(bounds))].Add(quantity.Whole(int64(r.IntN(3) - 1)))
	return n, err == nil && n.Num >= 0 && n.Den == 1
}
