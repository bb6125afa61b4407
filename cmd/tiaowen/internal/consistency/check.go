package consistency

import (
	"cmp"
	"fmt"
	"slices"

	"tiaowen/cmd/tiaowen/internal/compare/finding"
	"tiaowen/cmd/tiaowen/internal/eval"
	"tiaowen/cmd/tiaowen/internal/ir"
	"tiaowen/cmd/tiaowen/internal/logic"
	"tiaowen/cmd/tiaowen/internal/plain"
	"tiaowen/grammar/quantity"
)

// Check looks for what in the notice does not go together. It fails where the
// workspace has no such notice or its standards cannot be reckoned.
func Check(ws *ir.Workspace, slug string) ([]Finding, error) {
	policy := ws.Policy(slug)
	if policy == nil {
		return nil, fmt.Errorf("no notice %q in the workspace", slug)
	}
	standards, err := standardsOf(ws, policy)
	if err != nil {
		return nil, err
	}
	c := &checker{
		ws: ws, policy: policy, space: logic.NewSpace(ws.Vocabulary, ws.Axioms(slug), standards),
		index: newIndex(ws, policy), settled: settled(ws, policy),
		rules: rules(), en: english(), zh: chinese(), labels: map[string]string{},
	}
	for _, p := range policy.Provisions {
		c.labels[p.Subject] = ws.Vocabulary.Label(p.Subject)
	}
	out := []Finding{}
	for _, find := range finders() {
		for _, d := range find(c) {
			out = append(out, c.finding(d))
		}
	}
	slices.SortStableFunc(out, func(a, b Finding) int { return cmp.Compare(severityRank(a.Severity), severityRank(b.Severity)) })
	return out, nil
}

// checker is one run of Check.
type checker struct {
	index
	ws      *ir.Workspace
	policy  *ir.Policy
	space   *logic.Space
	settled *ir.Workspace
	rules   []rule
	en, zh  map[string]string
	labels  map[string]string // of the subjects of the notice's provisions
}

// standardsOf are the standards that are known exactly on the first day in force.
func standardsOf(ws *ir.Workspace, p *ir.Policy) (logic.Standards, error) {
	if p.Validity.From.IsZero() {
		return nil, nil
	}
	values, err := eval.Standards(ws, p.Slug, p.Validity.From)
	if err != nil {
		return nil, err
	}
	type entry struct{ name, index string }
	known := map[entry]quantity.Ratio{}
	for _, v := range values {
		if v.Amount.Exact() {
			known[entry{v.Decl.Name, v.Index}] = *v.Amount.Low
		}
	}
	return func(name, index string) (quantity.Ratio, bool) {
		fen, found := known[entry{name, index}]
		return fen, found
	}, nil
}

// discovery is a finding before it is put into words.
type discovery struct {
	code    Code
	detail  detail
	sides   []side
	words   map[string]plain.Message // what the message names besides the sides
	witness *Witness
}

func (c *checker) finding(d discovery) Finding {
	f := Finding{Code: d.code, Severity: c.rule(d).severity, Witness: d.witness, Readings: c.readings(d)}
	for _, s := range d.sides {
		f.Sides = append(f.Sides, c.side(s))
	}
	f.Message = c.message(d, f.Sides)
	return f
}

// rule is the row of a discovery; a detail without a row is a note.
func (c *checker) rule(d discovery) rule {
	for _, r := range c.rules {
		if r.code == d.code && r.detail == d.detail {
			return r
		}
	}
	return rule{d.code, d.detail, finding.Note}
}

func severityRank(s finding.Severity) int {
	return slices.Index([]finding.Severity{finding.Error, finding.Warning, finding.Note}, s)
}
