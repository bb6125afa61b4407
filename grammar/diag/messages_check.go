package diag

import "slices"

// checkMessages are the messages of the checks on rule files against the notice.
var checkMessages = slices.Concat(fileMessages, anchorMessages, literalMessages, typeMessages, timeMessages, exampleMessages, markMessages)

// fileMessages: notices, clauses and the links between them.
var fileMessages = []Message{
	{
		Code:   "link-doubtful",
		TextEn: "%[1]s and its source %[2]s have few words in common; %[3]s has many more",
		TextZh: "%[1]s 与所写来源 %[2]s 相同的字词很少；%[3]s 与它相同的多得多",
		HintEn: "if %[3]s is meant, write it", HintZh: "如系 %[3]s，请改正",
	},
	{
		Code:   "link-better",
		TextEn: "the clause %[1]s", TextZh: "条文 %[1]s",
	},
	{
		Code:   "text-hidden",
		TextEn: "here stands %[1]s, which nobody sees", TextZh: "此处有看不见的字符 %[1]s",
		HintEn: "delete it; where the source of a notice has it, an erratum that takes it out goes into the manifest",
		HintZh: "请删除；如为文件的原始文本所有，请在清单中列勘误删去",
	},
	{
		Code:   "notice-twice",
		TextEn: "two notices are called %[1]s", TextZh: "有两份文件都叫 %[1]s",
		HintEn: "give each notice a slug of its own", HintZh: "请给每份文件一个独有的 slug",
	},
	{
		Code:   "notice-first",
		TextEn: "the other %[1]s is this one", TextZh: "另一份 %[1]s 在此",
	},
	{
		Code:   "notice-uncoded",
		TextEn: "the notice %[1]s has no rules", TextZh: "文件 %[1]s 还没有规则",
		HintEn: "write dsl/%[1]s.rules, which begins with: notice %[1]s edition 2", HintZh: "请编写 dsl/%[1]s.rules，文件以 notice %[1]s edition 2 开头",
	},
	{
		Code:   "notice-unknown",
		TextEn: "the corpus has no notice %[1]s", TextZh: "语料中没有文件 %[1]s",
		HintEn: "the name is the slug in the front matter of a file in corpus/", HintZh: "名称是 corpus/ 中某文件头部的 slug",
	},
	{
		Code:   "rules-twice",
		TextEn: "two rule files annotate %[1]s", TextZh: "有两个规则文件都标注 %[1]s",
		HintEn: "put all rules of a notice into one file", HintZh: "请把一份文件的规则写在同一个规则文件中",
	},
	{
		Code:   "rules-first",
		TextEn: "%[1]s is annotated here too", TextZh: "此处也标注 %[1]s",
	},
	{
		Code:   "upper-unknown",
		TextEn: "the corpus has no notice %[1]s to stand above this one", TextZh: "语料中没有上级文件 %[1]s",
		HintEn: "add the notice to corpus/, or correct the name", HintZh: "请把该文件加入 corpus/，或更正名称",
	},
	{
		Code:   "upper-repeated",
		TextEn: "%[1]s is named above itself or twice", TextZh: "%[1]s 被列为自身的上级，或重复列出",
		HintEn: "name each notice above this one once, nearest first", HintZh: "每份上级文件只列一次，由近及远",
	},
	{
		Code:   "upper-level",
		TextEn: "%[1]s (%[2]s) cannot stand above %[3]s (%[4]s)", TextZh: "%[1]s（%[2]s）不能是 %[3]s（%[4]s）的上级文件",
		HintEn: "name the notices of the same or a higher level of government", HintZh: "请列出同级或更高层级的文件",
	},
	{
		Code:   "beside-unknown",
		TextEn: "the corpus has no notice %[1]s to stand beside this one", TextZh: "语料中没有同级文件 %[1]s",
		HintEn: "add the notice to corpus/, or correct the name", HintZh: "请把该文件加入 corpus/，或更正名称",
	},
	{
		Code:   "beside-repeated",
		TextEn: "%[1]s is named beside itself or twice", TextZh: "%[1]s 被列为自身的同级文件，或重复列出",
		HintEn: "name each notice beside this one once", HintZh: "每份同级文件只列一次",
	},
	{
		Code:   "beside-level",
		TextEn: "%[1]s (%[2]s) cannot stand beside %[3]s (%[4]s)", TextZh: "%[1]s（%[2]s）与 %[3]s（%[4]s）不是同级文件",
		HintEn: "name notices of the same level of government after \"beside\", those of a higher one after \"under\"", HintZh: "beside 之后只列同级文件，上级文件列在 under 之后",
	},
	{
		Code:   "beside-apart",
		TextEn: "no notice is named above both %[1]s and %[2]s", TextZh: "没有文件同时列为 %[1]s 和 %[2]s 的上级",
		HintEn: "name the notice above both after \"under\" in both headers, or drop the one named beside", HintZh: "请在两份规则的 under 中列出共同的上级文件，或删去 beside 中的文件",
	},
	{
		Code:   "clause-unknown",
		TextEn: "%[2]s has no clause %[1]s", TextZh: "%[2]s 没有条文 %[1]s",
		HintEn: "`tiaowen show %[2]s` lists its clauses", HintZh: "可用 `tiaowen show %[2]s` 列出条文",
	},
	{
		Code:   "clause-twice",
		TextEn: "clause %[1]s has two blocks", TextZh: "条文 %[1]s 有两个标注块",
		HintEn: "put all statements about the clause into one block", HintZh: "请把该条文的规则写在同一个块中",
	},
	{
		Code:   "clause-first",
		TextEn: "clause %[1]s is annotated here first", TextZh: "条文 %[1]s 首次标注于此",
	},
	{
		Code:   "clause-here",
		TextEn: "clause %[1]s is annotated here", TextZh: "条文 %[1]s 的标注在此",
	},
	{
		Code:   "link-not-under",
		TextEn: "%[1]s is not one of the notices above %[2]s", TextZh: "%[1]s 不在 %[2]s 的上级文件之列",
		HintEn: "add it to \"under\", or link a clause of a notice that is named there", HintZh: "请在 under 中加上它，或改为已列上级文件的条文",
	},
	{
		Code:   "link-under",
		TextEn: "the notices above are: %[1]s", TextZh: "上级文件为：%[1]s",
	},
	{
		Code:   "link-unknown",
		TextEn: "%[2]s has no clause %[1]s", TextZh: "%[2]s 没有条文 %[1]s",
		HintEn: "`tiaowen show %[2]s` lists its clauses", HintZh: "可用 `tiaowen show %[2]s` 列出条文",
	},
	{
		Code:   "link-twice",
		TextEn: "%[1]s is linked twice", TextZh: "%[1]s 重复列出",
		HintEn: "drop one of the two", HintZh: "请删去其中一个",
	},
	{
		Code:   "intent-first",
		TextEn: "%[1]s stands before any source clause", TextZh: "%[1]s 之前没有来源条文",
		HintEn: "an intent follows the clause it is about: from ningxia-2022:5 %[1]s", HintZh: "意图写在来源条文之后：from ningxia-2022:5 %[1]s",
	},
}

// anchorMessages: cites and the words of the clause, checks 1 and 3.
var anchorMessages = []Message{
	{
		Code:   "cite-missing",
		TextEn: "this cites no words of the clause", TextZh: "此处没有引用条文的原文",
		HintEn: "write the words that say it behind it, in quotation marks", HintZh: "请在其后写相应的原文，加引号",
	},
	{
		Code:   "cite-not-found",
		TextEn: "“%[1]s” is not in %[2]s", TextZh: "“%[1]s”不在 %[2]s 中",
		HintEn: "quote the words as the clause has them; only white space and the width of punctuation may differ",
		HintZh: "请照录条文原文；只有空白和标点的全角半角可以不同",
	},
	{
		Code:   "cite-nearest",
		TextEn: "the nearest words of the clause are “%[1]s”", TextZh: "条文中最接近的原文是“%[1]s”",
	},
	{
		Code:   "cite-elsewhere",
		TextEn: "these words are in %[1]s", TextZh: "这些字在 %[1]s 中",
	},
	{
		Code:   "cite-ambiguous",
		TextEn: "“%[1]s” is in the clause %[2]d times", TextZh: "“%[1]s”在条文中出现 %[2]d 次",
		HintEn: "quote more words, or say which one: @1 to @%[2]d after the quote", HintZh: "请引用更多文字，或在引文后用 @1 至 @%[2]d 指明是第几处",
	},
	{
		Code:   "cite-occurrence",
		TextEn: "@%[1]d is this one", TextZh: "@%[1]d 在此",
	},
	{
		Code:   "cite-nth",
		TextEn: "there is no @%[1]d: the words are in the clause %[2]d times", TextZh: "没有 @%[1]d：这些字在条文中出现 %[2]d 次",
		HintEn: "count the occurrences from 1", HintZh: "从 1 起数第几处",
	},
	{
		Code:   "cited-here",
		TextEn: "the notice says “%[1]s”", TextZh: "原文为“%[1]s”",
	},
	{
		Code:   "clause-uncoded",
		TextEn: "clause %[1]s is not annotated", TextZh: "条文 %[1]s 没有标注",
		HintEn: "add: clause %[2]s { ... } with rules, or with aim or pending and a reason", HintZh: "请加上：clause %[2]s { ... }，写规则，或写 aim、pending 并说明理由",
	},
	{
		Code:   "clause-empty",
		TextEn: "the block of clause %[1]s says nothing", TextZh: "条文 %[1]s 的标注块是空的",
		HintEn: "write its rules, or aim or pending with a reason", HintZh: "请写规则，或写 aim、pending 并说明理由",
	},
	{
		Code:   "sentence-uncoded",
		TextEn: "no rule of %[1]s cites a word of this sentence", TextZh: "%[1]s 没有规则引用这句话",
		HintEn: "code it, or account for it: aim \"why it binds nobody\" \"...\", or pending \"why it is not coded yet\" \"...\"",
		HintZh: "请编写规则，或说明：aim \"为何不产生约束\" \"……\"，或 pending \"为何尚未编写\" \"……\"",
	},
	{
		Code:   "words-uncited",
		TextEn: "no line of %[2]s holds the words %[1]s", TextZh: "%[2]s 没有一行写到%[1]s",
		HintEn: "cite them in a line, or set them aside with a reason: aside \"why\" \"...\"",
		HintZh: "请在规则的一行中引用，或说明为何不写：aside \"理由\" \"……\"",
	},
	{
		Code:   "words-pending",
		TextEn: "not coded yet: %[1]s", TextZh: "尚未编写规则：%[1]s",
		HintEn: "a strict run does not accept pending words", HintZh: "严格检查不接受 pending",
	},
}

// literalMessages: values of the rules against the words cited, check 2.
var literalMessages = []Message{
	{
		Code:   "literal-not-cited",
		TextEn: "the words cited here name no value like %[1]s", TextZh: "此处引用的原文没有 %[1]s 这样的数值",
		HintEn: "cite the number with its unit", HintZh: "请引用带单位的数字",
	},
	{
		Code:   "literal-workdays",
		TextEn: "the notice counts working days (“%[2]s”), the rule says %[1]s: a rule cannot state working days yet", TextZh: "原文按工作日计算（“%[2]s”），规则写的是 %[1]s：规则还不能写工作日",
		HintEn: "leave the line out and set the words aside: aside \"working days\" \"%[2]s\"", HintZh: "请删去此行，并写：aside \"按工作日计算\" \"%[2]s\"",
	},
	{
		Code:   "literal-differs",
		TextEn: "the rule says %[1]s, the notice “%[2]s”", TextZh: "规则为 %[1]s，原文为“%[2]s”",
		HintEn: "write the value that the notice has, or cite the words that say this one", HintZh: "请写原文的数值，或引用与此数值相应的原文",
	},
	{
		Code:   "comparison-differs",
		TextEn: "“%[1]s” says %[2]s, the rule %[3]s", TextZh: "“%[1]s”是 %[2]s，规则是 %[3]s",
		HintEn: ">= and at least rest on 不低于, 不少于, 以上; <= and at most on 不超过, 以内; > on 超过; < on 低于; = and a plain amount on no such word",
		HintZh: ">= 和 at least 对应不低于、不少于、以上；<= 和 at most 对应不超过、以内；> 对应超过；< 对应低于；= 和单纯的金额不带这类字词",
	},
	{
		Code:   "per-differs",
		TextEn: "the rule says %[1]s, “%[2]s” says %[3]s (- is neither)", TextZh: "规则为 %[1]s，“%[2]s”为 %[3]s（- 表示没有）",
		HintEn: "write the base and period that the notice has, and cite the words that say them", HintZh: "请写原文的计算单位和周期，并引用相应的字词",
	},
	{
		Code:   "words-missing",
		TextEn: "the words cited here do not say %[1]s: none of them is among %[2]s", TextZh: "此处引用的原文没有表示 %[1]s 的字词：%[2]s",
		HintEn: "cite these words too, or write what the notice says", HintZh: "请一并引用相应的字词，或按原文改写规则",
	},
	{
		Code:   "quantity-unused",
		TextEn: "no rule of %[2]s states “%[1]s”", TextZh: "%[2]s 没有规则写明“%[1]s”",
		HintEn: "state it in a rule that cites it, or set it aside: aside \"why no rule uses it\" \"%[1]s\"",
		HintZh: "请在引用它的规则中写明，或写：aside \"为何不用\" \"%[1]s\"",
	},
	{
		Code:   "total-differs",
		TextEn: "the total is %[1]s yuan, but the payments of the period come to %[2]s yuan", TextZh: "总额为 %[1]s 元，而期间内的发放合计 %[2]s 元",
		HintEn: "correct the amount, the period or the total after the notice", HintZh: "请按原文更正金额、期间或总额",
	},
	{
		Code:   "total-unknown",
		TextEn: "the total of %[1]s cannot be checked", TextZh: "无法核对 %[1]s 的总额",
		HintEn: "a total needs exact amounts of money without \"if\", and \"during N months\" where they are paid by the month",
		HintZh: "核对总额需要不带 if 的确切金额；按月发放的还需要 during N months",
	},
}

// typeMessages: types and units, check 4.
var typeMessages = []Message{
	{
		Code:   "fact-bare",
		TextEn: "%[1]s is of type %[2]s; what holds or does not is a bool fact", TextZh: "%[1]s 是 %[2]s 类型；只有 bool 事实才有是否成立之分",
		HintEn: "compare it: %[1]s >= ..., or %[1]s is ... for a category", HintZh: "请写成比较：%[1]s >= ...；类别写 %[1]s is ...",
	},
	{
		Code:   "fact-is",
		TextEn: "%[1]s is of type %[2]s; only a category is one of its values", TextZh: "%[1]s 是 %[2]s 类型；只有类别才能用 is",
		HintEn: "a bool fact stands alone, a number is compared with =", HintZh: "bool 事实单独书写，数值用 = 比较",
	},
	{
		Code:   "fact-compare",
		TextEn: "%[1]s is %[2]s and cannot be compared with %[3]s", TextZh: "%[1]s 是 %[2]s，不能与 %[3]s 比较",
		HintEn: "money compares with yuan and with standards, a number with its own unit, a date with a date", HintZh: "金额与 yuan 或标准比较，数值与其自身单位比较，日期与日期比较",
	},
	{
		Code:   "money-fen",
		TextEn: "%[1]s yuan is no whole number of fen", TextZh: "%[1]s 元不是整数分",
		HintEn: "money is exact: write at most two decimals", HintZh: "金额必须精确：最多两位小数",
	},
	{
		Code:   "amount-unit",
		TextEn: "an amount is money, not %[1]s", TextZh: "数额应为金额，不是 %[1]s",
		HintEn: "write yuan, a standard, or a multiple of one: 3 x dibao[urban]", HintZh: "请写 yuan、标准或标准的倍数：3 x dibao[urban]",
	},
	{
		Code:   "once-period",
		TextEn: "once and per %[1]s contradict each other", TextZh: "once 与 per %[1]s 相矛盾",
		HintEn: "drop one of the two", HintZh: "请删去其中一个",
	},
	{
		Code:   "range-falling",
		TextEn: "the range from %[1]s to %[2]s is empty or has ends that do not compare", TextZh: "从 %[1]s 到 %[2]s 的范围为空，或两端不能比较",
		HintEn: "write the lower end first, and both in units that convert", HintZh: "请先写下限，两端用可换算的单位",
	},
	{
		Code:   "multiple-per",
		TextEn: "%[1]s is %[2]s, so its multiple is no amount %[3]s", TextZh: "%[1]s 为 %[2]s，其倍数不能是 %[3]s",
		HintEn: "leave base and period out where they are those of the standard", HintZh: "与标准相同的计算单位和周期可以不写",
	},
	{
		Code:   "setting-per",
		TextEn: "the standard %[1]s is declared %[2]s, but set %[3]s", TextZh: "标准 %[1]s 声明为 %[2]s，此处却设定为 %[3]s",
		HintEn: "only months and years convert; bases must be the same (- is neither)", HintZh: "只有月和年可以换算；计算单位必须相同（- 表示没有）",
	},
	{
		Code:   "setting-once",
		TextEn: "the standard %[1]s is an amount that rules refer to: it is not paid once", TextZh: "标准 %[1]s 供规则引用，不存在一次性发放",
		HintEn: "drop once; a grant that pays it says once", HintZh: "请删去 once；由发放它的 grant 写明 once",
	},
	{
		Code:   "total-unit",
		TextEn: "a total is yuan, not %[1]s", TextZh: "总额的单位是 yuan，不是 %[1]s",
		HintEn: "write: total 600 yuan", HintZh: "请写：total 600 yuan",
	},
	{
		Code:   "time-unit",
		TextEn: "%[1]s is no unit of time", TextZh: "%[1]s 不是时间单位",
		HintEn: "write days, months, years or hours", HintZh: "请写 days、months、years 或 hours",
	},
	{
		Code:   "during-months",
		TextEn: "%[1]s is no whole number of months", TextZh: "%[1]s 不是整数个月",
		HintEn: "write during N months from ..., or during DATE to DATE", HintZh: "请写 during N months from ...，或 during 日期 to 日期",
	},
	{
		Code:   "deadline-kind",
		TextEn: "%[1]s does not fit what follows", TextZh: "%[1]s 与其后的内容不符",
		HintEn: "before takes a date; within and every take a length of time", HintZh: "before 后接日期；within 和 every 后接时间长度",
	},
	{
		Code:   "date-day",
		TextEn: "%[1]s names no day", TextZh: "%[1]s 没有写明日",
		HintEn: "an example is decided on a day: write 2022-07-15", HintZh: "示例须在某一日判定：请写成 2022-07-15",
	},
	{
		Code:   "given-type",
		TextEn: "%[1]s takes a value of the type %[2]s", TextZh: "%[1]s 的取值应为 %[2]s 类型",
		HintEn: "bool takes yes or no, money yuan, a number its unit, a date a day, a category one of its values", HintZh: "bool 写 yes 或 no，金额写 yuan，数值写其单位，日期写到日，类别写其取值",
	},
	{
		Code:   "given-twice",
		TextEn: "%[1]s is given twice", TextZh: "%[1]s 给出了两次",
		HintEn: "keep one of the two", HintZh: "请保留其中一个",
	},
	{
		Code:   "given-first",
		TextEn: "%[1]s is given here first", TextZh: "%[1]s 首次给出于此",
	},
	{
		Code:   "needs-unused",
		TextEn: "what is %[1]s needs nothing", TextZh: "结果为 %[1]s 时不存在缺少的事实",
		HintEn: "needs belongs to undetermined", HintZh: "needs 只用于 undetermined",
	},
	{
		Code:   "ambiguity-lines",
		TextEn: "a second reading with lines stands outside a provision", TextZh: "带规则的另一种理解写在了规定之外",
		HintEn: "move it into the provision whose lines it replaces, or tell it in words only", HintZh: "请移入它所替换的规定之内，或只用文字说明",
	},
}

// timeMessages: standards and validities in time, check 5.
var timeMessages = []Message{
	{
		Code:   "standard-twice",
		TextEn: "%[1]s is set twice for the same time", TextZh: "%[1]s 在同一时期设定了两次",
		HintEn: "a notice sets each entry once; two values would both be in force", HintZh: "一份文件对每一档只设定一次，否则两个数值同时有效",
	},
	{
		Code:   "standard-first",
		TextEn: "%[1]s is set here first", TextZh: "%[1]s 首次设定于此",
	},
	{
		Code:   "rests-on-itself",
		TextEn: "%[1]s rests on itself: %[2]s", TextZh: "%[1]s 以自身为依据：%[2]s",
		HintEn: "set one of them to an amount or to facts of their own", HintZh: "请把其中一个设定为金额，或以其他事实界定",
	},
	{
		Code:   "validity-from",
		TextEn: "the rules say in force from %[1]s, the front matter %[2]s", TextZh: "规则写自 %[1]s 起施行，文件头部为 %[2]s",
		HintEn: "correct in-force-from, or the statement, after the notice", HintZh: "请按原文更正 in-force-from 或此处",
	},
	{
		Code:   "validity-to",
		TextEn: "the rules say in force until %[1]s, the front matter %[2]s (- is no end)", TextZh: "规则写有效期至 %[1]s，文件头部为 %[2]s（- 表示没有期限）",
		HintEn: "correct in-force-to, or the statement, after the notice", HintZh: "请按原文更正 in-force-to 或此处",
	},
	{
		Code:   "validity-outlives",
		TextEn: "in force until %[1]s, the notice outlives %[2]s, which ends %[3]s (- is no end)", TextZh: "文件有效期至 %[1]s，晚于上级文件 %[2]s 的 %[3]s（- 表示没有期限）",
		HintEn: "after that day the notice rests on an upper one that is no longer in force", HintZh: "此后该文件所依据的上级文件已失效",
	},
	{
		Code:   "validity-predates",
		TextEn: "in force from %[1]s, the notice predates %[2]s, which begins %[3]s", TextZh: "文件自 %[1]s 起施行，早于上级文件 %[2]s 的 %[3]s",
		HintEn: "before that day the notice rests on an upper one that is not yet in force", HintZh: "在此之前该文件所依据的上级文件尚未施行",
	},
}

// exampleMessages: examples against the evaluated rules, check 7.
var exampleMessages = []Message{
	{
		Code:   "example-fails",
		TextEn: "%[1]s: %[2]s is expected %[3]s, the rules decide %[4]s", TextZh: "%[1]s：%[2]s 预期为 %[3]s，规则判定为 %[4]s",
		HintEn: "work the case out from the words of the notice: either a rule or the expectation is wrong", HintZh: "请按原文推算本例：规则或预期必有一误",
	},
	{
		Code:   "example-no-rule",
		TextEn: "%[1]s: no provision of the notice decides %[2]s", TextZh: "%[1]s：本文件没有判定 %[2]s 的规定",
		HintEn: "expect a subject that a grant, adjust, procedure or trigger of the notice is about", HintZh: "请写本文件中 grant、adjust、procedure 或 trigger 的对象",
	},
	{
		Code:   "example-standard",
		TextEn: "%[1]s: %[2]s is expected to be %[3]s, the rules set %[4]s", TextZh: "%[1]s：%[2]s 预期为 %[3]s，规则设定为 %[4]s",
		HintEn: "work the value out from the words of the notice: either a rule or the expectation is wrong", HintZh: "请按原文推算：规则或预期必有一误",
	},
	{
		Code:   "example-no-standard",
		TextEn: "%[1]s: %[2]s is set neither by the notice nor by one above it on that day", TextZh: "%[1]s：该日本文件及其上级文件都没有设定 %[2]s",
		HintEn: "give it with the case: given %[2]s = N yuan", HintZh: "请在示例中给出：given %[2]s = N yuan",
	},
	{
		Code:   "example-undecidable",
		TextEn: "%[1]s: the rules cannot be evaluated: %[2]s", TextZh: "%[1]s：规则无法求值：%[2]s",
	},
	{
		Code:   "example-decided-by",
		TextEn: "decided by “%[1]s”", TextZh: "依据“%[1]s”",
	},
	{
		Code:   "condition-untested",
		TextEn: "%[1]s: no example would tell, should the rule %[2]s", TextZh: "%[1]s：规则若有下列改动，没有示例能发现：%[2]s",
		HintEn: "tiaowen check --suggest %[3]s prints examples that would; fill in their outcomes from the words of the notice", HintZh: "tiaowen check --suggest %[3]s 给出能发现的示例；结果请按原文填写",
	},
	{
		Code:   "examples-open",
		TextEn: "%[1]s: changes of rules that no example would tell: %[3]d, provisions that have them: %[2]d; examples open because: %[4]s", TextZh: "%[1]s：%[2]d 项规定中有 %[3]d 处改动没有示例能发现；示例尚未写齐，因为：%[4]s",
		HintEn: "tiaowen check --suggest %[1]s prints examples that would; when they are written, take examples open out of the header", HintZh: "tiaowen check --suggest %[1]s 给出能发现的示例；写齐后请从文件首行删去 examples open",
	},
}
