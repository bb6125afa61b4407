package diag

// syntaxMessages are the messages of the syntax of rule files.
var syntaxMessages = []Message{
	// A statement that cannot go on.
	{
		Code:   "syntax-unexpected",
		TextEn: `found %[1]s, expected %[2]s`,
		TextZh: `此处是 %[1]s，应为 %[2]s`,
	},
	{
		Code:   "syntax-misspelt",
		TextEn: `found %[1]s, expected %[2]s; did you mean "%[3]s"?`,
		TextZh: `此处是 %[1]s，应为 %[2]s；是否想写 "%[3]s"？`,
	},
	{
		Code:   "syntax-keyword",
		TextEn: `found the keyword %[1]s, expected %[2]s`,
		TextZh: `此处是关键字 %[1]s，应为 %[2]s`,
		HintEn: `a keyword of the language cannot be a name: add a word to it, for example %[1]s followed by _name`,
		HintZh: `语言的关键字不能用作名称：请加一个词，例如在 %[1]s 后加 _name`,
	},
	{
		Code:   "syntax-unfinished",
		TextEn: `the line ends here, expected %[1]s`,
		TextZh: `本行到此结束，此处应为 %[1]s`,
	},

	// What is no statement, or stands after one.
	{
		Code:   "syntax-no-notice",
		TextEn: `found %[1]s, expected the header of a notice`,
		TextZh: `此处是 %[1]s，应为文件首部`,
		HintEn: `a rule file begins with: notice zhongwei-2022 edition 2 under ningxia-2022; the file of names begins with: vocabulary`,
		HintZh: `规则文件以 notice zhongwei-2022 edition 2 under ningxia-2022 开头；词表文件以 vocabulary 开头`,
	},
	{
		Code:   "syntax-empty",
		TextEn: `the file is empty, expected "notice" or "vocabulary"`,
		TextZh: `文件为空，应以 "notice" 或 "vocabulary" 开头`,
	},
	{
		Code:   "syntax-misspelt-notice",
		TextEn: `found %[1]s, expected the header of a notice; did you mean "%[2]s"?`,
		TextZh: `此处是 %[1]s，应为文件首部；是否想写 "%[2]s"？`,
	},
	{
		Code:   "syntax-after-notice",
		TextEn: `found %[1]s, expected a clause or %[2]s`,
		TextZh: `此处是 %[1]s，应为条文块或 %[2]s`,
	},
	{
		Code:   "syntax-no-clause",
		TextEn: `found %[1]s, expected a clause`,
		TextZh: `此处是 %[1]s，应为条文块`,
		HintEn: `everything after the header stands within the braces of a clause: clause 5 { … }`,
		HintZh: `首部之后的内容都写在条文块的花括号内：clause 5 { … }`,
	},
	{
		Code:   "syntax-misspelt-clause",
		TextEn: `found %[1]s, expected a clause; did you mean "%[2]s"?`,
		TextZh: `此处是 %[1]s，应为条文块；是否想写 "%[2]s"？`,
	},
	{
		Code:   "syntax-no-item",
		TextEn: `found %[1]s, expected a statement of a clause`,
		TextZh: `此处是 %[1]s，应为条文块内的语句`,
		HintEn: `a statement of a clause begins with one of: %[2]s`,
		HintZh: `条文块内的语句以下列词之一开头：%[2]s`,
	},
	{
		Code:   "syntax-misspelt-item",
		TextEn: `found %[1]s, expected a statement of a clause; did you mean "%[2]s"?`,
		TextZh: `此处是 %[1]s，应为条文块内的语句；是否想写 "%[2]s"？`,
	},
	{
		Code:   "syntax-after-item",
		TextEn: `found %[1]s, expected a new statement of the clause or %[2]s`,
		TextZh: `此处是 %[1]s，应另起一条语句，或为 %[2]s`,
	},
	{
		Code:   "syntax-no-line",
		TextEn: `found %[1]s, expected a line of a rule`,
		TextZh: `此处是 %[1]s，应为规则的一行`,
		HintEn: `a line begins with one of: %[2]s`,
		HintZh: `规则的一行以下列词之一开头：%[2]s`,
	},
	{
		Code:   "syntax-misspelt-line",
		TextEn: `found %[1]s, expected a line of a rule; did you mean "%[2]s"?`,
		TextZh: `此处是 %[1]s，应为规则的一行；是否想写 "%[2]s"？`,
	},
	{
		Code:   "syntax-after-line",
		TextEn: `found %[1]s, expected a new line of the rule or %[2]s`,
		TextZh: `此处是 %[1]s，应另起一行，或为 %[2]s`,
	},
	{
		Code:   "syntax-no-given",
		TextEn: `found %[1]s, expected a fact of the example`,
		TextZh: `此处是 %[1]s，应为示例的一项事实`,
		HintEn: `an example has: on <date>, facts (given dibao = yes), outcomes (expect medical_aid granted), cite; here one of: %[2]s`,
		HintZh: `示例依次写：on <日期>、事实（given dibao = yes）、结果（expect medical_aid granted）、cite；此处应为：%[2]s`,
	},
	{
		Code:   "syntax-misspelt-given",
		TextEn: `found %[1]s, expected a fact of the example; did you mean "%[2]s"?`,
		TextZh: `此处是 %[1]s，应为示例的一项事实；是否想写 "%[2]s"？`,
	},
	{
		Code:   "syntax-no-expectation",
		TextEn: `found %[1]s, expected an outcome of the example`,
		TextZh: `此处是 %[1]s，应为示例的一项结果`,
		HintEn: `the facts of an example come before its outcomes, its cite last; here one of: %[2]s`,
		HintZh: `示例中事实在前，结果在后，cite 最后；此处应为：%[2]s`,
	},
	{
		Code:   "syntax-misspelt-expectation",
		TextEn: `found %[1]s, expected an outcome of the example; did you mean "%[2]s"?`,
		TextZh: `此处是 %[1]s，应为示例的一项结果；是否想写 "%[2]s"？`,
	},
	{
		Code:   "syntax-after-expectation",
		TextEn: `found %[1]s, expected a new outcome of the example or %[2]s`,
		TextZh: `此处是 %[1]s，应另写一项结果，或为 %[2]s`,
	},
	{
		Code:   "syntax-no-declaration",
		TextEn: `found %[1]s, expected a declaration`,
		TextZh: `此处是 %[1]s，应为一条声明`,
		HintEn: `a declaration begins with one of: %[2]s`,
		HintZh: `声明以下列词之一开头：%[2]s`,
	},
	{
		Code:   "syntax-misspelt-declaration",
		TextEn: `found %[1]s, expected a declaration; did you mean "%[2]s"?`,
		TextZh: `此处是 %[1]s，应为一条声明；是否想写 "%[2]s"？`,
	},
	{
		Code:   "syntax-after-declaration",
		TextEn: `found %[1]s, expected a new declaration or %[2]s`,
		TextZh: `此处是 %[1]s，应另起一条声明，或为 %[2]s`,
	},
	{
		Code:   "syntax-no-value",
		TextEn: `found %[1]s, expected a value of the category: a name and its label`,
		TextZh: `此处是 %[1]s，应为类别的一个值：名称和标签`,
	},

	// Braces.
	{
		Code:   "syntax-missing-brace",
		TextEn: `found %[1]s before the block was closed, expected "}"`,
		TextZh: `块尚未结束就出现了 %[1]s，此前应有 "}"`,
	},
	{
		Code:   "syntax-open-block",
		TextEn: `the file ends before the block was closed, expected "}"`,
		TextZh: `块尚未结束，文件已到末尾，此前应有 "}"`,
	},
	{
		Code:   "syntax-brace-opened",
		TextEn: `the block begins here`,
		TextZh: `该块从此处开始`,
	},
	{
		Code:   "syntax-extra-brace",
		TextEn: `found "}", but no block is open here`,
		TextZh: `此处有 "}"，但没有与之对应的 "{"`,
		HintEn: `delete it, or look for a block above that was closed too early`,
		HintZh: `请删去，或检查前面的块是否过早结束`,
	},
	{
		Code:   "syntax-nesting",
		TextEn: `braces and parentheses stand more than %[1]d deep in each other; the file was not read`,
		TextZh: `括号嵌套超过 %[1]d 层，未读取本文件`,
	},

	// Names, texts and numbers.
	{
		Code:   "syntax-name-letters",
		TextEn: `found "%[1]s", expected a name of the letters a-z, digits and _`,
		TextZh: `此处是“%[1]s”，名称只能由小写字母 a-z、数字和下划线组成`,
		HintEn: `Chinese stands in quotation marks: in a rule the words of the notice, in the vocabulary the label of a name`,
		HintZh: `中文写在引号内：规则中是原文，词表中是名称的标签`,
	},
	{
		Code:   "syntax-name-case",
		TextEn: `found "%[1]s", expected a name in small letters: %[2]s`,
		TextZh: `此处是“%[1]s”，名称用半角小写字母：%[2]s`,
	},
	{
		Code:   "syntax-open-string",
		TextEn: `the text in quotation marks is not closed on its line`,
		TextZh: `引号内的文字在本行内没有结束`,
		HintEn: `put " after the last word; a text may not contain a line break; within a text " is written \"`,
		HintZh: `请在末尾加上 "；引号内不能换行；文字内的 " 写作 \"`,
	},
	{
		Code:   "syntax-quotes",
		TextEn: `found the quotation mark %[1]s, expected "`,
		TextZh: `此处是引号 %[1]s，应为半角直引号 "`,
	},
	{
		Code:   "syntax-escape",
		TextEn: `found %[1]s in a text; only \" and \\ are allowed`,
		TextZh: `引号内有 %[1]s；只能使用 \" 和 \\`,
	},
	{
		Code:   "syntax-number",
		TextEn: `found %[1]s, expected a number such as 650, 1.5 or 2_000_000`,
		TextZh: `此处是 %[1]s，数字应写作 650、1.5 或 2_000_000`,
		HintEn: `no zeros before the first digit, a digit on both sides of a point and of every _`,
		HintZh: `开头不加零，小数点和每个 _ 的两侧都要有数字`,
	},
	{
		Code:   "syntax-number-size",
		TextEn: `%[1]s is too large or too exact: at most %[2]d digits before the point and %[3]d after it`,
		TextZh: `%[1]s 位数过多：小数点前最多 %[2]d 位，小数点后最多 %[3]d 位`,
	},
	{
		Code:   "syntax-number-commas",
		TextEn: `found %[1]s, expected %[2]s: digits are grouped with _`,
		TextZh: `此处是 %[1]s，应写作 %[2]s：数字用 _ 分组`,
	},
	{
		Code:   "syntax-occurrence",
		TextEn: `found %[1]s after @, expected which of several equal passages is meant: 1 to %[2]d`,
		TextZh: `@ 之后是 %[1]s，应写第几处相同文字：1 至 %[2]d`,
	},
	{
		Code:   "syntax-date",
		TextEn: `found %[1]s, expected a date of the calendar such as 2022-08-31, or 2022-06 for a month`,
		TextZh: `此处是 %[1]s，日期应写作 2022-08-31，月份应写作 2022-06，且须存在`,
	},

	// Signs.
	{
		Code:   "syntax-full-width",
		TextEn: `found the full-width "%[1]s", expected "%[2]s"`,
		TextZh: `此处是全角“%[1]s”，应为半角 "%[2]s"`,
	},
	{
		Code:   "syntax-foreign",
		TextEn: `found "%[1]s", which is written "%[2]s" here`,
		TextZh: `此处是“%[1]s”，应写作 "%[2]s"`,
	},
	{
		Code:   "syntax-space",
		TextEn: `found the space character %[1]s, expected an ordinary space`,
		TextZh: `此处是空白字符 %[1]s，应为普通空格`,
	},
	{
		Code:   "syntax-byte-order-mark",
		TextEn: `found a byte order mark, which an editor put in`,
		TextZh: `此处有编辑器写入的字节顺序标记（BOM）`,
		HintEn: `save the file as UTF-8 without BOM`,
		HintZh: `请将文件另存为不带 BOM 的 UTF-8`,
	},
	{
		Code:   "syntax-encoding",
		TextEn: `found a byte that is not UTF-8; the file was not read`,
		TextZh: `此处有不属于 UTF-8 的字节，未读取本文件`,
		HintEn: `save the file as UTF-8; it may be in GBK now`,
		HintZh: `请将文件另存为 UTF-8；目前可能是 GBK 编码`,
	},
	{
		Code:   "syntax-character",
		TextEn: `found "%[1]s" (%[2]s), which means nothing in this language`,
		TextZh: `此处是“%[1]s”（%[2]s），本语言中没有这个符号`,
		HintEn: `a range is written 2 to 4, a comment begins with //, Chinese stands in quotation marks`,
		HintZh: `区间写作 2 to 4，注释以 // 开头，中文写在引号内`,
	},
}
