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

// A duty reads as a row of all who have a part in it, what must come of it
// apart from what it is for; a ban says so first.
func TestRow(t *testing.T) {
	list := func(e ir.Element, terms ...string) ir.List {
		l := ir.List{Element: e}
		for _, term := range terms {
			l.Items = append(l.Items, ir.Item{Term: term, Open: term == "", Quotes: []ir.Quote{{Text: term}}})
		}
		return l
	}
	p := &ir.Provision{
		Kind: ir.Duty, Modality: ir.Must, Subject: "做", Result: []ir.Quote{{Text: "应保尽保"}}, Purpose: []ir.Quote{{Text: "为民"}},
		Lists: []ir.List{
			list(ir.Asks, "当地政府"), list(ir.Choice, "直接", "转介"), list(ir.With, "公安", ""), list(ir.Through, "比对"), list(ir.About, "人员"),
			list(ir.Does, "做"), list(ir.Of, "各级"), list(ir.Responsible, "责任局"), list(ir.Lead, "牵头局"), list(ir.By, "县"),
		},
	}
	const row = "主体：县｜牵头：牵头局｜责任单位：责任局｜责任归属：各级｜力度：应当｜行为：做｜可选的做法：直接、转介｜要求谁行动：当地政府｜" +
		"事项和对象：人员｜协同：公安等｜途径：比对｜结果要求：「应保尽保」｜目的：「为民」"
	if got := Of(&ir.Vocabulary{}, p).Line().Zh; got != "职责｜"+row {
		t.Errorf("got  %s\nwant 职责｜%s", got, row)
	}
	p.Kind, p.Modality, p.Lists = ir.Ban, ir.Forbidden, p.Lists[5:6]
	if got := Of(&ir.Vocabulary{}, p).Line(); got.Zh != "禁止｜力度：禁止｜行为：做｜结果要求：「应保尽保」｜目的：「为民」" ||
		got.En != "ban | strength: forbidden | does: 「做」 | result: 「应保尽保」 | purpose: 「为民」" {
		t.Errorf("%+v", got)
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
