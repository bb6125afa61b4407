package compare

import (
	"strings"

	"tiaowen/cmd/tiaowen/internal/ir"
)

// wording is the message table of one language. Text is looked up by code,
// element and detail, then by code and element, then by code and detail.
type wording struct {
	text     map[string]string
	elements map[ir.Element]string
	subject  func(v *ir.Vocabulary, name string) string
	none     string // stands for a side without words
}

// say fills the message of a finding. {subject} is what the provision is about,
// {element} the element's name, {lower} and {upper} the words of both sides,
// {source} and {reading} the fields of that name.
func (w wording) say(f Finding, detail Detail, v *ir.Vocabulary) string {
	quote := func(s *Side) string {
		if s == nil {
			return w.none
		}
		return s.Quote
	}
	return strings.NewReplacer(
		"{subject}", w.subject(v, f.Subject),
		"{element}", w.elements[f.Element],
		"{lower}", quote(f.Lower),
		"{upper}", quote(f.Upper),
		"{source}", f.Source,
		"{reading}", f.Reading,
	).Replace(w.find(f, detail))
}

func (w wording) find(f Finding, detail Detail) string {
	code, element := string(f.Code), string(f.Element)
	for _, key := range []string{code + "/" + element + "/" + string(detail), code + "/" + element, code + "//" + string(detail)} {
		if text, found := w.text[key]; found {
			return text
		}
	}
	return w.text[code]
}

// baseName is a subject without its index: dibao of dibao[urban].
func baseName(name string) (base, index string) {
	base, rest, _ := strings.Cut(name, "[")
	return base, strings.TrimSuffix(rest, "]")
}

// valueLabel is the label of a category value, the name itself where no
// category has it.
func valueLabel(v *ir.Vocabulary, name string) string {
	for _, c := range v.Categories {
		for _, value := range c.Values {
			if value.Name == name {
				return value.Label
			}
		}
	}
	return name
}
