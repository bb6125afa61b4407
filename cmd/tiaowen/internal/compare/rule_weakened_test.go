package compare

import (
	"testing"

	"tiaowen/cmd/tiaowen/internal/ir"
)

func TestWeakenedAndStrengthened(t *testing.T) {
	f := newFixture(t)
	u := f.clause("north", "1", "要及时公开。可给予渐退期。每3个月核查。")
	u.rule(ir.Duty, "openness", u.modality(ir.Must, "要"), u.list(ir.Manner, "promptly=及时"))
	u.rule(ir.Adjust, "phase_out", u.modality(ir.May, "可"))
	u.rule(ir.Duty, "review", u.every(3, "每3个月"))
	l := f.clause("south", "1", "鼓励公开。给予渐退期。每6个月核查。")
	l.rule(ir.Encourage, "openness", from("north:1"), l.modality(ir.Encouraged, "鼓励"))
	l.rule(ir.Adjust, "phase_out", from("north:1"), l.modality(ir.Must, "给予"))
	l.rule(ir.Duty, "review", from("north:1"), l.every(6, "每6个月"))
	f.expect(
		"weakened modality worse: 鼓励 | 要",
		"weakened manner worse: 鼓励公开 | 及时",
		"strengthened modality better: 给予 | 可",
		"weakened every worse: 每6个月 | 每3个月",
	)
}
