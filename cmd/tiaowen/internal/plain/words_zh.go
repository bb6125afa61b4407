package plain

import (
	"tiaowen/cmd/tiaowen/internal/ir"
	"tiaowen/cmd/tiaowen/internal/naming"
	"tiaowen/grammar/quantity"
)

// A number has a blank before it, which goes where nothing stands there.
var chinese = words{
	and: "，且", or: "，或者", nor: "；或者",
	not: "并非%[1]s", bracketed: "（%[1]s）",
	fact: "“%[1]s”", is: "%[1]s为%[2]s", compared: "%[1]s%[2]s%[3]s",
	comparisons: map[ir.Cmp]string{
		ir.Equal: "等于", ir.AtLeast: "不低于", ir.Above: "高于", ir.AtMost: "不超过", ir.Below: "低于",
	},
	others: "其他（由当地裁量）", othersOf: "其他%[1]s（由当地裁量）",
	form: naming.Chinese, ofCategory: naming.Value,
	yuan: " %[1]s 元", day: " %[1]s", times: "%[1]s的 %[2]s 倍",
	open: "数额未定", least: "不低于%[1]s", most: "不超过%[1]s", between: "%[1]s至%[2]s",
	payment: "%[1]s%[2]s%[3]s", per: Per, once: "（一次性）", where: "%[1]s的，%[2]s", total: "合计%[1]s",
	count:      func(n quantity.Ratio, unit string, _ quantity.Unit) string { return " " + Decimal(n) + " " + unit },
	openLength: "未定", atLeast: "不少于%[1]s", atMost: "不超过%[1]s", both: "、",
	from: "%[1]s 起", fromTo: "%[1]s 至 %[2]s", within: "%[1]s内", every: "每%[1]s", byMonth: "%[1]s 底前", by: "%[1]s 前",
	figure: "（原文“%[1]s”）",
	comma:  "、", adds: "，以及", etc: "等", openEnd: "", unnamed: "%[1]s",
	kinds: map[ir.Kind]string{
		ir.Standard: "标准", ir.Grant: "待遇", ir.Define: "界定", ir.Adjust: "调整", ir.Procedure: "程序",
		ir.Duty: "职责", ir.Power: "授权", ir.Ban: "禁止", ir.Encourage: "鼓励", ir.Fund: "资金",
		ir.Trigger: "启动", ir.Valid: "有效期",
	},
	strengths: map[ir.Modality]string{ir.Forbidden: "禁止", ir.Must: "应当", ir.May: "可以", ir.Encouraged: "鼓励"},
}
