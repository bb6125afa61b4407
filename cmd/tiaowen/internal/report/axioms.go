package report

import (
	"tiaowen/cmd/tiaowen/internal/compare"
	"tiaowen/cmd/tiaowen/internal/ir"
	"tiaowen/grammar/diag"
)

// Axiom is an axiom of the vocabulary and the findings that there would be
// without it, numbered apart from those of 表4.
type Axiom struct {
	Origin, Because string
	Removed         []Finding
}

func axioms(v *ir.Vocabulary, as []compare.Axiom) []Axiom {
	var out []Axiom
	for _, a := range as {
		shownAxiom := Axiom{Origin: a.Origin, Because: a.Because}
		for i, f := range a.Removed {
			shownAxiom.Removed = append(shownAxiom.Removed, shown(v, i+1, f))
		}
		out = append(out, shownAxiom)
	}
	return out
}

// AxiomsText says for a reader at a terminal which findings there would be
// without each axiom.
func AxiomsText(lang diag.Lang, axioms []Axiom) string {
	t := newTerminal(lang)
	if len(axioms) == 0 {
		t.printf("\n%s\n", t.noAxioms)
		return t.out.String()
	}
	t.printf("\n%s\n", t.axioms)
	for _, a := range axioms {
		t.printf("\n   "+t.axiom+"\n", a.Origin, len(a.Removed), a.Because)
		for _, f := range a.Removed {
			t.printf("   - "+t.said+"\n", t.label(f.Code)+" / "+t.label(f.Element), t.message(f.Message))
		}
	}
	return t.out.String()
}

// axioms is the section of what axioms took away.
func (w *writer) axioms(as []Axiom) {
	if len(as) == 0 {
		return
	}
	w.line("")
	w.line("## 词汇表公理去掉的认定")
	w.line("")
	w.line("没有该条公理，就会多出这些认定。")
	w.line("")
	w.line("| 公理的来源 | 理由 | 去掉的认定 |")
	w.line("|---|---|---|")
	for _, a := range as {
		removed := ""
		for i, f := range a.Removed {
			if i > 0 {
				removed += "<br>"
			}
			removed += f.Code.Zh + "：" + cell(f.Message.Zh)
		}
		w.line("| %s | %s | %d 项：%s |", cell(a.Origin), cell(a.Because), len(a.Removed), removed)
	}
}
