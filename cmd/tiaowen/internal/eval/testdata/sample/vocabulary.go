package sample

import (
	"tiaowen/cmd/tiaowen/internal/ir"
	"tiaowen/grammar/quantity"
)

func vocabulary() *ir.Vocabulary {
	return &ir.Vocabulary{
		Categories: []ir.Category{{
			Name: "area", Label: "城乡",
			Values: []ir.CategoryValue{{Name: "urban", Label: "城市"}, {Name: "rural", Label: "农村"}},
		}, {
			Name: "aid_type", Label: "临时救助类型",
			Values: []ir.CategoryValue{
				{Name: "individual", Label: "个人对象"},
				{Name: "expenditure", Label: "支出型家庭"},
			},
		}},
		Facts: []ir.FactDecl{
			{Name: "age", Label: "周岁年龄", Type: ir.Number, Unit: quantity.Year},
			boolFact("applied", "经本人申请"),
			boolFact("applied_at_registered_place", "在户籍地申请"),
			boolFact("applied_at_usual_residence", "在经常居住地申请"),
			{Name: "area", Label: "户口或居住地属城市还是农村", Type: ir.OfCategory, Category: "area"},
			boolFact("bed_in_service", "运行床位"),
			boolFact("confirmed_covid_patient", "已确诊为新冠肺炎患者"),
			boolFact("dibao", "低保对象"),
			boolFact("employed", "实现就业"),
			boolFact("graduate_without_job", "未就业大学生"),
			{Name: "income_per_person", Label: "家庭人均月收入", Type: ir.Money},
			boolFact("in_hardship", "生活困难"),
			{Name: "laid_off_on", Label: "失业日期", Type: ir.DateFact},
			boolFact("low_income_household", "低收入家庭"),
			{Name: "months_without_income", Label: "连续无收入来源的月数", Type: ir.Number, Unit: quantity.Month},
			{Name: "own_medical_cost", Label: "年度剩余政策范围内个人自负费用", Type: ir.Money},
			boolFact("stranded_by_epidemic", "受疫情影响无法返岗复工"),
			boolFact("tekun", "特困人员"),
			boolFact("unemployment_insurance_covers", "失业保险政策能够覆盖"),
			boolFact("uninsured_unemployed", "未参保失业人员"),
		},
		Standards: []ir.StandardDecl{
			{Name: "dibao", Label: "低保标准", By: "area", Base: quantity.PerPerson, Period: quantity.Month},
			{Name: "minimum_wage", Label: "上年度当地最低月工资标准", Base: quantity.PerPerson, Period: quantity.Month, External: true},
			{Name: "tekun", Label: "特困供养标准", By: "area", Base: quantity.PerPerson, Period: quantity.Month},
			{Name: "temporary_aid", Label: "临时救助标准", By: "aid_type", Base: quantity.PerPerson},
		},
		Terms: []ir.Term{
			{Kind: "benefit", Name: "bed_subsidy", Label: "民办养老机构运行床位一次性补助"},
			{Kind: "benefit", Name: "covid_subsidy", Label: "新冠肺炎患者一次性生活补贴"},
			{Kind: "adjustment", Name: "dibao_phase_out", Label: "低保渐退期"},
			{Kind: "benefit", Name: "individual_aid", Label: "个人对象临时救助"},
			{Kind: "benefit", Name: "living_subsidy", Label: "增发一次性生活补贴"},
			{Kind: "benefit", Name: "medical_hardship_aid", Label: "支出型困难家庭救助"},
			{Kind: "benefit", Name: "unemployed_aid", Label: "未参保失业人员一次性临时救助金"},
		},
	}
}

func boolFact(name, label string) ir.FactDecl {
	return ir.FactDecl{Name: name, Label: label, Type: ir.Bool}
}
