package answer

import (
	"fmt"
	"slices"
	"strings"

	"tiaowen/cmd/tiaowen/internal/eval"
	"tiaowen/cmd/tiaowen/internal/ir"
	"tiaowen/cmd/tiaowen/internal/naming"
	"tiaowen/cmd/tiaowen/internal/plain"
	"tiaowen/grammar/quantity"
)

// outcomeWords is a status with what is paid. A benefit is granted, anything
// else that decides applies.
func (w *words) outcomeWords(k ir.Kind, s ir.Status, payments []eval.Payment) string {
	status := w.status(k, s)
	if len(payments) == 0 {
		return status
	}
	return fmt.Sprintf(w.paid, status, w.payments(payments))
}

func (w *words) status(k ir.Kind, s ir.Status) string {
	if k == ir.Grant {
		return w.benefitStatus[s]
	}
	return w.otherStatus[s]
}

// useLines say with which standards the amounts are reckoned.
func (w *words) useLines(v *ir.Vocabulary, payments []eval.Payment) []string {
	var lines []string
	for _, p := range payments {
		for _, u := range p.Uses {
			line := fmt.Sprintf(w.reckoned, naming.Entry(v, u.Standard, u.Index), w.useAmount(v, u), w.useSource(u))
			if !slices.Contains(lines, line) {
				lines = append(lines, line)
			}
		}
	}
	return lines
}

func (w *words) useAmount(v *ir.Vocabulary, u eval.Use) string {
	p := eval.Payment{Amount: u.Amount}
	if decl := v.Standard(u.Standard); decl != nil {
		p.Base, p.Period = decl.Base, decl.Period
	}
	return w.payment(p)
}

func (w *words) useSource(u eval.Use) string {
	if u.Provision == "" {
		return w.givenWithCase
	}
	return strings.Join(quoteLines(u.Clause, u.Quotes), "  ")
}

func (w *words) payments(payments []eval.Payment) string {
	parts := make([]string, 0, len(payments))
	for _, p := range payments {
		parts = append(parts, w.payment(p))
	}
	return strings.Join(parts, w.plus)
}

func (w *words) payment(p eval.Payment) string {
	s := w.measured(w.interval(p.Amount), p)
	if p.Discretionary {
		s = fmt.Sprintf(w.mayBePaid, s)
	}
	return s
}

func (w *words) interval(m eval.Amount) string {
	switch {
	case m.Open || m.Low == nil && m.High == nil:
		return w.leftOpen
	case m.Exact():
		return w.yuan(*m.Low)
	case m.High == nil:
		return fmt.Sprintf(w.atLeast, w.yuan(*m.Low))
	case m.Low == nil:
		return fmt.Sprintf(w.atMost, w.yuan(*m.High))
	}
	return fmt.Sprintf(w.between, plain.Yuan(*m.Low), w.yuan(*m.High))
}

func (w *words) yuan(fen quantity.Ratio) string { return fmt.Sprintf(w.inYuan, plain.Yuan(fen)) }

func (w *words) sum(t ir.Total) string {
	return fmt.Sprintf(w.inTotal, w.yuan(quantity.Whole(t.Fen)))
}

func startsWithDigit(s string) bool { return s != "" && '0' <= s[0] && s[0] <= '9' }
