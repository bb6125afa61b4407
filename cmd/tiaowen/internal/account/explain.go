package account

import (
	"strings"
	"unicode"

	"tiaowen/cmd/tiaowen/internal/compare"
	"tiaowen/cmd/tiaowen/internal/ir"
)

// explain gives every changed passage its findings or a reason, and adds a
// finding for what has neither.
func (a *accountant) explain(diffs []Diff) {
	known := len(a.comparison.Findings)
	for i := range diffs {
		for k := range diffs[i].Passages {
			p := &diffs[i].Passages[k]
			if !p.Changed() {
				continue
			}
			p.Findings = a.findingsOn(p, known)
			if len(p.Findings) > 0 {
				p.Reason = ""
				continue
			}
			if p.Reason == "" {
				p.Reason = a.reason(&diffs[i], p)
			}
			if p.Reason == "" {
				p.Findings = []int{len(a.comparison.Findings)}
				a.comparison.Findings = append(a.comparison.Findings, unexplained(p))
			}
		}
	}
}

// substantive are the codes that tell of a change; the others describe a
// clause as a whole and explain no single word.
func substantive(c compare.Code) bool {
	switch c {
	case compare.CodeVerbatim, compare.CodeRestated, compare.CodeMoved, compare.CodeMerged, compare.CodeSplit:
		return false
	}
	return true
}

// findingsOn are the findings with a quote that overlaps the passage.
func (a *accountant) findingsOn(p *Passage, known int) []int {
	var out []int
	for i, f := range a.comparison.Findings[:known] {
		if substantive(f.Code) && (touches(f.Lower, p.Lower) || touches(f.Upper, p.Upper)) {
			out = append(out, i)
		}
	}
	return out
}

func touches(s *compare.Side, q ir.Quote) bool {
	if s == nil || q.Text == "" {
		return false
	}
	for _, mine := range s.Quotes {
		if overlap(mine, q) {
			return true
		}
	}
	return false
}

func overlap(a, b ir.Quote) bool {
	return a.Clause == b.Clause && a.Start < b.End && b.Start < a.End
}

// reason says why a passage changes no rule: it stands in words that bind
// nobody, or the rules of both sides code its words as the same thing.
func (a *accountant) reason(d *Diff, p *Passage) string {
	if onlyPunctuation(p) {
		return "仅标点不同"
	}
	lowerAim, upperAim := a.aim(p.Lower), a.aim(p.Upper)
	if (p.Lower.Text == "" || lowerAim != "") && (p.Upper.Text == "" || upperAim != "") {
		if lowerAim != "" {
			return "不具约束力的文字：" + lowerAim
		}
		return "不具约束力的文字：" + upperAim
	}
	if label := a.sameCoding(d, p); label != "" {
		return "两处按同一规则编码：" + label
	}
	return ""
}

func onlyPunctuation(p *Passage) bool {
	bare := func(s string) string {
		return strings.Map(func(r rune) rune {
			if unicode.IsPunct(r) || unicode.IsSpace(r) {
				return -1
			}
			return r
		}, s)
	}
	return bare(p.Lower.Text) == "" && bare(p.Upper.Text) == ""
}

// aim returns the reason of the remark that covers the quote, "" where none
// covers all of it.
func (a *accountant) aim(q ir.Quote) string {
	if q.Text == "" {
		return ""
	}
	for _, slug := range []string{a.comparison.Lower, a.comparison.Upper} {
		for _, r := range remarks(a.ws.Policy(slug)) {
			for _, mine := range r.Quotes {
				if r.Kind == "aim" && mine.Clause == q.Clause && mine.Start <= q.Start && q.End <= mine.End {
					return r.Reason
				}
			}
		}
	}
	return ""
}

func remarks(p *ir.Policy) []ir.Remark {
	out := append([]ir.Remark(nil), p.Remarks...)
	for _, v := range p.Provisions {
		out = append(out, v.Remarks...)
	}
	return out
}

// unexplained is the finding for a passage that nothing explains.
func unexplained(p *Passage) compare.Finding {
	return compare.Finding{
		Code: compare.CodeUndecided, Element: compare.Whole, Effect: compare.NoEffect, Severity: compare.Warning,
		Lower: side(p.Lower), Upper: side(p.Upper),
		Message: compare.Message{
			En: "The words differ, and neither a rule nor a declared wording says what that means.",
			Zh: "文字不同，规则和用语说明均未交代其含义，待人工判断。",
		},
	}
}

func side(q ir.Quote) *compare.Side {
	if q.Text == "" {
		return nil
	}
	return &compare.Side{Clause: q.Clause, Quote: q.Text, Quotes: []ir.Quote{q}}
}
