package check

import (
	"strings"

	"tiaowen/cmd/tiaowen/internal/ir"
	"tiaowen/grammar/diag"
	"tiaowen/grammar/rules"
	"tiaowen/grammar/source"
)

// axioms compiles the exclusions and implications once every name is declared.
func (d *declarer) axioms() {
	for _, decl := range d.file.Declarations {
		switch a := decl.Axiom; {
		case a == nil:
			continue
		case a.If != nil:
			d.implies(a)
		default:
			d.excludes(a)
		}
		if a := decl.Axiom; a.Source == nil {
			d.diags.Error("axiom-unsourced", d.claim(a))
		}
	}
}

// claim is what an axiom says, without its reason.
func (d *declarer) claim(a *rules.AxiomDecl) source.Span {
	at := d.span(a.Node)
	at.End = d.span(a.Because.Node).Start
	at.End = at.Start + len(strings.TrimSpace(strings.TrimSuffix(strings.TrimSpace(at.Text()), "because")))
	return at
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
	axiom := ir.Axiom{Formula: f, Because: a.Because.Value}
	switch from := a.Source; {
	case from == nil:
	case from.Ref != nil:
		axiom.Clause = from.Ref.Text
		axiom.Source, _, _ = strings.Cut(axiom.Clause, ":")
	case from.Document != nil:
		axiom.Document, axiom.Article = from.Document.Value, text(from.Article)
	default:
		axiom.Source = from.Notice
	}
	d.vocabulary.Axioms = append(d.vocabulary.Axioms, axiom)
}

// checkSources holds the sources of axioms to the notices and their clauses.
func checkSources(units []*unit, names *symbols, diags *diag.List) {
	if names.file == nil {
		return
	}
	for _, decl := range names.file.Declarations {
		if a := decl.Axiom; a != nil && a.Source != nil && a.Source.Document == nil {
			checkSource(a.Source, units, names, diags)
		}
	}
}

func checkSource(s *rules.AxiomSource, units []*unit, names *symbols, diags *diag.List) {
	slug, path := s.Notice, ""
	if s.Ref != nil {
		slug, path, _ = strings.Cut(s.Ref.Text, ":")
	}
	at := word(names.file.Span(s.Node), slug)
	switch u := findUnit(units, slug); {
	case u == nil:
		// a workspace may hold some of the notices that a vocabulary serves
		suggest(diags.Warn("notice-unknown", at, slug), at, notices(units, ""))
	case s.Ref != nil && u.document.Clause(s.Ref.Text) == nil:
		at = names.file.Span(s.Node)
		at = at.File.Span(at.End-len(path), at.End)
		suggest(diags.Error("link-unknown", at, path, slug), at, u.clauses())
	}
}

func holds(fact *rules.Name) ir.Formula { return ir.Formula{Op: ir.Fact, Fact: fact.Text} }

func not(f ir.Formula) ir.Formula { return ir.Formula{Op: ir.Not, Args: []ir.Formula{f}} }
