package cli

import (
	"slices"
	"strconv"
	"strings"

	"tiaowen/cmd/tiaowen/internal/eval"
	"tiaowen/cmd/tiaowen/internal/ir"
	"tiaowen/cmd/tiaowen/internal/plain"
	"tiaowen/grammar/diag"
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

// counted writes 1 error, 2 errors.
func counted(n int, noun string) string { return plural(n, noun, noun+"s") }

// plural writes 1 quantity, 2 quantities.
func plural(n int, one, many string) string {
	return strconv.Itoa(n) + " " + choose(n == 1, one, many)
}
