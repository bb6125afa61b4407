package trace

var chinese = words{
	above:    "上级条文：%[1]s",
	below:    "下级条文：%[1]s",
	rule:     "规则：%[1]s",
	function: "函数：%[1]s",
	findings: "比较结论 %[1]s → %[2]s",
	finding:  "%[1]s：%[2]s",
	comma:    "、",
	unknown:  "没有“%[1]s”：应为条文（zhongwei-2022:5）、规则所规定的名称（unemployed_aid）、规则（zhongwei-2022:5/unemployed_aid）或生成的函数（zhongwei2022.UnemployedAid）",
}
