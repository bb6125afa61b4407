package diag

// vocabularyMessages are the messages of the vocabulary: words, kinds and their
// values, where they are declared and where they are used.
var vocabularyMessages = []Message{
	// Declarations.
	{
		Code:   "vocabulary-missing",
		TextEn: "the workspace has no vocabulary", TextZh: "工作区没有词汇表",
		HintEn: "declare every name in dsl/vocabulary.rules, which begins with the word vocabulary",
		HintZh: "请在 dsl/vocabulary.rules 中声明所有名称，文件以 vocabulary 开头",
	},
	{
		Code:   "name-twice",
		TextEn: "%[1]s is declared twice: here as %[2]s, before as %[3]s", TextZh: "%[1]s 重复声明：此处为 %[2]s，之前为 %[3]s",
		HintEn: "names share one name space; only a fact and a standard may have the same name",
		HintZh: "所有名称共用一个命名空间；只有 fact 与 standard 可以同名",
	},
	{
		Code:   "name-first",
		TextEn: "%[1]s is declared here first", TextZh: "%[1]s 首次声明于此",
	},
	{
		Code:   "category-twice",
		TextEn: "the category %[1]s is declared twice", TextZh: "类别 %[1]s 重复声明",
		HintEn: "write all its values in one declaration", HintZh: "请把全部取值写在一个声明中",
	},
	{
		Code:   "value-twice",
		TextEn: "%[1]s is a value of the category %[2]s already", TextZh: "%[1]s 已是类别 %[2]s 的取值",
		HintEn: "drop one of the two", HintZh: "请删去其中一个",
	},
	{
		Code:   "category-unknown",
		TextEn: "no category %[1]s is declared", TextZh: "没有声明类别 %[1]s",
		HintEn: "declare it: category NAME \"label\" { value \"label\", ... }", HintZh: "请声明：category 名称 \"标签\" { 取值 \"标签\", ... }",
	},
	{
		Code:   "fact-unit",
		TextEn: "the number %[1]s has no unit", TextZh: "数值 %[1]s 没有单位",
		HintEn: "say what it counts: number days, months, years, hours, percent or persons; an amount of money is of type money",
		HintZh: "请写明单位：number days、months、years、hours、percent 或 persons；金额请用 money 类型",
	},
	{
		Code:   "fact-unit-unused",
		TextEn: "a fact of type %[1]s takes no %[2]s after it", TextZh: "%[1]s 类型的事实后面不能有 %[2]s",
		HintEn: "only a number has a unit and only a category has a name here", HintZh: "只有 number 带单位，只有 category 带类别名",
	},
	{
		Code:   "standard-by",
		TextEn: "%[1]s is entered by %[2]s, but no fact %[2]s tells which entry is the applicant's", TextZh: "%[1]s 按 %[2]s 分档，但没有事实 %[2]s 说明申请人适用哪一档",
		HintEn: "declare it: fact %[2]s category %[2]s \"label\"", HintZh: "请声明：fact %[2]s category %[2]s \"标签\"",
	},
	{
		Code:   "per-twice",
		TextEn: "\"per %[1]s\" names two bases or two periods", TextZh: "“per %[1]s”写了两个计算单位或两个周期",
		HintEn: "an amount is per one of person, household, bed, county, and per month or per year",
		HintZh: "金额只能按 person、household、bed、county 之一，以及 month 或 year 之一计算",
	},
	{
		Code:   "excludes-itself",
		TextEn: "%[1]s is listed twice: nothing excludes itself", TextZh: "%[1]s 列出了两次：任何事实都不排斥自身",
		HintEn: "drop one of the two", HintZh: "请删去其中一个",
	},
	{
		Code:   "axiom-unsourced",
		TextEn: "nothing says where this comes from", TextZh: "没有写明依据",
		HintEn: "before because, write from and the notice or the clause that says so (it then holds for that notice and those under it), or by and the title of a document from outside, with its article: by \"社会救助暂行办法\" \"第十九条\"",
		HintZh: "请在 because 之前写 from 和写有此意的文件或条文（只对该文件及其下级文件成立），或者写 by 和外部文件的标题、条款：by \"社会救助暂行办法\" \"第十九条\"",
	},
	{
		Code:   "includes-itself",
		TextEn: "%[2]s cannot include %[1]s: that is itself, or includes it", TextZh: "%[2]s 不能包括 %[1]s：两者是同一个，或者 %[1]s 已包括 %[2]s",
		HintEn: "name what is narrower than the general term", HintZh: "请写比概括词更窄的名称",
	},
	{
		Code:   "bearing-twice",
		TextEn: "%[1]s is already neutral or adverse", TextZh: "%[1]s 已经写明 neutral 或 adverse",
		HintEn: "drop one of the two", HintZh: "请删去其中一个",
	},
	{
		Code:   "wording-twice",
		TextEn: "“%[1]s” is a wording of %[2]s and of %[3]s, which may both stand behind %[4]s", TextZh: "“%[1]s”既是 %[2]s 的措辞，也是 %[3]s 的措辞，两者都可用于 %[4]s",
		HintEn: "two names that stand in one place have no wording in common: drop the wording, or one of the names",
		HintZh: "可用于同一处的两个名称不能有相同的措辞：请删去其中一处措辞，或者删去其中一个名称",
	},
	{
		Code:   "same-nothing",
		TextEn: "this makes no two wordings equal", TextZh: "此处没有使两种表述等同",
		HintEn: "give two different wordings; where words are merely absent, the second is \"\"", HintZh: "请写两种不同的表述；若只是缺少字词，第二个写 \"\"",
	},

	// Uses.
	{
		Code:   "name-unknown",
		TextEn: "%[1]s is not declared; here stands a name of the kind: %[2]s", TextZh: "%[1]s 未声明；此处应为以下种类的名称：%[2]s",
		HintEn: "declare it in dsl/vocabulary.rules, or write a name that is declared", HintZh: "请在 dsl/vocabulary.rules 中声明，或改用已声明的名称",
	},
	{
		Code:   "name-nearest",
		TextEn: "did you mean %[1]s?", TextZh: "是否应为 %[1]s？",
	},
	{
		Code:   "name-kind",
		TextEn: "%[1]s is of the kind %[2]s; here stands a name of the kind: %[3]s", TextZh: "%[1]s 的种类是 %[2]s；此处应为以下种类的名称：%[3]s",
		HintEn: "write a name of that kind, or use this one in its own place", HintZh: "请改用该种类的名称，或把此名称用在合适的位置",
	},
	{
		Code:   "name-declared",
		TextEn: "%[1]s is declared here", TextZh: "%[1]s 声明于此",
	},
	{
		Code:   "value-unknown",
		TextEn: "%[1]s is no value of the category %[2]s", TextZh: "%[1]s 不是类别 %[2]s 的取值",
		HintEn: "write one of the values declared for it", HintZh: "请写该类别已声明的取值",
	},
	{
		Code:   "index-unexpected",
		TextEn: "the standard %[1]s has one entry only, not one for %[2]s", TextZh: "标准 %[1]s 只有一档，没有 %[2]s 档",
		HintEn: "drop the brackets, or declare the standard by a category", HintZh: "请删去方括号，或声明该标准按类别分档（by）",
	},
	{
		Code:   "index-missing",
		TextEn: "the standard %[1]s has an entry for each value of %[2]s; which one is this?", TextZh: "标准 %[1]s 按 %[2]s 分档；此处是哪一档？",
		HintEn: "name the entry in brackets: %[1]s[value]", HintZh: "请在方括号中写明：%[1]s[取值]",
	},
}
