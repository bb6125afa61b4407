package sample

import "tiaowen/cmd/tiaowen/internal/ir"

// Unemployed is a case that clause 5 of Zhongwei's notice is written for.
func Unemployed() ir.Case {
	return ir.Case{
		Date: ir.Date{Year: 2022, Month: 7, Day: 15},
		Facts: []ir.Given{
			{Fact: "applied", Truth: true},
			{Fact: "applied_at_registered_place", Truth: true},
			{Fact: "area", Value: "urban"},
			{Fact: "dibao"},
			{Fact: "in_hardship", Truth: true},
			{Fact: "months_without_income", Number: whole(3)},
			{Fact: "stranded_by_epidemic", Truth: true},
			{Fact: "unemployment_insurance_covers"},
			{Fact: "uninsured_unemployed", Truth: true},
		},
	}
}

func examples() []ir.Example {
	amount := exactly(yuan(1950))
	rural := exactly(yuan(5520))
	return []ir.Example{{
		Name: "clause_5_example_1", Clause: "zhongwei-2022:5", Title: "连续3个月无收入的农民工在户籍地申请",
		Case: Unemployed(), File: "dsl/zhongwei-2022.rules", Line: 40,
		Expect: []ir.Expectation{
			{Subject: "unemployed_aid", Status: ir.Granted, Amount: &amount},
			{Subject: "covid_subsidy", Status: ir.Undetermined, Needs: []string{"confirmed_covid_patient", "tekun"}},
			{Standard: &ir.Value{Standard: "dibao", Index: "rural"}, Amount: &rural, Period: "year"},
		},
	}}
}
