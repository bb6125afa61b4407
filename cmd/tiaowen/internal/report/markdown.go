package report

import (
	"bytes"
	"fmt"
	"strings"

	"tiaowen/cmd/tiaowen/internal/compare/passage"
	"tiaowen/cmd/tiaowen/internal/naming"
)

// Markdown renders one comparison: tables 1 and 4 and the word-level diffs.
func Markdown(c Comparison) []byte {
	var w writer
	w.line("# %s对照 %s", c.Lower.Names().In(naming.TitleSlug), c.Upper.Names().In(naming.TitleSlug))
	w.line("")
	w.line("%s。认定 %d 项：%s。", c.Relation.Zh, len(c.Findings), counts(c.ByCode))
	w.line("")
	if len(c.Unwritten) > 0 {
		w.line("尚未编写完的条文（不据此认定缺漏）：%s。", strings.Join(c.Unwritten, "、"))
		w.line("")
	}
	w.line("## 表1 条文对照表")
	w.line("")
	w.line("| %s | %s | 认定 | 对群众的影响 |", c.LowerName.Zh, c.UpperName.Zh)
	w.line("|---|---|---|---|")
	for _, r := range c.Clauses {
		w.line("| %s | %s | %s | %s |", r.Names().In(naming.Narrow), sources(r), counts(r.Codes), texts(r.Effects))
	}
	w.line("")
	w.line("## 表4 认定清单")
	w.line("")
	w.line("| # | 程度 | 类别 | 要素 | 事项 | %s | %s | 说明与例证 | 影响 |", c.UpperName.Zh, c.LowerName.Zh)
	w.line("|---|---|---|---|---|---|---|---|---|")
	for _, f := range c.Findings {
		w.line("| %d | %s | %s | %s | %s | %s | %s | %s | %s |", f.Number, f.Severity.Zh, f.Code.Zh, f.Element.Zh, f.Subject,
			sideText(f.Upper), sideText(f.Lower), explanation(f), f.Effect.Zh)
	}
	w.line("")
	w.line("## 原文对照")
	w.line("")
	w.line("~~删去~~ **新写** 〔移走↷〕 〔移来↶〕；方括号内的数字是表4的编号。")
	for _, r := range c.Clauses {
		if len(r.Passages) > 0 {
			w.clause(r)
		}
	}
	w.line("")
	w.line("## 仅属用语的改动")
	w.line("")
	w.line("| 下级条文 | 上级 | 下级 | 为何不改变规则 |")
	w.line("|---|---|---|---|")
	for _, x := range c.Wording {
		w.line("| %s | %s | %s | %s |", x.LowerClause, cell(x.Upper), cell(x.Lower), cell(x.Reason))
	}
	w.axioms(c.Axioms)
	return w.Bytes()
}

// MarkdownIndex renders tables 2 and 5 and leads to the comparisons' files.
func MarkdownIndex(m *Model, file func(Comparison) string) []byte {
	var w writer
	w.line("# 条文对照与追溯报告")
	w.line("")
	for _, c := range m.Comparisons {
		w.line("- [%s 对照 %s](%s)：%s", c.Lower.Slug, c.Upper.Slug, file(c), counts(c.ByCode))
	}
	w.line("")
	w.line("逐条核对规则（每条规则的读法，连同所依据的原文）：")
	w.line("")
	for _, s := range m.Sheets {
		w.line("- [%s](%s)", s.Names().In(naming.TitleSlug), RulesFile(s.Notice))
	}
	w.line("")
	w.line("## 表2 上级规定落实情况表")
	for _, t := range m.Implementation {
		w.implementation(t)
	}
	w.line("")
	w.line("## 表3 参数对照表")
	w.parameters(m.Parameters)
	w.line("")
	if len(m.Consistency) > 0 {
		w.line("## 文件内部一致性")
		for _, c := range m.Consistency {
			w.consistency(c)
		}
		w.line("")
	}
	w.line("## 表5 文件信息")
	w.line("")
	w.line("| 代号 | 标题 | 发文字号 | 发文机关 | 层级 | 有效期 | 条文 | 规则 |")
	w.line("|---|---|---|---|---|---|---|---|")
	for _, d := range m.Documents {
		to := d.To
		if to == "" {
			to = "未定"
		}
		w.line("| %s | %s | %s | %s | %s | %s 至 %s | %d | %d |", d.Slug, cell(d.Title), d.Number, strings.Join(d.Issuers, "、"), d.Level.Zh, d.From, to, d.Clauses, d.Rules)
	}
	w.citations(m.Citations)
	return w.Bytes()
}

type writer struct{ bytes.Buffer }

func (w *writer) line(format string, args ...any) { fmt.Fprintf(w, format+"\n", args...) }

func (w *writer) implementation(t Implementation) {
	w.line("")
	w.line("### %s", t.Upper.Names().In(naming.TitleSlug))
	w.line("")
	w.line("| 上级条文 | %s |", strings.Join(t.Lowers, " | "))
	w.line("|---|%s", strings.Repeat("---|", len(t.Lowers)))
	for _, r := range t.Rows {
		cells := make([]string, len(r.Cells))
		for i, c := range r.Cells {
			cells[i] = cellText(c)
		}
		w.line("| %s %s | %s |", r.Clause, cell(r.Text), strings.Join(cells, " | "))
	}
}

func (w *writer) parameters(p Parameters) {
	for _, g := range p.Groups {
		w.line("")
		w.line("### %s", g.Title.Zh)
		w.line("")
		w.line("| 参数 | %s | 最高 | 最低 |", strings.Join(p.Notices, " | "))
		w.line("|---|%s---|---|", strings.Repeat("---|", len(p.Notices)))
		for _, r := range g.Rows {
			cells := make([]string, len(r.Cells))
			for i, cs := range r.Cells {
				cells[i] = parameterText(cs)
			}
			w.line("| %s | %s | %s | %s |", cell(r.Label), strings.Join(cells, " | "), strings.Join(r.Highest, "、"), strings.Join(r.Lowest, "、"))
		}
	}
}

func parameterText(cs []ParameterCell) string {
	if len(cs) == 0 {
		return "未规定"
	}
	parts := make([]string, len(cs))
	for i, c := range cs {
		parts[i] = c.Text + "（" + c.Clause + "）"
	}
	return cell(strings.Join(parts, "；"))
}

func (w *writer) citations(cs []Citation) {
	w.line("")
	w.line("## 引用的文件")
	w.line("")
	w.line("| 条文 | 发文字号 | 标题 | 语料库 |")
	w.line("|---|---|---|---|")
	for _, c := range cs {
		held := c.Slug
		if held == "" {
			held = "缺"
		}
		w.line("| %s | %s | %s | %s |", c.Clause, c.Number, cell(c.Title), held)
	}
}

func cellText(c ImplementationCell) string {
	s := c.Status.Zh
	if len(c.Lower) > 0 {
		s += " " + strings.Join(c.Lower, "、")
	}
	if len(c.Missing) > 0 {
		s += "；缺：“" + strings.Join(c.Missing, "”“") + "”"
	}
	return cell(s)
}

func (w *writer) clause(r ClauseRow) {
	w.line("")
	w.line("### %s", r.Names().In(naming.Narrow))
	w.line("")
	var b strings.Builder
	for _, p := range r.Passages {
		b.WriteString(passageText(p))
	}
	w.line("%s", b.String())
}

func passageText(p Passage) string {
	var s string
	switch p.Kind {
	case "equal":
		return p.Lower
	case "delete":
		s = "~~" + p.Upper + "~~"
	case "insert":
		s = "**" + p.Lower + "**"
	case "replace":
		s = "~~" + p.Upper + "~~**" + p.Lower + "**"
	case "moved-from":
		return "〔" + p.Upper + "↷〕"
	case "moved-to":
		return "〔" + p.Lower + "↶〕"
	}
	if len(p.Findings) > 0 {
		s += strings.Join(strings.Fields(fmt.Sprint(p.Findings)), "、")
	}
	return s
}

func counts(cs []Count) string {
	parts := make([]string, len(cs))
	for i, c := range cs {
		parts[i] = c.Zh
		if c.N > 1 {
			parts[i] += fmt.Sprintf(" %d", c.N)
		}
	}
	return strings.Join(parts, "、")
}

func texts(ts []Text) string {
	parts := make([]string, len(ts))
	for i, t := range ts {
		parts[i] = t.Zh
	}
	return strings.Join(parts, "、")
}

func headNames(hs []ClauseHead) string {
	if len(hs) == 0 {
		return "无"
	}
	parts := make([]string, len(hs))
	for i, h := range hs {
		parts[i] = naming.Clause{ID: h.ID, Heading: h.Heading}.In(naming.Source)
	}
	return strings.Join(parts, "；")
}

func sideText(s *passage.Side) string {
	if s == nil {
		return "—"
	}
	return cell("“" + strings.Join(s.Words(), "”“") + "”（" + s.Clause + "）")
}

func explanation(f Finding) string {
	s := f.Message.Zh
	if f.Witness != nil {
		s += "例证：" + f.Witness.Sentence.Zh
	}
	if f.Proved {
		s += "已证明：没有人因此受到不同对待。"
	}
	if f.Justified != nil {
		s += "已说明理由：" + f.Justified.Reason + "（" + f.Justified.Authority + "）"
	}
	return cell(s)
}

// cell keeps a text inside its table cell.
func cell(s string) string { return cellMarks.Replace(s) }

var cellMarks = strings.NewReplacer("|", "\\|", "\n", " ")
