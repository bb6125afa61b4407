package readback

import (
	"fmt"
	"slices"
	"strings"

	"tiaowen/cmd/tiaowen/internal/ir"
	"tiaowen/cmd/tiaowen/internal/plain"
)

// Of reads a provision back.
func Of(v *ir.Vocabulary, p *ir.Provision) Rule {
	t := telling{v, p}
	r := Rule{ID: p.ID, Kind: p.Kind, Label: kind(p.Kind), Name: t.about(), Parts: t.parts()}
	for _, a := range p.Ambiguities {
		r.Readings = append(r.Readings, reading(v, r.Parts, a))
	}
	for _, m := range p.Remarks {
		r.Notes = append(r.Notes, remark(m))
	}
	for _, j := range p.Justified {
		r.Notes = append(r.Notes, Note{accepted, fmt.Sprintf("%s（%s）", j.Reason, j.Authority), nil})
	}
	return r
}

func kind(k ir.Kind) plain.Message {
	return plain.Message{Zh: plain.Chinese(nil).Kind(k), En: plain.English(nil).Kind(k)}
}

var accepted = plain.Message{Zh: "已说明理由", En: "justified"}

var remarkNames = map[string]plain.Message{
	"aim":     {Zh: "不设定权利义务", En: "binds nobody"},
	"aside":   {Zh: "另行说明的数量", En: "quantity of no rule"},
	"pending": {Zh: "待编码", En: "not coded yet"},
}

func remark(m ir.Remark) Note {
	label, known := remarkNames[m.Kind]
	if !known {
		label = plain.Message{Zh: m.Kind, En: m.Kind}
	}
	return Note{label, m.Reason, plain.Texts(m.Quotes)}
}

// reading tells a second reading as what it changes in the parts.
func reading(v *ir.Vocabulary, main []Part, a ir.Ambiguity) Reading {
	out := Reading{Why: a.Text, Quotes: plain.Texts(a.Quotes)}
	if a.Alternative == nil {
		return out
	}
	other := telling{v, a.Alternative}.parts()
	elements := plain.Elements()
	for _, p := range slices.Concat(main, other) {
		if !slices.Contains(elements, p.Element) {
			elements = append(elements, p.Element)
		}
	}
	for _, e := range elements {
		was, is := partOf(main, e), partOf(other, e)
		if was.Words != is.Words {
			out.Changes = append(out.Changes, change(v, e, was, is))
		}
	}
	return out
}

func partOf(parts []Part, e ir.Element) Part {
	for _, p := range parts {
		if p.Element == e {
			return p
		}
	}
	return Part{Element: e}
}

// change is what an element loses and gains, piece by piece; where only their
// order differs, the whole of it.
func change(v *ir.Vocabulary, e ir.Element, was, is Part) Part {
	lost, gained := without(was.pieces, is.pieces), without(is.pieces, was.pieces)
	if len(lost) == 0 && len(gained) == 0 {
		lost, gained = was.pieces, is.pieces
	}
	from, to := part(v, e, lost, nil), part(v, e, gained, is.Quotes)
	tell := func(of func(Part) plain.Message) plain.Message {
		return bilingually(func(t tongue) string {
			switch {
			case len(gained) == 0:
				return fmt.Sprintf(t.lost, t.of(of(from)))
			case len(lost) == 0:
				return fmt.Sprintf(t.gained, t.of(of(to)))
			}
			return fmt.Sprintf(t.turned, t.of(of(from)), t.of(of(to)))
		})
	}
	to.Words = tell(func(p Part) plain.Message { return p.Words })
	to.Cited = tell(func(p Part) plain.Message { return p.Cited })
	return to
}

// without are the pieces that are not among others.
func without(pieces, others []piece) []piece {
	return slices.DeleteFunc(slices.Clone(pieces), func(p piece) bool {
		return slices.ContainsFunc(others, func(o piece) bool { return unbracketed(o) == unbracketed(p) })
	})
}

// unbracketed is a piece as it stands alone.
func unbracketed(p piece) string {
	return strings.TrimSuffix(strings.TrimPrefix(p.words.Zh, "（"), "）")
}
