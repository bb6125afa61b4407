package gen

import (
	"strconv"
	"strings"

	"tiaowen/cmd/tiaowen/internal/ir"
)

// writeCategories writes a type and its values for each category.
func (m *module) writeCategories(w *code) {
	for i := range m.ws.Vocabulary.Categories {
		m.writeCategory(w, &m.ws.Vocabulary.Categories[i])
	}
}

func (m *module) writeCategory(w *code, c *ir.Category) {
	t := m.vocabulary.types[c.Name]
	w.doc(t + " is " + c.Label + "; the zero value is unknown.")
	w.line("type %s uint8\n", t)
	w.doc("Values of " + t + ".")
	w.line("const (")
	list := []string{strconv.Quote("unknown")}
	for i, v := range c.Values {
		kind := ""
		if i == 0 {
			kind = t + " = iota + 1"
		}
		w.line("%s %s // %s", m.vocabulary.values[c.Name+"."+v.Name], kind, v.Label)
		list = append(list, strconv.Quote(v.Name))
	}
	w.line(")\n")
	table := "namesOf" + t
	w.line("var %s = []string{%s}\n", table, strings.Join(list, ", "))
	w.doc("Known reports whether the value is one of the above.")
	w.line("func (v %s) Known() bool { return v > 0 && int(v) < len(%s) }\n", t, table)
	w.doc("String is the name in the vocabulary.")
	w.line("func (v %s) String() string {\nif !v.Known() {\nreturn %s[0]\n}\nreturn %s[v]\n}\n", t, table, table)
	w.doc("UnmarshalJSON reads the name in the vocabulary.")
	w.line("func (v *%s) UnmarshalJSON(data []byte) error {\nread, err := category(data, %s)\n*v = %s(read)\nreturn err\n}\n", t, table, t)
}

// writeNeeds writes the constants for what can be missing.
func (m *module) writeNeeds(w *code) {
	w.doc("Need is something that a decision can lack: a fact, the day, a standard that",
		"the case must give.")
	w.line("type Need uint16\n")
	w.doc("Needs, in order of name.")
	w.line("const (")
	for i, n := range m.vocabulary.needs {
		kind := ""
		if i == 0 {
			kind = "Need = iota"
		}
		w.line("%s %s", n.constant, kind)
	}
	w.line(")\n")
	w.doc("needCount is how many there are.")
	w.line("const needCount = %d\n", len(m.vocabulary.needs))
	w.line("var needNames = [...]string{")
	for _, n := range m.vocabulary.needs {
		w.line("%q,", n.name)
	}
	w.line("}\n\nvar needLabels = [...]string{")
	for _, n := range m.vocabulary.needs {
		w.line("%q,", n.label)
	}
	w.line("}")
}

// writeStandards writes the struct Standards.
func (m *module) writeStandards(w *code) {
	w.doc("Standards are the standards of the place on the day of the case. A field",
		"counts only where no notice that is in force sets the standard.")
	w.line("type Standards struct {")
	for _, e := range m.vocabulary.entries {
		doc := e.field + ": " + e.label + perText(e.decl.Base, e.decl.Period)
		w.doc(doc + ".")
		w.line("%s Money `json:%q`", e.field, e.name)
	}
	w.line("}")
}
