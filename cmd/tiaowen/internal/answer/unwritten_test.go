package answer

import (
	"slices"
	"strings"
	"testing"

	"tiaowen/cmd/tiaowen/internal/chain"
	"tiaowen/cmd/tiaowen/internal/eval"
	"tiaowen/cmd/tiaowen/internal/eval/testdata/sample"
	"tiaowen/cmd/tiaowen/internal/ir"
	"tiaowen/grammar/diag"
)

// A clause that is not fully written is named in every form of the answer; what
// it grants is shown with a reserve, what it would deny as not decided yet.
func TestUnwritten(t *testing.T) {
	ws := sample.Workspace()
	clause := ws.Clause("zhongwei-2022:5")
	clause.Unwritten = []ir.Range{{Start: 0, End: len(clause.Text)}}
	p, granted := ws.Policy("zhongwei-2022"), sample.Unemployed()
	undecided := granted
	undecided.Facts = slices.Clone(granted.Facts)
	for i := range undecided.Facts {
		if undecided.Facts[i].Fact == "in_hardship" {
			undecided.Facts[i].Truth = false
		}
	}
	for _, tt := range []struct {
		c    ir.Case
		lang diag.Lang
		want []string
	}{
		{granted, diag.En, []string{"\nGranted\n", "    the clause is not fully written: more may hang on it\n",
			"\nNot written yet, nothing is denied on their account: zhongwei-2022:5\n"}},
		{undecided, diag.En, []string{"\nCannot be decided yet\n", "    the clause is not fully written\n"}},
		{undecided, diag.Zh, []string{"\n尚不能确定\n", "    条文尚未编写完\n", "\n尚未编写（完），不据此作出否定结论：zhongwei-2022:5\n"}},
	} {
		outcomes, err := eval.Decide(ws, p.Slug, tt.c)
		if err != nil {
			t.Fatal(err)
		}
		page, benefits := Page{Workspace: ws, Day: tt.c.Date, Lang: tt.lang}, eval.ByBenefit(outcomes)
		got := NoticeText(page, p, benefits)
		for _, want := range tt.want {
			if !strings.Contains(got, want) {
				t.Errorf("no %q in\n%s", want, got)
			}
		}
		if view := NoticeViewOf(page, p.Slug, benefits); !slices.Equal(view.Unwritten, []string{"zhongwei-2022:5"}) {
			t.Errorf("unwritten: %q", view.Unwritten)
		}
	}
}

// At a place the level says so too.
func TestUnwrittenLevel(t *testing.T) {
	ws := sample.Workspace()
	p := ws.Policy("zhongwei-2022")
	c := chain.Chain{Place: "zhongwei", Date: sample.Unemployed().Date, Links: []chain.Link{{Policy: p, InForce: true}}}
	answers := []chain.Answer{{Subject: "unemployed_aid", Best: -1, Levels: []chain.Level{{Slug: p.Slug,
		Benefit: eval.Benefit{Subject: "unemployed_aid", Kind: ir.Grant, Status: ir.Undetermined}}}}}
	clause := ws.Clause("zhongwei-2022:5")
	clause.Unwritten = []ir.Range{{}}
	page := Page{Workspace: ws, Day: c.Date}
	got := LevelsText(page, c, answers)
	for _, want := range []string{"\nCannot be decided yet\n", "undetermined (not fully written yet)", "\nNot written yet, nothing is denied on their account: zhongwei-2022:5\n"} {
		if !strings.Contains(got, want) {
			t.Errorf("no %q in\n%s", want, got)
		}
	}
	if view := LevelsViewOf(page, c, answers); !slices.Equal(view.Unwritten, []string{"zhongwei-2022:5"}) {
		t.Errorf("unwritten: %q", view.Unwritten)
	}
}
