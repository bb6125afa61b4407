package telling

import (
	"slices"
	"strings"
	"tiaowen/cmd/tiaowen/internal/compare/difference"
	"tiaowen/cmd/tiaowen/internal/compare/finding"
	"tiaowen/cmd/tiaowen/internal/compare/passage"
	"tiaowen/cmd/tiaowen/internal/ir"
)

// wording is the message table of one language. Text is looked up by the code
// of the row that a finding comes from, element and detail, then by code and
// element, then by code and detail; between peers in a table of its own.
type wording struct {
	text     map[string]string
	peers    map[string]string // nil where the notices are no peers
	elements map[ir.Element]string
	forces   map[ir.Modality]string // how strongly a provision binds
	subject  func(v *ir.Vocabulary, name string) string
	none     string    // stands for a side without words
	marks    [2]string // around a quote
	unworded string    // after a force that no word shows
	hangs    string    // after a verdict that a second reading does not bear out
	sides    [2]string // what the lower and the upper notice are called
}

// say fills the message of a finding.
// {subject} is what the provision is about, {element} the element's name,
// {lower} and {upper} the words of both sides in quotation marks, {below} and
// {above} what the two notices are called, {lower force} and {upper force} how
// strongly they bind, {source} and {reading} the fields of that name, {note}
// and {upper note} what else there is to say; {holder} is the one side that has
// what is told, {held} its words.
func (w wording) say(f finding.Finding, v *ir.Vocabulary) string {
	base, d := f.Row, f.Difference
	text := w.find(base, f.Element, d.Detail)
	if w.peers != nil && base != finding.CodeUndecided {
		text = w.peers[peerKey(f, base, d)]
	}
	holder, held := w.sides[0], f.Lower
	if f.Lower == nil || onlyAbove(d) {
		holder, held = w.sides[1], f.Upper
	}
	text = strings.NewReplacer(
		"{subject}", w.subject(v, f.Subject),
		"{element}", w.elements[f.Element],
		"{lower}", w.quote(f.Lower),
		"{upper}", w.quote(f.Upper),
		"{below}", w.sides[0],
		"{above}", w.sides[1],
		"{lower force}", w.force(f.Lower, d.Lower, d.Forces[0]),
		"{upper force}", w.force(f.Upper, d.Upper, d.Forces[1]),
		"{source}", f.Source,
		"{reading}", f.Reading,
		"{note}", d.Notes[0],
		"{upper note}", d.Notes[1],
		"{holder}", holder,
		"{held}", w.quote(held),
	).Replace(text)
	if f.Reading != "" && base != finding.CodeUndecided {
		text += strings.ReplaceAll(w.hangs, "{reading}", f.Reading)
	}
	return text
}

// peerKey is the message of a finding between peers.
func peerKey(f finding.Finding, base finding.Code, d difference.Difference) string {
	switch {
	case base == finding.CodeVerbatim:
		return "same"
	case base == finding.CodeRestated:
		return "same//wording"
	case f.Element == difference.Whole:
		return "only here"
	case f.Element == ir.Validness:
		return "different/valid"
	case f.Element == ir.Strength:
		return "different/modality"
	case onlyAbove(d) || onlyBelow(d):
		return "different//one side"
	}
	return "different"
}

// onlyAbove reports whether a difference is about words of the upper side alone.
func onlyAbove(d difference.Difference) bool {
	return len(d.Essence()) > 0 && !slices.ContainsFunc(d.Essence(), func(q ir.Quote) bool { return slices.Contains(d.Lower, q) })
}

// onlyBelow reports whether a difference is about words of the lower side alone.
func onlyBelow(d difference.Difference) bool {
	return len(d.Essence()) > 0 && !slices.ContainsFunc(d.Essence(), func(q ir.Quote) bool { return slices.Contains(d.Upper, q) })
}

func (w wording) quote(s *passage.Side) string {
	if s == nil {
		return w.none
	}
	return w.marks[0] + strings.Join(s.Words(), w.marks[1]+w.marks[0]) + w.marks[1]
}

// force tells how strongly a side binds, by its word for it where it has one.
func (w wording) force(s *passage.Side, words []ir.Quote, m ir.Modality) string {
	if len(words) > 0 {
		return w.quote(s)
	}
	return w.forces[m] + w.unworded
}

func (w wording) find(base finding.Code, element ir.Element, detail difference.Detail) string {
	code := string(base)
	for _, key := range []string{code + "/" + string(element) + "/" + string(detail), code + "/" + string(element), code + "//" + string(detail)} {
		if text, found := w.text[key]; found {
			return text
		}
	}
	return w.text[code]
}
