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

// writeQuestions writes one method for each bool fact, which answers what a
// condition asks about it.
func (m *module) writeQuestions(w *code) {
	w.doc("WhetherDate answers whether the day of the case lies from first to last, both",
		"included; a last that is unknown is no end.")
	w.line(`func (d *Decision) WhetherDate(first, last Date) Answer {
		if !d.Case.Date.Known() {
			return d.lack(%s)
		}
		return answer(d.Case.Date.Within(first, last))
	}
	`, m.vocabulary.need(dateNeed))
	for i := range m.ws.Vocabulary.Facts {
		if f := &m.ws.Vocabulary.Facts[i]; f.Type == ir.Bool {
			field := m.vocabulary.fields[f.Name]
			w.doc("Whether" + field + " answers: " + f.Label + "?")
			w.line("func (d *Decision) Whether%s() Answer { return d.given(d.Case.%s, %s) }\n", field, field, m.vocabulary.need(f.Name))
		}
	}
}

// writeComparisons writes one method for each of the other facts.
func (m *module) writeComparisons(w *code) {
	for i := range m.ws.Vocabulary.Facts {
		if f := &m.ws.Vocabulary.Facts[i]; f.Type != ir.Bool {
			m.writeComparison(w, f)
		}
	}
}

func (m *module) writeComparison(w *code, f *ir.FactDecl) {
	field, need := m.vocabulary.fields[f.Name], m.vocabulary.need(f.Name)
	compare := func(method, bound string) {
		w.doc("Whether" + field + " compares " + f.Label + ".")
		w.line("func (d *Decision) Whether%s(is Comparison, bound %s) Answer {\nreturn d.%s(d.Case.%s, is, bound, %s)\n}\n",
			field, bound, method, field, need)
	}
	switch f.Type {
	case ir.Number:
		compare("compareNumber", "Number")
	case ir.Money:
		compare("compareMoney", "Figure")
	case ir.DateFact:
		compare("compareDay", "Date")
	default:
		w.doc("Whether" + field + " answers whether " + f.Label + " is the value.")
		w.line("func (d *Decision) Whether%s(value %s) Answer {", field, m.fieldType(f))
		w.line("if !d.Case.%s.Known() {\nreturn d.lack(%s)\n}\nreturn answer(d.Case.%s == value)\n}\n", field, need, field)
	}
}
