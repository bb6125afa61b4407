package check

import (
	"slices"
	"strings"

	"tiaowen/cmd/tiaowen/internal/ir"
	"tiaowen/grammar/notice"
	"tiaowen/grammar/rules"
)

// quotes are the cites as found, in the order of the text; it reports false
// where there are none or one was not found.
func (b *block) quotes(cites []*rules.Cite) ([]ir.Quote, bool) {
	var out []ir.Quote
	for _, c := range cites {
		q := b.anchors[c]
		if q.Clause == "" {
			return nil, false
		}
		out = append(out, q)
	}
	slices.SortStableFunc(out, func(a, b ir.Quote) int { return a.Start - b.Start })
	return out, len(out) > 0
}

// wordsOfQuotes are the words of all cites of a term, folded.
func wordsOfQuotes(quotes []ir.Quote) string {
	var words []string
	for _, q := range quotes {
		words = append(words, notice.Fold(q.Text))
	}
	return strings.Join(words, gap)
}

// meant reports whether words hold a wording of the name that is not only a
// part of a longer wording of another one: 分散供养特困人员 are not the words
// for all 特困人员.
func meant(s symbol, words string, others []symbol) bool {
	for _, w := range s.words {
		for _, places := range w.in(words) {
			if !partOfAnother(s, places, words, others) {
				return true
			}
		}
	}
	return false
}

func partOfAnother(s symbol, own []stretch, words string, others []symbol) bool {
	for _, o := range others {
		if o.name == s.name {
			continue
		}
		for _, w := range o.words {
			if slices.ContainsFunc(w.in(words), func(places []stretch) bool { return within(own, places) }) {
				return true
			}
		}
	}
	return false
}

// within reports whether each stretch is one of others or a part of one, and
// some are only a part.
func within(stretches, others []stretch) bool {
	part := false
	for _, s := range stretches {
		i := slices.IndexFunc(others, func(o stretch) bool { return o.start <= s.start && s.end <= o.end })
		if i < 0 {
			return false
		}
		part = part || others[i] != s
	}
	return part
}

// named is the name with the longest wording in the words.
func named(words string, of []symbol) (best symbol, longest wording, found bool) {
	for _, s := range of {
		for _, w := range s.words {
			if len(w.key()) > len(longest.key()) && len(w.in(words)) > 0 {
				best, longest, found = s, w, true
			}
		}
	}
	return best, longest, found
}
