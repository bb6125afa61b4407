package difference

import (
	"slices"
	"strings"
	"tiaowen/cmd/tiaowen/internal/compare/pairing"
	"tiaowen/cmd/tiaowen/internal/compare/passage"
	"tiaowen/cmd/tiaowen/internal/ir"
)

// reading is a second honest reading of one provision of a match.
type reading struct {
	upper bool
	index int // of the provision on its side
	ir.Ambiguity
	change string // see changeOf
}

// opened is a second reading under which the two sides lie to each other in
// another way.
type opened struct {
	text         string
	lower, upper []ir.Quote   // the words that it is about
	other        []Difference // what it gives
	elements     []ir.Element // in which that is another verdict
}

// readings tells of second readings of either side that would change the
// verdict; ds is what the first reading gives. Words that both sides have are
// read alike on both.
func (c *Differ) readings(m pairing.Match, ds []Difference) []opened {
	var out []opened
	all := append(readingsOf(m.Lower, false), readingsOf(m.Upper, true)...)
	done := make([]bool, len(all))
	for i, r := range all {
		if done[i] {
			continue
		}
		other, o := with(m, r), opened{text: r.Text}
		o.read(r)
		if j := r.counterpart(all, done); j >= 0 {
			other, done[j] = with(other, all[j]), true
			o.read(all[j])
		}
		o.other, _ = c.differences(other)
		o.elements = changedElements(ds, o.other)
		if len(o.elements) > 0 {
			out = append(out, o)
		}
	}
	return out
}

// difference is the reading as something to be judged: of the one element that
// it changes, or of the provision.
func (o opened) difference() Difference {
	d := Difference{Element: Whole, Verdict: Undecided, Detail: Reading, Reading: o.text, Lower: o.lower, Upper: o.upper}
	if len(o.elements) == 1 {
		d.Element = o.elements[0]
	}
	return d
}

// settle marks the differences that a second reading does not bear out; where
// there is one that changes anything, nothing is proved.
func settle(ds []Difference, readings []opened) {
	for i := range ds {
		for _, o := range readings {
			ds[i].Open = true
			if ds[i].Reading == "" && !slices.ContainsFunc(o.other, ds[i].like) {
				ds[i].Reading = o.text
			}
		}
	}
}

// changedElements are the elements in which two sets of differences are not alike.
func changedElements(a, b []Difference) []ir.Element {
	var out []ir.Element
	for _, sides := range [][2][]Difference{{a, b}, {b, a}} {
		for _, d := range sides[0] {
			if !slices.ContainsFunc(sides[1], d.like) && !slices.Contains(out, d.Element) {
				out = append(out, d.Element)
			}
		}
	}
	return out
}

// like reports whether two differences say the same: of the same element, the
// same way, about the same words.
func (d Difference) like(o Difference) bool {
	return d.Element == o.Element && d.Verdict == o.Verdict && d.Detail == o.Detail && alikeWords(d.Essence(), o.Essence())
}

// Essence is the words that a difference is about: those that only one side
// has, else those of both.
func (d Difference) Essence() []ir.Quote {
	less := d.Verdict == Narrower || d.Verdict == OnlyAbove
	more := d.Verdict == Wider || d.Verdict == OnlyBelow
	switch {
	case !slices.Contains([]Detail{Member, OpenEnd, Named, Condition, Entire}, d.Detail):
		return slices.Concat(d.Lower, d.Upper)
	case less == (d.Detail != Condition):
		return d.Upper
	case more || less:
		return d.Lower
	}
	return slices.Concat(d.Lower, d.Upper)
}

// IsAbout reports whether a difference is about these words of one side, and
// not about those of the other that it holds against them.
func (d Difference) IsAbout(words []ir.Quote) bool {
	return slices.ContainsFunc(d.Essence(), func(q ir.Quote) bool { return slices.Contains(words, q) })
}

// alikeWords reports whether one passage has the words of the other in it.
func alikeWords(a, b []ir.Quote) bool {
	x, y := bareTexts(a), bareTexts(b)
	return x == "" && y == "" || x != "" && strings.Contains(y, x) || y != "" && strings.Contains(x, y)
}

func bareTexts(quotes []ir.Quote) string {
	var out strings.Builder
	for _, q := range quotes {
		out.WriteString(passage.Bare(q.Text))
	}
	return out.String()
}

// readingsOf are the readings that are told as rules.
func readingsOf(u pairing.Union, upper bool) []reading {
	var out []reading
	for i, p := range u {
		for _, a := range p.Ambiguities {
			if a.Alternative != nil {
				out = append(out, reading{upper, i, a, changeOf(p, a.Alternative)})
			}
		}
	}
	return out
}

// unruled are second readings that are told in words only, of words that the
// other side has not. Where both sides leave the same element open, neither is
// a difference.
func (c *Differ) unruled(m pairing.Match) []Difference {
	var out []Difference
	add := func(mine, other pairing.Union, upper bool) {
		for _, a := range wordsOnly(mine) {
			if passage.Says(c.Workspace, other, a.Quotes) || slices.ContainsFunc(wordsOnly(other), func(b ir.Ambiguity) bool {
				return slices.Equal(touched(mine, a.Quotes), touched(other, b.Quotes))
			}) {
				continue
			}
			d := Difference{Element: Whole, Verdict: Undecided, Detail: Unruled, Reading: a.Text, Lower: a.Quotes}
			if upper {
				d.Lower, d.Upper = nil, a.Quotes
			}
			out = append(out, d)
		}
	}
	add(m.Lower, m.Upper, false)
	add(m.Upper, m.Lower, true)
	return out
}

// wordsOnly are the second readings of a union that are told in words only.
func wordsOnly(u pairing.Union) []ir.Ambiguity {
	var out []ir.Ambiguity
	for _, p := range u {
		for _, a := range p.Ambiguities {
			if a.Alternative == nil && len(a.Quotes) > 0 {
				out = append(out, a)
			}
		}
	}
	return out
}

// touched are the elements of a union that rest on some of the words.
func touched(u pairing.Union, words []ir.Quote) []ir.Element {
	var out []ir.Element
	for _, e := range AnyElement() {
		for _, q := range u.QuotesOf(e) {
			if passage.Taken(words, q.Clause, q.Range) && !slices.Contains(out, e) {
				out = append(out, e)
			}
		}
	}
	return out
}

// counterpart is the reading of the other side that says the same doubt, else
// one that changes the same, else one about the same words; -1 where there is
// none that has no counterpart yet.
func (r reading) counterpart(all []reading, done []bool) int {
	words := bareTexts(r.Quotes)
	for _, same := range []func(o reading) bool{
		func(o reading) bool { return o.Text == r.Text },
		func(o reading) bool { return r.change != "" && o.change == r.change },
		func(o reading) bool { return words != "" && bareTexts(o.Quotes) == words },
	} {
		for i, o := range all {
			if o.upper != r.upper && !done[i] && same(o) {
				return i
			}
		}
	}
	return -1
}

func (o *opened) read(r reading) {
	if r.upper {
		o.upper = r.Quotes
	} else {
		o.lower = r.Quotes
	}
}

// with is a match with one provision read the other way.
func with(m pairing.Match, r reading) pairing.Match {
	if r.upper {
		m.Upper = slices.Clone(m.Upper)
		m.Upper[r.index] = r.Alternative
	} else {
		m.Lower = slices.Clone(m.Lower)
		m.Lower[r.index] = r.Alternative
	}
	return m
}
