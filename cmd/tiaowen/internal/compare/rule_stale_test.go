package compare

import (
	"testing"

	"tiaowen/cmd/tiaowen/internal/ir"
)

func TestStale(t *testing.T) {
	f := newFixture(t)
	u := f.clause("north", "validity", "有效期至2022年12月31日。")
	f.ws.Policy("north").Validity.To = day(2022, 12, 31)
	f.ws.Policy("north").Validity.ToQuotes = u.quote("有效期至2022年12月31日")
	l := f.clause("south", "preamble", "根据宁政发〔2012〕1号文件制定，有效期至2023年12月31日。")
	f.ws.Policy("south").Validity.ToQuotes = l.quote("有效期至2023年12月31日")
	f.ws.Policy("south").Bases = []ir.Basis{{Clause: "south:preamble", Document: "宁政发〔2012〕1号", Quotes: l.quote("宁政发〔2012〕1号")}}
	f.expect(
		"stale valid none: 宁政发〔2012〕1号 | -",
		"stale valid mixed: 有效期至2023年12月31日 | 有效期至2022年12月31日",
		"extended valid better: 有效期至2023年12月31日 | 有效期至2022年12月31日",
	)
}
