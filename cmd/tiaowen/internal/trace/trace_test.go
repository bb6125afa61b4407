package trace

import (
	"encoding/json"
	"errors"
	"slices"
	"strings"
	"testing"

	"tiaowen/cmd/tiaowen/internal/compare"
	"tiaowen/cmd/tiaowen/internal/compare/finding"
	"tiaowen/cmd/tiaowen/internal/compare/passage"
	"tiaowen/cmd/tiaowen/internal/ir"
	"tiaowen/cmd/tiaowen/internal/plain"
)

func links(ids ...string) []ir.Link {
	var out []ir.Link
	for _, id := range ids {
		out = append(out, ir.Link{Clause: id})
	}
	return out
}

// provision is a rule of the clause on the subject, linked to clauses above.
func provision(clause, subject string, upper ...string) *ir.Provision {
	return &ir.Provision{
		ID: clause + "/" + subject, Clause: clause, Kind: ir.Grant, Subject: subject, Modality: ir.Must,
		Links:  links(upper...),
		Quotes: []ir.Quote{{Clause: clause, Text: "发放" + subject}},
	}
}

func clauses(ids ...string) []*ir.Clause {
	var out []*ir.Clause
	for _, id := range ids {
		out = append(out, &ir.Clause{ID: id, Heading: "第" + id + "条"})
	}
	return out
}

// chain is three levels: the city's clause 5 takes two rules from three clauses
// above, its clause 9 says nothing that binds and names its source itself.
func chain() Source {
	city := &ir.Policy{Slug: "city", Level: ir.City, Under: []string{"region", "nation"},
		Clauses: clauses("city:5", "city:9"),
		Provisions: []*ir.Provision{
			provision("city:5", "aid", "nation:2", "region:5"),
			provision("city:5", "graduate_aid", "region:6", "nation:2"),
		}}
	city.Clauses[1].Links = links("region:5")
	nation := &ir.Policy{Slug: "nation", Level: ir.National,
		Clauses:    clauses("nation:2"),
		Provisions: []*ir.Provision{provision("nation:2", "aid")}}
	region := &ir.Policy{Slug: "region", Level: ir.Region, Under: []string{"nation"},
		Clauses: clauses("region:2", "region:5", "region:6"),
		Provisions: []*ir.Provision{
			{ID: "region:2/dibao[urban]", Clause: "region:2", Kind: ir.Standard, Subject: "dibao[urban]"},
			{ID: "region:2/dibao[rural]", Clause: "region:2", Kind: ir.Standard, Subject: "dibao[rural]"},
			provision("region:5", "aid", "nation:2"),
			provision("region:6", "graduate_aid"),
		}}
	found := func(code finding.Code, lower, upper *passage.Side) finding.Finding {
		return finding.Finding{Code: code, Lower: lower, Upper: upper, Message: plain.Message{En: string(code), Zh: "中"}}
	}
	side := func(clause string, provisions ...string) *passage.Side {
		return &passage.Side{Clause: clause, Provisions: provisions}
	}
	return Source{
		Workspace: &ir.Workspace{Vocabulary: &ir.Vocabulary{}, Policies: []*ir.Policy{city, nation, region}},
		Comparisons: []*compare.Comparison{{Lower: "city", Upper: "region", Findings: []finding.Finding{
			found(finding.CodeNarrowed, side("city:5", "city:5/aid"), side("region:5", "region:5/aid")),
			found(finding.CodeExtended, side("city:5", "city:5/graduate_aid"), side("region:6", "region:6/graduate_aid")),
			found(finding.CodeMoved, side("city:5"), side("region:5")),
			found(finding.CodeOmitted, nil, side("region:2", "region:2/dibao[urban]")),
		}}},
		Functions: map[string]string{"city:5/aid": "city.Aid", "region:5/aid": "region.Aid", "region:2/dibao[urban]": "region.Standards"},
	}
}

func trace(t *testing.T, target string) map[string]Clause {
	t.Helper()
	got, err := Of(chain(), target)
	if err != nil {
		t.Fatal(err)
	}
	out := map[string]Clause{}
	for _, c := range got.Clauses {
		out[c.ID] = c
	}
	return out
}

// Every kind of target: which clauses, and of them which rules.
func TestTargets(t *testing.T) {
	for _, tt := range []struct{ name, target, want string }{
		{"a clause", "city:5", "city:5: aid graduate_aid"},
		{"a clause without rules", "city:9", "city:9:"},
		{"a benefit at every level", "aid", "city:5: aid; nation:2: aid; region:5: aid"},
		{"a standard with all its entries", "dibao", "region:2: dibao[urban] dibao[rural]"},
		{"one entry", "dibao[rural]", "region:2: dibao[rural]"},
		{"a rule", "city:5/graduate_aid", "city:5: graduate_aid"},
		{"a function", "city.Aid", "city:5: aid"},
	} {
		t.Run(tt.name, func(t *testing.T) {
			got, err := Of(chain(), tt.target)
			if err != nil {
				t.Fatal(err)
			}
			var parts []string
			for _, c := range got.Clauses {
				part := c.ID + ":"
				for _, r := range c.Rules {
					part += " " + r.Subject
				}
				parts = append(parts, part)
			}
			if s := strings.Join(parts, "; "); s != tt.want || got.Target != tt.target {
				t.Errorf("trace of %s: %s, want %s", got.Target, s, tt.want)
			}
		})
	}
}

func TestLinks(t *testing.T) {
	for _, tt := range []struct {
		name, target, clause string
		upper, lower         []string
	}{
		{"nearest level above first", "city:5", "city:5", []string{"region:5", "region:6", "nation:2"}, nil},
		{"of one rule only its own", "city:5/aid", "city:5", []string{"region:5", "nation:2"}, nil},
		{"from a clause without rules", "city:9", "city:9", []string{"region:5"}, nil},
		{"nearest level below first", "nation:2", "nation:2", nil, []string{"region:5", "city:5"}},
		{"both ways, a clause that only names its source too", "region:5", "region:5", []string{"nation:2"}, []string{"city:5", "city:9"}},
	} {
		t.Run(tt.name, func(t *testing.T) {
			c := trace(t, tt.target)[tt.clause]
			if !slices.Equal(c.Upper, tt.upper) || !slices.Equal(c.Lower, tt.lower) {
				t.Errorf("above %v, below %v; want %v, %v", c.Upper, c.Lower, tt.upper, tt.lower)
			}
		})
	}
}

func TestFindings(t *testing.T) {
	for _, tt := range []struct {
		name, target, clause string
		want                 []finding.Code
	}{
		{"all of the clause, on the lower side", "city:5", "city:5", []finding.Code{"narrowed", "extended", "moved"}},
		{"of one rule, and those that name no rule", "city:5/aid", "city:5", []finding.Code{"narrowed", "moved"}},
		{"on the upper side", "region:5", "region:5", []finding.Code{"narrowed", "moved"}},
		{"without a lower side", "dibao", "region:2", []finding.Code{"omitted"}},
		{"not those of another entry", "dibao[rural]", "region:2", nil},
		{"none", "city:9", "city:9", nil},
	} {
		t.Run(tt.name, func(t *testing.T) {
			var got []finding.Code
			for _, f := range trace(t, tt.target)[tt.clause].Findings {
				got = append(got, f.Code)
				if f.Lower != "city" || f.Upper != "region" || f.En != string(f.Code) || f.Zh != "中" {
					t.Errorf("finding %+v", f)
				}
			}
			if !slices.Equal(got, tt.want) {
				t.Errorf("findings %v, want %v", got, tt.want)
			}
		})
	}
}

func TestRule(t *testing.T) {
	r := trace(t, "city:5")["city:5"].Rules[0]
	if r.Provision != "city:5/aid" || r.Kind != ir.Grant || r.Function != "city.Aid" {
		t.Errorf("rule %+v", r)
	}
	if !slices.Equal(r.Quotes, []string{"发放aid"}) || !strings.Contains(r.Sentence.Zh, "aid") {
		t.Errorf("quotes %v, sentence %q", r.Quotes, r.Sentence)
	}
}

// Every answer is a target itself, in both directions.
func TestWalk(t *testing.T) {
	for _, c := range trace(t, "region:5") {
		targets := slices.Concat(c.Upper, c.Lower)
		for _, r := range c.Rules {
			targets = append(targets, r.Provision, r.Subject, r.Function)
		}
		for _, target := range targets {
			if _, err := Of(chain(), target); err != nil {
				t.Errorf("%s leads to %q: %v", c.ID, target, err)
			}
		}
	}
}

func TestUnknown(t *testing.T) {
	for _, target := range []string{"", "city", "city:7", "dibao[", "Aid"} {
		_, err := Of(chain(), target)
		var unknown *Unknown
		if !errors.As(err, &unknown) || unknown.Target != target || !strings.Contains(err.Error(), "expected a clause") {
			t.Errorf("trace of %q: %v", target, err)
		}
	}
}

// Lists are [] in JSON, never null.
func TestJSON(t *testing.T) {
	got, err := Of(chain(), "city:9")
	if err != nil {
		t.Fatal(err)
	}
	data, err := json.Marshal(got)
	if err != nil || strings.Contains(string(data), "null") {
		t.Errorf("%s, %v", data, err)
	}
}
