package consistency

import (
	"slices"
	"strconv"
	"strings"

	"tiaowen/cmd/tiaowen/internal/compare/finding"
	"tiaowen/cmd/tiaowen/internal/ir"
	"tiaowen/cmd/tiaowen/internal/plain"
	"tiaowen/grammar/quantity"
)

const (
	measures detail = "measures"
	chapters detail = "chapters"
	listed   detail = "listed"
	points   detail = "points"
	closing  detail = "closing"
)

// countRules: the notice counts something of its own wrongly.
func countRules() []rule {
	return []rule{
		{CodeCountDiffers, measures, finding.Warning},
		{CodeCountDiffers, chapters, finding.Warning},
		{CodeCountDiffers, listed, finding.Warning},
		{CodeCountDiffers, points, finding.Warning},
		{CodeCountDiffers, closing, finding.Note},
	}
}

func (c *checker) counts() []discovery {
	found := c.ownCounts(&ir.Clause{Text: c.policy.Title})
	for _, clause := range c.policy.Clauses {
		if isMeasure(clause) {
			break
		}
		found = append(found, c.ownCounts(clause)...)
	}
	for _, clause := range c.policy.Clauses {
		for _, e := range enumerations(clause.Text) {
			found = append(found, countDiscovery(clause, e.start, e.end, e.detail, e.members))
		}
	}
	return found
}

// isMeasure reports whether a clause is one of those that are numbered through.
func isMeasure(c *ir.Clause) bool { return c.Path != "" && strings.Trim(c.Path, "0123456789") == "" }

// claim is how a notice counts its own parts: a number with a measure word and
// one of the words after it.
type claim struct {
	unit   quantity.Unit
	nouns  []string
	detail detail
}

func claims() []claim {
	acts := []string{"措施", "政策措施", "具体措施", "举措", "意见", "规定", "政策"}
	return []claim{{"条", acts, measures}, {"项", acts, measures}, {"个", []string{"方面"}, chapters}, {"章", []string{""}, chapters}}
}

// ownCounts compares what a passage says of the number of measures and
// chapters with how many there are; a notice whose measures are not numbered
// through has none to count.
func (c *checker) ownCounts(clause *ir.Clause) []discovery {
	has := c.parts()
	var found []discovery
	for start, text := range c.ownWords(clause.Text) {
		for _, q := range quantity.Find(text) {
			d, noun, claimed := claimOf(q, text[q.End:])
			if claimed && has[d] > 0 && q.Low != quantity.Whole(int64(has[d])) {
				found = append(found, countDiscovery(clause, start+q.Start, start+q.End+len(noun), d, has[d]))
			}
		}
	}
	slices.SortFunc(found, func(a, b discovery) int { return a.sides[0].quotes[0].Start - b.sides[0].quotes[0].Start })
	return found
}

func claimOf(q quantity.Quantity, rest string) (d detail, noun string, claimed bool) {
	if q.Kind != quantity.Count || q.Low != q.High || q.Comparison != quantity.Exactly {
		return "", "", false
	}
	for _, cl := range claims() {
		for _, noun := range cl.nouns {
			if cl.unit == q.Unit && strings.HasPrefix(rest, noun) {
				return cl.detail, noun, true
			}
		}
	}
	return "", "", false
}

// parts are how many measures and chapters the notice has.
func (c *checker) parts() map[detail]int {
	out := map[detail]int{}
	var seen []string
	for _, clause := range c.policy.Clauses {
		if !isMeasure(clause) {
			continue
		}
		out[measures]++
		if clause.Chapter != "" && !slices.Contains(seen, clause.Chapter) {
			seen = append(seen, clause.Chapter)
		}
	}
	out[chapters] = len(seen)
	return out
}

// ownWords are the words of a text in which the notice speaks of itself, by
// where they start: the text, whose counts in names of documents are not read,
// and the name of the notice itself.
func (c *checker) ownWords(text string) map[int]string {
	out := map[int]string{0: text}
	for start, name := range names(text) {
		for _, own := range names(c.policy.Title) {
			if uncounted(own) == uncounted(name) {
				out[start] = name
			}
		}
	}
	return out
}

// names are the names of documents in a text, by where they start.
func names(text string) map[int]string {
	out := map[int]string{}
	for at := 0; ; {
		i := strings.Index(text[at:], "《")
		if i < 0 {
			return out
		}
		start := at + i + len("《")
		n := strings.Index(text[start:], "》")
		if n < 0 {
			return out
		}
		out[start] = text[start : start+n]
		at = start + n
	}
}

// uncounted is a name without its numbers, by which it is known.
func uncounted(name string) string {
	return strings.Map(func(r rune) rune {
		if strings.ContainsRune("0123456789一二三四五六七八九十百 ", r) {
			return -1
		}
		return r
	}, name)
}

func countDiscovery(clause *ir.Clause, start, end int, d detail, n int) discovery {
	quote := ir.Quote{Clause: clause.ID, Range: ir.Range{Start: start, End: end}, Text: clause.Text[start:end]}
	return discovery{
		code: CodeCountDiffers, detail: d, words: map[string]plain.Message{"count": same(strconv.Itoa(n))},
		sides: []side{{clause: clause.ID, quotes: []ir.Quote{quote}}},
	}
}
