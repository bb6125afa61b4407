package diag

// reviewMessages word what the tool says of declared intents and of reviewed links.
var reviewMessages = []Message{
	{
		Code:   "intent-unmet",
		TextEn: "%[1]s is declared to do this to %[2]s: %[3]s; the rules do not bear that out",
		TextZh: "%[1]s 声明对 %[2]s：%[3]s；规则比对结果并非如此",
		HintEn: "Correct the rules, or the intent after from.",
		HintZh: "请改正规则，或改正 from 后的声明。",
	},
	{
		Code:   "intent-missing",
		TextEn: "%[1]s declares what it does to %[2]s, and not this: %[3]s",
		TextZh: "%[1]s 声明了对 %[2]s 的改动，但未声明：%[3]s",
		HintEn: "Declare it after from as well, or correct the rules.",
		HintZh: "请在 from 后一并声明，或改正规则。",
	},
	{
		Code:   "intent-found",
		TextEn: "found: %[1]s / %[2]s",
		TextZh: "比对结果：%[2]s / %[1]s",
	},
	{
		Code:   "link-suspect",
		TextEn: "the link %[1]s from %[2]s was reviewed before this changed: %[3]s (%[4]s)",
		TextZh: "%[1]s 来自 %[2]s 的关联复核之后，以下内容有变动：%[4]s（%[3]s）",
		HintEn: "Read both clauses and their rules again, then run: tiaowen review %[1]s",
		HintZh: "请重读两条原文和规则，再运行：tiaowen review %[1]s",
	},
	{
		Code:   "link-unreviewed",
		TextEn: "the link %[1]s from %[2]s has not been reviewed",
		TextZh: "%[1]s 来自 %[2]s 的关联未经复核",
		HintEn: "Read both clauses and their rules, then run: tiaowen review %[1]s",
		HintZh: "请阅读两条原文和规则，再运行：tiaowen review %[1]s",
	},
	{
		Code:   "link-orphaned",
		TextEn: "the reviewed link %[1]s from %[2]s no longer exists",
		TextZh: "已复核的关联（%[1]s 来自 %[2]s）已不存在",
		HintEn: "Run: tiaowen review --prune",
		HintZh: "请运行：tiaowen review --prune",
	},
	{
		Code:   "clause-suspect",
		TextEn: "%[1]s, which names no source, was reviewed before this changed: %[2]s (%[3]s)",
		TextZh: "%[1]s（没有来源）复核之后，以下内容有变动：%[3]s（%[2]s）",
		HintEn: "Read the clause and its rules again, then run: tiaowen review %[1]s",
		HintZh: "请重读原文和规则，再运行：tiaowen review %[1]s",
	},
	{
		Code:   "clause-orphaned",
		TextEn: "the reviewed clause %[1]s is gone, or names a source now",
		TextZh: "已复核的条文 %[1]s 已不存在，或已写明来源",
		HintEn: "Run: tiaowen review --prune",
		HintZh: "请运行：tiaowen review --prune",
	},
	{
		Code:   "lock-line",
		TextEn: "%[1]q is no line of this file: expected LOWER UPPER and three fingerprints",
		TextZh: "%[1]q 不是本文件的一行：应为下级条文、上级条文和三个指纹",
		HintEn: "The file is written by tiaowen review; delete the line.",
		HintZh: "本文件由 tiaowen review 写成；请删去该行。",
	},
}
