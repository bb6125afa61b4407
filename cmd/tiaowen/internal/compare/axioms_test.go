package compare

import (
	"encoding/json"
	"strings"
	"testing"

	"tiaowen/cmd/tiaowen/internal/compare/finding"
	"tiaowen/cmd/tiaowen/internal/ir"
)

// workers grants aid to workers where the upper notice grants it to people in
// hardship; an axiom from the source makes of the one the other.
func workers(t *testing.T, source string) *Comparison {
	f := newFixture(t)
	upper := f.clause("north", "1", "对生活困难的发放临时救助金。")
	upper.rule(ir.Grant, "aid", on(ir.To, upper.fact("hard", "生活困难")))
	lower := f.clause("south", "1", "对农民工发放临时救助金。")
	lower.rule(ir.Grant, "aid", from("north:1"), on(ir.To, lower.fact("worker", "农民工")))
	is := func(fact string) ir.Formula { return ir.Formula{Op: ir.Fact, Fact: fact} }
	f.ws.Vocabulary.Axioms = []ir.Axiom{
		{Formula: ir.Formula{Op: ir.Or, Args: []ir.Formula{{Op: ir.Not, Args: []ir.Formula{is("worker")}}, is("hard")}}, Because: "农民工都生活困难", Source: source, Clause: source + ":1"},
		{Formula: ir.Formula{Op: ir.Or, Args: []ir.Formula{{Op: ir.Not, Args: []ir.Formula{is("orphan")}}, is("hard")}}, Because: "孤儿都生活困难", Document: "孤儿保障办法"},
	}
	c, err := Compare(f.ws, "south", "north")
	if err != nil {
		t.Fatal(err)
	}
	if text, _ := json.Marshal(c); strings.Contains(string(text), `"axioms"`) {
		t.Error("a comparison that was not asked tells of axioms")
	}
	c.TellAxioms(f.ws)
	return c
}

// An axiom takes away what it makes the same, and is told with it; one that
// says nothing of the provisions is not.
func TestAxiomTakesAway(t *testing.T) {
	c := workers(t, "north")
	if len(c.Axioms) != 1 || c.Axioms[0].Origin != "north:1" || len(c.Axioms[0].Removed) != 1 {
		t.Fatalf("axioms %+v", c.Axioms)
	}
	f := c.Axioms[0].Removed[0]
	if f.Code != finding.CodeExtended || f.Element != ir.To || f.Message.Zh == "" {
		t.Errorf("removed %s / %s: %q", f.Code, f.Element, f.Message.Zh)
	}
}

// What another notice says holds for neither of the two.
func TestAxiomOfAnotherNotice(t *testing.T) {
	with, without := workers(t, "north"), workers(t, "elsewhere")
	if len(without.Axioms) != 0 {
		t.Errorf("axioms %+v", without.Axioms)
	}
	if len(with.Findings) >= len(without.Findings) {
		t.Errorf("%d findings with the axiom, %d without", len(with.Findings), len(without.Findings))
	}
}
