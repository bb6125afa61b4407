package report

import (
	"fmt"
	"strings"

	"tiaowen/cmd/tiaowen/internal/consistency"
	"tiaowen/cmd/tiaowen/internal/ir"
	"tiaowen/cmd/tiaowen/internal/naming"
	"tiaowen/cmd/tiaowen/internal/plain"
)

// Checked is what a check of one notice for consistency found.
type Checked struct {
	Notice   string                `json:"notice"`
	Findings []consistency.Finding `json:"findings"`
}

// Consistency is what in one notice does not go together.
type Consistency struct {
	Document   Document
	BySeverity []Count
	Findings   []Inconsistency // gravest first
}

// Inconsistency is a finding on one notice ready to be shown.
type Inconsistency struct {
	Number               int // from 1
	CodeKey, SeverityKey string
	Code, Severity       Text
	Sides                []consistency.Side
	Message              plain.Message
	Readings             []string
	Witness              *consistency.Witness
}

// Consistent makes the tables of the notices that were checked, in the order given.
func Consistent(ws *ir.Workspace, all []Checked) []Consistency {
	var out []Consistency
	for _, checked := range all {
		c := Consistency{Document: document(ws.Policy(checked.Notice))}
		for i, f := range checked.Findings {
			label := f.Code.Label()
			c.Findings = append(c.Findings, Inconsistency{
				Number: i + 1, CodeKey: string(f.Code), SeverityKey: string(f.Severity),
				Code: known(Text{label.Zh, label.En}, string(f.Code)), Severity: severityText(f.Severity),
				Sides: f.Sides, Message: f.Message, Readings: f.Readings, Witness: f.Witness,
			})
		}
		c.BySeverity = inconsistencyCounts(c.Findings)
		out = append(out, c)
	}
	return out
}

func inconsistencyCounts(fs []Inconsistency) []Count {
	var out []Count
	for _, c := range severityCounts() {
		for _, f := range fs {
			if f.SeverityKey == c.Key {
				c.N++
			}
		}
		out = append(out, c)
	}
	return out
}

// consistency writes the table of one notice.
func (w *writer) consistency(c Consistency) {
	w.line("")
	w.line("### %s", c.Document.Names().In(naming.TitleSlug))
	w.line("")
	if len(c.Findings) == 0 {
		w.line("没有发现。")
		return
	}
	w.line("| # | 程度 | 类别 | 原文 | 说明与例证 |")
	w.line("|---|---|---|---|---|")
	for _, f := range c.Findings {
		w.line("| %d | %s | %s | %s | %s |", f.Number, f.Severity.Zh, f.Code.Zh, sidesText(f.Sides), cell(inconsistencyText(f)))
	}
}

func sidesText(sides []consistency.Side) string {
	parts := make([]string, len(sides))
	for i, s := range sides {
		parts[i] = "“" + s.Quote + "”"
		if s.Clause != "" {
			parts[i] += "（" + s.Clause + "）"
		}
	}
	return cell(strings.Join(parts, "；"))
}

func inconsistencyText(f Inconsistency) string {
	s := f.Message.Zh
	for _, r := range f.Readings {
		s += fmt.Sprintf("（文字有歧义：%s）", r)
	}
	if f.Witness != nil {
		s += "例证：" + f.Witness.Sentence.Zh
	}
	return s
}
