package sample

import (
	"tiaowen/cmd/tiaowen/internal/ir"
	"tiaowen/grammar/quantity"
)

func ningxia() *ir.Policy {
	p := &ir.Policy{
		Slug: "ningxia-2022", Title: "关于做好困难群众基本生活保障的若干措施",
		DocumentNumber: "宁政办规发〔2022〕7号", Level: ir.Region, RegionCode: "640000",
		Signed: ir.Date{Year: 2022, Month: 6, Day: 7},
	}
	c := newClause(p, "2", "全力办好民生实事", "城乡低保标准，分别提高到每人每月 650 元、每人每年 5520 元。城乡特困供养标准按照城乡低保月标准 1.3 倍执行。")
	c.standard("dibao[urban]", exactly(yuan(650)), "每人每月 650 元")
	c.standard("dibao[rural]", exactly(yuan(460)), "每人每年 5520 元")
	c.standard("tekun", exactly(times(13, "dibao", "")), "城乡特困供养标准按照城乡低保月标准 1.3 倍")
	phaseOut(p)
	v := newClause(p, "validity", "", "上述政策措施自印发之日起施行，有效期至2023年12月31日。")
	p.Validity = ir.Validity{
		Clause: v.ID, From: p.Signed, To: ir.Date{Year: 2023, Month: 12, Day: 31},
		FromQuotes: v.quotes("自印发之日起施行"), ToQuotes: v.quotes("有效期至2023年12月31日"),
	}
	return p
}

// phaseOut has what the other clauses lack: an adjustment, a permission, an
// exception, a definition, a standard of the case's own area, one that is an
// input, a fact that is a day.
func phaseOut(p *ir.Policy) {
	c := newClause(p, "3", "强化低保政策落实", "低收入家庭是指家庭人均收入低于低保标准 1.5 倍的家庭。对 2022 年 6 月后失业、低保对象实现就业后且家庭人均收入超过当地低保标准的家庭，可根据家庭情况给予不少于 6 个月、不超过 18 个月的低保渐退期，收入达到最低工资标准的除外。")
	c.add(ir.Provision{
		Kind: ir.Define, Subject: "low_income_household",
		Conditions: []ir.Condition{{Element: ir.When, Formula: c.compare("income_per_person", ir.Below, *times(15, "dibao", ""), "低于低保标准 1.5 倍")}},
	})
	low, high := whole(6), whole(18)
	c.add(ir.Provision{
		Kind: ir.Adjust, Subject: "dibao_phase_out", Modality: ir.May, ModalityQuotes: c.quotes("可"),
		Conditions: []ir.Condition{
			{Element: ir.To, Formula: all(
				c.fact("dibao", "低保对象"), c.fact("employed", "实现就业"),
				c.compare("income_per_person", ir.Above, *times(10, "dibao", ""), "超过当地低保标准"),
				c.fact("low_income_household", "低收入家庭"))},
			{Element: ir.When, Formula: c.compare("laid_off_on", ir.AtLeast, ir.Value{Date: ir.Date{Year: 2022, Month: 6}}, "2022 年 6 月后失业")},
			{Element: ir.Unless, Formula: c.compare("income_per_person", ir.AtLeast, ir.Value{Factor: whole(1), Standard: "minimum_wage"}, "收入达到最低工资标准的除外")},
		},
		Lasts: &ir.Duration{Low: &low, High: &high, Unit: quantity.Month, Quotes: c.quotes("不少于 6 个月、不超过 18 个月")},
	})
}
