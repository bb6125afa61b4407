package check

import (
	"regexp"
	"slices"
	"unicode"
	"unicode/utf8"

	"tiaowen/grammar/diag"
	"tiaowen/grammar/notice"
)

// checkWords holds every word of a coded sentence to a line of the main
// reading, or to a remark that sets it aside with a reason. A second reading
// and an example hold none, and of a marked text only its marks do: else the
// condition that they repeat could be dropped unseen.
func checkWords(units []*unit, diags *diag.List) {
	for _, u := range units {
		for _, b := range u.blocks {
			if u.broken || b.lost || len(b.syntax.Items) == 0 {
				continue // reported already, or held by a rule that could not be read
			}
			held := b.held()
			for _, s := range b.clause.Sentences {
				if b.holds(s) {
					b.warnBare(b.bareRuns(s, held), diags)
				}
			}
		}
	}
}

// held are the bytes of the clause's text that a line or a remark quotes.
func (b *block) held() []bool {
	held := make([]bool, len(b.clause.Text))
	for _, e := range b.evidence {
		if e.loose || e.role == comment {
			continue
		}
		for _, q := range e.quotes {
			if !q.InHeading {
				e.hold(held[q.Start:q.End], q.Text)
			}
		}
	}
	return held
}

// unsaid are the words of a period or an occasion that no amount can state.
var unsaid = regexp.MustCompile(`(?:每人?|[/／])(?:日|天|次|周|季度?|半年)`)

// hold marks the words of a quote, but for an amount not those of a period that
// the amount cannot state.
func (e *evidence) hold(held []bool, words string) {
	var not [][]int
	if slices.ContainsFunc(e.claims, isAmount) {
		not = unsaid.FindAllStringIndex(words, -1)
	}
	for i := range held {
		if len(not) > 0 && i >= not[0][1] {
			not = not[1:]
		}
		held[i] = held[i] || len(not) == 0 || i < not[0][0]
	}
}

func isAmount(c claim) bool {
	n, ok := c.(*numberClaim)
	return ok && n.amount
}

// bareRuns are the runs of a sentence, cut at punctuation, that nothing holds
// and that function words and connectives do not make up.
func (b *block) bareRuns(sentence notice.Range, held []bool) []notice.Range {
	var runs []notice.Range
	text, start := b.clause.Text, sentence.Start
	cut := func(at, next int) {
		run := notice.Range{Start: start, End: at}
		if at > start && !functionWords.compose(text[start:at], b.connectives(run)) && !b.quantityTold(run) {
			runs = append(runs, run)
		}
		start = next
	}
	for i, r := range text[sentence.Start:sentence.End] {
		i += sentence.Start
		if held[i] || unicode.IsPunct(r) || unicode.IsSpace(r) {
			cut(i, i+utf8.RuneLen(r))
		}
	}
	cut(sentence.End, sentence.End)
	return runs
}

// quantityTold reports whether the run holds a quantity that no rule uses: that
// is reported already, and the words beside it once it is used.
func (b *block) quantityTold(run notice.Range) bool {
	for i, q := range b.clause.Quantities {
		if q.Start < run.End && run.Start < q.End && !b.used[i] && !b.setAside(q) {
			return true
		}
	}
	return false
}

// warnBare tells all bare runs of a sentence at once.
func (b *block) warnBare(runs []notice.Range, diags *diag.List) {
	if len(runs) == 0 {
		return
	}
	words := ""
	for _, r := range runs {
		words += "“" + b.clause.Text[r.Start:r.End] + "”"
	}
	diags.Warn("words-uncited", b.clause.Span(runs[0].Start, runs[0].End), words, b.clause.ID).
		Relate("clause-here", b.header(), b.syntax.Path)
}
