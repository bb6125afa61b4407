package mutation

import (
	"slices"
	"strings"

	"tiaowen/cmd/tiaowen/internal/eval"
	"tiaowen/cmd/tiaowen/internal/intents"
	"tiaowen/cmd/tiaowen/internal/ir"
	"tiaowen/cmd/tiaowen/internal/sufficiency"
	"tiaowen/grammar/diag"
	"tiaowen/grammar/rules"
	"tiaowen/grammar/source"
)

// Verdict is what became of a mutant: the code of the message that tells it, or
// one of these.
type Verdict string

// Verdicts that are no message.
const (
	Survived Verdict = ""
	NoRule   Verdict = "no rule" // it does not parse: counts neither way
)

// Killed reports whether a message tells the mutant.
func (v Verdict) Killed() bool { return v != Survived && v != NoRule }

// Try asks whether a strict check would tell the mutant, reviews apart.
func (c *Corpus) Try(m Mutant) Verdict {
	f, clause, ok := c.mutated(m)
	if !ok {
		return NoRule
	}
	alone := only(f, clause)
	v, policy := c.check(alone, m.Notice+":"+m.Clause)
	if v != Survived {
		return v
	}
	ws := c.with(policy, clause)
	if v := c.decide(ws, m); v != Survived {
		return v
	}
	if v := c.weigh(ws, m, f); v != Survived {
		return v
	}
	if m.Operator == OtherLink {
		diags := c.compileAmong(f)
		for d := range failing(diags) {
			if !c.among()[key(d)] {
				return Verdict(d.Code)
			}
		}
		return Survived
	}
	v, _ = c.check(f, m.Notice) // what shows only beside the other clauses
	return v
}

// TryReviewed asks whether the reviews on record would tell the mutant.
func (c *Corpus) TryReviewed(m Mutant) Verdict {
	f, clause, ok := c.mutated(m)
	if !ok {
		return NoRule
	}
	diags := &diag.List{}
	policy := c.compile(only(f, clause), &diag.List{})
	c.lock.Check(c.with(policy, clause), diags)
	for d := range failing(diags) {
		if !c.reviewed()[key(d)] {
			return Verdict(d.Code)
		}
	}
	return Survived
}

// check compiles the rules and gives the first message that the right ones do
// not have.
func (c *Corpus) check(f *rules.File, right string) (Verdict, *ir.Policy) {
	diags := &diag.List{}
	policy := c.compile(f, diags)
	for d := range failing(diags) {
		switch {
		case bracket(d.Code):
			return NoRule, policy
		case !c.said[right]()[key(d)]:
			return Verdict(d.Code), policy
		}
	}
	return Survived, policy
}

// bracket reports whether a code is about brackets that mark nothing: such a
// text is no text of the language.
func bracket(code string) bool {
	return slices.Contains([]string{"mark-stray", "mark-open", "mark-empty", "mark-label", "mark-space", "mark-wide"}, code)
}

// mutated is the rule file with the mutant in it. Its clause is moved to the end,
// so that every other one stands where it stood and is not read again.
func (c *Corpus) mutated(m Mutant) (*rules.File, *rules.Clause, bool) {
	f := c.files[m.Notice]
	text := f.Source.Text()
	i := slices.IndexFunc(f.Clauses, func(c *rules.Clause) bool { return c.Path == m.Clause })
	clause, header := f.Span(f.Clauses[i].Node), f.Span(f.Notice.Node)
	changed := text[clause.Start:m.start] + m.text + text[m.end:clause.End] + "\n"
	blank := func(n int) string { return strings.Repeat(" ", n) }

	read := source.New(f.Source.Name(), blank(header.Start)+header.Text()+blank(len(text)-header.End)+"\n"+changed)
	diags := &diag.List{}
	parsed, ok := rules.Parse(read, diags)
	if !ok || len(parsed.Clauses) != 1 {
		return nil, nil, false
	}
	out := *f
	out.Source = source.New(f.Source.Name(), text[:clause.Start]+blank(clause.End-clause.Start)+text[clause.End:]+"\n"+changed)
	out.Tokens = parsed.Tokens
	out.Clauses = slices.Clone(f.Clauses)
	out.Clauses[i] = parsed.Clauses[0]
	return &out, parsed.Clauses[0], true
}

// with is the workspace with the clause of the policy in the place of the old one.
func (c *Corpus) with(changed *ir.Policy, clause *rules.Clause) *ir.Workspace {
	ws, id := *c.base, changed.Slug+":"+clause.Path
	ws.Policies = slices.Clone(ws.Policies)
	at := slices.IndexFunc(ws.Policies, func(p *ir.Policy) bool { return p.Slug == changed.Slug })
	p := *ws.Policies[at]
	ws.Policies[at] = &p

	p.Clauses = slices.Clone(p.Clauses)
	for i := range p.Clauses {
		if p.Clauses[i].ID == id {
			p.Clauses[i] = changed.Clauses[i]
		}
	}
	old := func(v *ir.Provision) bool { return v.Clause == id }
	first := max(0, slices.IndexFunc(p.Provisions, old))
	p.Provisions = slices.Insert(slices.DeleteFunc(slices.Clone(p.Provisions), old), first, changed.Provisions...)
	if slices.ContainsFunc(clause.Items, func(i *rules.Item) bool { return i.Valid != nil }) {
		p.Validity = changed.Validity
	}
	return &ws
}

// resting are the notice and those that stand under it, the notice first.
func resting(ws *ir.Workspace, slug string) []*ir.Policy {
	out := []*ir.Policy{ws.Policy(slug)}
	for _, p := range ws.Policies {
		if slices.Contains(p.Under, slug) {
			out = append(out, p)
		}
	}
	return out
}

// decide holds the examples to the mutant.
func (c *Corpus) decide(ws *ir.Workspace, m Mutant) Verdict {
	for _, p := range resting(ws, m.Notice) {
		for i := range p.Examples {
			mismatches, err := eval.CheckExample(ws, p.Slug, &p.Examples[i])
			if err != nil {
				return "example-undecidable"
			}
			if len(mismatches) > 0 {
				return "example-fails"
			}
		}
	}
	return Survived
}

// weigh asks whether the examples are enough for the mutant, and whether it is
// what the drafter said that it would be.
func (c *Corpus) weigh(ws *ir.Workspace, m Mutant, f *rules.File) Verdict {
	if m.Column != Duty {
		for _, p := range resting(ws, m.Notice) {
			if p.Open == nil && len(sufficiency.Of(ws, p)) > 0 {
				return "condition-untested"
			}
		}
	}
	diags, files := &diag.List{}, map[string]*source.File{m.Notice: f.Source}
	if err := intents.Check(ws, files, diags); err != nil {
		return Verdict(err.Error())
	}
	for d := range failing(diags) {
		return Verdict(d.Code)
	}
	return Survived
}
