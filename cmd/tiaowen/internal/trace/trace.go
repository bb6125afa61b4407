package trace

import (
	"fmt"
	"slices"
	"strings"

	"tiaowen/cmd/tiaowen/internal/compare"
	"tiaowen/cmd/tiaowen/internal/ir"
	"tiaowen/cmd/tiaowen/internal/plain"
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
	Provision string   `json:"provision"`
	Kind      ir.Kind  `json:"kind"`
	Subject   string   `json:"subject"`
	Sentence  string   `json:"sentence"`           // the rule in plain Chinese
	Function  string   `json:"function,omitempty"` // of generated/, "zhongwei2022.UnemployedAid"
	Quotes    []string `json:"quotes"`
}

// Finding is a finding that names the clause on either side.
type Finding struct {
	Lower string       `json:"lower"` // notices compared
	Upper string       `json:"upper"`
	Code  compare.Code `json:"code"`
	Zh    string       `json:"zh"`
	En    string       `json:"en"`
}

// Source is what a trace is read from.
type Source struct {
	Workspace   *ir.Workspace
	Comparisons []*compare.Comparison
	Functions   map[string]string // generated function by provision id
}

// Of traces a target. An unknown one is an error that says what is expected.
func Of(s Source, target string) (*Trace, error) {
	concerned := s.concerned(target)
	t := &Trace{Target: target}
	for _, p := range s.Workspace.Policies {
		for _, c := range p.Clauses {
			if rules := s.rules(p, c, concerned); len(rules) > 0 || c.ID == target {
				t.Clauses = append(t.Clauses, s.clause(c, rules, concerned))
			}
		}
	}
	if len(t.Clauses) == 0 {
		return nil, fmt.Errorf("nothing is called %q: expected a clause (zhongwei-2022:5), a name of the vocabulary that a rule is about (unemployed_aid), a rule (zhongwei-2022:5/unemployed_aid) or a generated function (zhongwei2022.UnemployedAid)", target)
	}
	return t, nil
}

// concerned tells which provisions a target means.
func (s Source) concerned(target string) func(*ir.Provision) bool {
	return func(p *ir.Provision) bool {
		subject, _, _ := strings.Cut(p.Subject, "[")
		return target == p.Clause || target == p.ID || target == p.Subject || target == subject ||
			target == s.Functions[p.ID]
	}
}

func (s Source) rules(p *ir.Policy, c *ir.Clause, concerned func(*ir.Provision) bool) []Rule {
	var out []Rule
	for _, v := range p.Provisions {
		if v.Clause != c.ID || !concerned(v) {
			continue
		}
		r := Rule{
			Provision: v.ID, Kind: v.Kind, Subject: v.Subject,
			Sentence: plain.Sentence(s.Workspace.Vocabulary, v), Function: s.Functions[v.ID], Quotes: []string{},
		}
		for _, q := range v.Quotes {
			r.Quotes = append(r.Quotes, q.Text)
		}
		out = append(out, r)
	}
	return out
}

func (s Source) clause(c *ir.Clause, rules []Rule, concerned func(*ir.Provision) bool) Clause {
	out := Clause{ID: c.ID, Heading: c.Heading, Rules: rules, Upper: []string{}, Lower: []string{}, Findings: []Finding{}}
	for _, p := range s.Workspace.Policies {
		for _, v := range p.Provisions {
			for _, l := range v.Links {
				if v.Clause == c.ID && concerned(v) {
					out.Upper = add(out.Upper, l.Clause)
				}
				if l.Clause == c.ID {
					out.Lower = add(out.Lower, v.Clause)
				}
			}
		}
	}
	for _, cmp := range s.Comparisons {
		for _, f := range cmp.Findings {
			if on(f.Lower, c.ID, rules) || on(f.Upper, c.ID, rules) {
				out.Findings = append(out.Findings, Finding{cmp.Lower, cmp.Upper, f.Code, f.Message.Zh, f.Message.En})
			}
		}
	}
	return out
}

// on reports whether a side of a finding is on the clause and, where it names
// provisions, on one of the rules.
func on(side *compare.Side, clause string, rules []Rule) bool {
	if side == nil || side.Clause != clause {
		return false
	}
	return len(side.Provisions) == 0 || slices.ContainsFunc(rules, func(r Rule) bool {
		return slices.Contains(side.Provisions, r.Provision)
	})
}

func add(list []string, s string) []string {
	if slices.Contains(list, s) {
		return list
	}
	return append(list, s)
}
