package compare

import (
	"testing"

	"tiaowen/cmd/tiaowen/internal/ir"
)

func TestOmittedElement(t *testing.T) {
	f := newFixture(t)
	u := f.clause("north", "1", "各县（区）通过电话沟通开展摸排。")
	u.rule(ir.Duty, "survey", u.list(ir.By, "counties=各县（区）"), u.list(ir.Through, "phone=电话沟通"))
	l := f.clause("south", "1", "开展摸排。")
	l.rule(ir.Duty, "survey", from("north:1"))
	f.expect(
		"omitted by mixed: 开展摸排。 | 各县（区）",
		"omitted through worse: 开展摸排。 | 电话沟通",
	)
}
