package compare

import (
	"testing"
	"tiaowen/cmd/tiaowen/internal/compare/finding"
	"tiaowen/cmd/tiaowen/internal/ir"
)

func placeReplaced(t *testing.T, intents ...ir.Intent) (*fixture, *ir.Provision) {
	f := newFixture(t)
	u := f.clause("north", "5", "对农民工，由务工地或经常居住地发放。")
	u.rule(ir.Grant, "aid", on(ir.To, u.fact("worker", "农民工")), on(ir.At, or(u.fact("at_work", "务工地"), u.fact("at_usual", "经常居住地"))))
	l := f.clause("south", "5", "对农民工，由经常居住地发放。")
	p := l.rule(ir.Grant, "aid", on(ir.To, l.fact("worker", "农民工")), on(ir.At, l.fact("at_usual", "经常居住地")))
	p.Links = []ir.Link{{Clause: "north:5", Intents: intents}}
	return f, p
}

func TestIntents(t *testing.T) {
	for name, tt := range map[string]struct {
		intents []ir.Intent
		want    []finding.Discrepancy // Finding aside
	}{
		"none declared": {nil, nil},
		"borne out":     {[]ir.Intent{{Verb: "narrows", Element: ir.At}}, nil},
		"any element":   {[]ir.Intent{{Verb: "narrows"}}, nil},
		"not borne out": {[]ir.Intent{{Verb: "narrows", Element: ir.At}, {Verb: "extends"}}, []finding.Discrepancy{
			{Clause: "south:5", Upper: "north:5", Verb: "extends", Declared: true, Subject: "south:5/aid"},
		}},
		"not declared": {[]ir.Intent{{Verb: "restates"}}, []finding.Discrepancy{
			{Clause: "south:5", Upper: "north:5", Verb: "restates", Declared: true, Subject: "south:5/aid"},
			{Clause: "south:5", Upper: "north:5", Verb: "narrows", Element: ir.At, Subject: "south:5/aid"},
		}},
	} {
		t.Run(name, func(t *testing.T) {
			f, _ := placeReplaced(t, tt.intents...)
			got := f.compare().Discrepancies
			if len(got) != len(tt.want) {
				t.Fatalf("got %+v, want %+v", got, tt.want)
			}
			for i := range got {
				got[i].Finding = nil
				if got[i] != tt.want[i] {
					t.Errorf("got %+v, want %+v", got[i], tt.want[i])
				}
			}
		})
	}
}

// A justified deviation stays a finding and says by whom it is accepted.
func TestJustified(t *testing.T) {
	f, p := placeReplaced(t)
	p.Justified = []ir.Justification{{Intent: ir.Intent{Verb: "narrows", Element: ir.At}, Reason: "统一受理", Authority: "市政府常务会议"}}
	c := f.compare()
	if len(c.Findings) != 1 || c.Findings[0].Justified == nil || c.Findings[0].Justified.Authority != "市政府常务会议" {
		t.Errorf("findings %+v", c.Findings)
	}
}
