package sample

import (
	"tiaowen/cmd/tiaowen/internal/ir"
	"tiaowen/grammar/quantity"
)

// Workspace is the sample, made anew at each call.
func Workspace() *ir.Workspace {
	return &ir.Workspace{Vocabulary: vocabulary(), Policies: []*ir.Policy{ningxia(), zhongwei()}}
}

func zhongwei() *ir.Policy {
	p := &ir.Policy{
		Slug: "zhongwei-2022", Title: "中卫市保障困难群众基本生活15条措施",
		DocumentNumber: "卫民发〔2022〕40号", Issuers: []string{"中卫市民政局"},
		Level: ir.City, RegionCode: "640500", Signed: ir.Date{Year: 2022, Month: 6, Day: 22},
		Under: []string{"ningxia-2022"},
	}
	livingSubsidy(p)
	standards(p)
	unemployedAid(p)
	medicalHardship(p)
	bedSubsidy(p)
	v := newClause(p, "validity", "", "上述措施由中卫市民政局负责解释，自印发之日起施行，有效期至2022年12月31日。")
	p.Validity = ir.Validity{
		Clause: v.ID, From: p.Signed, To: ir.Date{Year: 2022, Month: 12, Day: 31},
		FromQuotes: v.quotes("自印发之日起施行"), ToQuotes: v.quotes("有效期至2022年12月31日"),
	}
	p.Examples = examples()
	return p
}

func livingSubsidy(p *ir.Policy) {
	c := newClause(p, "1", "增发一次性生活补贴", "重点为全市城乡低保对象、特困供养人员等困难群体，增发一次性生活补贴 600 元，每人每月发放 200 元，从 2022 年 6 月开始，连续发放 3 个月。")
	c.add(ir.Provision{
		Kind: ir.Grant, Subject: "living_subsidy",
		Conditions: []ir.Condition{{Element: ir.To, Formula: anyOf(
			c.fact("dibao", "城乡低保对象"), c.fact("tekun", "特困供养人员"),
			all(c.others("等"), c.fact("in_hardship", "困难群体")),
		)}},
		Pays:  []ir.Payment{{Amount: exactly(yuan(200)), Base: quantity.PerPerson, Period: quantity.Month, Quotes: c.quotes("每人每月发放 200 元")}},
		Total: &ir.Total{Fen: 60000, Quotes: c.quotes("600 元")},
		During: &ir.Period{
			From: ir.Date{Year: 2022, Month: 6, Day: 1}, To: ir.Date{Year: 2022, Month: 8, Day: 31}, Months: 3,
			Quotes: c.quotes("从 2022 年 6 月开始，连续发放 3 个月"),
		},
	})
}

func standards(p *ir.Policy) {
	c := newClause(p, "2", "提高社会救助保障标准", "将城乡低保标准，分别提高到每人每月 650 元、每人每年 5520 元；城乡特困供养标准按照城乡低保月标准 1.3 倍执行；个人对象、急难型家庭、支出型家庭三种类型临时救助分别按照不低于城市低保月标准 1.5 倍、2 倍和 3 倍执行。")
	c.standard("dibao[urban]", exactly(yuan(650)), "每人每月 650 元")
	c.standard("dibao[rural]", exactly(yuan(460)), "每人每年 5520 元")
	c.standard("tekun", exactly(times(13, "dibao", "")), "城乡特困供养标准按照城乡低保月标准 1.3 倍")
	c.standard("temporary_aid[individual]", atLeast(times(15, "dibao", "urban")), "不低于城市低保月标准 1.5 倍")
	c.add(ir.Provision{
		Kind: ir.Grant, Subject: "individual_aid",
		Conditions: []ir.Condition{{Element: ir.To, Formula: c.fact("in_hardship", "个人对象")}},
		Pays:       []ir.Payment{{Amount: exactly(times(10, "temporary_aid", "individual")), Once: true, Quotes: c.quotes("不低于城市低保月标准 1.5 倍")}},
	})
}

func unemployedAid(p *ir.Policy) {
	c := newClause(p, "5", "强化失业生活困难人员救助帮扶", "对未纳入低保范围，受疫情影响无法返岗复工、连续3个月无收入来源、生活困难且失业保险政策无法覆盖的农民工等未参保失业人员；生活困难的未就业大学生、创业失败大学生，经本人申请，由户籍地或经常居住地按照当地城市低保月标准3倍，发放一次性临时救助金。")
	lines := func(outside ...ir.Formula) []ir.Condition {
		who := append(outside,
			c.fact("stranded_by_epidemic", "受疫情影响无法返岗复工"),
			c.compare("months_without_income", ir.AtLeast, ir.Value{Factor: whole(3)}, "连续3个月无收入来源"),
			c.fact("in_hardship", "生活困难"),
			not(c.fact("unemployment_insurance_covers", "失业保险政策无法覆盖")),
			c.fact("uninsured_unemployed", "农民工等未参保失业人员"),
		)
		return []ir.Condition{
			{Element: ir.To, Formula: all(who...)},
			{Element: ir.On, Formula: c.fact("applied", "经本人申请")},
			{Element: ir.At, Formula: anyOf(
				c.fact("applied_at_registered_place", "户籍地"),
				c.fact("applied_at_usual_residence", "经常居住地"))},
		}
	}
	pays := []ir.Payment{{
		Amount: exactly(times(30, "dibao", "urban")), Once: true,
		Quotes: c.quotes("按照当地城市低保月标准3倍，发放一次性临时救助金"),
	}}
	v := c.add(ir.Provision{
		Kind: ir.Grant, Subject: "unemployed_aid", Pays: pays,
		Conditions: lines(not(c.fact("dibao", "未纳入低保范围"))),
	})
	alternative := *v
	alternative.Conditions = lines()
	v.Ambiguities = []ir.Ambiguity{{
		Clause: c.ID, Text: "“未纳入低保范围”也可能只是说明失业人员的处境，不是条件",
		Quotes: c.quotes("未纳入低保范围"), Alternative: &alternative,
	}}
}

func medicalHardship(p *ir.Policy) {
	c := newClause(p, "6", "强化因疫因病生活困难群众救助帮扶", "剩余政策范围内个人自负费用达到2万元及以上的，按照支出型困难家庭给予人均不低于当地城市低保月标准3倍的救助；对已确诊为新冠肺炎患者的低保对象、特困供养人员，按照城市不低于3000元、农村不低于2000元的标准，发放一次性生活补贴。")
	c.add(ir.Provision{
		Kind: ir.Grant, Subject: "medical_hardship_aid",
		Conditions: []ir.Condition{{Element: ir.When, Formula: c.compare("own_medical_cost", ir.AtLeast, *yuan(20000), "个人自负费用达到2万元及以上")}},
		Pays: []ir.Payment{{
			Amount: atLeast(times(30, "dibao", "urban")), Base: quantity.PerPerson,
			Quotes: c.quotes("人均不低于当地城市低保月标准3倍"),
		}},
	})
	urban, rural := c.is("area", "urban", "城市"), c.is("area", "rural", "农村")
	c.add(ir.Provision{
		Kind: ir.Grant, Subject: "covid_subsidy",
		Conditions: []ir.Condition{
			{Element: ir.To, Formula: anyOf(c.fact("dibao", "低保对象"), c.fact("tekun", "特困供养人员"))},
			{Element: ir.To, Formula: c.fact("confirmed_covid_patient", "已确诊为新冠肺炎患者")},
		},
		Pays: []ir.Payment{
			{Amount: atLeast(yuan(3000)), Once: true, If: &urban, Quotes: c.quotes("不低于3000元")},
			{Amount: atLeast(yuan(2000)), Once: true, If: &rural, Quotes: c.quotes("不低于2000元")},
		},
	})
}

func bedSubsidy(p *ir.Policy) {
	c := newClause(p, "13", "切实为民办养老机构纾困", "按照每个运行床位给予一次性补助 1800 元，缓解民办养老机构运行压力，资金由市、县（区）财政分级保障。")
	c.add(ir.Provision{
		Kind: ir.Grant, Subject: "bed_subsidy",
		Conditions: []ir.Condition{{Element: ir.To, Formula: c.fact("bed_in_service", "每个运行床位")}},
		Pays:       []ir.Payment{{Amount: exactly(yuan(1800)), Base: quantity.PerBed, Once: true, Quotes: c.quotes("1800 元")}},
	})
}
