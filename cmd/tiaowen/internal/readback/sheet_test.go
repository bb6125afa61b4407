package readback

import (
	"testing"

	"tiaowen/cmd/tiaowen/internal/ir"
)

// Every provision, remark, basis and doubt of a notice is in its sheet once.
func TestSheetLeavesNothingOut(t *testing.T) {
	ws, err := compiled()
	if err != nil {
		t.Fatal(err)
	}
	for _, p := range ws.Policies {
		rules, notes, readings := 0, 0, 0
		for _, c := range SheetOf(ws.Vocabulary, p, "").Clauses {
			for _, r := range c.Rules {
				if r.Kind != ir.Valid {
					rules++
				}
			}
			notes += len(c.Notes)
			readings += len(c.Readings)
		}
		if rules != len(p.Provisions) || notes != len(p.Remarks)+len(p.Bases) || readings != len(p.Ambiguities) {
			t.Errorf("%s: %d of %d rules, %d of %d notes, %d of %d doubts", p.Slug,
				rules, len(p.Provisions), notes, len(p.Remarks)+len(p.Bases), readings, len(p.Ambiguities))
		}
	}
}

// An element without a row in the table of elements is said all the same.
func TestUnknownElementIsSaid(t *testing.T) {
	p := &ir.Provision{Kind: ir.Duty, Modality: ir.Must, Lists: []ir.List{{Element: "new", Items: []ir.Item{{Term: "甲"}}}}}
	if got := Of(&ir.Vocabulary{}, p).Line().Zh; got != "职责｜力度：应当｜new：甲" {
		t.Error(got)
	}
}

// Conditions: brackets where and and or mix; exceptions each by themselves.
func TestBrackets(t *testing.T) {
	fact := func(name string) ir.Formula { return ir.Formula{Op: ir.Fact, Fact: name} }
	either := ir.Formula{Op: ir.Or, Args: []ir.Formula{fact("甲"), fact("乙")}}
	both := ir.Formula{Op: ir.And, Args: []ir.Formula{fact("丁"), fact("戊")}}
	p := &ir.Provision{Kind: ir.Grant, Subject: "金", Modality: ir.Must, Conditions: []ir.Condition{
		{Element: ir.To, Formula: ir.Formula{Op: ir.And, Args: []ir.Formula{either, fact("丙")}}},
		{Element: ir.When, Formula: ir.Formula{Op: ir.Or, Args: []ir.Formula{both, {Op: ir.Not, Args: []ir.Formula{either}}}}},
		{Element: ir.Unless, Formula: both}, {Element: ir.Unless, Formula: fact("丙")},
	}}
	const want = "待遇：金。力度：应当；对象：（“甲”，或者“乙”），且“丙”；条件：（“丁”，且“戊”），或者并非（“甲”，或者“乙”）；除外：（“丁”，且“戊”）；或者“丙”。"
	if got := Of(&ir.Vocabulary{}, p).Line().Zh; got != want {
		t.Errorf("got  %s\nwant %s", got, want)
	}
}
