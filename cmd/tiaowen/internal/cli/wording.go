package cli

import (
	"slices"
	"strconv"
	"strings"

	"tiaowen/cmd/tiaowen/internal/eval"
	"tiaowen/cmd/tiaowen/internal/ir"
	"tiaowen/cmd/tiaowen/internal/plain"
	"tiaowen/grammar/diag"
	"tiaowen/grammar/quantity"
)

// pick chooses the wording of the run's language.
func (a *app) pick(en, zh string) string {
	if a.language() == diag.Zh {
		return zh
	}
	return en
}

// statusText is the status of a provision: a benefit is granted, anything else
// that decides applies.
func (a *app) statusText(k ir.Kind, s ir.Status) string {
	grant := k == ir.Grant
	switch s {
	case ir.Granted:
		return a.pick(choose(grant, "granted", "applies"), choose(grant, "给予", "适用"))
	case ir.Denied:
		return a.pick(choose(grant, "denied", "does not apply"), choose(grant, "不给予", "不适用"))
	case ir.Discretionary:
		return a.pick("left to discretion", "由经办机关酌定")
	}
	return a.pick("undetermined", "尚不能确定")
}

func choose(first bool, a, b string) string {
	if first {
		return a
	}
	return b
}

// quoted is words of a notice in marks that the notices do not use themselves.
func quoted(text string) string { return "「" + text + "」" }

func quotedAll(texts []string) string {
	var b strings.Builder
	for _, t := range texts {
		b.WriteString(quoted(t))
	}
	return b.String()
}

// quoteLines are the quotes, a line a clause, with the clause of the provision
// first even where none is from it.
func (a *app) quoteLines(clause string, quotes []ir.Quote) []string {
	clauses := []string{clause}
	texts := map[string][]string{}
	for _, q := range quotes {
		if !slices.Contains(clauses, q.Clause) {
			clauses = append(clauses, q.Clause)
		}
		if !slices.Contains(texts[q.Clause], q.Text) {
			texts[q.Clause] = append(texts[q.Clause], q.Text)
		}
	}
	lines := make([]string, len(clauses))
	for i, c := range clauses {
		lines[i] = strings.TrimSpace(c + "  " + quotedAll(texts[c]))
	}
	return lines
}

// needLabel is the label of a missing fact, standard or day.
func needLabel(v *ir.Vocabulary, name string) string {
	if name == eval.DateFact {
		return "决定的日期"
	}
	return plain.Subject(v, &ir.Provision{Subject: name})
}

// forceText says whether a notice is in force on a day.
func (a *app) forceText(p *ir.Policy, day ir.Date) string {
	if day.IsZero() {
		return a.pick("no day is given, and nothing can be decided without one (--date 2022-07-15)", "没有给出日期，无法决定（--date 2022-07-15）")
	}
	return day.String() + a.pick(": ", "：") + a.inForceText(p, day)
}

func (a *app) inForceText(p *ir.Policy, day ir.Date) string {
	span := a.validityText(p.Validity)
	if p.Validity.Contains(day) {
		return a.pick("in force, "+span, "有效（"+span+"）")
	}
	s := a.pick("not in force, "+span, "不在有效期内（"+span+"）")
	for i, q := range slices.Concat(p.Validity.FromQuotes, p.Validity.ToQuotes) {
		s += choose(i == 0, "  ", "") + quoted(q.Text)
	}
	return s
}

func (a *app) validityText(v ir.Validity) string {
	if v.To.IsZero() {
		return a.pick("from "+v.From.String(), v.From.String()+" 起")
	}
	return v.From.String() + a.pick(" to ", " 至 ") + v.To.String()
}

// useLines say with which standards the amounts are reckoned.
func (a *app) useLines(v *ir.Vocabulary, payments []eval.Payment) []string {
	var lines []string
	for _, p := range payments {
		for _, u := range p.Uses {
			line := a.pick("reckoned with ", "计算依据：") + plain.Param(v, u.Standard, u.Index) + a.pick(": ", "为") + a.useAmount(v, u) + "  " + a.useSource(u)
			if !slices.Contains(lines, line) {
				lines = append(lines, line)
			}
		}
	}
	return lines
}

func (a *app) useAmount(v *ir.Vocabulary, u eval.Use) string {
	p := eval.Payment{Amount: u.Amount}
	if decl := v.Standard(u.Standard); decl != nil {
		p.Base, p.Period = decl.Base, decl.Period
	}
	return a.amountText(p)
}

func (a *app) useSource(u eval.Use) string {
	if u.Provision == "" {
		return a.pick("(given with the case)", "（案例给出）")
	}
	return strings.Join(a.quoteLines(u.Clause, u.Quotes), "  ")
}

func (a *app) paymentsText(payments []eval.Payment) string {
	parts := make([]string, 0, len(payments))
	for _, p := range payments {
		parts = append(parts, a.amountText(p))
	}
	return strings.Join(parts, a.pick(" + ", "，加 "))
}

func (a *app) amountText(p eval.Payment) string {
	s := ""
	if a.language() == diag.Zh {
		s = plain.Per(p.Base, p.Period) + choose(p.Once, "一次性", "")
		if interval := a.intervalText(p.Amount); p.Amount.Open && s != "" {
			s += "，" + interval
		} else {
			s = strings.TrimSpace(s + choose(startsWithDigit(interval), " ", "") + interval)
		}
	} else {
		s = a.intervalText(p.Amount) + per(p) + choose(p.Once, ", once", "")
	}
	if p.Discretionary {
		s += a.pick(" (whether it is paid is left to discretion)", "（是否发放由经办机关酌定）")
	}
	return s
}

func startsWithDigit(s string) bool { return s != "" && '0' <= s[0] && s[0] <= '9' }

func (a *app) intervalText(m eval.Amount) string {
	switch {
	case m.Open || m.Low == nil && m.High == nil:
		return a.pick("an amount that the notice leaves open", "数额未写明")
	case m.Exact():
		return a.yuan(*m.Low)
	case m.High == nil:
		return a.pick("at least ", "不低于 ") + a.yuan(*m.Low)
	case m.Low == nil:
		return a.pick("at most ", "不超过 ") + a.yuan(*m.High)
	}
	return plain.Yuan(*m.Low) + a.pick(" to ", " 至 ") + a.yuan(*m.High)
}

func (a *app) yuan(fen quantity.Ratio) string { return plain.Yuan(fen) + a.pick(" yuan", " 元") }

// per is the base and period of a payment in English.
func per(p eval.Payment) string {
	s := ""
	if p.Base != quantity.NoBase {
		s += " per " + p.Base.String()
	}
	if p.Period != "" {
		s += " per " + string(p.Period)
	}
	return s
}

func (a *app) totalText(t ir.Total) string {
	sum := a.yuan(quantity.Whole(t.Fen))
	return a.pick(sum+" in total", "合计 "+sum)
}

func (a *app) periodText(p ir.Period) string {
	if a.language() == diag.Zh {
		return plain.Period(p)
	}
	return a.validityText(ir.Validity{From: p.From, To: p.To})
}

func (a *app) durationText(d ir.Duration) string {
	if a.language() == diag.Zh {
		return "期限" + plain.Duration(d)
	}
	switch {
	case d.Open || d.Low == nil && d.High == nil:
		return "for a time that the notice leaves open"
	case d.Low != nil && d.High != nil && *d.Low == *d.High:
		return "for " + spell(*d.Low, d.Unit)
	case d.High == nil:
		return "for at least " + spell(*d.Low, d.Unit)
	case d.Low == nil:
		return "for at most " + spell(*d.High, d.Unit)
	}
	return "for " + plain.Decimal(*d.Low) + " to " + spell(*d.High, d.Unit)
}

// spell writes 1 month, 18 months.
func spell(n quantity.Ratio, u quantity.Unit) string {
	return plain.Decimal(n) + " " + string(u) + choose(n == quantity.Whole(1), "", "s")
}

// counted writes 1 error, 2 errors.
func counted(n int, noun string) string {
	return strconv.Itoa(n) + " " + noun + choose(n == 1, "", "s")
}
