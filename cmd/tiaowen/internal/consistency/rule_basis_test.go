package consistency

import (
	"testing"

	"tiaowen/cmd/tiaowen/internal/ir"
)

func TestBasisMissing(t *testing.T) {
	f := newFixture(t)
	w := f.clause("south", "1", "按照《甲》（南发〔2020〕1号）和《乙》执行。")
	f.ws.Policy("south").Bases = []ir.Basis{
		{Clause: "south:1", Document: "南发〔2020〕1号", Quotes: w.quote("《甲》（南发〔2020〕1号）")},
		{Clause: "south:1", Document: "乙", Slug: "north", Quotes: w.quote("《乙》")},
	}
	found := f.expect("note basis-missing: 《甲》（南发〔2020〕1号）")
	if got, want := found[0].Message.Zh, "语料库缺少“南发〔2020〕1号”，条文据此所定的内容无从核对"; got != want {
		t.Errorf("%s, want %s", got, want)
	}
}
