package answer

import (
	"strings"

	"tiaowen/cmd/tiaowen/internal/eval"
	"tiaowen/cmd/tiaowen/internal/ir"
	"tiaowen/cmd/tiaowen/internal/naming"
	"tiaowen/cmd/tiaowen/internal/plain"
)

var chinese = words{
	noDay:       "没有给出日期，无法决定（--date 2022-07-15）",
	said:        "%[1]s：%[2]s",
	noneInForce: "该日没有有效的文件。",
	withNotice:  "用 --notice 指定一个文件，可看到每项结论所依据的原文。",
	headings: map[ir.Status]string{
		ir.Granted:       "给予（适用）",
		ir.Discretionary: "由经办机关酌定",
		ir.Undetermined:  "缺少事实，尚不能确定",
		ir.Denied:        "不给予（不适用）",
	},
	undecided: "尚不能确定",
	notDenied: "尚未编写（完），不据此作出否定结论：%[1]s",
	notFully:  "（条文尚未编写完）",
	mayHang:   "条文尚未编写完，可能另有条件",
	notShown:  "不给予（不适用）、未列出的：%[1]d 项（--all 全部列出）",

	benefitStatus: map[ir.Status]string{
		ir.Granted: "给予", ir.Denied: "不给予", ir.Discretionary: "由经办机关酌定", ir.Undetermined: "尚不能确定",
	},
	otherStatus: map[ir.Status]string{
		ir.Granted: "适用", ir.Denied: "不适用", ir.Discretionary: "由经办机关酌定", ir.Undetermined: "尚不能确定",
	},
	paid:          "%[1]s，%[2]s",
	readOtherwise: "另一种理解：%[1]s——%[2]s",
	openQuestion:  "存疑：%[1]s",
	needs:         "需要补充：%[1]s",
	needForm:      naming.LabelFirst,
	disagree:      "各级规定不一致，无法判断哪一级更有利",
	disagreeBest:  "各级规定不一致，* 最有利",

	reckoned:      "计算依据：%[1]s为%[2]s  %[3]s",
	givenWithCase: "（案例给出）",
	mayBePaid:     "%[1]s（是否发放由经办机关酌定）",
	leftOpen:      "数额未写明",
	atLeast:       "不低于 %[1]s",
	atMost:        "不超过 %[1]s",
	between:       "%[1]s 至 %[2]s",
	inYuan:        "%[1]s 元",
	inTotal:       "合计 %[1]s",
	measured:      measuredChinese,
	duration:      durationChinese,

	standardUnused: "提示：%[1]s：%[2]s由 %[3]s 规定，未采用案例给出的数值",

	comma: "、", semicolon: "；", plus: "，加 ",
	bracketed: func(s string) string { return "（" + s + "）" },
}

func measuredChinese(interval string, p eval.Payment) string {
	s := plain.Per(p.Base, p.Period)
	if p.Once {
		s += "一次性"
	}
	switch {
	case p.Amount.Open && s != "":
		return s + "，" + interval
	case startsWithDigit(interval):
		return strings.TrimSpace(s + " " + interval)
	}
	return s + interval
}

func durationChinese(d ir.Duration) string {
	length := plain.Chinese(nil).Duration(d)
	if startsWithDigit(length) {
		return "期限 " + length
	}
	return "期限" + length
}
