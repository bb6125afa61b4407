package cli

import (
	"strconv"
	"strings"

	"tiaowen/cmd/tiaowen/internal/compare"
	"tiaowen/cmd/tiaowen/internal/report"
)

// compareText is a comparison for a reader at a terminal, in the order and
// with the numbers of the report's table of findings.
func (a *app) compareText(c report.Comparison) {
	a.printf("%s%s\n", a.pick("lower: ", "下级："), documentText(c.Lower))
	a.printf("%s%s\n\n", a.pick("upper: ", "上级："), documentText(c.Upper))
	if len(c.Findings) == 0 {
		a.printf("%s\n", a.pick("no findings", "没有发现"))
		return
	}
	a.printf("%s\n%s\n", a.countsText(c.BySeverity), a.countsText(c.ByCode))
	for _, f := range c.Findings {
		a.findingText(f)
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

func (a *app) findingText(f report.Finding) {
	a.printf("\n%d. %s%s%s / %s", f.Number, a.pick(f.Severity.En, f.Severity.Zh), a.pick(": ", "："),
		a.pick(f.Code.En, f.Code.Zh), a.pick(f.Element.En, f.Element.Zh))
	if f.Subject != "" {
		a.printf("  %s", f.Subject)
	}
	if f.EffectKey != string(compare.NoEffect) {
		a.printf("  %s", a.pick("("+f.Effect.En+" for citizens)", "（对群众"+f.Effect.Zh+"）"))
	}
	message := a.pick(f.Message.En, f.Message.Zh)
	a.printf("\n   %s\n", message)
	said := saidByMessage(f, message)
	a.sideText(a.pick("upper: ", "上级："), f.Upper, said)
	a.sideText(a.pick("lower: ", "下级："), f.Lower, said)
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
	words := ""
	for _, s := range []*compare.Side{f.Upper, f.Lower} {
		if s == nil {
			continue
		}
		if words != "" && s.Quote != words {
			return false
		}
		words = s.Quote
	}
	return strings.Contains(message, words)
}

// sideText names the clause of a side, with its words where the message does
// not have them already.
func (a *app) sideText(name string, s *compare.Side, said bool) {
	switch {
	case s == nil:
	case said || s.Quote == "":
		a.printf("   %s%s\n", name, s.Clause)
	default:
		a.printf("   %s%s  %s\n", name, s.Clause, quoted(s.Quote))
	}
}
