package chain

import (
	"fmt"
	"slices"
	"strings"

	"tiaowen/cmd/tiaowen/internal/ir"
	"tiaowen/cmd/tiaowen/internal/naming"
	"tiaowen/grammar/diag"
)

// Text is the chain for a reader at a terminal: its notices, whether each is
// in force, and what it decides.
func Text(lang diag.Lang, v *ir.Vocabulary, c Chain) string {
	w := wordsOf(lang)
	var out strings.Builder
	fmt.Fprintf(&out, "%s  %s\n", c.Place, c.Date)
	for _, l := range c.Links {
		fmt.Fprintf(&out, "\n%s\n  %s\n", naming.NoticeOf(l.Policy).In(naming.SlugTitle), InForceText(lang, l.Policy, c.Date))
		said, subjects := w.lapsed, c.Lapsed(l)
		if l.InForce {
			said, subjects = w.decides, l.Subjects()
		}
		if len(subjects) > 0 {
			fmt.Fprintf(&out, "  "+said+"\n", w.labels(v, subjects))
		}
	}
	return out.String()
}

func (w *words) labels(v *ir.Vocabulary, subjects []string) string {
	labels := make([]string, len(subjects))
	for i, s := range subjects {
		labels[i] = naming.Subject(v, s, naming.Chinese)
	}
	return strings.Join(labels, w.comma)
}

// InForceText says whether a notice is in force on a day, and from when to
// when it is, in its own words where it is not.
func InForceText(lang diag.Lang, p *ir.Policy, day ir.Date) string {
	w := wordsOf(lang)
	span := SpanText(lang, ir.Period{From: p.Validity.From, To: p.Validity.To})
	if p.Validity.Contains(day) {
		return fmt.Sprintf(w.inForce, span)
	}
	s := fmt.Sprintf(w.notInForce, span)
	for i, q := range slices.Concat(p.Validity.FromQuotes, p.Validity.ToQuotes) {
		if i == 0 {
			s += "  "
		}
		s += naming.Quoted(q.Text)
	}
	return s
}

// SpanText is calendar days: from 2022-06-22, 2022-06-22 to 2022-12-31.
func SpanText(lang diag.Lang, p ir.Period) string { return wordsOf(lang).span(p) }
