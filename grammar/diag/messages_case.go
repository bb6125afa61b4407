package diag

// caseMessages are the messages of case files and their evaluation.
var caseMessages = []Message{
	{
		Code:   "case-json",
		TextEn: "The case is not JSON from here on.",
		TextZh: "从这里起不是有效的 JSON。",
		HintEn: `A case reads {"date": "2022-07-15", "facts": {"age": 17}}.`,
		HintZh: `案例的写法如 {"date": "2022-07-15", "facts": {"age": 17}}。`,
	},
	{
		Code:   "case-key",
		TextEn: "A case has no part %[1]q; the nearest is %[2]q.",
		TextZh: "案例没有“%[1]s”这一部分；最接近的是“%[2]s”。",
		HintEn: "The parts of a case are date, facts and standards.",
		HintZh: "案例由 date、facts、standards 三部分组成。",
	},
	{
		Code:   "case-fact",
		TextEn: "The vocabulary has no fact %[1]q; the nearest is %[2]q.",
		TextZh: "词汇表没有事实“%[1]s”；最接近的是“%[2]s”。",
	},
	{
		Code:   "case-standard",
		TextEn: "The vocabulary has no standard %[1]q; the nearest is %[2]q.",
		TextZh: "词汇表没有标准“%[1]s”；最接近的是“%[2]s”。",
		HintEn: "A standard that goes by a category is given entry by entry, as in dibao[urban].",
		HintZh: "按类别区分的标准要逐项给出，如 dibao[urban]。",
	},
	{
		Code:   "case-repeated",
		TextEn: "%[1]q is given twice.",
		TextZh: "“%[1]s”给出了两次。",
	},
	{
		Code:   "case-first",
		TextEn: "It is given here first.",
		TextZh: "第一次在这里给出。",
	},
	{
		Code:   "case-object",
		TextEn: "%[1]s must be an object: names and values in braces.",
		TextZh: "%[1]s 必须是对象：花括号里的名称和值。",
	},
	{
		Code:   "case-bool",
		TextEn: "%[1]s must be true or false.",
		TextZh: "%[1]s 必须是 true 或 false。",
		HintEn: "Leave a fact out if it is not known.",
		HintZh: "不知道的事实不要写。",
	},
	{
		Code:   "case-number",
		TextEn: "%[1]s must be a number that is not negative: whole, or a decimal in quotes with at most three places.",
		TextZh: "%[1]s 必须是不为负的数：整数，或者加引号、最多三位小数的十进制数。",
		HintEn: `Write 17 or "2.5", at most 1,000,000,000.`,
		HintZh: `写作 17 或 "2.5"，不超过 10 亿。`,
	},
	{
		Code:   "case-money",
		TextEn: "%[1]s must be an amount in yuan that is not negative: whole, or a decimal in quotes with at most two places.",
		TextZh: "%[1]s 必须是不为负的金额（元）：整数，或者加引号、最多两位小数的十进制数。",
		HintEn: `Write 20000 or "19999.99", at most 100,000,000,000.`,
		HintZh: `写作 20000 或 "19999.99"，不超过 1000 亿。`,
	},
	{
		Code:   "case-date",
		TextEn: "%[1]s must be a day of the calendar in quotes.",
		TextZh: "%[1]s 必须是加引号的日期。",
		HintEn: `Write "2022-07-15".`,
		HintZh: `写作 "2022-07-15"。`,
	},
	{
		Code:   "case-value",
		TextEn: "%[1]s must be one of: %[2]s.",
		TextZh: "%[1]s 必须是其中之一：%[2]s。",
	},
}
