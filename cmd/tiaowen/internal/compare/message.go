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
	forces   map[ir.Modality]string // how strongly a provision binds
	subject  func(v *ir.Vocabulary, name string) string
	none     string    // stands for a side without words
	marks    [2]string // around a quote
	unworded string    // after a force that no word shows
	hangs    string    // after a verdict that a second reading does not bear out
}

// say fills the message of a finding. {subject} is what the provision is about,
// {element} the element's name, {lower} and {upper} the words of both sides in
// quotation marks, {lower force} and {upper force} how strongly they bind,
// {source} and {reading} the fields of that name, {note} and {upper note} what
// else there is to say.
func (w wording) say(f Finding, d difference, v *ir.Vocabulary) string {
	text := strings.NewReplacer(
		"{subject}", w.subject(v, f.Subject),
		"{element}", w.elements[f.Element],
		"{lower}", w.quote(f.Lower),
		"{upper}", w.quote(f.Upper),
		"{lower force}", w.force(f.Lower, d.lower, d.forces[0]),
		"{upper force}", w.force(f.Upper, d.upper, d.forces[1]),
		"{source}", f.Source,
		"{reading}", f.Reading,
		"{note}", d.notes[0],
		"{upper note}", d.notes[1],
	).Replace(w.find(f, d.detail))
	if f.Reading != "" && f.Code != CodeUndecided {
		text += strings.ReplaceAll(w.hangs, "{reading}", f.Reading)
	}
	return text
}

func (w wording) quote(s *Side) string {
	if s == nil {
		return w.none
	}
	return w.marks[0] + strings.Join(s.Words(), w.marks[1]+w.marks[0]) + w.marks[1]
}

// force tells how strongly a side binds, by its word for it where it has one.
func (w wording) force(s *Side, words []ir.Quote, m ir.Modality) string {
	if len(words) > 0 {
		return w.quote(s)
	}
	return w.forces[m] + w.unworded
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
