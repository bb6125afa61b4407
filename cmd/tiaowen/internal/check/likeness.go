package check

import (
	"math"
	"strings"
	"unicode"

	"tiaowen/grammar/diag"
	"tiaowen/grammar/notice"
	"tiaowen/grammar/rules"
)

// A link is doubtful where its clauses share less than doubtfulBelow, another
// clause of the upper notice shares at least betterFrom, and the one that is
// named has less than doubtfulShare of that. Measured on the links of the
// repository, where every one passes; of those moved to the next clause two in
// three are caught. A test has the figures.
const (
	doubtfulBelow = 0.029
	doubtfulShare = 0.3
	betterFrom    = 0.05
)

// checkLikeness doubts every "from" whose two clauses have few words in common
// where another clause has many.
func checkLikeness(units []*unit, diags *diag.List) {
	var like *likeness
	for _, u := range units {
		for _, b := range u.blocks {
			seen := map[string]bool{}
			for _, ref := range refsOf(b.syntax) {
				slug, _, _ := strings.Cut(ref.Text, ":")
				target := findUnit(units, slug)
				if seen[ref.Text] || target == nil || target.document.Clause(ref.Text) == nil {
					continue
				}
				seen[ref.Text] = true
				if like == nil {
					like = newLikeness(units)
				}
				if better := like.better(b.clause, target.document, ref.Text); better != nil {
					diags.Warn("link-doubtful", b.span(ref.Node), b.clause.ID, ref.Text, better.ID).
						Relate("link-better", better.Place(), better.ID)
				}
			}
		}
	}
}

// refsOf are the source clauses that a block names, for itself and for what
// stands in it.
func refsOf(c *rules.Clause) []*rules.Ref {
	all := [][]*rules.Link{c.From}
	for _, item := range c.Items {
		switch {
		case item.Provision != nil:
			all = append(all, item.Provision.From)
		case item.Standard != nil:
			all = append(all, item.Standard.From)
		}
	}
	var out []*rules.Ref
	for _, links := range all {
		for _, l := range links {
			if l.Ref != nil {
				out = append(out, l.Ref)
			}
		}
	}
	return out
}

// likeness compares clauses by the pairs of characters that they share, each
// with the more weight the fewer clauses have it: the cosine of two clauses.
type likeness struct {
	pairs  map[*notice.Clause]map[string]bool
	weight map[string]float64 // squared
	length map[*notice.Clause]float64
}

func newLikeness(units []*unit) *likeness {
	l := &likeness{map[*notice.Clause]map[string]bool{}, map[string]float64{}, map[*notice.Clause]float64{}}
	for _, u := range units {
		for c := range u.document.All() {
			l.pairs[c] = bigrams(c.Heading + "\n" + c.Text)
			for p := range l.pairs[c] {
				l.weight[p]++
			}
		}
	}
	for p, n := range l.weight {
		w := math.Log(float64(len(l.pairs)+1) / n)
		l.weight[p] = w * w
	}
	return l
}

// bigrams are the pairs of letters or digits that stand side by side.
func bigrams(text string) map[string]bool {
	out := map[string]bool{}
	last := rune(0)
	for _, r := range text {
		if !unicode.IsLetter(r) && !unicode.IsDigit(r) {
			r = 0
		}
		if last != 0 && r != 0 {
			out[string([]rune{last, r})] = true
		}
		last = r
	}
	return out
}

func (l *likeness) of(a, b *notice.Clause) float64 {
	shared := l.sum(a, func(p string) bool { return l.pairs[b][p] })
	if shared == 0 {
		return 0
	}
	return shared / math.Sqrt(l.size(a)*l.size(b))
}

func (l *likeness) size(c *notice.Clause) float64 {
	if _, known := l.length[c]; !known {
		l.length[c] = l.sum(c, func(string) bool { return true })
	}
	return l.length[c]
}

// sum adds in whole steps, so that the order of a map does not show.
func (l *likeness) sum(c *notice.Clause, counts func(string) bool) float64 {
	const steps = 1 << 20
	total := int64(0)
	for p := range l.pairs[c] {
		if counts(p) {
			total += int64(l.weight[p] * steps)
		}
	}
	return float64(total) / steps
}

// better is the clause of the upper notice that the lower one is most like,
// where the one named is doubtful beside it; nil where it is not.
func (l *likeness) better(lower *notice.Clause, upper *notice.Document, named string) *notice.Clause {
	own := l.of(lower, upper.Clause(named))
	if own >= doubtfulBelow {
		return nil
	}
	var best *notice.Clause
	most := max(betterFrom, own/doubtfulShare)
	for c := range upper.All() {
		if s := l.of(lower, c); s > most {
			best, most = c, s
		}
	}
	return best
}
