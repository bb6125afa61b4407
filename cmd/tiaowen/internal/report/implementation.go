package report

import (
	"tiaowen/cmd/tiaowen/internal/compare"
	"tiaowen/cmd/tiaowen/internal/compare/finding"
	"tiaowen/cmd/tiaowen/internal/compare/pairing"
	"tiaowen/cmd/tiaowen/internal/ir"
)

// Implementation is 表2 for one upper notice: what becomes of each of its
// sentences at every lower level.
type Implementation struct {
	Upper  Document
	Lowers []string // slugs, a column each
	Rows   []ImplementationRow
}

// ImplementationRow is one sentence of the upper notice.
type ImplementationRow struct {
	Clause, Text string
	Cells        []ImplementationCell
}

// ImplementationCell is what one lower notice does with the sentence.
type ImplementationCell struct {
	Key     string // class name of the status
	Status  Text
	Lower   []string // clauses of the lower notice that answer it
	Missing []string // words without an answer
}

var statusTexts = map[finding.Status]struct {
	key string
	Text
}{
	finding.Implemented:    {"implemented", Text{"已落实", "implemented"}},
	finding.Partly:         {"partly", Text{"部分落实", "partly"}},
	finding.NotImplemented: {"none-below", Text{"未落实", "not implemented"}},
	finding.NotRequired:    {"not-required", Text{"无须落实", "not required below"}},
	finding.Unwritten:      {"unwritten", Text{"尚未编写", "not written yet"}},
}

// implementations makes one table for each notice that stands above another.
func implementations(ws *ir.Workspace, pairs []Pair) []Implementation {
	var out []Implementation
	for _, p := range ws.Policies {
		if table := implementation(ws, p, pairs); len(table.Lowers) > 0 {
			out = append(out, table)
		}
	}
	return out
}

func implementation(ws *ir.Workspace, upper *ir.Policy, pairs []Pair) Implementation {
	table := Implementation{Upper: document(upper)}
	for _, c := range upper.Clauses {
		for _, s := range c.Sentences {
			table.Rows = append(table.Rows, ImplementationRow{Clause: c.ID, Text: c.Text[s.Start:s.End]})
		}
	}
	for _, pair := range pairs {
		if pair.Comparison.Upper == upper.Slug && pair.Comparison.Relation == pairing.LowerUpper {
			table.Lowers = append(table.Lowers, pair.Comparison.Lower)
			column(ws, &table, pair.Comparison)
		}
	}
	return table
}

// column adds the answers of one lower notice, sentence by sentence.
func column(ws *ir.Workspace, table *Implementation, c *compare.Comparison) {
	upper := ws.Policy(c.Upper)
	i := 0
	for _, e := range c.Coverage {
		if upper.Clause(e.Clause) == nil {
			continue
		}
		t := statusTexts[e.Status]
		table.Rows[i].Cells = append(table.Rows[i].Cells, ImplementationCell{
			Key: t.key, Status: t.Text, Missing: e.Missing, Lower: answers(ws, c, e),
		})
		i++
	}
}

// answers are the lower clauses whose provisions are paired with a provision
// of the sentence.
func answers(ws *ir.Workspace, c *compare.Comparison, e finding.Coverage) []string {
	lower, upper := ws.Policy(c.Lower), ws.Policy(c.Upper)
	var out []string
	for _, pair := range c.Pairs {
		if !anyInSentence(upper, pair.Upper, e) {
			continue
		}
		for _, id := range pair.Lower {
			if p := lower.Provision(id); p != nil {
				out = appendNew(out, p.Clause)
			}
		}
	}
	return out
}

func anyInSentence(upper *ir.Policy, ids []string, e finding.Coverage) bool {
	for _, id := range ids {
		p := upper.Provision(id)
		if p == nil || p.Clause != e.Clause {
			continue
		}
		for _, q := range p.Quotes {
			if q.Start < e.Range.End && e.Range.Start < q.End {
				return true
			}
		}
	}
	return false
}

func appendNew(list []string, s string) []string {
	for _, old := range list {
		if old == s {
			return list
		}
	}
	return append(list, s)
}
