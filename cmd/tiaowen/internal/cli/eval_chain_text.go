package cli

import (
	"slices"
	"strings"

	"tiaowen/cmd/tiaowen/internal/chain"
	"tiaowen/cmd/tiaowen/internal/ir"
)

// chainEvalText is the answer level by level.
func (a *app) chainEvalText(page evalPage, c chain.Chain, answers []chain.Answer) {
	a.printf("%s  %s\n", c.Place, c.Date)
	for _, l := range c.Links {
		a.printf("  %-*s  %s\n", widest(c), l.Policy.Slug, a.inForceText(l.Policy, c.Date))
	}
	if len(c.InForce()) == 0 {
		a.printf("\n%s\n", a.pick("No notice is in force there on that day.", "该日没有有效的文件。"))
	}
	for _, status := range statusOrder {
		group := slices.DeleteFunc(slices.Clone(answers), func(ans chain.Answer) bool { return best(ans) != status })
		if status == ir.Denied && !page.all {
			a.hiddenText(len(group))
			continue
		}
		a.statusHeading(status, len(group), slices.ContainsFunc(group, func(ans chain.Answer) bool {
			return slices.ContainsFunc(ans.Levels, func(l chain.Level) bool { return notWritten(l.Benefit) })
		}))
		for _, ans := range group {
			a.answerText(page, widest(c), ans)
		}
	}
	for _, p := range c.InForce() {
		a.unwrittenText(p)
	}
	if len(answers) > 0 {
		a.printf("\n%s\n", a.pick("With --notice SLUG each answer comes with the words that decided it.", "用 --notice 指定一个文件，可看到每项结论所依据的原文。"))
	}
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

func (a *app) answerText(page evalPage, width int, ans chain.Answer) {
	a.printf("\n  %s  %s\n", page.ws.Vocabulary.Label(ans.Subject), ans.Subject)
	var needs []string
	for i, l := range ans.Levels {
		mark := choose(ans.Disagree && i == ans.Best, "*", " ")
		a.printf("  %s %-*s  %s\n", mark, width, l.Slug, a.levelText(l))
		if l.Benefit.Status == ir.Denied && ans.Disagree {
			a.denialText(page, l)
		}
		needs = append(needs, l.Benefit.Needs...)
	}
	slices.Sort(needs)
	a.needsText(page.ws.Vocabulary, "    ", slices.Compact(needs))
	switch {
	case ans.Disagree && ans.Best < 0:
		a.printf("    %s\n", a.pick("the levels disagree; which gives most cannot be said", "各级规定不一致，无法判断哪一级更有利"))
	case ans.Disagree:
		a.printf("    %s\n", a.pick("the levels disagree; * gives most", "各级规定不一致，* 最有利"))
	}
}

func (a *app) levelText(l chain.Level) string {
	s := a.statusText(l.Benefit.Kind, l.Benefit.Status)
	if payments := l.Benefit.Payments(); len(payments) > 0 {
		s += a.pick(", ", "，") + a.paymentsText(payments)
	}
	if notWritten(l.Benefit) {
		s += a.pick(" (not fully written yet)", "（条文尚未编写完）")
	}
	var clauses []string
	for _, o := range l.Benefit.Outcomes {
		if o.Status == l.Benefit.Status && !slices.Contains(clauses, o.Clause) {
			clauses = append(clauses, o.Clause)
		}
	}
	list := strings.Join(clauses, a.pick(", ", "、"))
	return s + a.pick("  ("+list+")", "（"+list+"）")
}

// denialText says why a level denies what another gives.
func (a *app) denialText(page evalPage, l chain.Level) {
	for _, o := range l.Benefit.Outcomes {
		for _, line := range a.quoteLines(o.Clause, without(o.Quotes, page.validityOf(o.Clause))) {
			a.printf("      %s%s%s\n", a.reasonText(o), a.pick(": ", "："), line)
		}
	}
}
