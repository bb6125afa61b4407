package gen

import (
	"testing"

	"tiaowen/cmd/tiaowen/internal/ir"
	"tiaowen/grammar/quantity"
)

// Nothing that a rule can miss is without room, wherever it asks for it.
func TestWhatARuleCanMissIsCounted(t *testing.T) {
	standard := func(name string) *ir.Value { return &ir.Value{Factor: quantity.Whole(1), Standard: name} }
	ws := &ir.Workspace{Vocabulary: &ir.Vocabulary{
		Facts: []ir.FactDecl{
			{Name: "age", Type: ir.Number}, {Name: "given", Type: ir.Bool}, {Name: "defined", Type: ir.Bool},
		},
		Standards: []ir.StandardDecl{{Name: "external"}, {Name: "set"}},
	}}
	given := ir.Formula{Op: ir.Fact, Fact: "given"}
	condition := func(f ir.Formula) []ir.Condition { return []ir.Condition{{Element: ir.To, Formula: f}} }
	p := &ir.Policy{Slug: "a", Provisions: []*ir.Provision{
		{Kind: ir.Define, Subject: "defined", Conditions: condition(ir.Formula{Op: ir.And, Args: []ir.Formula{given, given, given}})},
		{Kind: ir.Standard, Subject: "set", Setting: &ir.Payment{Amount: ir.Amount{Low: standard("external"), High: standard("unheard")}}},
	}}
	ws.Policies = []*ir.Policy{p}
	ws.Vocabulary.Standards = append(ws.Vocabulary.Standards, ir.StandardDecl{Name: "unheard"})
	pays := func(a ir.Amount, f *ir.Formula) []ir.Payment { return []ir.Payment{{Amount: a, If: f}} }
	for _, test := range []struct {
		name string
		rule ir.Provision
		want int // besides the day, asked for twice
	}{
		{"nothing", ir.Provision{}, 0},
		{"a fact", ir.Provision{Conditions: condition(given)}, 1},
		{"not a fact", ir.Provision{Conditions: condition(ir.Formula{Op: ir.Not, Args: []ir.Formula{given}})}, 1},
		{"others", ir.Provision{Conditions: condition(ir.Formula{Op: ir.Others})}, 0},
		{"what others define", ir.Provision{Conditions: condition(ir.Formula{Op: ir.Fact, Fact: "defined"})}, 3},
		{"a comparison", ir.Provision{Conditions: condition(ir.Formula{Op: ir.Compare, Fact: "age"})}, 2},
		{"with a standard", ir.Provision{Conditions: condition(ir.Formula{Op: ir.Compare, Fact: "age", Bound: *standard("external")})}, 3},
		{"an amount", ir.Provision{Pays: pays(ir.Amount{Low: standard("external")}, nil)}, 1},
		{"a range", ir.Provision{Pays: pays(ir.Amount{Low: standard("external"), High: standard("set")}, nil)}, 3},
		{"a condition of an amount", ir.Provision{Pays: pays(ir.Amount{Open: true}, &given)}, 1},
	} {
		if got := newLacking(newModule(ws, ""), p).inRule(&test.rule) - 2; got != test.want {
			t.Errorf("%s: room for %d, want %d", test.name, got, test.want)
		}
	}
	if got := newLacking(newModule(ws, ""), p).inStandards(); got != 2 {
		t.Errorf("room for %d of a standard, want 2", got)
	}
}
