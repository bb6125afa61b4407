package gen

import (
	"strings"

	"tiaowen/cmd/tiaowen/internal/ir"
)

// writeCase writes the struct Case.
func (m *module) writeCase(w *code) {
	w.doc("Case is what is known of one person, and of the household, on one day.")
	w.line("type Case struct {")
	w.doc("Date is the day for which the case is decided.")
	w.line("Date Date `json:\"-\"`\n")
	for i := range m.ws.Vocabulary.Facts {
		f := &m.ws.Vocabulary.Facts[i]
		w.doc(m.fieldDoc(f))
		w.line("%s %s `json:%q`", m.vocabulary.fields[f.Name], m.fieldType(f), f.Name)
	}
	w.line("")
	w.doc("Standards are those that are set outside the notices, for the place and the day.")
	w.line("Standards Standards `json:\"-\"`")
	w.line("}")
}

func (m *module) fieldDoc(f *ir.FactDecl) string {
	doc := m.vocabulary.fields[f.Name] + ": " + f.Label
	if f.Unit != "" {
		doc += " (" + string(f.Unit) + ")"
	}
	if f.Note != "" {
		doc += "。" + strings.TrimSuffix(f.Note, "。")
	}
	return doc + "."
}

func (m *module) fieldType(f *ir.FactDecl) string {
	switch f.Type {
	case ir.Number:
		return "Number"
	case ir.Money:
		return "Money"
	case ir.DateFact:
		return "Date"
	case ir.OfCategory:
		return m.vocabulary.types[f.Category]
	}
	return "Truth"
}

// writeQuestions writes one method for each fact, which answers what a
// condition asks about it.
func (m *module) writeQuestions(w *code) {
	w.doc("Within answers whether the day of the case lies from first to last, both",
		"included; a last that is unknown is no end.")
	w.line(`func (c *Case) Within(first, last Date) Answer {
		if !c.Date.Known() {
			return missing(%s)
		}
		return Answer{Truth: Is(c.Date.Within(first, last))}
	}
	`, m.vocabulary.need(dateNeed))
	for i := range m.ws.Vocabulary.Facts {
		m.writeQuestion(w, &m.ws.Vocabulary.Facts[i])
	}
}

func (m *module) writeQuestion(w *code, f *ir.FactDecl) {
	field, need := m.vocabulary.fields[f.Name], m.vocabulary.need(f.Name)
	ask := func(params, body string) {
		w.line("func (c *Case) Whether%s(%s) Answer {\n%s\n}\n", field, params, body)
	}
	switch f.Type {
	case ir.Number:
		w.doc("Whether" + field + " compares " + f.Label + ".")
		ask("is Comparison, bound Number", "return compareNumber(c."+field+", is, bound, "+need+")")
	case ir.Money:
		w.doc("Whether" + field + " compares " + f.Label + ".")
		ask("is Comparison, bound Figure", "return compareMoney(c."+field+", is, bound, "+need+")")
	case ir.DateFact:
		w.doc("Whether" + field + " compares " + f.Label + ".")
		ask("is Comparison, bound Date", "return compareDay(c."+field+", is, bound, "+need+")")
	case ir.OfCategory:
		w.doc("Whether" + field + " answers whether " + f.Label + " is the value.")
		ask("value "+m.fieldType(f), "if !c."+field+".Known() {\nreturn missing("+need+")\n}\nreturn Answer{Truth: Is(c."+field+" == value)}")
	default:
		w.doc("Whether" + field + " answers: " + f.Label + "?")
		ask("", "return given(c."+field+", "+need+")")
	}
}
