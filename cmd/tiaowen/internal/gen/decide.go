package gen

import (
	"strconv"
	"strings"
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
			w.line("%s %s // %s", s.constant, kind, n.label(s.name))
		}
		w.line(")\n")
	}
	w.doc("Subjects is how many there are.")
	w.line("const Subjects = %d\n", len(subjects))
	n.writeSubjectNames(w, subjects)
	w.doc("Decide decides everything; it allocates nothing.")
	w.line("func Decide(c *facts.Case, out *[Subjects]facts.Outcome) {")
	w.line("*out = [Subjects]facts.Outcome{}")
	for _, s := range subjects {
		w.line("%s(facts.Decide(c, &out[%s]))", s.private, s.constant)
	}
	w.line("}\n")
	w.doc("Explain decides one subject and tells the conditions on the way, each with its", "words and its answer.")
	w.line("func Explain(c *facts.Case, s Subject) *facts.Explanation {\ne := new(facts.Explanation)\nswitch s {")
	for _, s := range subjects {
		w.line("case %s:\n%s(e.Decide(c))", s.constant, s.private)
	}
	w.line("}\nreturn e\n}")
}

func (n *notice) writeSubjectNames(w *code, subjects []*subject) {
	var names, labels []string
	for _, s := range subjects {
		names = append(names, strconv.Quote(s.name))
		labels = append(labels, strconv.Quote(n.label(s.name)))
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
