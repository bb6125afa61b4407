package check

import (
	"slices"
	"strings"
	"unicode/utf8"

	"tiaowen/cmd/tiaowen/internal/ir"
	"tiaowen/grammar/diag"
	"tiaowen/grammar/notice"
	"tiaowen/grammar/rules"
)

// checkOnce holds amounts to 一次性: what the words give once, the rule gives
// once. (That "once" has its words is a claim of the amount.) A sum that is paid
// in instalments is given once by its total.
func checkOnce(units []*unit, diags *diag.List) {
	for b, item := range itemsOf(units) {
		if item.Provision != nil {
			b.once(item.Provision.Lines(), diags)
		}
	}
}

func (b *block) once(lines []*rules.Line, diags *diag.List) {
	total := slices.ContainsFunc(lines, func(l *rules.Line) bool {
		return l.Total != nil && len(b.givenOnce(l.Total.Cites)) > 0
	})
	for _, l := range lines {
		switch {
		case l.Ambiguity != nil:
			b.once(l.Ambiguity.Lines, diags)
		case l.Pays == nil || l.Pays.Amount.Once:
		default:
			_, period, _ := per(l.Pays.Amount.Per)
			if q := b.givenOnce(l.Pays.Cites); len(q) > 0 && !(period != "" && total) {
				d := diags.Error("once-lost", b.span(l.Pays.Node), q[0].Text)
				d.Relate("cited-here", b.place(q[0]), q[0].Text)
				if end := b.span(l.Pays.Amount.Node).End; period == "" {
					d.Mend(b.unit.file.Source.Span(end, end), " once")
				}
			}
		}
	}
}

// givenOnce are the cites whose words are of something given once.
func (b *block) givenOnce(cites []*rules.Cite) []ir.Quote {
	quotes, _ := b.quotes(cites)
	return slices.DeleteFunc(quotes, func(q ir.Quote) bool { return !strings.Contains(b.phrase(q), "一次性") })
}

// phrase is the part of the sentence that a quote stands in, between commas, as
// far as it lists nothing else, and the next one where that says what is done
// with the amount: 按照…3倍，发放一次性临时救助金.
func (b *block) phrase(q ir.Quote) string {
	text := b.textOf(q)
	start := afterLast(text[:q.Start], "，。；,;、和及")
	end := q.End + phraseEnd(text[q.End:])
	if i := strings.IndexAny(text[q.End:end], "、和及"); i >= 0 {
		return notice.Fold(text[start : q.End+i])
	}
	if rest := strings.TrimLeft(text[end:], "，,"); len(rest) < len(text[end:]) && givingBegins(rest) {
		end = len(text) - len(rest) + phraseEnd(rest)
	}
	return notice.Fold(text[start:end])
}

// phraseEnd is where the first comma or other end of a phrase stands.
func phraseEnd(text string) int {
	if i := strings.IndexAny(text, "，。；,;"); i >= 0 {
		return i
	}
	return len(text)
}

// afterLast is where the text behind the last of some marks begins.
func afterLast(text, marks string) int {
	i := strings.LastIndexAny(text, marks)
	if i < 0 {
		return 0
	}
	_, size := utf8.DecodeRuneInString(text[i:])
	return i + size
}

// givingBegins reports whether a phrase begins with a word for giving.
func givingBegins(phrase string) bool {
	return slices.ContainsFunc([]string{"发放", "给予", "直接给予", "增发"}, func(w string) bool { return strings.HasPrefix(phrase, w) })
}
