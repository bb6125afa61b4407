package report

import (
	"cmp"
	"slices"

	"tiaowen/cmd/tiaowen/internal/account"
	"tiaowen/cmd/tiaowen/internal/compare"
	"tiaowen/cmd/tiaowen/internal/compare/finding"
	"tiaowen/cmd/tiaowen/internal/compare/passage"
	"tiaowen/cmd/tiaowen/internal/compare/proof"
	"tiaowen/cmd/tiaowen/internal/ir"
	"tiaowen/cmd/tiaowen/internal/naming"
	"tiaowen/cmd/tiaowen/internal/plain"
	"tiaowen/cmd/tiaowen/internal/readback"
)

// Model is everything that a report shows.
type Model struct {
	Documents      []Document
	Comparisons    []Comparison
	Implementation []Implementation
	Parameters     Parameters
	Consistency    []Consistency // see Consistent; not filled by Build
	Citations      []Citation
	Sheets         []readback.Sheet // every notice: its words and its rules
}

// Document is 表5: a notice and what was made of it.
type Document struct {
	Slug, Title, Number string
	Issuers             []string
	Level               Text
	From, To            string
	Clauses, Rules      int
}

// Names is what the notice is called.
func (d Document) Names() naming.Notice {
	return naming.Notice{Slug: d.Slug, Number: d.Number, Title: d.Title}
}

// Comparison is one pair of notices.
type Comparison struct {
	ID           string // "zhongwei-2022--ningxia-2022", an anchor
	Lower, Upper Document
	Relation     Text // how the notices stand to each other
	LowerName    Text // what each side is called in that relation
	UpperName    Text
	ByCode       []Count
	BySeverity   []Count
	Clauses      []ClauseRow // 表1
	Findings     []Finding   // 表4, gravest first
	Wording      []Wording   // changed words that change no rule
	Unwritten    []string    // clauses of both that are not fully written: nothing is claimed of them
	Axioms       []Axiom     // that took findings away, where the comparison tells
}

// Count is how many findings have a label.
type Count struct {
	Key string
	Text
	N int
}

// ClauseRow is a row of 表1: a lower clause, where it comes from, what it changes.
type ClauseRow struct {
	ID, Number, Heading, Chapter string
	Uppers                       []ClauseHead
	Codes                        []Count
	Effects                      []Text
	Findings                     []Finding
	Passages                     []Passage
	Rules                        int  // how many it has; the Sheets have them
	Unwritten                    bool // it is not fully written
}

// Names is what the clause is called.
func (r ClauseRow) Names() naming.Clause {
	return naming.Clause{ID: r.ID, Number: r.Number, Heading: r.Heading}
}

// ClauseHead names a clause.
type ClauseHead struct{ ID, Heading string }

// Finding is a finding ready to be shown.
type Finding struct {
	Number                          int // from 1, in the order of 表4
	CodeKey, SeverityKey, EffectKey string
	Code, Severity, Effect, Element Text
	Subject                         string
	Lower, Upper                    *passage.Side
	Message                         plain.Message
	Witness                         *proof.Witness
	Proved                          bool
	Justified                       *ir.Justification
}

// Passage is a piece of a diff; Findings are numbers of 表4.
type Passage struct {
	Kind         string // equal, delete, insert, replace, moved-from, moved-to
	Upper, Lower string
	Findings     []int
	Reason       string
}

// Wording is a changed passage that changes no rule, and why.
type Wording struct {
	LowerClause, UpperClause string
	Upper, Lower             string
	Reason                   string
}

// Pair is what a comparison and its diffs are made of.
type Pair struct {
	Comparison *compare.Comparison
	Diffs      []account.Diff
}

// Build makes the model of a workspace and its comparisons, in the order given.
func Build(ws *ir.Workspace, pairs []Pair) *Model {
	m := &Model{}
	for _, p := range ws.Policies {
		m.Documents = append(m.Documents, document(p))
		m.Sheets = append(m.Sheets, readback.SheetOf(ws.Vocabulary, p, ""))
	}
	for _, p := range pairs {
		m.Comparisons = append(m.Comparisons, comparison(ws, p))
	}
	m.Implementation = implementations(ws, pairs)
	m.Parameters = parameters(ws)
	m.Citations = citations(ws)
	return m
}

func document(p *ir.Policy) Document {
	return Document{
		Slug: p.Slug, Title: p.Title, Number: p.DocumentNumber, Issuers: p.Issuers, Level: levelText(p.Level),
		From: p.Validity.From.String(), To: p.Validity.To.String(), Clauses: len(p.Clauses), Rules: len(p.Provisions),
	}
}

func comparison(ws *ir.Workspace, p Pair) Comparison {
	lower, upper := ws.Policy(p.Comparison.Lower), ws.Policy(p.Comparison.Upper)
	c := Comparison{ID: lower.Slug + "--" + upper.Slug, Lower: document(lower), Upper: document(upper), Unwritten: p.Comparison.Unwritten}
	c.Relation, c.LowerName, c.UpperName = relationTexts(p.Comparison.Relation)
	c.Axioms = axioms(ws.Vocabulary, p.Comparison.Axioms)
	findings, numbers := number(ws, p.Comparison.Findings)
	c.Findings = findings
	c.ByCode = countCodes(findings)
	c.BySeverity = countSeverities(findings)
	diffs := map[string]account.Diff{}
	for _, d := range p.Diffs {
		diffs[d.Lower] = d
	}
	for _, clause := range lower.Clauses {
		d := diffs[clause.ID]
		row := clauseRow(lower, clause, d.Uppers, findings)
		row.Uppers = heads(upper, d.Uppers)
		row.Passages = passages(d, numbers)
		c.Wording = append(c.Wording, wording(d)...)
		c.Clauses = append(c.Clauses, row)
	}
	return c
}

// number orders findings by severity, effect, witness and code and numbers them; numbers maps
// an index of the comparison's own list to the number shown.
func number(ws *ir.Workspace, found []finding.Finding) (out []Finding, numbers []int) {
	order := make([]int, len(found))
	for i := range order {
		order[i] = i
	}
	slices.SortStableFunc(order, func(a, b int) int {
		return cmp.Or(
			cmp.Compare(severityRank(found[a].Severity), severityRank(found[b].Severity)),
			cmp.Compare(effectRank(found[a].Effect), effectRank(found[b].Effect)),
			cmp.Compare(witnessRank(found[a]), witnessRank(found[b])),
			cmp.Compare(slices.Index(codeOrder, found[a].Code), slices.Index(codeOrder, found[b].Code)))
	})
	numbers = make([]int, len(found))
	for n, i := range order {
		numbers[i] = n + 1
		out = append(out, shown(ws.Vocabulary, n+1, found[i]))
	}
	return out, numbers
}

// severityOrder is the order of severities in tables, gravest first.
var severityOrder = []finding.Severity{finding.Error, finding.Warning, finding.Note, finding.NoSeverity}

func severityRank(s finding.Severity) int { return slices.Index(severityOrder, s) }

func effectRank(e finding.Effect) int {
	return slices.Index([]finding.Effect{finding.Worse, finding.Mixed, finding.Better, finding.NoEffect}, e)
}

// witnessRank puts first what somebody's outcome hangs on.
func witnessRank(f finding.Finding) int {
	if f.Witness != nil {
		return 0
	}
	return 1
}

func shown(v *ir.Vocabulary, n int, f finding.Finding) Finding {
	out := Finding{
		Number: n, CodeKey: string(f.Code), SeverityKey: string(f.Severity), EffectKey: string(f.Effect),
		Code: CodeText(f.Code), Severity: severityText(f.Severity), Effect: effectText(f.Effect),
		Element: elementText(f.Element), Lower: f.Lower, Upper: f.Upper, Message: f.Message,
		Witness: f.Witness, Proved: f.Proved, Justified: f.Justified,
	}
	if f.Subject != "" {
		out.Subject = naming.Subject(v, f.Subject, naming.Chinese)
	}
	return out
}

func countCodes(fs []Finding) []Count {
	var out []Count
	for _, code := range codeOrder {
		n := 0
		for _, f := range fs {
			if f.CodeKey == string(code) {
				n++
			}
		}
		if n > 0 {
			out = append(out, Count{string(code), CodeText(code), n})
		}
	}
	return out
}

func countSeverities(fs []Finding) []Count {
	var out []Count
	for _, s := range severityOrder {
		n := 0
		for _, f := range fs {
			if f.SeverityKey == string(s) {
				n++
			}
		}
		if n > 0 {
			out = append(out, Count{string(s), severityText(s), n})
		}
	}
	return out
}

// clauseRow gathers the findings on a clause, and what its upper clauses have
// that nothing below carries out: it would have stood here.
func clauseRow(p *ir.Policy, c *ir.Clause, uppers []string, findings []Finding) ClauseRow {
	row := ClauseRow{ID: c.ID, Number: c.Number, Heading: c.Heading, Chapter: c.Chapter, Unwritten: !c.Written()}
	for _, f := range findings {
		if f.Lower != nil && f.Lower.Clause == c.ID || f.Lower == nil && slices.Contains(uppers, f.Upper.Clause) {
			row.Findings = append(row.Findings, f)
		}
	}
	row.Codes = countCodes(row.Findings)
	row.Effects = effects(row.Findings)
	for _, v := range p.Provisions {
		if v.Clause == c.ID {
			row.Rules++
		}
	}
	return row
}

func effects(fs []Finding) []Text {
	var out []Text
	for _, e := range []finding.Effect{finding.Worse, finding.Mixed, finding.Better} {
		if slices.ContainsFunc(fs, func(f Finding) bool { return f.EffectKey == string(e) }) {
			out = append(out, effectText(e))
		}
	}
	return out
}

func heads(p *ir.Policy, ids []string) []ClauseHead {
	var out []ClauseHead
	for _, id := range ids {
		if c := p.Clause(id); c != nil {
			out = append(out, ClauseHead{c.ID, c.Heading})
		}
	}
	return out
}

func passages(d account.Diff, numbers []int) []Passage {
	out := make([]Passage, len(d.Passages))
	for i, p := range d.Passages {
		out[i] = Passage{Kind: string(p.Kind), Upper: p.Upper.Text, Lower: p.Lower.Text, Reason: p.Reason}
		if p.Kind == "move" {
			out[i].Kind = "moved-to"
			if p.Lower.Text == "" {
				out[i].Kind = "moved-from"
			}
		}
		for _, f := range p.Findings {
			out[i].Findings = append(out[i].Findings, numbers[f])
		}
		slices.Sort(out[i].Findings)
	}
	return out
}

func wording(d account.Diff) []Wording {
	var out []Wording
	for _, p := range d.Passages {
		if p.Changed() && len(p.Findings) == 0 {
			out = append(out, Wording{d.Lower, p.Upper.Clause, p.Upper.Text, p.Lower.Text, p.Reason})
		}
	}
	return out
}
