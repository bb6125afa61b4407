package report

import (
	"strings"

	"tiaowen/cmd/tiaowen/internal/naming"
	"tiaowen/cmd/tiaowen/internal/readback"
)

// RulesFile is the name of the page of a notice's rules.
func RulesFile(slug string) string { return slug + "-rules.md" }

// MarkdownRules renders the rules of a notice, each clause's words above its
// rules, to be read beside each other and signed.
func MarkdownRules(s readback.Sheet) []byte {
	var w writer
	w.line("# %s：逐条核对规则", s.Names().In(naming.TitleSlug))
	w.line("")
	w.line("每条规则由编译后的规则生成；「」内是所依据的原文，紧跟在它所支持的部分之后。")
	for _, c := range s.Clauses {
		w.line("")
		w.line("## %s", c.Names().In(naming.Narrow))
		if c.Text != "" {
			w.line("")
			w.line("> %s", strings.Join(strings.Fields(c.Text), " "))
		}
		for _, r := range c.Rules {
			w.rule(r)
		}
		if len(c.Readings)+len(c.Notes) > 0 {
			w.line("")
		}
		w.doubts(c.Readings, c.Notes)
	}
	return w.Bytes()
}

func (w *writer) rule(r readback.Rule) {
	w.line("")
	w.line("**%s** `%s`", r.Head().Zh, r.ID)
	w.line("")
	for _, line := range r.Lines() {
		w.line("- %s", line.Zh)
	}
	w.doubts(r.Readings, r.Notes)
}

func (w *writer) doubts(rs []readback.Reading, ns []readback.Note) {
	for _, r := range rs {
		w.line("- *%s*%s", r.Said().Zh, naming.Quoted(r.Quotes...))
		for _, c := range r.Changes {
			w.line("  - %s：%s", c.Label.Zh, c.Cited.Zh)
		}
	}
	for _, n := range ns {
		w.line("- %s：%s%s", n.Label.Zh, n.Reason, naming.Quoted(n.Quotes...))
	}
}
