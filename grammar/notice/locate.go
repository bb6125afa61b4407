package notice

import "slices"

// Locate returns every place of quote in text, in order. White space and the
// width of punctuation (，and ,  “ and "  （ and ( ) make no difference, anything
// else does. The ranges are bytes of text, begin and end with a character of
// the quote, and may overlap. An empty quote is nowhere.
func Locate(text, quote string) []Range { return fold(text).locate(quote) }

// Locate returns every place of quote in the Text of the clause; see the
// function Locate.
func (c *Clause) Locate(quote string) []Range { return c.foldedText.locate(quote) }

// LocateInHeading returns every place of quote in the Heading of the clause.
func (c *Clause) LocateInHeading(quote string) []Range { return c.foldedHeading.locate(quote) }

func (t folded) locate(quote string) []Range {
	q := fold(quote).runes
	if len(q) == 0 {
		return nil
	}
	var places []Range
	for i := 0; i+len(q) <= len(t.runes); i++ {
		if t.runes[i] == q[0] && slices.Equal(t.runes[i:i+len(q)], q) {
			places = append(places, Range{t.at[i].Start, t.at[i+len(q)-1].End})
		}
	}
	return places
}

// Nearest returns the passage of the Text that is most like quote, the first of
// several: the one that the fewest insertions, deletions and replacements of
// characters turn into it. It reports false where even that passage differs
// from the quote in more than half of the quote's characters.
func (c *Clause) Nearest(quote string) (Range, bool) { return c.foldedText.nearest(quote) }

func (t folded) nearest(quote string) (Range, bool) {
	q := fold(quote).runes
	if len(q) == 0 || len(t.runes) == 0 {
		return Range{}, false
	}
	best := alike(t.runes, q)
	if best.cost*2 > len(q) || best.start >= best.end {
		return Range{}, false
	}
	return Range{t.at[best.start].Start, t.at[best.end-1].End}, true
}

// An alignment turns runes start to end of a text into a quote at a cost.
type alignment struct{ cost, start, end int }

// alike finds the cheapest alignment of quote in text (Sellers' algorithm): row
// i holds, for each length of the quote's beginning, the cheapest way to end it
// at rune i of the text, whatever the rune it starts at.
func alike(text, quote []rune) alignment {
	row := make([]alignment, len(quote)+1)
	for j := range row {
		row[j].cost = j
	}
	best := row[len(quote)]
	for i, r := range text {
		diagonal := row[0]
		row[0] = alignment{0, i + 1, i + 1}
		for j, want := range quote {
			step := diagonal
			if r != want {
				step.cost++
			}
			diagonal = row[j+1]
			row[j+1] = cheapest(step, longer(row[j]), longer(diagonal))
			row[j+1].end = i + 1
		}
		if last := row[len(quote)]; last.cost < best.cost {
			best = last
		}
	}
	return best
}

func longer(a alignment) alignment {
	a.cost++
	return a
}

func cheapest(first alignment, others ...alignment) alignment {
	for _, a := range others {
		if a.cost < first.cost {
			first = a
		}
	}
	return first
}

// nearestWord is the word most like s, or "" where none is alike.
func nearestWord(s string, words []string) string {
	best, cost := "", max(2, len(s)/3)+1
	for _, w := range words {
		if d := distance([]rune(s), []rune(w)); d < cost {
			best, cost = w, d
		}
	}
	return best
}

// distance is the number of single-character edits that turn a into b.
func distance(a, b []rune) int {
	row := make([]int, len(b)+1)
	for j := range row {
		row[j] = j
	}
	for i, r := range a {
		diagonal := row[0]
		row[0] = i + 1
		for j, want := range b {
			step := diagonal
			if r != want {
				step++
			}
			diagonal = row[j+1]
			row[j+1] = min(step, row[j]+1, diagonal+1)
		}
	}
	return row[len(b)]
}
