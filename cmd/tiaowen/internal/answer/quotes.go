package answer

import (
	"slices"
	"strings"

	"tiaowen/cmd/tiaowen/internal/eval"
	"tiaowen/cmd/tiaowen/internal/ir"
	"tiaowen/cmd/tiaowen/internal/naming"
)

// decidingLines are the words that decided an outcome, those on the validity of
// its notice left out: the head of the page says what they come to.
func (p Page) decidingLines(o eval.Outcome) []string {
	validity := p.validityOf(o.Clause)
	return quoteLines(o.Clause, slices.DeleteFunc(slices.Clone(o.Quotes), func(q ir.Quote) bool { return slices.Contains(validity, q) }))
}

func (p Page) validityOf(clause string) []ir.Quote {
	policy := p.Workspace.Policy(naming.Slug(clause))
	if policy == nil {
		return nil
	}
	return slices.Concat(policy.Validity.FromQuotes, policy.Validity.ToQuotes)
}

// quoteLines are the quotes, a line a clause, with the clause of the provision
// first even where none is from it.
func quoteLines(clause string, quotes []ir.Quote) []string {
	clauses := []string{clause}
	texts := map[string][]string{}
	for _, q := range quotes {
		if !slices.Contains(clauses, q.Clause) {
			clauses = append(clauses, q.Clause)
		}
		if !slices.Contains(texts[q.Clause], q.Text) {
			texts[q.Clause] = append(texts[q.Clause], q.Text)
		}
	}
	lines := make([]string, len(clauses))
	for i, c := range clauses {
		lines[i] = strings.TrimSpace(c + "  " + naming.Quoted(texts[c]...))
	}
	return lines
}
