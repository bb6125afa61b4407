package account

import (
	"cmp"
	"slices"
	"strings"
	"unicode"

	"tiaowen/cmd/tiaowen/internal/ir"
)

// uncovered is a quote of which more and more is accounted for.
type uncovered struct {
	quote ir.Quote
	done  []bool // by byte of the quote
}

func newUncovered(q ir.Quote) *uncovered {
	return &uncovered{quote: q, done: make([]bool, len(q.Text))}
}

func (u *uncovered) cover(quotes []ir.Quote) {
	for _, q := range quotes {
		if q.Clause != u.quote.Clause {
			continue
		}
		from, to := max(q.Start-u.quote.Start, 0), min(q.End-u.quote.Start, len(u.done))
		for i := from; i < to; i++ {
			u.done[i] = true
		}
	}
}

// glue is what joins the words that rules rest on. A rule's structure carries
// it, so it needs no words of its own, unless it is all that changed.
var glue = []string{"其中", "以及", "中的", "对", "的", "和", "或", "且", "将", "与", "及", "又", "但", "为", "中", "把", "并", "由"}

// runs are the passages that nothing covers, without punctuation at their ends
// and without those that consist of words whose absence changes no rule.
func (u *uncovered) runs(synonyms []ir.Synonym) []ir.Quote {
	var out []ir.Quote
	words := idleWords(synonyms)
	if slices.Contains(u.done, true) {
		words = append(words, glue...)
	}
	for start := 0; start < len(u.done); {
		end := start + 1
		for end < len(u.done) && u.done[end] == u.done[start] {
			end++
		}
		if q := u.trimmed(start, end); !u.done[start] && !idle(q.Text, words) {
			out = append(out, q)
		}
		start = end
	}
	return out
}

func (u *uncovered) trimmed(start, end int) ir.Quote {
	text := u.quote.Text[start:end]
	start += len(text) - len(strings.TrimLeftFunc(text, mark))
	text = strings.TrimFunc(text, mark)
	from := u.quote.Start + start
	return ir.Quote{Clause: u.quote.Clause, Range: ir.Range{Start: from, End: from + len(text)}, Text: text}
}

func mark(r rune) bool { return unicode.IsPunct(r) || unicode.IsSpace(r) }

// idleWords are the words that the vocabulary declares to change no rule by
// their absence.
func idleWords(synonyms []ir.Synonym) []string {
	var words []string
	for _, s := range synonyms {
		if s.B == "" {
			words = append(words, s.A)
		}
	}
	return words
}

// idle reports whether a text consists of punctuation and the given words.
func idle(text string, words []string) bool {
	words = slices.Clone(words)
	slices.SortStableFunc(words, func(a, b string) int { return cmp.Compare(len(b), len(a)) })
	for _, w := range words {
		text = strings.ReplaceAll(text, w, "")
	}
	return strings.TrimFunc(text, mark) == ""
}
