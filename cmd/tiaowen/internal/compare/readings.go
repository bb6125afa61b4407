package compare

import (
	"slices"

	"tiaowen/cmd/tiaowen/internal/ir"
)

// reading is a second honest reading of one provision of a match.
type reading struct {
	upper bool
	index int // of the provision on its side
	ir.Ambiguity
}

// readings tells of second readings of either side that would change the
// verdict; ds is what the first reading gives. Words that both sides have are
// read alike on both.
func (c *comparer) readings(m match, ds []difference) []difference {
	var out []difference
	all := append(readingsOf(m.lower, false), readingsOf(m.upper, true)...)
	done := make([]bool, len(all))
	for i, r := range all {
		if done[i] {
			continue
		}
		other := m.with(r)
		d := difference{element: Whole, verdict: Undecided, detail: Reading, reading: r.Text}
		d.read(r)
		for j := i + 1; j < len(all); j++ {
			if all[j].upper != r.upper && sameAmbiguity(r.Ambiguity, all[j].Ambiguity) {
				other, done[j] = other.with(all[j]), true
				d.read(all[j])
				break
			}
		}
		if c.changesVerdict(other, ds) {
			out = append(out, d)
		}
	}
	return out
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

// sameAmbiguity reports whether two readings are about the same words.
func sameAmbiguity(a, b ir.Ambiguity) bool {
	words := func(quotes []ir.Quote) string {
		var out string
		for _, q := range quotes {
			out += bare(q.Text)
		}
		return out
	}
	return a.Text == b.Text || words(a.Quotes) == words(b.Quotes)
}

func (d *difference) read(r reading) {
	if r.upper {
		d.upper = r.Quotes
	} else {
		d.lower = r.Quotes
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

// changesVerdict reports whether the match differs in other elements, or
// another way, than ds.
func (c *comparer) changesVerdict(m match, ds []difference) bool {
	other, _ := c.differences(m)
	return !slices.EqualFunc(other, ds, func(a, b difference) bool {
		return a.element == b.element && a.verdict == b.verdict && a.detail == b.detail
	})
}
