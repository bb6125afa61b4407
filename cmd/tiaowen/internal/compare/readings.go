package compare

import (
	"slices"
	"strings"

	"tiaowen/cmd/tiaowen/internal/ir"
)

// reading is a second honest reading of one provision of a match.
type reading struct {
	upper bool
	index int // of the provision on its side
	ir.Ambiguity
}

// opened is a second reading under which the two sides lie to each other in
// another way.
type opened struct {
	text         string
	lower, upper []ir.Quote   // the words that it is about
	other        []difference // what it gives
	elements     []ir.Element // in which that is another verdict
}

// readings tells of second readings of either side that would change the
// verdict; ds is what the first reading gives. Words that both sides have are
// read alike on both.
func (c *differ) readings(m match, ds []difference) []opened {
	var out []opened
	all := append(readingsOf(m.lower, false), readingsOf(m.upper, true)...)
	done := make([]bool, len(all))
	for i, r := range all {
		if done[i] {
			continue
		}
		other, o := m.with(r), opened{text: r.Text}
		o.read(r)
		for j := i + 1; j < len(all); j++ {
			if all[j].upper != r.upper && sameAmbiguity(r.Ambiguity, all[j].Ambiguity) {
				other, done[j] = other.with(all[j]), true
				o.read(all[j])
				break
			}
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
func (o opened) difference() difference {
	d := difference{element: Whole, verdict: Undecided, detail: Reading, reading: o.text, lower: o.lower, upper: o.upper}
	if len(o.elements) == 1 {
		d.element = o.elements[0]
	}
	return d
}

// settle marks the differences that a second reading does not bear out; where
// there is one that changes anything, nothing is proved.
func settle(ds []difference, readings []opened) {
	for i := range ds {
		for _, o := range readings {
			ds[i].open = true
			if ds[i].reading == "" && !slices.ContainsFunc(o.other, ds[i].like) {
				ds[i].reading = o.text
			}
		}
	}
}

// changedElements are the elements in which two sets of differences are not alike.
func changedElements(a, b []difference) []ir.Element {
	var out []ir.Element
	for _, sides := range [][2][]difference{{a, b}, {b, a}} {
		for _, d := range sides[0] {
			if !slices.ContainsFunc(sides[1], d.like) && !slices.Contains(out, d.element) {
				out = append(out, d.element)
			}
		}
	}
	return out
}

// like reports whether two differences say the same: of the same element, the
// same way, about the same words.
func (d difference) like(o difference) bool {
	return d.element == o.element && d.verdict == o.verdict && d.detail == o.detail && alikeWords(d.essence(), o.essence())
}

// essence is the words that a difference is about: those that only one side
// has, else those of both.
func (d difference) essence() []ir.Quote {
	less := d.verdict == Narrower || d.verdict == OnlyAbove
	more := d.verdict == Wider || d.verdict == OnlyBelow
	switch {
	case !slices.Contains([]Detail{Member, OpenEnd, Named, Condition, Entire}, d.detail):
		return slices.Concat(d.lower, d.upper)
	case less == (d.detail != Condition):
		return d.upper
	case more || less:
		return d.lower
	}
	return slices.Concat(d.lower, d.upper)
}

// isAbout reports whether a difference is about these words of one side, and
// not about those of the other that it holds against them.
func (d difference) isAbout(words []ir.Quote) bool {
	return slices.ContainsFunc(d.essence(), func(q ir.Quote) bool { return slices.Contains(words, q) })
}

// alikeWords reports whether one passage has the words of the other in it.
func alikeWords(a, b []ir.Quote) bool {
	x, y := bareTexts(a), bareTexts(b)
	return x == "" && y == "" || x != "" && strings.Contains(y, x) || y != "" && strings.Contains(x, y)
}

func bareTexts(quotes []ir.Quote) string {
	var out strings.Builder
	for _, q := range quotes {
		out.WriteString(bare(q.Text))
	}
	return out.String()
}

// readingsOf are the readings that are told as rules.
func readingsOf(u union, upper bool) []reading {
	var out []reading
	for i, p := range u {
		for _, a := range p.Ambiguities {
			if a.Alternative != nil {
				out = append(out, reading{upper, i, a})
			}
		}
	}
	return out
}

// unruled are second readings that are told in words only, of words that the
// other side has not. Where both sides leave the same element open, neither is
// a difference.
func (c *differ) unruled(m match) []difference {
	var out []difference
	add := func(mine, other union, upper bool) {
		for _, a := range wordsOnly(mine) {
			if says(c.ws, other, a.Quotes) || slices.ContainsFunc(wordsOnly(other), func(b ir.Ambiguity) bool {
				return slices.Equal(touched(mine, a.Quotes), touched(other, b.Quotes))
			}) {
				continue
			}
			d := difference{element: Whole, verdict: Undecided, detail: Unruled, reading: a.Text, lower: a.Quotes}
			if upper {
				d.lower, d.upper = nil, a.Quotes
			}
			out = append(out, d)
		}
	}
	add(m.lower, m.upper, false)
	add(m.upper, m.lower, true)
	return out
}

// wordsOnly are the second readings of a union that are told in words only.
func wordsOnly(u union) []ir.Ambiguity {
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
func touched(u union, words []ir.Quote) []ir.Element {
	var out []ir.Element
	for _, e := range anyElement() {
		for _, q := range u.quotesOf(e) {
			if taken(words, q.Clause, q.Range) && !slices.Contains(out, e) {
				out = append(out, e)
			}
		}
	}
	return out
}

// sameAmbiguity reports whether two readings are about the same words.
func sameAmbiguity(a, b ir.Ambiguity) bool {
	return a.Text == b.Text || bareTexts(a.Quotes) == bareTexts(b.Quotes)
}

func (o *opened) read(r reading) {
	if r.upper {
		o.upper = r.Quotes
	} else {
		o.lower = r.Quotes
	}
}

// with is the match with one provision read the other way.
func (m match) with(r reading) match {
	if r.upper {
		m.upper = slices.Clone(m.upper)
		m.upper[r.index] = r.Alternative
	} else {
		m.lower = slices.Clone(m.lower)
		m.lower[r.index] = r.Alternative
	}
	return m
}
