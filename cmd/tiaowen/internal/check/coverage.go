package check

import (
	"tiaowen/grammar/diag"
	"tiaowen/grammar/notice"
	"tiaowen/grammar/rules"
)

// checkCoverage holds every sentence of a notice with rules to a cite. What is
// uncoded or pending is a warning: it fails a strict run, and what is coded
// works without it.
func checkCoverage(units []*unit, diags *diag.List) {
	for _, u := range units {
		if u.file == nil || u.broken {
			continue
		}
		for c := range u.document.All() {
			b := u.block(c)
			switch {
			case b != nil:
				b.checkSentences(diags)
			case says(c) && !u.stray:
				diags.Warn("clause-uncoded", c.Place(), c.ID, clausePath(c.ID))
			}
		}
	}
}

func (u *unit) block(c *notice.Clause) *block {
	for _, b := range u.blocks {
		if b.clause == c {
			return b
		}
	}
	return nil
}

// says reports whether the clause has words of its own to code. The heading of
// a clause with text or with clauses below it only names them.
func says(c *notice.Clause) bool {
	return len(c.Sentences) > 0 || len(c.Clauses) == 0 && c.Heading != ""
}

func (b *block) checkSentences(diags *diag.List) {
	if len(b.syntax.Items) == 0 && says(b.clause) {
		diags.Warn("clause-empty", b.header(), b.syntax.Path)
		return
	}
	for _, s := range b.clause.Sentences {
		if !b.lost && !b.holds(s) {
			diags.Warn("sentence-uncoded", b.clause.Span(s.Start, s.End), b.clause.ID).
				Relate("clause-here", b.header(), b.syntax.Path)
		}
	}
	for _, item := range b.syntax.Items {
		b.warnPending(item.Remark, diags)
		for line := range lines(item) {
			b.warnPending(line.Remark, diags)
		}
	}
}

// holds reports whether a rule or a remark cites words of the sentence.
func (b *block) holds(s notice.Range) bool { return b.cited(s, coded, aim, pending, document) }

func (b *block) warnPending(r *rules.Remark, diags *diag.List) {
	if r != nil && r.Kind == "pending" {
		diags.Warn("words-pending", b.span(r.Node), r.Reason.Value)
	}
}
