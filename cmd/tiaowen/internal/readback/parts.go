package readback

import (
	"slices"
	"strings"

	"tiaowen/cmd/tiaowen/internal/ir"
	"tiaowen/cmd/tiaowen/internal/plain"
)

// telling is a provision that is being told.
type telling struct {
	v *ir.Vocabulary
	p *ir.Provision
}

// said is a piece, as each language says it, bare and with the notice's words.
func (t telling) said(say func(plain.Speech) string) piece {
	zh, en := plain.Chinese(t.v), plain.English(t.v)
	return piece{
		words: plain.Message{Zh: say(zh), En: say(en)},
		cited: plain.Message{Zh: say(zh.Cited()), En: say(en.Cited())},
	}
}

// parts are all elements that the provision has.
func (t telling) parts() []Part {
	var out []Part
	elements := plain.Elements()
	for _, l := range t.p.Lists { // of an element without a row in the table
		if !slices.Contains(elements, l.Element) {
			elements = append(elements, l.Element)
		}
	}
	for _, e := range elements {
		if pieces, quotes := t.element(e); len(pieces) > 0 {
			out = append(out, part(t.v, e, pieces, plain.Texts(quotes)))
		}
	}
	return out
}

// part is an element of these pieces.
func part(v *ir.Vocabulary, e ir.Element, pieces []piece, quotes []string) Part {
	gather := func(of func(piece) plain.Message) (m plain.Message) {
		for i, p := range pieces {
			if i > 0 {
				m.Zh += plain.Chinese(v).Between(e, p.open)
				m.En += plain.English(v).Between(e, p.open)
			}
			m.Zh, m.En = m.Zh+of(p).Zh, m.En+of(p).En
		}
		return m
	}
	return Part{
		Element: e, Label: plain.Element(e), pieces: pieces, Quotes: slices.Compact(quotes),
		Words: gather(func(p piece) plain.Message { return p.words }),
		Cited: gather(func(p piece) plain.Message { return p.cited }),
	}
}

// element is the pieces of one element, and the words that they rest on.
func (t telling) element(e ir.Element) ([]piece, []ir.Quote) {
	switch e {
	case ir.To, ir.When, ir.Unless, ir.On, ir.At, ir.During:
		return t.conditions(e)
	case ir.Pays:
		return t.payments()
	case ir.Strength:
		if t.p.Kind == ir.Standard || t.p.Kind == ir.Valid {
			return nil, nil
		}
		return []piece{t.said(func(s plain.Speech) string { return s.Strength(t.p.Modality, t.p.ModalityQuotes) })}, t.p.ModalityQuotes
	case ir.Purpose:
		return t.words(t.p.Purpose)
	case ir.Result:
		return t.words(t.p.Result)
	case ir.Lasts:
		if t.p.Lasts == nil {
			return nil, nil
		}
		return []piece{t.said(func(s plain.Speech) string { return s.Duration(*t.p.Lasts) })}, t.p.Lasts.Quotes
	case ir.Before, ir.Within, ir.Every:
		return t.deadlines(e)
	}
	return t.members(e)
}

// words are words of the notice that stand for themselves.
func (t telling) words(quotes []ir.Quote) (pieces []piece, _ []ir.Quote) {
	for _, q := range quotes {
		pieces = append(pieces, t.said(func(s plain.Speech) string { return s.Words(q) }))
	}
	return pieces, quotes
}

// conditions are what must hold, each by itself; an exception is one piece a
// line, since one of them is enough.
func (t telling) conditions(e ir.Element) (pieces []piece, quotes []ir.Quote) {
	var terms []ir.Formula
	for _, c := range t.p.ConditionsOf(e) {
		quotes = append(quotes, c.Formula.Words()...)
		if e == ir.Unless {
			terms = append(terms, c.Formula)
		} else {
			terms = append(terms, conjuncts(c.Formula)...)
		}
	}
	for _, f := range terms {
		pieces = append(pieces, t.said(func(s plain.Speech) string {
			if len(terms) == 1 {
				return s.Formula(f)
			}
			return s.Term(f)
		}))
	}
	if e == ir.During && t.p.During != nil {
		pieces = append(pieces, t.said(func(s plain.Speech) string { return s.Period(*t.p.During) }))
		quotes = append(quotes, t.p.During.Quotes...)
	}
	return pieces, quotes
}

// conjuncts are the conditions that must all hold, where no words stand for
// several of them.
func conjuncts(f ir.Formula) []ir.Formula {
	if f.Op != ir.And || len(f.Quotes) > 0 || slices.ContainsFunc(f.Args, func(a ir.Formula) bool { return a.Op == ir.Others }) {
		return []ir.Formula{f}
	}
	var out []ir.Formula
	for _, a := range f.Args {
		out = append(out, conjuncts(a)...)
	}
	return out
}

func (t telling) payments() (pieces []piece, quotes []ir.Quote) {
	pays := t.p.Pays
	if t.p.Setting != nil {
		pays = append(slices.Clone(pays), *t.p.Setting)
	}
	for _, pay := range pays {
		pieces = append(pieces, t.said(func(s plain.Speech) string { return s.Payment(pay) }))
		quotes = append(quotes, pay.Quotes...)
		if pay.If != nil {
			quotes = append(quotes, pay.If.Words()...)
		}
	}
	if t.p.Total != nil {
		pieces = append(pieces, t.said(func(s plain.Speech) string { return s.Total(*t.p.Total) }))
		quotes = append(quotes, t.p.Total.Quotes...)
	}
	return pieces, quotes
}

func (t telling) deadlines(e ir.Element) (pieces []piece, quotes []ir.Quote) {
	for _, d := range t.p.Deadlines {
		if d.Element == e {
			pieces = append(pieces, t.said(func(s plain.Speech) string { return s.Deadline(d) }))
			quotes = append(quotes, d.Quotes...)
		}
	}
	return pieces, quotes
}

// members are those of a list.
func (t telling) members(e ir.Element) (pieces []piece, quotes []ir.Quote) {
	for _, it := range t.p.ListOf(e) {
		member := t.said(func(s plain.Speech) string { return s.Member(it) })
		member.open = it.Open
		pieces = append(pieces, member)
		quotes = append(quotes, it.Quotes...)
	}
	return pieces, quotes
}

// about is what a rule is called: nothing where its only name is an act that
// stands among its parts.
func (t telling) about() plain.Message {
	named := t.p.Subject != "" && !slices.ContainsFunc(t.p.ListOf(ir.Does), func(it ir.Item) bool { return it.Term == t.p.Subject })
	if !named {
		return plain.Message{}
	}
	return t.said(func(s plain.Speech) string { return strings.TrimSpace(s.Name(t.p.Subject)) }).words
}
