package trace

import (
	"slices"
	"strings"

	"tiaowen/cmd/tiaowen/internal/compare"
	"tiaowen/cmd/tiaowen/internal/compare/finding"
	"tiaowen/cmd/tiaowen/internal/compare/passage"
	"tiaowen/cmd/tiaowen/internal/ir"
	"tiaowen/cmd/tiaowen/internal/naming"
	"tiaowen/cmd/tiaowen/internal/plain"
	"tiaowen/cmd/tiaowen/internal/readback"
)

// Trace is the answer for one target.
type Trace struct {
	Target  string   `json:"target"`
	Clauses []Clause `json:"clauses"`
}

// Clause is a clause that the target concerns.
type Clause struct {
	ID       string    `json:"id"`
	Heading  string    `json:"heading"`
	Rules    []Rule    `json:"rules"`
	Upper    []string  `json:"upper"` // clauses above, nearest level first
	Lower    []string  `json:"lower"` // clauses below
	Findings []Finding `json:"findings"`
}

// Rule is a provision of the clause.
type Rule struct {
	Provision string        `json:"provision"`
	Kind      ir.Kind       `json:"kind"`
	Subject   string        `json:"subject"`
	Sentence  plain.Message `json:"sentence"`           // the rule read back
	Function  string        `json:"function,omitempty"` // of generated/, "zhongwei2022.UnemployedAid"
	Quotes    []string      `json:"quotes"`
}

// Finding is a finding that names the clause on either side.
type Finding struct {
	Lower string       `json:"lower"` // notices compared
	Upper string       `json:"upper"`
	Code  finding.Code `json:"code"`
	Zh    string       `json:"zh"`
	En    string       `json:"en"`
}

// Source is what a trace is read from.
type Source struct {
	Workspace   *ir.Workspace
	Comparisons []*compare.Comparison
	Functions   map[string]string // generated function by provision id
}

// Unknown is the error for a target that is nothing in the workspace.
type Unknown struct{ Target string }

// Of traces a target; the error is Unknown.
func Of(s Source, target string) (*Trace, error) {
	concerned := s.concerned(target)
	t := &Trace{Target: target}
	for _, p := range s.Workspace.Policies {
		for _, c := range p.Clauses {
			if rules := s.rules(p, c, concerned); len(rules) > 0 || c.ID == target {
				t.Clauses = append(t.Clauses, s.clause(c, rules, c.ID == target))
			}
		}
	}
	if len(t.Clauses) == 0 {
		return nil, &Unknown{target}
	}
	return t, nil
}

// concerned tells which provisions a target means.
func (s Source) concerned(target string) func(*ir.Provision) bool {
	return func(p *ir.Provision) bool {
		subject, _, _ := strings.Cut(p.Subject, "[")
		function, has := s.Functions[p.ID]
		return target == p.Clause || target == p.ID || target == p.Subject || target == subject ||
			has && target == function
	}
}

func (s Source) rules(p *ir.Policy, c *ir.Clause, concerned func(*ir.Provision) bool) []Rule {
	out := []Rule{}
	for _, v := range p.Provisions {
		if v.Clause != c.ID || !concerned(v) {
			continue
		}
		r := Rule{
			Provision: v.ID, Kind: v.Kind, Subject: v.Subject,
			Sentence: readback.Of(s.Workspace.Vocabulary, v).Line(), Function: s.Functions[v.ID], Quotes: []string{},
		}
		for _, q := range v.Quotes {
			r.Quotes = append(r.Quotes, q.Text)
		}
		out = append(out, r)
	}
	return out
}

func (s Source) clause(c *ir.Clause, rules []Rule, whole bool) Clause {
	return Clause{
		ID: c.ID, Heading: c.Heading, Rules: rules,
		Upper: s.upper(c, rules, whole), Lower: s.lower(c), Findings: s.findings(c, rules),
	}
}

// upper is the clauses that the rules come from, nearest level first; of a
// whole clause, those that it names itself too.
func (s Source) upper(c *ir.Clause, rules []Rule, whole bool) []string {
	out := []string{}
	for _, p := range s.Workspace.Policies {
		for _, r := range rules {
			if v := p.Provision(r.Provision); v != nil {
				out = addClauses(out, v.Links)
			}
		}
	}
	if whole {
		out = addClauses(out, c.Links)
	}
	slices.SortStableFunc(out, func(a, b string) int { return s.level(b) - s.level(a) })
	return out
}

func addClauses(list []string, links []ir.Link) []string {
	for _, l := range links {
		if !slices.Contains(list, l.Clause) {
			list = append(list, l.Clause)
		}
	}
	return list
}

// lower is the clauses that come from this one, nearest level first.
func (s Source) lower(c *ir.Clause) []string {
	out := []string{}
	for _, p := range s.Workspace.Policies {
		for _, below := range p.Clauses {
			if s.comesFrom(p, below, c.ID) {
				out = append(out, below.ID)
			}
		}
	}
	slices.SortStableFunc(out, func(a, b string) int { return s.level(a) - s.level(b) })
	return out
}

func (s Source) comesFrom(p *ir.Policy, below *ir.Clause, upper string) bool {
	names := func(l ir.Link) bool { return l.Clause == upper }
	return slices.ContainsFunc(below.Links, names) || slices.ContainsFunc(p.Provisions, func(v *ir.Provision) bool {
		return v.Clause == below.ID && slices.ContainsFunc(v.Links, names)
	})
}

// level is the rank of the level of government that a clause is from, the
// highest level first.
func (s Source) level(clause string) int {
	p := s.Workspace.Policy(naming.Slug(clause))
	if p == nil {
		return -1
	}
	return slices.Index([]ir.Level{ir.National, ir.Region, ir.City, ir.District}, p.Level)
}

func (s Source) findings(c *ir.Clause, rules []Rule) []Finding {
	out := []Finding{}
	for _, cmp := range s.Comparisons {
		for _, f := range cmp.Findings {
			if on(f.Lower, c.ID, rules) || on(f.Upper, c.ID, rules) {
				out = append(out, Finding{cmp.Lower, cmp.Upper, f.Code, f.Message.Zh, f.Message.En})
			}
		}
	}
	return out
}

// on reports whether a side of a finding is on the clause and, where it names
// provisions, on one of the rules.
func on(side *passage.Side, clause string, rules []Rule) bool {
	if side == nil || side.Clause != clause {
		return false
	}
	return len(side.Provisions) == 0 || slices.ContainsFunc(rules, func(r Rule) bool {
		return slices.Contains(side.Provisions, r.Provision)
	})
}
