package account

import (
	"slices"

	"tiaowen/cmd/tiaowen/internal/compare/difference"
	"tiaowen/cmd/tiaowen/internal/compare/finding"
	"tiaowen/cmd/tiaowen/internal/compare/passage"
	"tiaowen/cmd/tiaowen/internal/ir"
	"tiaowen/cmd/tiaowen/internal/plain"
)

// explain gives every changed passage its findings or a reason, and adds a
// finding for the words that have neither.
func (a *accountant) explain(diffs []Diff) {
	known := len(a.comparison.Findings)
	for i := range diffs {
		for k := range diffs[i].Passages {
			if p := &diffs[i].Passages[k]; p.Changed() {
				a.explainPassage(&diffs[i], p, known)
			}
		}
	}
}

func (a *accountant) explainPassage(d *Diff, p *Passage, known int) {
	if p.Reason != "" {
		return // known to be wording alone
	}
	p.Findings = a.findingsOn(p, known)
	if a.unfinished(d) {
		if len(p.Findings) == 0 {
			p.Reason = "条文尚未编写完"
		}
		return
	}
	for _, q := range append(a.rest(p.Upper, p), a.rest(p.Lower, p)...) {
		p.Findings = append(p.Findings, len(a.comparison.Findings))
		a.comparison.Findings = append(a.comparison.Findings, unexplained(q, slices.Contains(d.Uppers, q.Clause)))
	}
	if len(p.Findings) == 0 {
		p.Reason = a.reason(p)
	}
}

// unfinished reports whether the clauses of a diff, or those linked with them,
// are not fully written: words without a rule may get one yet.
func (a *accountant) unfinished(d *Diff) bool {
	return slices.ContainsFunc(append([]string{d.Lower}, d.Uppers...), a.comparison.Unfinished)
}

// substantive findings tell of a change; the others describe a provision or a
// clause as a whole and explain no single word.
func substantive(f finding.Finding) bool {
	switch f.Code {
	case finding.CodeVerbatim, finding.CodeRestated, finding.CodeMoved, finding.CodeMerged, finding.CodeSplit:
		return f.Element != difference.Whole
	}
	return true
}

// findingsOn are the findings with a quote that overlaps the passage.
func (a *accountant) findingsOn(p *Passage, known int) []int {
	var out []int
	for i, f := range a.comparison.Findings[:known] {
		if substantive(f) && (touches(f.Lower, p.Lower) || touches(f.Upper, p.Upper)) {
			out = append(out, i)
		}
	}
	return out
}

func touches(s *passage.Side, q ir.Quote) bool {
	return s != nil && !s.Context && overlapsAny(s.Quotes, q)
}

// overlap reports whether two quotes share a word.
func overlap(a, b ir.Quote) bool {
	return a.Clause == b.Clause && a.Start < b.End && b.Start < a.End
}

// rest is what nothing accounts for of one side of a passage: no finding on
// it, no remark that it binds nobody, no rule that the other notice shares.
func (a *accountant) rest(q ir.Quote, p *Passage) []ir.Quote {
	if q.Text == "" {
		return nil
	}
	left := newUncovered(q)
	for _, i := range p.Findings {
		f := a.comparison.Findings[i]
		for _, side := range []*passage.Side{f.Lower, f.Upper} {
			if side != nil && !side.Context {
				left.cover(side.Quotes)
			}
		}
	}
	left.cover(a.kept[q.Clause])
	for _, m := range a.mute {
		left.cover(m.quotes)
	}
	for _, c := range a.shared[q.Clause] {
		left.cover([]ir.Quote{c.quote})
	}
	return left.runs(a.ws.Vocabulary.Synonyms)
}

// reason says why a passage without findings changes no rule: its words bind
// nobody, the rules of both sides code them as the same thing, or another
// clause below still has them.
func (a *accountant) reason(p *Passage) string {
	for _, q := range []ir.Quote{p.Lower, p.Upper} {
		for _, m := range a.mute {
			if overlapsAny(m.quotes, q) {
				return m.reason
			}
		}
		for _, c := range a.shared[q.Clause] {
			if overlap(c.quote, q) {
				return "两处按同一规则编码：" + c.label
			}
		}
		if overlapsAny(a.kept[q.Clause], q) {
			return "这些文字在下级文件的另一条里"
		}
	}
	return "仅标点或虚词不同"
}

func overlapsAny(quotes []ir.Quote, q ir.Quote) bool {
	return slices.ContainsFunc(quotes, func(mine ir.Quote) bool { return overlap(mine, q) })
}

// unexplained is the finding for words that nothing explains.
func unexplained(q ir.Quote, upper bool) finding.Finding {
	f := finding.Finding{
		Code: finding.CodeUndecided, Element: difference.Whole, Effect: finding.NoEffect, Severity: finding.Warning,
		Message: plain.Message{
			En: "“" + q.Text + "” differs, and neither a rule nor a declared wording says what that means",
			Zh: "“" + q.Text + "”有改动，规则和用语说明均未交代其含义",
		},
	}
	side := passage.NewSide(q)
	if upper {
		f.Upper = side
	} else {
		f.Lower = side
	}
	return f
}
