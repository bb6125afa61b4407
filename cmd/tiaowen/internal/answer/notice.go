package answer

import (
	"fmt"
	"slices"
	"strings"

	"tiaowen/cmd/tiaowen/internal/bilingual"
	"tiaowen/cmd/tiaowen/internal/chain"
	"tiaowen/cmd/tiaowen/internal/eval"
	"tiaowen/cmd/tiaowen/internal/ir"
	"tiaowen/cmd/tiaowen/internal/naming"
)

// NoticeText is the answer of one notice, each benefit with the words that
// decided it.
func NoticeText(page Page, p *ir.Policy, benefits []eval.Benefit) string {
	t := page.text()
	t.printf("%s\n%s\n", naming.NoticeOf(p).In(naming.SlugTitle), t.force(p))
	for _, status := range statusOrder {
		group := slices.DeleteFunc(slices.Clone(benefits), func(b eval.Benefit) bool { return b.Status != status })
		shown := slices.DeleteFunc(slices.Clone(group), func(b eval.Benefit) bool { return !page.shows(b) })
		t.heading(status, len(shown), slices.ContainsFunc(shown, notWritten))
		for _, b := range shown {
			t.subject(b.Subject)
			t.benefit(b)
		}
		t.hidden(len(group) - len(shown))
	}
	t.unwritten(p)
	return t.out.String()
}

// force says whether the notice is in force on the day.
func (t *text) force(p *ir.Policy) string {
	if t.Day.IsZero() {
		return t.noDay
	}
	return fmt.Sprintf(t.said, t.Day, chain.InForceText(t.Lang, p, t.Day))
}

// shows reports whether the text has the benefit: a denied one only where all
// are asked for, another reading gives it, or the words that deny it are open
// to question.
func (p Page) shows(b eval.Benefit) bool {
	gives := func(alt eval.Alternative) bool {
		return alt.Outcome.Status == ir.Granted || alt.Outcome.Status == ir.Discretionary
	}
	return p.All || b.Status != ir.Denied || slices.ContainsFunc(b.Outcomes, func(o eval.Outcome) bool {
		return slices.ContainsFunc(o.Alternatives, gives) || p.open(o)
	})
}

// open reports whether the words that decided can be read another way: one that
// cannot be reckoned, or one that decides otherwise or cannot decide yet.
func (p Page) open(o eval.Outcome) bool {
	return slices.ContainsFunc(p.questioned(o), func(m ir.Ambiguity) bool {
		return m.Alternative == nil || slices.ContainsFunc(changing(o), func(alt eval.Alternative) bool { return alt.Text == m.Text })
	})
}

func (t *text) benefit(b eval.Benefit) {
	for _, o := range b.Outcomes {
		if o.Status == b.Status {
			t.outcome(o)
		}
	}
}

func (t *text) outcome(o eval.Outcome) {
	t.given(o)
	if o.Status == ir.Discretionary || o.Status == ir.Denied || o.Reason == eval.NotWritten {
		t.printf("    %s\n", t.reason(o))
	} else if c := t.Workspace.Clause(o.Clause); c != nil && !c.Written() {
		t.printf("    %s\n", t.mayHang)
	}
	t.missing("    ", o.Needs)
	for _, line := range t.decidingLines(o) {
		t.printf("    %s\n", line)
	}
	for _, line := range t.useLines(t.Workspace.Vocabulary, o.Payments) {
		t.printf("    %s\n", line)
	}
	for _, alt := range changing(o) {
		t.otherwise(alt)
	}
	for _, question := range t.doubts(o) {
		t.printf("    "+t.openQuestion+"\n", question)
	}
}

// given is what is given: amounts, their sum, when and how long.
func (t *text) given(o eval.Outcome) {
	if o.Status != ir.Granted && o.Status != ir.Discretionary {
		return
	}
	var parts []string
	if len(o.Payments) > 0 {
		parts = append(parts, t.payments(o.Payments))
		if o.Total != nil {
			parts = append(parts, t.sum(*o.Total))
		}
		if o.During != nil {
			parts = append(parts, chain.SpanText(t.Lang, *o.During))
		}
	}
	if o.Lasts != nil {
		parts = append(parts, t.duration(*o.Lasts))
	}
	if len(parts) > 0 {
		t.printf("    %s\n", strings.Join(parts, t.semicolon))
	}
}

func (t *text) reason(o eval.Outcome) string {
	en, zh := o.Reason.Text()
	return bilingual.Pick(t.Lang, en, zh)
}

// otherwise is the outcome under a second reading of the words.
func (t *text) otherwise(alt eval.Alternative) {
	o := alt.Outcome
	t.printf("    "+t.readOtherwise+"\n", t.outcomeWords(o.Kind, o.Status, o.Payments), alt.Text)
	t.missing("      ", o.Needs)
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
