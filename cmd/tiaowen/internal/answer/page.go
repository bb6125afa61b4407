package answer

import (
	"fmt"
	"slices"
	"strings"

	"tiaowen/cmd/tiaowen/internal/eval"
	"tiaowen/cmd/tiaowen/internal/ir"
	"tiaowen/cmd/tiaowen/internal/naming"
	"tiaowen/grammar/diag"
)

// Page is what every part of an answer refers to.
type Page struct {
	Workspace *ir.Workspace
	Day       ir.Date
	All       bool // denied benefits too
	Lang      diag.Lang
}

// statusOrder is the order in which a person wants to hear it.
var statusOrder = []ir.Status{ir.Granted, ir.Discretionary, ir.Undetermined, ir.Denied}

// text is an answer that is being written.
type text struct {
	Page
	*words
	out strings.Builder
}

func (p Page) text() *text { return &text{Page: p, words: wordsOf(p.Lang)} }

func (t *text) printf(format string, args ...any) { fmt.Fprintf(&t.out, format, args...) }

// subject is the line that a benefit is found by.
func (t *text) subject(name string) {
	t.printf("\n  %s\n", naming.Subject(t.Workspace.Vocabulary, name, naming.LabelName))
}

// heading heads n benefits of a status; unwritten is whether the clause of one of
// them is what is not fully written.
func (t *text) heading(s ir.Status, n int, unwritten bool) {
	switch {
	case n == 0:
	case s == ir.Undetermined && unwritten:
		t.printf("\n%s\n", t.undecided)
	default:
		t.printf("\n%s\n", t.headings[s])
	}
}

// hidden says how many denied benefits are not shown.
func (t *text) hidden(n int) {
	if n > 0 {
		t.printf("\n"+t.notShown+"\n", n)
	}
}

func (t *text) missing(indent string, needs []string) {
	if len(needs) == 0 {
		return
	}
	names := make([]string, len(needs))
	for i, n := range needs {
		names[i] = naming.Subject(t.Workspace.Vocabulary, n, t.needForm)
	}
	t.printf(indent+t.needs+"\n", strings.Join(names, t.comma))
}

// doubts are the open questions about the words that decided, where the rules
// give no second reading that could be reckoned.
func (p Page) doubts(o eval.Outcome) []string {
	var out []string
	for _, m := range p.questioned(o) {
		if m.Alternative == nil {
			out = append(out, m.Text)
		}
	}
	return out
}

// questioned are the second readings of the words that decided.
func (p Page) questioned(o eval.Outcome) []ir.Ambiguity {
	v := p.Workspace.Policy(naming.Slug(o.Clause)).Provision(o.Provision)
	if o.Status == ir.Undetermined || v == nil {
		return nil
	}
	return slices.DeleteFunc(slices.Clone(v.Ambiguities), func(m ir.Ambiguity) bool {
		return !slices.ContainsFunc(m.Quotes, func(q ir.Quote) bool { return overlaps(q, o.Quotes) })
	})
}

func overlaps(q ir.Quote, others []ir.Quote) bool {
	return slices.ContainsFunc(others, func(r ir.Quote) bool {
		return q.Clause == r.Clause && q.InHeading == r.InHeading && q.Start < r.End && r.Start < q.End
	})
}
