package compare

import (
	"testing"

	"tiaowen/cmd/tiaowen/internal/ir"
)

// A provision is quoted by the parts of sentences that it stands in, without
// the words of another in between and without an actor named far away.
func TestWhole(t *testing.T) {
	f := newFixture(t)
	w := f.clause("north", "19", "各市民政部门要落实责任，盘活资金，不得以任何形式挤占、挪用资金。对农民工发放补贴，经申请办理；以上人员免于核查。")
	w.rule(ir.Duty, "duty", w.list(ir.By, "civil=各市民政部门"), w.modality(ir.Must, "要"), w.list(ir.Does, "fulfil=落实责任", "revive=盘活资金"))
	w.rule(ir.Ban, "ban", w.list(ir.By, "civil=各市民政部门"), w.modality(ir.Forbidden, "不得"), w.list(ir.Manner, "any=以任何形式"), w.list(ir.Does, "occupy=挤占", "misuse=挪用"))
	w.rule(ir.Grant, "aid", on(ir.To, w.fact("worker", "农民工")), on(ir.On, w.fact("applied", "经申请")))
	w.rule(ir.Procedure, "waiver", on(ir.To, w.fact("worker", "农民工")), w.list(ir.Does, "skip=免于核查"))
	f.expect(
		"omitted provision worse: - | 各市民政部门要落实责任，盘活资金",
		"omitted provision worse: - | 不得以任何形式挤占、挪用资金",
		"omitted provision worse: - | 对农民工发放补贴，经申请办理",
		"omitted provision worse: - | 对农民工发放补贴 / 以上人员免于核查",
	)
}

// Words of a heading are shown as the heading, and only where the text has none.
func TestHeadingsAreQuotedWhole(t *testing.T) {
	f := newFixture(t)
	w := f.clause("north", "5", "对农民工发放补贴。")
	w.clause.Heading = "强化农民工救助帮扶"
	p := w.rule(ir.Duty, "support", w.list(ir.Does, "strengthen=发放"))
	heading := func(start, end int) ir.Quote {
		return ir.Quote{Clause: "north:5", Range: ir.Range{Start: start, End: end}, InHeading: true, Text: w.clause.Heading[start:end]}
	}
	p.Quotes = []ir.Quote{heading(0, 6), heading(15, 27)}
	p.Lists[0].Items[0].Quotes = p.Quotes
	c, err := Compare(f.ws, "south", "north")
	if err != nil {
		t.Fatal(err)
	}
	if got := c.Findings[0].Upper.Words(); len(got) != 1 || got[0] != "强化农民工救助帮扶" {
		t.Errorf("words %q", got)
	}
}
