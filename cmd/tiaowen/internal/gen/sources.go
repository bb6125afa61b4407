package gen

import (
	"tiaowen/cmd/tiaowen/internal/ir"
	"tiaowen/cmd/tiaowen/internal/naming"
)

// rule is a provision with the variable that tells where it comes from.
type rule struct {
	provision *ir.Provision
	variable  string
	reading   string
}

// rule notes a provision that the code rests on and names its variable.
func (n *notice) rule(v *ir.Provision, function, reading string) string {
	variable := n.scope.take(function + "Rule")
	n.rules = append(n.rules, rule{v, variable, reading})
	return variable
}

// writeSources lists the provisions that the code rests on.
func (n *notice) writeSources(w *code) {
	w.doc("Sources are the provisions that the code of this package rests on.")
	w.line("func Sources() []*facts.Rule {\nreturn []*facts.Rule{")
	for _, r := range n.rules {
		w.line("&%s,", r.variable)
	}
	w.line("}\n}")
}

// writeRules writes where the rules come from that were noted since the last call.
func (n *notice) writeRules(w *code) {
	var body code
	var clauses code
	for _, r := range n.rules[n.written:] {
		n.writeRule(&body, r, n.clause(&clauses, r.provision.Clause))
	}
	n.written = len(n.rules)
	w.line("var (\n%s\n%s)", clauses.String(), body.String())
}

func (n *notice) writeRule(w *code, r rule, clause string) {
	v := r.provision
	w.line("%s = facts.Rule{", r.variable)
	w.line("ID: %q, Kind: %q,\nSubject: %q, Label: %q,\nClause: &%s,", v.ID, v.Kind, v.Subject, n.label(v.Subject), clause)
	if r.reading != "" {
		w.line("Reading: %q,", r.reading)
	}
	w.line("Quotes: []string{")
	for _, q := range v.Quotes {
		w.line("%q,", q.Text)
	}
	w.line("},\n}")
}

// clause is the variable for a clause, written at its first use.
func (n *notice) clause(w *code, id string) string {
	key := "clause " + id
	if _, named := n.functions[key]; named {
		return n.functions[key]
	}
	p, c := n.find(id)
	if c == nil {
		n.fail("a provision of the clause %s, which is not in the chain", id)
		return ""
	}
	name := "clause" + exported(c.Path)
	if p != n.policy {
		name = packageName(p.Slug) + "Clause" + exported(c.Path)
	}
	n.functions[key] = n.scope.take(name)
	w.line("%s = facts.Clause{ID: %q, Document: %q, Heading: %q}", n.functions[key], id, document(p), naming.ClauseOf(c).In(naming.Borne))
	return n.functions[key]
}

// find looks for a clause along the chain.
func (n *notice) find(id string) (*ir.Policy, *ir.Clause) {
	for _, p := range n.chain {
		if c := p.Clause(id); c != nil {
			return p, c
		}
	}
	return nil, nil
}

func (n *notice) label(name string) string {
	return naming.Subject(n.ws.Vocabulary, name, naming.Chinese)
}
