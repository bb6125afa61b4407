package gen

import (
	"strconv"
	"strings"

	"tiaowen/cmd/tiaowen/internal/ir"
)

// writeDecide writes Subject, Decide and Explain.
func (n *notice) writeDecide(w *code, subjects []*subject) {
	w.doc("Subject is something that the notice decides; it is the index in the outcomes of", "Decide.")
	w.line("type Subject uint8\n")
	if len(subjects) > 0 {
		w.doc("What the notice decides, in the order of the text.")
		w.line("const (")
		for i, s := range subjects {
			kind := ""
			if i == 0 {
				kind = "Subject = iota"
			}
			w.line("%s %s // %s", s.constant, kind, n.ws.Vocabulary.Label(s.name))
		}
		w.line(")\n")
	}
	w.doc("Subjects is how many there are.")
	w.line("const Subjects = %d\n", len(subjects))
	n.writeSubjectNames(w, subjects)
	w.doc("Decide decides everything; it allocates nothing.")
	w.line("func Decide(c *facts.Case, out *[Subjects]facts.Outcome) {")
	for _, s := range subjects {
		w.line("out[%s] = %s(c)", s.constant, s.exported)
	}
	w.line("}\n")
	w.doc("Explain decides one subject and tells the conditions on the way, each with its", "words and its answer.")
	w.line("func Explain(c *facts.Case, s Subject) facts.Explanation {\nvar t facts.Trace\nvar out facts.Outcome\nswitch s {")
	for _, s := range subjects {
		w.line("case %s:\nout = %s(c, &t)", s.constant, s.private)
	}
	w.line("}\nreturn facts.Explanation{Outcome: out, Steps: t.Steps}\n}")
}

func (n *notice) writeSubjectNames(w *code, subjects []*subject) {
	var names, labels []string
	for _, s := range subjects {
		names = append(names, strconv.Quote(s.name))
		labels = append(labels, strconv.Quote(n.ws.Vocabulary.Label(s.name)))
	}
	for _, table := range []struct {
		name   string
		values []string
	}{{"subjectNames", names}, {"subjectLabels", labels}} {
		w.line("var %s = [Subjects]string{\n%s}\n", table.name, strings.Join(append(table.values, ""), ",\n"))
	}
	w.doc("String is the name in the vocabulary.")
	w.line("func (s Subject) String() string { return subjectNames[s] }\n")
	w.doc("Label is the Chinese label.")
	w.line("func (s Subject) Label() string { return subjectLabels[s] }\n")
}

// writeSources writes the provisions that the code rests on.
func (n *notice) writeSources(w *code) {
	w.doc("Sources are the provisions that the code of this package rests on.")
	w.line("func Sources() []*facts.Rule {\nreturn []*facts.Rule{")
	for _, r := range n.rules {
		w.line("&%s,", r.variable)
	}
	w.line("}\n}\n")
	if len(n.rules) == 0 {
		return
	}
	w.line("var (")
	for _, r := range n.rules {
		n.writeRule(w, r)
	}
	w.line(")")
}

func (n *notice) writeRule(w *code, r rule) {
	v := r.provision
	w.line("%s = facts.Rule{", r.variable)
	w.line("ID: %q, Kind: %q,", v.ID, v.Kind)
	w.line("Subject: %q, Label: %q,", v.Subject, n.labelOf(v))
	document, heading := n.place(v.Clause)
	w.line("Document: %q, Clause: %q, Heading: %q,", document, v.Clause, heading)
	if r.reading != "" {
		w.line("Reading: %q,", r.reading)
	}
	w.line("Quotes: []string{")
	for _, q := range v.Quotes {
		w.line("%q,", q.Text)
	}
	w.line("},\n}")
}

func (n *notice) labelOf(v *ir.Provision) string {
	for _, e := range n.vocabulary.entries {
		if v.Kind == ir.Standard && e.name == v.Subject {
			return e.label
		}
	}
	return n.ws.Vocabulary.Label(v.Subject)
}

// place is the document and the heading of a clause.
func (n *notice) place(clause string) (string, string) {
	for _, p := range n.chain {
		if c := p.Clause(clause); c != nil {
			return document(p), headingOf(c)
		}
	}
	return "", clause
}
