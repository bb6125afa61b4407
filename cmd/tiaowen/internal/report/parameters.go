package report

import (
	"slices"
	"strings"

	"tiaowen/cmd/tiaowen/internal/ir"
	"tiaowen/cmd/tiaowen/internal/naming"
	"tiaowen/cmd/tiaowen/internal/plain"
	"tiaowen/grammar/quantity"
)

// Parameters is 表3: every number that the notices set, a row each, all notices
// side by side.
type Parameters struct {
	Notices []string
	Groups  []ParameterGroup
}

// ParameterGroup is the rows of one sort: standards, amounts, lengths ...
type ParameterGroup struct {
	Title Text
	Rows  []ParameterRow
}

// ParameterRow is one parameter. Highest, Lowest and Silent name notices;
// Highest and Lowest are empty where the cells cannot be ranked or agree.
type ParameterRow struct {
	Label                   string
	Cells                   [][]ParameterCell // a list for each notice; empty: silent
	Highest, Lowest, Silent []string
}

// ParameterCell is what one provision sets.
type ParameterCell struct {
	Text, Clause string
	Quote        string         // the words it is read from
	scale        string         // cells of one scale can be ranked
	value        quantity.Ratio // where a scale is given
}

// parameter is a cell on its way into a row.
type parameter struct {
	group, label, notice string
	cell                 ParameterCell
}

var parameterGroups = []struct {
	key string
	Text
}{
	{"standard", Text{"标准", "standards"}},
	{"pays", Text{"待遇数额", "amounts"}},
	{"lasts", Text{"期限", "lengths"}},
	{"when", Text{"年龄、期间和金额的界限", "thresholds"}},
	{"during", Text{"执行期间", "periods"}},
	{"deadline", Text{"时限和频次", "deadlines and frequencies"}},
}

func parameters(ws *ir.Workspace) Parameters {
	var found []parameter
	table := Parameters{}
	for _, p := range ws.Policies {
		table.Notices = append(table.Notices, p.Slug)
		for _, v := range p.Provisions {
			found = append(found, parametersOf(ws.Vocabulary, p.Slug, v)...)
		}
	}
	for _, g := range parameterGroups {
		if rows := parameterRows(table.Notices, found, g.key); len(rows) > 0 {
			table.Groups = append(table.Groups, ParameterGroup{g.Text, rows})
		}
	}
	return table
}

func parametersOf(v *ir.Vocabulary, notice string, p *ir.Provision) []parameter {
	var out []parameter
	add := func(group, label string, c ParameterCell) {
		c.Clause = p.Clause
		out = append(out, parameter{group, label, notice, c})
	}
	subject := naming.Subject(v, p.Subject, naming.Chinese)
	if p.Setting != nil {
		add("standard", subject, paymentCell(v, *p.Setting))
	}
	for _, pay := range p.Pays {
		label := subject
		if pay.If != nil {
			label += "（" + plain.Chinese(v).Formula(*pay.If) + "）"
			pay.If = nil
		}
		add("pays", label, paymentCell(v, pay))
	}
	if p.Lasts != nil {
		add("lasts", subject, durationCell(*p.Lasts))
	}
	for _, c := range p.Conditions {
		thresholds(c.Formula, func(f ir.Formula) {
			add("when", subject+"："+naming.Subject(v, f.Fact, naming.Chinese), thresholdCell(v, f))
		})
	}
	if p.During != nil {
		add("during", subject, ParameterCell{Text: plain.Chinese(v).Period(*p.During), Quote: words(p.During.Quotes)})
	}
	for _, d := range p.Deadlines {
		add("deadline", subject, ParameterCell{Text: plain.Chinese(v).Deadline(d), Quote: words(d.Quotes)})
	}
	return out
}

func words(quotes []ir.Quote) string {
	parts := make([]string, len(quotes))
	for i, q := range quotes {
		parts[i] = q.Text
	}
	return strings.Join(parts, "……")
}

func paymentCell(v *ir.Vocabulary, p ir.Payment) ParameterCell {
	c := ParameterCell{Text: plain.Chinese(v).Payment(p), Quote: words(p.Quotes)}
	bound := p.Amount.Low
	if bound == nil {
		bound = p.Amount.High
	}
	if bound != nil && bound.Date.IsZero() {
		c.scale = strings.Join([]string{"pays", bound.Standard, bound.Index, p.Base.String(), string(p.Period)}, "|")
		c.value = bound.Factor
	}
	return c
}

func durationCell(d ir.Duration) ParameterCell {
	c := ParameterCell{Text: plain.Chinese(nil).Duration(d), Quote: words(d.Quotes)}
	bound := d.High
	if bound == nil {
		bound = d.Low
	}
	if bound != nil {
		c.scale, c.value = "lasts|"+string(d.Unit), *bound
	}
	return c
}

func thresholdCell(v *ir.Vocabulary, f ir.Formula) ParameterCell {
	c := ParameterCell{Text: strings.TrimSpace(strings.TrimPrefix(plain.Chinese(v).Formula(f), naming.Subject(v, f.Fact, naming.Chinese))), Quote: words(f.Quotes)}
	if f.Bound.Date.IsZero() {
		c.scale, c.value = "when|"+f.Bound.Standard+"|"+f.Bound.Index, f.Bound.Factor
	}
	return c
}

// thresholds visits the comparisons of a condition.
func thresholds(f ir.Formula, visit func(ir.Formula)) {
	if f.Op == ir.Compare {
		visit(f)
	}
	for _, a := range f.Args {
		thresholds(a, visit)
	}
}

// parameterRows gathers one group by label, in the order of first occurrence.
func parameterRows(notices []string, found []parameter, group string) []ParameterRow {
	var rows []ParameterRow
	index := map[string]int{}
	for _, p := range found {
		if p.group != group {
			continue
		}
		i, ok := index[p.label]
		if !ok {
			i = len(rows)
			index[p.label] = i
			rows = append(rows, ParameterRow{Label: p.label, Cells: make([][]ParameterCell, len(notices))})
		}
		column := slices.Index(notices, p.notice)
		if !slices.Contains(rows[i].Cells[column], p.cell) {
			rows[i].Cells[column] = append(rows[i].Cells[column], p.cell)
		}
	}
	for i := range rows {
		rows[i].rank(notices)
	}
	return rows
}

// rank says who is highest, who is lowest, and who is silent. It ranks only
// where all cells are of one scale.
func (r *ParameterRow) rank(notices []string) {
	type entry struct {
		notice string
		cell   ParameterCell
	}
	var all []entry
	for i, cells := range r.Cells {
		if len(cells) == 0 {
			r.Silent = append(r.Silent, notices[i])
		}
		for _, c := range cells {
			all = append(all, entry{notices[i], c})
		}
	}
	if len(all) == 0 || slices.ContainsFunc(all, func(e entry) bool { return e.cell.scale == "" || e.cell.scale != all[0].cell.scale }) {
		return
	}
	byValue := func(a, b entry) int { return a.cell.value.Cmp(b.cell.value) }
	low, high := slices.MinFunc(all, byValue), slices.MaxFunc(all, byValue)
	if byValue(low, high) == 0 {
		return
	}
	for _, e := range all {
		if byValue(e, high) == 0 {
			r.Highest = appendNew(r.Highest, e.notice)
		}
		if byValue(e, low) == 0 {
			r.Lowest = appendNew(r.Lowest, e.notice)
		}
	}
}
