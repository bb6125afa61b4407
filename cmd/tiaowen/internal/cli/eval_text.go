package cli

import (
	"slices"
	"strings"

	"tiaowen/cmd/tiaowen/internal/eval"
	"tiaowen/cmd/tiaowen/internal/ir"
)

// evalPage is what every part of the text of eval refers to.
type evalPage struct {
	ws  *ir.Workspace
	day ir.Date
	all bool // denied benefits too
}

// statusOrder is the order in which a person wants to hear it.
var statusOrder = []ir.Status{ir.Granted, ir.Discretionary, ir.Undetermined, ir.Denied}

// evalText is the answer of one notice.
func (a *app) evalText(page evalPage, p *ir.Policy, benefits []eval.Benefit) {
	a.printf("%s  %s\n%s\n", p.Slug, p.Title, a.forceText(p, page.day))
	for _, status := range statusOrder {
		group := slices.DeleteFunc(slices.Clone(benefits), func(b eval.Benefit) bool { return b.Status != status })
		shown := slices.DeleteFunc(slices.Clone(group), func(b eval.Benefit) bool { return !page.shows(b) })
		a.statusHeading(status, len(shown), slices.ContainsFunc(shown, notWritten))
		for _, b := range shown {
			a.printf("\n  %s  %s\n", page.ws.Vocabulary.Label(b.Subject), b.Subject)
			a.benefitText(page, b)
		}
		a.hiddenText(len(group) - len(shown))
	}
	a.unwrittenText(p)
}

// shows reports whether the text has the benefit: a denied one only where all
// are asked for, another reading gives it, or the words that deny it are open
// to question.
func (p evalPage) shows(b eval.Benefit) bool {
	gives := func(alt eval.Alternative) bool {
		return alt.Outcome.Status == ir.Granted || alt.Outcome.Status == ir.Discretionary
	}
	return p.all || b.Status != ir.Denied || slices.ContainsFunc(b.Outcomes, func(o eval.Outcome) bool {
		return slices.ContainsFunc(o.Alternatives, gives) || len(p.doubts(o)) > 0
	})
}

// statusHeading heads n benefits of a status; of some the clause is not fully
// written where unwritten is true.
func (a *app) statusHeading(s ir.Status, n int, unwritten bool) {
	if n == 0 {
		return
	}
	if s == ir.Undetermined && unwritten {
		a.printf("\n%s\n", a.pick("Cannot be decided yet", "尚不能确定"))
		return
	}
	a.printf("\n%s\n", map[ir.Status]string{
		ir.Granted:       a.pick("Granted", "给予（适用）"),
		ir.Discretionary: a.pick("Left to discretion", "由经办机关酌定"),
		ir.Undetermined:  a.pick("Cannot be decided yet: facts are missing", "缺少事实，尚不能确定"),
		ir.Denied:        a.pick("Denied", "不给予（不适用）"),
	}[s])
}

func (a *app) hiddenText(n int) {
	if n > 0 {
		a.printf(a.pick("\nDenied and not shown: %d (--all shows them)\n", "\n不给予（不适用）、未列出的：%d 项（--all 全部列出）\n"), n)
	}
}

func (a *app) benefitText(page evalPage, b eval.Benefit) {
	for _, o := range b.Outcomes {
		if o.Status == b.Status {
			a.outcomeText(page, o)
		}
	}
}

func (a *app) outcomeText(page evalPage, o eval.Outcome) {
	a.givenText(o)
	if o.Status == ir.Discretionary || o.Status == ir.Denied || o.Reason == eval.NotWritten {
		a.printf("    %s\n", a.reasonText(o))
	} else if page.unwritten(o) {
		a.printf("    %s\n", a.pick("the clause is not fully written: more may hang on it", "条文尚未编写完，可能另有条件"))
	}
	a.needsText(page.ws.Vocabulary, "    ", o.Needs)
	for _, line := range a.quoteLines(o.Clause, without(o.Quotes, page.validityOf(o.Clause))) {
		a.printf("    %s\n", line)
	}
	for _, line := range a.useLines(page.ws.Vocabulary, o.Payments) {
		a.printf("    %s\n", line)
	}
	for _, alt := range changing(o) {
		a.readingText(page.ws.Vocabulary, alt)
	}
	for _, text := range page.doubts(o) {
		a.printf("    %s%s\n", a.pick("open question: ", "存疑："), text)
	}
}

// givenText is what is given: amounts, their sum, when and how long.
func (a *app) givenText(o eval.Outcome) {
	if o.Status != ir.Granted && o.Status != ir.Discretionary {
		return
	}
	var parts []string
	if len(o.Payments) > 0 {
		parts = append(parts, a.paymentsText(o.Payments))
		if o.Total != nil {
			parts = append(parts, a.totalText(*o.Total))
		}
		if o.During != nil {
			parts = append(parts, a.periodText(*o.During))
		}
	}
	if o.Lasts != nil {
		parts = append(parts, a.durationText(*o.Lasts))
	}
	if len(parts) > 0 {
		a.printf("    %s\n", strings.Join(parts, a.pick("; ", "；")))
	}
}

func (a *app) reasonText(o eval.Outcome) string {
	en, zh := o.Reason.Text()
	return a.pick(en, zh)
}

func (a *app) needsText(v *ir.Vocabulary, indent string, needs []string) {
	if len(needs) == 0 {
		return
	}
	labels := make([]string, len(needs))
	for i, n := range needs {
		labels[i] = a.pick(n+" ("+needLabel(v, n)+")", needLabel(v, n)+"（"+n+"）")
	}
	a.printf("%s%s%s\n", indent, a.pick("needs: ", "需要补充："), strings.Join(labels, a.pick(", ", "、")))
}

// readingText is the outcome under a second reading of the words.
func (a *app) readingText(v *ir.Vocabulary, alt eval.Alternative) {
	o := alt.Outcome
	result := a.statusText(o.Kind, o.Status)
	if len(o.Payments) > 0 {
		result += a.pick(", ", "，") + a.paymentsText(o.Payments)
	}
	a.printf("    %s%s%s%s\n", a.pick("read otherwise: ", "另一种理解："), result, a.pick(" -- ", "——"), alt.Text)
	a.needsText(v, "      ", o.Needs)
}

// changing are the second readings that change the outcome.
func changing(o eval.Outcome) []eval.Alternative {
	return slices.DeleteFunc(slices.Clone(o.Alternatives), func(alt eval.Alternative) bool {
		return alt.Outcome.Status == o.Status && slices.EqualFunc(alt.Outcome.Payments, o.Payments, samePayment)
	})
}

func samePayment(p, q eval.Payment) bool {
	return p.Amount.Equal(q.Amount) && p.Base == q.Base && p.Period == q.Period && p.Once == q.Once && p.Discretionary == q.Discretionary
}

// doubts are the open questions about the words that decided, where the rules
// give no second reading that could be reckoned.
func (p evalPage) doubts(o eval.Outcome) []string {
	slug, _, _ := strings.Cut(o.Clause, ":")
	v := p.ws.Policy(slug).Provision(o.Provision)
	if o.Status == ir.Undetermined || v == nil {
		return nil
	}
	var out []string
	for _, m := range v.Ambiguities {
		if m.Alternative == nil && slices.ContainsFunc(m.Quotes, func(q ir.Quote) bool { return overlaps(q, o.Quotes) }) {
			out = append(out, m.Text)
		}
	}
	return out
}

func overlaps(q ir.Quote, others []ir.Quote) bool {
	return slices.ContainsFunc(others, func(r ir.Quote) bool {
		return q.Clause == r.Clause && q.InHeading == r.InHeading && q.Start < r.End && r.Start < q.End
	})
}

// validityOf is the words on the validity of the notice that the clause is in:
// the head of the page says what they come to.
func (p evalPage) validityOf(clause string) []ir.Quote {
	slug, _, _ := strings.Cut(clause, ":")
	policy := p.ws.Policy(slug)
	if policy == nil {
		return nil
	}
	return slices.Concat(policy.Validity.FromQuotes, policy.Validity.ToQuotes)
}

func without(quotes, dropped []ir.Quote) []ir.Quote {
	return slices.DeleteFunc(slices.Clone(quotes), func(q ir.Quote) bool { return slices.Contains(dropped, q) })
}
