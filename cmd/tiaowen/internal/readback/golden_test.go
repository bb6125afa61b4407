package readback

import (
	"flag"
	"os"
	"strings"
	"testing"

	"tiaowen/cmd/tiaowen/internal/ir"
	"tiaowen/grammar/diag"
)

var update = flag.Bool("update", false, "write the golden anew")

// Rules of every sort, each held by hand against the words of its clause: a
// yearly figure, a grant with readings, exclusions in brackets, amounts by area,
// a length with two ends, a ban, a duty with an open list.
func TestRulesReadLikeTheirClauses(t *testing.T) {
	const golden = "testdata/rules.golden"
	ws, err := compiled()
	if err != nil {
		t.Fatal(err)
	}
	var got strings.Builder
	for _, id := range []string{
		"zhongwei-2022:2/dibao[rural]", "zhongwei-2022:3/dibao_phase_out", "zhongwei-2022:6/covid_patient_subsidy",
		"zhongwei-2022:12/linked_help", "national-2022:6/fund_diversion", "zhongwei-2022:cover.1/publicity",
	} {
		for _, lang := range []diag.Lang{diag.Zh, diag.En} {
			got.WriteString(Text(lang, one(t, ws, id)))
		}
	}
	if *update {
		if err := os.WriteFile(golden, []byte(got.String()), 0o644); err != nil {
			t.Fatal(err)
		}
	}
	want, err := os.ReadFile(golden)
	if err != nil {
		t.Fatal(err)
	}
	if got.String() != string(want) {
		t.Errorf("%s is not what is said now (-update writes it):\n%s", golden, got.String())
	}
}

// one is a sheet of one rule, with the words of its clause.
func one(t *testing.T, ws *ir.Workspace, id string) Sheet {
	t.Helper()
	clause, _, _ := strings.Cut(id, "/")
	slug, _, _ := strings.Cut(clause, ":")
	s := SheetOf(ws.Vocabulary, ws.Policy(slug), clause)
	for _, r := range s.Clauses[0].Rules {
		if r.ID == id {
			s.Clauses[0].Rules, s.Clauses[0].Notes, s.Clauses[0].Readings = []Rule{r}, nil, nil
			return s
		}
	}
	t.Fatalf("no rule %s", id)
	return s
}
