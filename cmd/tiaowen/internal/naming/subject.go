package naming

import (
	"strings"

	"tiaowen/cmd/tiaowen/internal/ir"
)

// SubjectForm is which names of a subject or fact an output gives.
type SubjectForm int

// Forms of a subject or fact.
const (
	Chinese      SubjectForm = iota // "低保标准（城市）"
	ValueFirst                      // "城市低保标准"
	English                         // "unemployed aid", "dibao[urban]"
	EnglishWords                    // the same without marks: "dibao urban"
	LabelName                       // "一次性临时救助金  unemployed_aid"
	NameFirst                       // "unemployed_aid (一次性临时救助金)"
	LabelFirst                      // "一次性临时救助金（unemployed_aid）"
)

// Subject is a name of the vocabulary in a form; name is an identifier, with
// the index of an entry where a standard has several (dibao[urban]).
func Subject(v *ir.Vocabulary, name string, form SubjectForm) string {
	switch form {
	case ValueFirst:
		standard, index := Index(name)
		return firstValue(v, index) + v.Label(standard)
	case English:
		return Words(name)
	case EnglishWords:
		standard, index := Index(name)
		return strings.TrimSpace(Words(standard + " " + index))
	case LabelName:
		return label(v, name) + "  " + name
	case NameFirst:
		return name + " (" + label(v, name) + ")"
	case LabelFirst:
		return label(v, name) + "（" + name + "）"
	}
	return label(v, name)
}

// day is the name under which a missing day of decision is reported.
const day = "date" // as eval.DateFact; a test holds them together

func label(v *ir.Vocabulary, name string) string {
	if name == day {
		return "决定的日期"
	}
	standard, index := Index(name)
	return Entry(v, standard, index)
}

// Index splits the name of an entry: dibao and urban of dibao[urban].
func Index(name string) (standard, index string) {
	standard, index, _ = strings.Cut(name, "[")
	return standard, strings.TrimSuffix(index, "]")
}

// Words is an identifier as English words.
func Words(name string) string { return strings.ReplaceAll(name, "_", " ") }

// Entry is the label of an entry of a standard, with the value of the category
// that picks it: 低保标准（城市）; the bare label where index is "".
func Entry(v *ir.Vocabulary, standard, index string) string {
	if index == "" {
		return v.Label(standard)
	}
	return v.Label(standard) + "（" + Value(v, by(v, standard), index) + "）"
}

// by is the category that picks the entry of a standard.
func by(v *ir.Vocabulary, standard string) string {
	if s := v.Standard(standard); s != nil {
		return s.By
	}
	return ""
}

// Value is the label of a value of a category.
func Value(v *ir.Vocabulary, category, value string) string {
	if c := v.Category(category); c != nil {
		for _, cv := range c.Values {
			if cv.Name == value {
				return cv.Label
			}
		}
	}
	return value
}

// firstValue is the label of a value in the first category that has it, which
// need not be the one that picks the entry (several have a value none).
func firstValue(v *ir.Vocabulary, value string) string {
	for _, c := range v.Categories {
		if label := Value(v, c.Name, value); label != value {
			return label
		}
	}
	return value
}

// Named is a name of the vocabulary in JSON.
type Named struct {
	Name  string `json:"name"`
	Label string `json:"label"`
}

// Pairs are the names with their labels.
func Pairs(v *ir.Vocabulary, names []string) []Named {
	out := []Named{}
	for _, n := range names {
		out = append(out, Named{n, label(v, n)})
	}
	return out
}
