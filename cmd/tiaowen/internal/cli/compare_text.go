package cli

import (
	"slices"
	"strconv"
	"strings"

	"tiaowen/cmd/tiaowen/internal/compare/finding"
	"tiaowen/cmd/tiaowen/internal/compare/pairing"
	"tiaowen/cmd/tiaowen/internal/compare/passage"
	"tiaowen/cmd/tiaowen/internal/report"
)

// compareText is a comparison for a reader at a terminal, in the order and
// with the numbers of the report's table of findings.
func (a *app) compareText(r pairing.Relation, c report.Comparison) {
	text, lower, upper := report.RelationTexts(r)
	a.printf("%s%s\n", a.pick("relation: ", "关系："), a.pick(text.En, text.Zh))
	a.printf("%s%s\n", a.pick(lower.En+": ", lower.Zh+"："), documentText(c.Lower))
	a.printf("%s%s\n\n", a.pick(upper.En+": ", upper.Zh+"："), documentText(c.Upper))
	if len(c.Unwritten) > 0 {
		a.printf("%s%s\n\n", a.pick("not fully written, nothing is claimed of them: ", "尚未编写完的条文（不据此认定缺漏）："),
			strings.Join(c.Unwritten, a.pick(", ", "、")))
	}
	if len(c.Findings) == 0 {
		a.printf("%s\n", a.pick("no findings", "没有发现"))
		return
	}
	if graded := a.countsText(c.BySeverity); graded != "" {
		a.printf("%s\n", graded)
	}
	a.printf("%s\n", a.countsText(c.ByCode))
	for _, f := range c.Findings {
		a.findingText(f, lower, upper)
	}
}

func documentText(d report.Document) string {
	return strings.TrimSpace(d.Slug+"  "+d.Number) + "  " + d.Title
}

func (a *app) countsText(counts []report.Count) string {
	var parts []string
	for _, n := range counts {
		if n.N > 0 {
			parts = append(parts, a.pick(n.En, n.Zh)+" "+strconv.Itoa(n.N))
		}
	}
	return strings.Join(parts, a.pick(", ", "，"))
}

func (a *app) findingText(f report.Finding, lower, upper report.Text) {
	a.printf("\n%d. ", f.Number)
	if f.SeverityKey != string(finding.NoSeverity) {
		a.printf("%s%s", a.pick(f.Severity.En, f.Severity.Zh), a.pick(": ", "："))
	}
	a.printf("%s / %s", a.pick(f.Code.En, f.Code.Zh), a.pick(f.Element.En, f.Element.Zh))
	if f.Subject != "" {
		a.printf("  %s", f.Subject)
	}
	if f.EffectKey != string(finding.NoEffect) {
		a.printf("  %s", a.pick("("+f.Effect.En+" for citizens)", "（对群众"+f.Effect.Zh+"）"))
	}
	message := a.pick(f.Message.En, f.Message.Zh)
	a.printf("\n   %s\n", message)
	said := saidByMessage(f, message)
	a.sideText(a.pick(upper.En+": ", upper.Zh+"："), f.Upper, said)
	a.sideText(a.pick(lower.En+": ", lower.Zh+"："), f.Lower, said)
	if f.Witness != nil {
		a.printf("   %s%s\n", a.pick("witness: ", "例证："), a.pick(f.Witness.Sentence.En, f.Witness.Sentence.Zh))
	}
	if f.Proved {
		a.printf("   %s\n", a.pick("proved: nobody is treated differently", "已证明：没有人因此受到不同对待"))
	}
	if f.Justified != nil {
		a.printf("   %s%s\n", a.pick("justified: ", "说明理由："), f.Justified.Reason)
	}
}

// saidByMessage reports whether the message has all the words that there are
// to show: those of the only side, or those that both sides share.
func saidByMessage(f report.Finding, message string) bool {
	upper, lower := f.Upper.Words(), f.Lower.Words()
	if len(upper) > 0 && len(lower) > 0 && !slices.Equal(upper, lower) {
		return false
	}
	return !slices.ContainsFunc(append(upper, lower...), func(words string) bool { return !strings.Contains(message, words) })
}

// sideText names the clause of a side, or each of its clauses, with its words
// where the message does not have them already. Words that are there for
// orientation only are in brackets.
func (a *app) sideText(name string, s *passage.Side, said bool) {
	if s == nil {
		return
	}
	var b strings.Builder
	for i, p := range s.Passages {
		if i == 0 || p.Clause != s.Passages[i-1].Clause {
			b.WriteString(choose(i == 0, "", "  ") + p.Clause + choose(said, "", "  "))
		}
		if !said {
			b.WriteString(quoted(p.Quote))
		}
	}
	text := b.String()
	if s.Context && !said {
		text = a.pick("("+text+")", "（"+text+"）")
	}
	a.printf("   %s%s\n", name, text)
}
