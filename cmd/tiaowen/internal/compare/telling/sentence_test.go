package telling

import (
	"testing"
	"tiaowen/cmd/tiaowen/internal/compare/ground"
	"tiaowen/cmd/tiaowen/internal/compare/pairing"
	"tiaowen/cmd/tiaowen/internal/ir"
)

func TestNegated(t *testing.T) {
	for label, want := range map[string]string{
		"在务工地申请": "不在务工地申请", "经本人申请": "未经本人申请", "已纳入数据库": "未纳入数据库", "有集中供养意愿": "没有集中供养意愿",
		"符合低保条件": "不符合低保条件", "疫情防控期间": "不在疫情防控期间", "低保对象": "不是低保对象", "脱贫人口": "不属脱贫人口",
		"暂时找不到工作": "并非暂时找不到工作", "“三类监测对象”": "不是“三类监测对象”",
	} {
		if got := negated(label); got != want {
			t.Errorf("%s: %s, want %s", label, got, want)
		}
	}
}

func TestPerson(t *testing.T) {
	for _, tt := range []struct {
		traits, names []string
		want          string
	}{
		{nil, nil, "一名没有特别情形的人"},
		{nil, []string{"高龄老年人"}, "一名高龄老年人"},
		{[]string{"生活困难"}, nil, "一名生活困难的人"},
		{[]string{"生活困难", "属脱贫人口"}, []string{"孤儿", "低保对象"}, "一名生活困难、属脱贫人口的孤儿兼低保对象"},
	} {
		if got := person(tt.traits, tt.names); got != tt.want {
			t.Errorf("%s, want %s", got, tt.want)
		}
	}
}

// What follows from a fact is not told; what one would take to follow from it
// and does not hold is.
func TestToldFacts(t *testing.T) {
	fact := func(name string) ir.Formula { return ir.Formula{Op: ir.Fact, Fact: name} }
	v := &ir.Vocabulary{}
	for _, name := range []string{"worker", "monitored", "unstable", "out_of_poverty", "at_risk"} {
		v.Facts = append(v.Facts, ir.FactDecl{Name: name, Label: name, Type: ir.Bool})
	}
	implies := func(a, b ir.Formula) {
		not := ir.Formula{Op: ir.Not, Args: []ir.Formula{a}}
		v.Axioms = append(v.Axioms, ir.Axiom{Formula: ir.Formula{Op: ir.Or, Args: []ir.Formula{not, b}}, Because: "因为"})
	}
	implies(fact("monitored"), ir.Formula{Op: ir.Or, Args: []ir.Formula{fact("unstable"), fact("at_risk")}})
	implies(fact("unstable"), fact("out_of_poverty"))
	implies(fact("unstable"), fact("monitored"))
	ws := &ir.Workspace{Vocabulary: v, Policies: []*ir.Policy{{Slug: "north"}, {Slug: "south"}}}
	c := New(ground.New(ws, "south", "north"), pairing.LowerUpper)
	given := []ir.Given{{Fact: "at_risk", Truth: true}, {Fact: "monitored", Truth: true}, {Fact: "out_of_poverty"}, {Fact: "worker"}}
	holds, denied := c.told(given, []string{"monitored", "out_of_poverty", "worker"})
	if len(holds) != 2 || len(denied) != 1 || denied[0].Fact != "out_of_poverty" {
		t.Errorf("told %v, denied %v", holds, denied)
	}
	holds, _ = c.told([]ir.Given{{Fact: "monitored", Truth: true}, {Fact: "unstable", Truth: true}}, nil)
	if len(holds) != 1 || holds[0].Fact != "unstable" {
		t.Errorf("told %v", holds)
	}
}
