package compare

import (
	"testing"
	"tiaowen/cmd/tiaowen/internal/compare/finding"
	"tiaowen/cmd/tiaowen/internal/ir"
)

func TestAdded(t *testing.T) {
	f := newFixture(t)
	l := f.clause("south", "13", "按照每个运行床位给予一次性补助1800元。")
	l.rule(ir.Grant, "aid", l.pays(yuan(1800), yuan(1800), "一次性补助1800元"))
	c := f.expect("added provision better: 按照每个运行床位给予一次性补助1800元 | -")
	if got := c.Coverage; len(got) != 1 || got[0].Status != finding.Added {
		t.Errorf("coverage %+v", got)
	}
}
