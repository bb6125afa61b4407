package check

import (
	"fmt"
	"regexp"
	"strings"
	"unicode/utf8"

	"tiaowen/cmd/tiaowen/internal/ir"
	"tiaowen/grammar/diag"
	"tiaowen/grammar/notice"
	"tiaowen/grammar/quantity"
	"tiaowen/grammar/rules"
	"tiaowen/grammar/source"
	"tiaowen/grammar/spelling"
)

// Edits that are certain: a person need only accept them.

// mendQuote puts the nearest text in the place of a quote that is all but the
// same: more than a quarter of other characters may be other words.
func (a anchoring) mendQuote(d *diag.Diagnostic, at source.Span, quote string, place notice.Range) {
	near := wholeWords(a.clause.Text, quote, place)
	once := len(notice.Locate(a.clause.Text, near)) == 1
	if once && !strings.ContainsAny(near, "\"\\\n") && spelling.Distance(near, quote)*4 <= len(quote) {
		d.Mend(at, near)
	}
}

// wholeWords is the nearest text with the character at either end that the
// quote has otherwise: 低保对像 is 低保对象 and not 低保对.
func wholeWords(text, quote string, near notice.Range) string {
	best := text[near.Start:near.End]
	missing := utf8.RuneCountInString(quote) - utf8.RuneCountInString(best)
	if missing != 1 {
		return best
	}
	_, before := utf8.DecodeLastRuneInString(text[:near.Start])
	_, after := utf8.DecodeRuneInString(text[near.End:])
	for _, longer := range []string{text[near.Start : near.End+after], text[near.Start-before : near.End]} {
		if spelling.Distance(longer, quote) <= spelling.Distance(best, quote) {
			best = longer
		}
	}
	return best
}

// mendNth adds which of several places is meant, where only one stands in a
// sentence that the same provision cites elsewhere.
func (a anchoring) mendNth(d *diag.Diagnostic, cite *rules.Cite, places []notice.Range) {
	sentences := a.sentencesBeside(cite)
	found := 0
	for i, p := range places {
		if !sentences[a.sentenceOf(p.Start)] {
			continue
		}
		if found > 0 {
			return
		}
		found = i + 1
	}
	if end := a.span(cite.Quote.Node).End; found > 0 {
		d.Mend(a.unit.file.Source.Span(end, end), fmt.Sprintf("@%d", found))
	}
}

// sentencesBeside are the sentences of the other cites of the item that a cite
// stands in, as far as each leads to one place.
func (a anchoring) sentencesBeside(cite *rules.Cite) map[int]bool {
	out := map[int]bool{}
	for _, item := range a.syntax.Items {
		whole := a.span(item.Node)
		if !whole.Overlaps(a.span(cite.Node)) {
			continue
		}
		for _, e := range a.block.evidence {
			for _, c := range e.cites {
				if c == cite || c.Quote.Value == cite.Quote.Value || !whole.Overlaps(a.span(c.Node)) {
					continue
				}
				if places := notice.Locate(a.clause.Text, c.Quote.Value); len(places) == 1 {
					out[a.sentenceOf(places[0].Start)] = true
				}
			}
		}
	}
	return out
}

func (b *block) sentenceOf(at int) int {
	for i, s := range b.clause.Sentences {
		if s.Start <= at && at < s.End {
			return i
		}
	}
	return -1
}

var leadingNumber = regexp.MustCompile(`^[0-9][0-9_]*(\.[0-9_]+)?`)

// mendValue writes the value that the notice has, where the cite has but one.
func (c *numberClaim) mendValue(d *diag.Diagnostic, at source.Span, same []quantityRead) {
	old := leadingNumber.FindString(at.Text())
	if len(same) != 1 || same[0].Low != same[0].High || old == "" {
		return
	}
	value, q := same[0].Low, same[0]
	ok := true
	switch {
	case c.unit == quantity.Fen:
		value, ok = scaled(value, 1, 100)
	case q.Kind == quantity.Percent && c.unit == percentUnit:
		value, ok = scaled(value, 100, 1)
	case q.Kind == quantity.Percent:
		return // 45% as a multiple: a person writes 0.45 x
	case q.Kind == quantity.Duration:
		value, ok = convert(value, q.Unit, c.unit)
	}
	if text := decimal(value); ok && text != "" {
		d.Mend(at.File.Span(at.Start, at.Start+len(old)), text)
	}
}

func scaled(r quantity.Ratio, num, den int64) (quantity.Ratio, bool) {
	times, err := quantity.NewRatio(num, den)
	if err != nil {
		return r, false
	}
	out, err := r.Mul(times)
	return out, err == nil
}

// decimal is a number as rules write it, with at most two decimals; "" where it
// has more.
func decimal(r quantity.Ratio) string {
	if r.Den == 1 {
		return fmt.Sprint(r.Num)
	}
	if r.Den <= 0 || 100%r.Den != 0 {
		return ""
	}
	hundredths := r.Num * (100 / r.Den)
	return strings.TrimRight(fmt.Sprintf("%d.%02d", hundredths/100, hundredths%100), "0")
}

// mendDate writes the day or month that the notice names in full.
func mendDate(d *diag.Diagnostic, at source.Span, dates []quantityRead) {
	if len(dates) != 1 {
		return
	}
	switch q := dates[0].Date; {
	case q.Year == 0 || q.Month == 0 || q.EveryMonth || q.EndOfMonth:
	case q.Day == 0:
		d.Mend(at, fmt.Sprintf("%04d-%02d", q.Year, q.Month))
	default:
		d.Mend(at, ir.Date{Year: q.Year, Month: q.Month, Day: q.Day}.String())
	}
}
