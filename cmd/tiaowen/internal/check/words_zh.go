package check

import (
	"tiaowen/cmd/tiaowen/internal/bilingual"
	"tiaowen/cmd/tiaowen/internal/plain"
)

var chinese = words{
	summary:  "%[1]s，%[2]s，%[3]s",
	errors:   bilingual.Counted{One: "错误 %[1]d 个"},
	warnings: bilingual.Counted{One: "警告 %[1]d 个"},
	notes:    bilingual.Counted{One: "提示 %[1]d 个"},

	coverage:   "%[1]s：%[2]s：已编码 %[3]d，不设定权利义务 %[4]d，待编码 %[5]d%[9]s；%[6]s，另行说明 %[7]d；%[8]s",
	sentences:  bilingual.Counted{One: "%[1]d 句"},
	quantities: bilingual.Counted{One: "数量 %[1]d 处"},
	examples:   bilingual.Counted{One: "示例 %[1]d 个"},
	open:       "，未编写 %[1]d",
	untold:     bilingual.Counted{One: "，%[1]d 处改动没有示例能发现"},
	kind:       plain.Chinese(nil).Kind,
}
