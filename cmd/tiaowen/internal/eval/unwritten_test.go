package eval_test

import (
	"slices"
	"testing"

	"tiaowen/cmd/tiaowen/internal/eval"
	"tiaowen/cmd/tiaowen/internal/eval/testdata/sample"
	"tiaowen/cmd/tiaowen/internal/ir"
	"tiaowen/grammar/quantity"
)

// unfinished is the sample with pending words in one clause.
func unfinished(clause string) *ir.Workspace {
	ws := sample.Workspace()
	c := ws.Clause(clause)
	c.Unwritten = []ir.Range{{Start: 0, End: len(c.Text)}}
	return ws
}

func benefit(t *testing.T, ws *ir.Workspace, subject string, c ir.Case) eval.Benefit {
	t.Helper()
	outcomes, err := eval.Decide(ws, "zhongwei-2022", c)
	if err != nil {
		t.Fatal(err)
	}
	for _, b := range eval.ByBenefit(outcomes) {
		if b.Subject == subject {
			return b
		}
	}
	t.Fatalf("%s is not decided", subject)
	return eval.Benefit{}
}

// A clause that is not fully written grants, and denies nothing but where the
// notice is not in force. Another clause denies as ever.
func TestUnwrittenClauseDeniesNothing(t *testing.T) {
	job := sample.Unemployed()
	poor := with(job, no("in_hardship"))
	late := job
	late.Date = day(2030, 1, 1)
	for _, tt := range []struct {
		name   string
		clause string
		c      ir.Case
		status ir.Status
		reason eval.Reason
	}{
		{"granted", "zhongwei-2022:5", job, ir.Granted, eval.Applies},
		{"denied by what is written", "zhongwei-2022:5", poor, ir.Undetermined, eval.NotWritten},
		{"not in force", "zhongwei-2022:5", late, ir.Denied, eval.NotInForce},
		{"another clause", "zhongwei-2022:validity", poor, ir.Denied, eval.Unmet},
	} {
		t.Run(tt.name, func(t *testing.T) {
			b := benefit(t, unfinished(tt.clause), "unemployed_aid", tt.c)
			if b.Status != tt.status || b.Outcomes[0].Reason != tt.reason {
				t.Errorf("%s, %s; want %s, %s", b.Status, b.Outcomes[0].Reason, tt.status, tt.reason)
			}
		})
	}
}

// A nearer notice whose uncoded words have a quantity may set any standard:
// what a notice further up sets is then not taken for it.
func TestUnwrittenStandard(t *testing.T) {
	for _, unwritten := range []bool{false, true} {
		ws := sample.Workspace()
		p := ws.Policy("zhongwei-2022")
		p.Provisions = slices.DeleteFunc(p.Provisions, func(v *ir.Provision) bool { return v.Kind == ir.Standard })
		if c := p.Clause("zhongwei-2022:2"); unwritten {
			c.Unwritten, c.Quantities = []ir.Range{{Start: 0, End: len(c.Text)}}, quantity.Find(c.Text)
		}
		b := benefit(t, ws, "unemployed_aid", sample.Unemployed())
		switch {
		case !unwritten && b.Status != ir.Granted:
			t.Errorf("by the standard of the notice above: %s", b.Status)
		case unwritten && (b.Status != ir.Undetermined || !slices.Equal(b.Needs, []string{"dibao[urban]"})):
			t.Errorf("the notice may set the standard itself: %s, needs %v", b.Status, b.Needs)
		}
	}
}

// An example holds the rules to what is written of them.
func TestExampleAsWritten(t *testing.T) {
	ex := &ir.Example{Case: with(sample.Unemployed(), no("in_hardship")),
		Expect: []ir.Expectation{{Subject: "unemployed_aid", Status: ir.Denied}}}
	if bad, err := eval.CheckExample(unfinished("zhongwei-2022:5"), "zhongwei-2022", ex); err != nil || len(bad) > 0 {
		t.Errorf("denied by what is written: %v, %+v", err, bad)
	}
}
