package compare

import (
	"testing"

	"tiaowen/cmd/tiaowen/internal/ir"
)

func TestNarrowedMember(t *testing.T) {
	f := newFixture(t)
	u := f.clause("north", "1", "对低保对象、特困人员、孤儿发放补贴。")
	u.rule(ir.Grant, "aid", on(ir.To, or(u.fact("dibao_recipient", "低保对象"), u.fact("tekun", "特困人员"), u.fact("orphan", "孤儿"))))
	l := f.clause("south", "1", "对低保对象、孤儿发放补贴。")
	l.rule(ir.Grant, "aid", from("north:1"), on(ir.To, or(l.fact("dibao_recipient", "低保对象"), l.fact("orphan", "孤儿"))))
	f.expect("narrowed to worse: 低保对象、孤儿 | 特困人员")
}

func TestNarrowedOpenEnd(t *testing.T) {
	f := newFixture(t)
	u := f.clause("north", "1", "对低保对象等困难群体发放补贴。")
	u.rule(ir.Grant, "aid", on(ir.To, or(u.fact("dibao_recipient", "低保对象"), u.others("等困难群体"))))
	l := f.clause("south", "1", "对低保对象发放补贴。")
	l.rule(ir.Grant, "aid", from("north:1"), on(ir.To, l.fact("dibao_recipient", "低保对象")))
	f.expect("narrowed to worse: 低保对象 | 等困难群体")
}

func TestNarrowedConditionAndBound(t *testing.T) {
	f := newFixture(t)
	u := f.clause("north", "1", "对连续2个月无收入的农民工发放补贴。")
	u.rule(ir.Grant, "aid", on(ir.To, and(u.number("months", ir.AtLeast, 2, "连续2个月无收入"), u.fact("worker", "农民工"))))
	l := f.clause("south", "1", "对连续3个月无收入、生活困难的农民工发放补贴。")
	l.rule(ir.Grant, "aid", from("north:1"), on(ir.To, and(l.number("months", ir.AtLeast, 3, "连续3个月无收入"), l.fact("hard", "生活困难"), l.fact("worker", "农民工"))))
	f.expect(
		"narrowed to worse: 连续3个月无收入 | 连续2个月无收入",
		"narrowed to worse: 生活困难 | 连续2个月无收入的农民工",
	)
}

// An alternative of a union that is narrowed in one place is told of that
// place, not of the whole.
func TestNarrowedInsideAnAlternative(t *testing.T) {
	f := newFixture(t)
	u := f.clause("north", "1", "对生活困难的农民工，或者孤儿发放补贴。")
	u.rule(ir.Grant, "aid", on(ir.To, or(and(u.fact("hard", "生活困难"), u.fact("worker", "农民工")), u.fact("orphan", "孤儿"))))
	l := f.clause("south", "1", "对生活困难且因疫的农民工，或者孤儿发放补贴。")
	l.rule(ir.Grant, "aid", from("north:1"), on(ir.To, or(and(l.fact("hard", "生活困难"), l.fact("covid", "因疫"), l.fact("worker", "农民工")), l.fact("orphan", "孤儿"))))
	f.expect("narrowed to worse: 因疫 | 生活困难的农民工，或者孤儿")
}

func TestNarrowedException(t *testing.T) {
	f := newFixture(t)
	u := f.clause("north", "1", "对农民工发放补贴。")
	u.rule(ir.Grant, "aid", on(ir.To, u.fact("worker", "农民工")))
	l := f.clause("south", "1", "对农民工发放补贴，低保对象除外。")
	l.rule(ir.Grant, "aid", from("north:1"), on(ir.To, l.fact("worker", "农民工")), on(ir.Unless, l.fact("dibao_recipient", "低保对象")))
	f.expect("narrowed unless worse: 低保对象 | 对农民工发放补贴")
}

func TestNarrowedList(t *testing.T) {
	f := newFixture(t)
	u := f.clause("north", "16", "民政、财政部门对低保、贫困老年人提供心理疏导和照料服务等。")
	u.rule(ir.Duty, "services", u.list(ir.By, "civil=民政", "finance=财政部门"), u.list(ir.About, "dibao=低保", "poor_elderly=贫困老年人"), u.list(ir.Does, "counselling=心理疏导", "care=照料服务", "等=等"))
	l := f.clause("south", "11", "民政部门对低保、残疾人提供照料服务。")
	l.rule(ir.Duty, "services", from("north:16"), l.list(ir.By, "civil=民政"), l.list(ir.About, "dibao=低保", "disabled=残疾人"), l.list(ir.Does, "care=照料服务"))
	f.expect(
		"narrowed by mixed: 民政 | 财政部门",
		"narrowed about worse: 低保、残疾人 | 贫困老年人",
		"extended about better: 残疾人 | 低保、贫困老年人",
		"narrowed does worse: 照料服务 | 心理疏导",
		"narrowed does worse: 照料服务 | 等",
	)
}

func TestNarrowedAmount(t *testing.T) {
	f := newFixture(t)
	u := f.clause("north", "1", "发放600元。")
	u.rule(ir.Grant, "aid", u.pays(yuan(600), yuan(600), "600元"))
	l := f.clause("south", "1", "发放500元。")
	l.rule(ir.Grant, "aid", from("north:1"), l.pays(yuan(500), yuan(500), "500元"))
	f.expect("narrowed pays worse: 500元 | 600元")
}

// A multiple of the standard of one's own area is less for the countryside
// than the same multiple of the city's.
func TestNarrowedByTheStandardOfTheArea(t *testing.T) {
	f := newFixture(t)
	s := f.clause("north", "1", "低保标准分别为每月650元、460元。")
	s.rule(ir.Standard, "dibao[urban]", s.sets(yuan(650), "650元"))
	s.rule(ir.Standard, "dibao[rural]", s.sets(yuan(460), "460元"))
	u := f.clause("north", "2", "发放城市低保标准3倍。")
	u.rule(ir.Grant, "aid", u.pays(times(3, "dibao", "urban"), times(3, "dibao", "urban"), "城市低保标准3倍"))
	l := f.clause("south", "2", "发放当地低保标准3倍。")
	l.rule(ir.Grant, "aid", from("north:2"), l.pays(times(3, "dibao", ""), times(3, "dibao", ""), "当地低保标准3倍"))
	f.expect(
		"narrowed pays worse: 当地低保标准3倍 | 城市低保标准3倍",
		"omitted provision worse: - | 低保标准分别为每月650元",
		"omitted provision worse: - | 460元",
	)
}

func TestNarrowedValidity(t *testing.T) {
	f := newFixture(t)
	u := f.clause("north", "validity", "有效期至2023年12月31日。")
	l := f.clause("south", "validity", "有效期至2022年12月31日。")
	f.ws.Policy("north").Validity.ToQuotes = u.quote("有效期至2023年12月31日")
	f.ws.Policy("south").Validity.To = day(2022, 12, 31)
	f.ws.Policy("south").Validity.ToQuotes = l.quote("有效期至2022年12月31日")
	f.expect("narrowed valid worse: 有效期至2022年12月31日 | 有效期至2023年12月31日")
}
