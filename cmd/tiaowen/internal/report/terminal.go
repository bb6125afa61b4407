package report

import (
	"fmt"
	"slices"
	"strconv"
	"strings"

	"tiaowen/cmd/tiaowen/internal/bilingual"
	"tiaowen/cmd/tiaowen/internal/compare/finding"
	"tiaowen/cmd/tiaowen/internal/compare/passage"
	"tiaowen/cmd/tiaowen/internal/naming"
	"tiaowen/cmd/tiaowen/internal/plain"
	"tiaowen/grammar/diag"
)

// terminal is a part of the report for a reader at a terminal, in one
// language, that is being written.
type terminal struct {
	*phrases
	lang diag.Lang
	out  strings.Builder
}

func newTerminal(lang diag.Lang) *terminal {
	return &terminal{phrases: bilingual.Pick(lang, &english, &chinese), lang: lang}
}

func (t *terminal) printf(format string, args ...any) { fmt.Fprintf(&t.out, format, args...) }

func (t *terminal) label(l Text) string { return bilingual.Pick(t.lang, l.En, l.Zh) }

func (t *terminal) message(m plain.Message) string { return bilingual.Pick(t.lang, m.En, m.Zh) }

func (t *terminal) counts(counts []Count) string {
	var parts []string
	for _, n := range counts {
		if n.N > 0 {
			parts = append(parts, t.label(n.Text)+" "+strconv.Itoa(n.N))
		}
	}
	return strings.Join(parts, t.comma)
}

// ComparisonText is a comparison, in the order and with the numbers of 表4.
func ComparisonText(lang diag.Lang, c Comparison) string {
	t := newTerminal(lang)
	t.printf(t.relation+"\n", t.label(c.Relation))
	t.printf(t.said+"\n", t.label(c.LowerName), c.Lower.Names().In(naming.SlugNumberTitle))
	t.printf(t.said+"\n\n", t.label(c.UpperName), c.Upper.Names().In(naming.SlugNumberTitle))
	if len(c.Unwritten) > 0 {
		t.printf(t.unwritten+"\n\n", strings.Join(c.Unwritten, t.enumerated))
	}
	if len(c.Findings) == 0 {
		t.printf("%s\n", t.noFindings)
		return t.out.String()
	}
	if graded := t.counts(c.BySeverity); graded != "" {
		t.printf("%s\n", graded)
	}
	t.printf("%s\n", t.counts(c.ByCode))
	for _, f := range c.Findings {
		t.finding(f, c.LowerName, c.UpperName)
	}
	return t.out.String()
}

func (t *terminal) finding(f Finding, lower, upper Text) {
	head := t.label(f.Code) + " / " + t.label(f.Element)
	if f.SeverityKey != string(finding.NoSeverity) {
		head = fmt.Sprintf(t.said, t.label(f.Severity), head)
	}
	t.printf("\n%d. %s", f.Number, head)
	if f.Subject != "" {
		t.printf("  %s", f.Subject)
	}
	if f.EffectKey != string(finding.NoEffect) {
		t.printf("  "+t.effect, t.label(f.Effect))
	}
	message := t.message(f.Message)
	t.printf("\n   %s\n", message)
	said := saidByMessage(f, message)
	t.side(upper, f.Upper, said)
	t.side(lower, f.Lower, said)
	if f.Witness != nil {
		t.printf("   "+t.witness+"\n", t.message(f.Witness.Sentence))
	}
	if f.Proved {
		t.printf("   %s\n", t.proved)
	}
	if f.Justified != nil {
		t.printf("   "+t.justified+"\n", f.Justified.Reason)
	}
}

// saidByMessage reports whether the message has all the words that there are
// to show: those of the only side, or those that both sides share.
func saidByMessage(f Finding, message string) bool {
	upper, lower := f.Upper.Words(), f.Lower.Words()
	if len(upper) > 0 && len(lower) > 0 && !slices.Equal(upper, lower) {
		return false
	}
	return !slices.ContainsFunc(append(upper, lower...), func(words string) bool { return !strings.Contains(message, words) })
}

// side names the clause of a side, or each of its clauses, with its words
// where the message does not have them already. Words that are there for
// orientation only are in brackets.
func (t *terminal) side(name Text, s *passage.Side, said bool) {
	if s == nil {
		return
	}
	var b strings.Builder
	for i, p := range s.Passages {
		if i == 0 || p.Clause != s.Passages[i-1].Clause {
			if i > 0 {
				b.WriteString("  ")
			}
			b.WriteString(p.Clause)
			if !said {
				b.WriteString("  ")
			}
		}
		if !said {
			b.WriteString(naming.Quoted(p.Quote))
		}
	}
	text := b.String()
	if s.Context && !said {
		text = fmt.Sprintf(t.context, text)
	}
	t.printf("   "+t.said+"\n", t.label(name), text)
}
