package diag

// markMessages: marks in the texts of rules, second readings and variants.
var markMessages = []Message{
	{
		Code:   "edition-unknown",
		TextEn: "there is no edition %[1]d of the language, expected edition 2", TextZh: "语言没有第 %[1]d 版，应为 edition 2",
		HintEn: "write edition 2 behind the name of the notice", HintZh: "请在文件名称之后写 edition 2",
	},
	{
		Code:   "edition-new",
		TextEn: "this form belongs to edition 2 of the language, and the header does not say edition 2", TextZh: "此写法属于语言第 2 版，而文件首部没有写 edition 2",
		HintEn: "write the header as notice %[1]s edition 2, and let `tiaowen fmt --edition 2` rewrite the old forms",
		HintZh: "首部写作 notice %[1]s edition 2，旧写法由 `tiaowen fmt --edition 2` 改写",
	},
	{
		Code:   "edition-cite",
		TextEn: "found cite behind a term, expected the quoted words alone", TextZh: "词项之后有 cite，应直接写引文",
		HintEn: "in edition 2 the words are the cite; leave out every cite behind a term, for this is told once a file",
		HintZh: "第 2 版中引文即是出处；请删去词项之后的每个 cite，每个文件只提示一次",
	},
	{
		Code:   "reading-unchanged",
		TextEn: "the reading “%[1]s” says what the main reading says", TextZh: "另一读法“%[1]s”与主要读法相同",
		HintEn: "change what the doubt is about, or write unclear where no outcome turns on it",
		HintZh: "请写出有疑问之处的不同读法；结论不因此不同的，写 unclear",
	},
	{
		Code:   "mark-stray",
		TextEn: "this ] closes no mark", TextZh: "此处的 ] 没有对应的 [",
		HintEn: "a bracket of the notice itself is written \\]", HintZh: "原文自有的方括号写作 \\]",
	},
	{
		Code:   "mark-open",
		TextEn: "this mark is not closed in its string", TextZh: "此标记在本字符串内没有闭合",
		HintEn: "add ] behind the marked words; a mark never crosses from one string into the next",
		HintZh: "请在所标文字之后加 ]；标记不能跨字符串",
	},
	{
		Code:   "mark-gap",
		TextEn: "found … inside a mark", TextZh: "标记之内有 …",
		HintEn: "… stands between marks for words of other provisions; mark the words within the mark instead: [does 发挥[with 村委会]作用]",
		HintZh: "… 只能放在标记之间，代表其他规则的文字；标记之内的文字请另加标记：[does 发挥[with 村委会]作用]",
	},
	{
		Code:   "mark-empty",
		TextEn: "the mark %[1]s has no words", TextZh: "标记 %[1]s 没有文字",
		HintEn: "put the words of the notice behind the label", HintZh: "请在标签之后写原文的文字",
	},
	{
		Code:   "label-doubtful",
		TextEn: "the label is %[1]s, and “%[2]s” beside the words speaks for %[3]s", TextZh: "标签是 %[1]s，而旁边的“%[2]s”说明应为 %[3]s",
		HintEn: "write [%[3]s …], or mark the words so that “%[2]s” belongs to what it stands with",
		HintZh: "请写 [%[3]s …]，或把“%[2]s”划入它所属的部分",
	},
	{
		Code:   "mark-wide",
		TextEn: "found %[1]s, expected %[2]s: marks stand in half-width brackets", TextZh: "此处是 %[1]s，应为 %[2]s：标记用半角方括号",
	},
	{
		Code:   "mark-space",
		TextEn: "found the label %[1]s without a space behind it", TextZh: "标签 %[1]s 之后缺一个空格",
		HintEn: "write [%[1]s words], or [%[1]s:name words]", HintZh: "写作 [%[1]s 原文]，或 [%[1]s:名称 原文]",
	},
	{
		Code:   "mark-label",
		TextEn: "found the label %[1]s, expected one of %[2]s", TextZh: "此处是标签 %[1]s，应为 %[2]s 之一",
		HintEn: "Latin words of the notice do not stand right behind [", HintZh: "原文中的拉丁字母不能紧跟在 [ 之后",
	},
	{
		Code:   "reading-element",
		TextEn: "the reading leaves out %[1]s, which this %[2]s does not have", TextZh: "此读法略去 %[1]s，而此 %[2]s 没有这一要素",
		HintEn: "name an element that the provision has a line for", HintZh: "请写规则已有的要素",
	},
	{
		Code:   "reading-name",
		TextEn: "the reading replaces %[1]s, which stands %[2]d times in the conditions", TextZh: "此读法替换 %[1]s，而它在条件中出现 %[2]d 次",
		HintEn: "give the whole line as the reading has it", HintZh: "请写出该读法下的整行",
	},
	{
		Code:   "any-member",
		TextEn: "“%[1]s” is the wording of %[2]d facts, expected one", TextZh: "“%[1]s”是 %[2]d 个事实的措辞，应为一个",
		HintEn: "add the wording to the one fact that is meant (words \"%[1]s\"), or bracket the members otherwise",
		HintZh: "请把该措辞加到所指的那个事实（words \"%[1]s\"），或改用方括号划分成员",
	},
	{
		Code:   "any-nearest",
		TextEn: "the nearest fact is %[1]s", TextZh: "最接近的事实是 %[1]s",
	},
	{
		Code:   "edition-ambiguity",
		TextEn: "found ambiguity, expected reading or unclear", TextZh: "此处是 ambiguity，应为 reading 或 unclear",
		HintEn: "a reading says what it changes; a doubt on which no outcome turns is unclear",
		HintZh: "reading 写明所改之处；不影响结果的疑问写作 unclear",
	},
	{
		Code:   "but-subject",
		TextEn: "the example expects %[1]d things, so that the variant must name its own", TextZh: "此例预期 %[1]d 项，变例须写明是哪一项",
		HintEn: "write: but FACT = VALUE : NAME OUTCOME", HintZh: "写作：but 事实 = 值 : 名称 结果",
	},
	{
		Code:   "provision-nameless",
		TextEn: "a %[1]s needs a name", TextZh: "%[1]s 须有名称",
		HintEn: "only duties, powers, bans and encouragements are known by their acts: write %[1]s NAME",
		HintZh: "只有职责、授权、禁止、鼓励可由行为辨认：请写 %[1]s 名称",
	},
}
