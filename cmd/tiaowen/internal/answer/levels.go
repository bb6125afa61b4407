package answer

import (
	"slices"
	"strings"

	"tiaowen/cmd/tiaowen/internal/chain"
	"tiaowen/cmd/tiaowen/internal/ir"
)

// LevelsText is the answer of the law in force at a place, level by level.
func LevelsText(page Page, c chain.Chain, answers []chain.Answer) string {
	t := page.text()
	t.printf("%s  %s\n", c.Place, c.Date)
	for _, l := range c.Links {
		t.printf("  %-*s  %s\n", widest(c), l.Policy.Slug, chain.InForceText(t.Lang, l.Policy, c.Date))
	}
	if len(c.InForce()) == 0 {
		t.printf("\n%s\n", t.noneInForce)
	}
	for _, status := range statusOrder {
		group := slices.DeleteFunc(slices.Clone(answers), func(ans chain.Answer) bool { return best(ans) != status })
		if status == ir.Denied && !page.All {
			t.hidden(len(group))
			continue
		}
		t.heading(status, len(group), slices.ContainsFunc(group, func(ans chain.Answer) bool {
			return slices.ContainsFunc(ans.Levels, func(l chain.Level) bool { return notWritten(l.Benefit) })
		}))
		for _, ans := range group {
			t.answer(widest(c), ans)
		}
	}
	for _, p := range c.InForce() {
		t.unwritten(p)
	}
	if len(answers) > 0 {
		t.printf("\n%s\n", t.withNotice)
	}
	return t.out.String()
}

// widest is the width of the column of slugs.
func widest(c chain.Chain) int {
	n := 0
	for _, l := range c.Links {
		n = max(n, len(l.Policy.Slug))
	}
	return n
}

// best is the first status of statusOrder that a level has.
func best(ans chain.Answer) ir.Status {
	i := len(statusOrder) - 1
	for _, l := range ans.Levels {
		i = min(i, slices.Index(statusOrder, l.Benefit.Status))
	}
	return statusOrder[i]
}

func (t *text) answer(width int, ans chain.Answer) {
	t.subject(ans.Subject)
	var needs []string
	for i, l := range ans.Levels {
		mark := " "
		if ans.Disagree && i == ans.Best {
			mark = "*"
		}
		t.printf("  %s %-*s  %s\n", mark, width, l.Slug, t.level(l))
		if l.Benefit.Status == ir.Denied && ans.Disagree {
			t.denial(l)
		}
		needs = append(needs, l.Benefit.Needs...)
	}
	slices.Sort(needs)
	t.missing("    ", slices.Compact(needs))
	switch {
	case ans.Disagree && ans.Best < 0:
		t.printf("    %s\n", t.disagree)
	case ans.Disagree:
		t.printf("    %s\n", t.disagreeBest)
	}
}

func (t *text) level(l chain.Level) string {
	var clauses []string
	for _, o := range l.Benefit.Outcomes {
		if o.Status == l.Benefit.Status && !slices.Contains(clauses, o.Clause) {
			clauses = append(clauses, o.Clause)
		}
	}
	words := t.outcomeWords(l.Benefit.Kind, l.Benefit.Status, l.Benefit.Payments())
	if notWritten(l.Benefit) {
		words += t.notFully
	}
	return words + t.bracketed(strings.Join(clauses, t.comma))
}

// denial says why a level denies what another gives.
func (t *text) denial(l chain.Level) {
	for _, o := range l.Benefit.Outcomes {
		for _, line := range t.decidingLines(o) {
			t.printf("      "+t.said+"\n", t.reason(o), line)
		}
	}
}
