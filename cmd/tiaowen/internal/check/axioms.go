package check

import (
	"tiaowen/cmd/tiaowen/internal/ir"
	"tiaowen/grammar/rules"
)

// axioms compiles the exclusions and implications once every name is declared.
func (d *declarer) axioms() {
	for _, decl := range d.file.Declarations {
		switch a := decl.Axiom; {
		case a == nil:
		case a.If != nil:
			d.implies(a)
		default:
			d.excludes(a)
		}
	}
}

func (d *declarer) implies(a *rules.AxiomDecl) {
	for _, cond := range []*rules.Condition{a.If, a.Then} {
		nameCheck{d.file, d.symbols, d.diags}.condition(cond)
		typeCheck{d.file, d.symbols, d.diags}.condition(cond)
	}
	l := lowering{names: d.symbols}
	d.addAxiom(a, ir.Formula{Op: ir.Or, Args: []ir.Formula{not(l.condition(a.If)), l.condition(a.Then)}})
}

// excludes makes one axiom of each pair: the reason given is a reason for any two.
func (d *declarer) excludes(a *rules.AxiomDecl) {
	for i, second := range a.Excludes {
		if (nameCheck{d.file, d.symbols, d.diags}).name(*second, "fact") {
			typeCheck{d.file, d.symbols, d.diags}.boolFact(second)
		}
		for _, first := range a.Excludes[:i] {
			if first.Text == second.Text {
				d.diags.Error("excludes-itself", d.span(second.Node), second.Text)
				continue
			}
			d.addAxiom(a, not(ir.Formula{Op: ir.And, Args: []ir.Formula{holds(first), holds(second)}}))
		}
	}
}

func (d *declarer) addAxiom(a *rules.AxiomDecl, f ir.Formula) {
	d.vocabulary.Axioms = append(d.vocabulary.Axioms, ir.Axiom{Formula: f, Because: a.Because.Value})
}

func holds(fact *rules.Name) ir.Formula { return ir.Formula{Op: ir.Fact, Fact: fact.Text} }

func not(f ir.Formula) ir.Formula { return ir.Formula{Op: ir.Not, Args: []ir.Formula{f}} }
