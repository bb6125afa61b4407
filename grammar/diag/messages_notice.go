package diag

// noticeMessages are the messages of the reading of notices.
var noticeMessages = []Message{
	// The front matter as YAML; manifests too.
	{
		Code:   "yaml-syntax",
		TextEn: "this is not YAML: %[1]s", TextZh: "不是有效的 YAML：%[1]s",
	},
	{
		Code:   "yaml-no-mapping",
		TextEn: "found no keys with values", TextZh: "此处应为“键: 值”",
		HintEn: "write `key: value`, one key a line", HintZh: "每行写一个“键: 值”",
	},
	{
		Code:   "yaml-duplicate-key",
		TextEn: "the key %[1]q is given twice", TextZh: "键 %[1]q 重复",
		HintEn: "keep one of the two", HintZh: "请保留其中一个",
	},
	{
		Code:   "yaml-first-key",
		TextEn: "it is given here first", TextZh: "首次出现在此处",
	},
	{
		Code:   "yaml-missing-key",
		TextEn: "the key %[1]q is missing", TextZh: "缺少键 %[1]q",
	},
	{
		Code:   "yaml-unknown-key",
		TextEn: "there is no key %[1]q", TextZh: "没有键 %[1]q",
		HintEn: "the keys are: %[2]s", HintZh: "可用的键：%[2]s",
	},
	{
		Code:   "yaml-unknown-key-near",
		TextEn: "there is no key %[1]q", TextZh: "没有键 %[1]q",
		HintEn: "did you mean %[2]q?", HintZh: "是否应为 %[2]q？",
	},
	{
		Code:   "yaml-not-scalar",
		TextEn: "%[1]q takes a single value", TextZh: "%[1]q 应为单个值",
	},
	{
		Code:   "yaml-not-list",
		TextEn: "%[1]q takes a list", TextZh: "%[1]q 应为列表",
		HintEn: "write [a, b], or [] for none", HintZh: "写作 [a, b]，没有则写 []",
	},

	// The front matter as data.
	{
		Code:   "front-missing",
		TextEn: "the notice has no front matter", TextZh: "文件缺少元数据",
		HintEn: "begin the file with a line ---, the keys, and another line ---", HintZh: "文件应以 --- 一行、各键、再一行 --- 开头",
	},
	{
		Code:   "front-bad-slug",
		TextEn: "%[1]q is not a slug: lower-case letters, digits and hyphens, a letter first", TextZh: "%[1]q 不是有效的短名：只用小写字母、数字和连字符，以字母开头",
		HintEn: "for example zhongwei-2022", HintZh: "例如 zhongwei-2022",
	},
	{
		Code:   "front-no-issuer",
		TextEn: "the notice names no issuer", TextZh: "未写发文机关",
	},
	{
		Code:   "front-bad-level",
		TextEn: "%[1]q is not a level of government", TextZh: "%[1]q 不是有效的层级",
		HintEn: "the levels are: %[2]s", HintZh: "层级为：%[2]s",
	},
	{
		Code:   "front-bad-region",
		TextEn: "%[1]q does not continue the path of region codes", TextZh: "行政区划代码 %[1]q 与上级代码不衔接",
		HintEn: "give the codes of GB/T 2260 from the region down, each beginning with the one above: [\"64\", \"6405\"]", HintZh: "按 GB/T 2260 自上而下写，下级代码以上级代码开头：[\"64\", \"6405\"]",
	},
	{
		Code:   "front-region-level",
		TextEn: "a notice of level %[1]s has %[2]d region codes, found %[3]d", TextZh: "%[1]s 级文件应有 %[2]d 个行政区划代码，实有 %[3]d 个",
	},
	{
		Code:   "front-bad-hash",
		TextEn: "%[1]q is not a SHA-256: 64 hexadecimal digits", TextZh: "%[1]q 不是 SHA-256：应为 64 位十六进制数",
	},
	{
		Code:   "front-bad-date",
		TextEn: "%[1]s: %[2]q is not a day of the calendar", TextZh: "%[1]s：%[2]q 不是有效日期",
		HintEn: "write year-month-day: 2022-06-02", HintZh: "按 年-月-日 书写：2022-06-02",
	},
	{
		Code:   "front-period",
		TextEn: "the notice is in force to %[1]s, before it comes into force", TextZh: "有效期止于 %[1]s，早于施行日期",
	},
	{
		Code:   "front-differs",
		TextEn: "the front matter gives %[1]s as %[2]q, the text has %[3]q", TextZh: "元数据中 %[1]s 为 %[2]q，正文为 %[3]q",
		HintEn: "correct the front matter", HintZh: "请更正元数据",
	},

	// The text.
	{
		Code:   "notice-not-text",
		TextEn: "the file is not UTF-8 text from here on", TextZh: "自此处起不是 UTF-8 文本",
		HintEn: "save the file as UTF-8", HintZh: "请将文件另存为 UTF-8",
	},
	{
		Code:   "notice-no-clause",
		TextEn: "the notice has no clause", TextZh: "文件中没有条文",
		HintEn: "a clause starts a line with its number: 一、 （一） 1. （1） 第一条", HintZh: "条文以序号开头另起一行：一、 （一） 1. （1） 第一条",
	},
	{
		Code:   "notice-no-number",
		TextEn: "the notice has no numbered clause", TextZh: "文件中没有带序号的条文",
		HintEn: "a clause starts a line with its number: 一、 （一） 1. （1） 第一条", HintZh: "条文以序号开头另起一行：一、 （一） 1. （1） 第一条",
	},
	{
		Code:   "notice-duplicate-number",
		TextEn: "the number %[1]s comes twice", TextZh: "序号 %[1]s 重复",
		HintEn: "if the source has it so, list the correction as an erratum", HintZh: "如原文如此，请列入勘误",
	},
	{
		Code:   "notice-first-number",
		TextEn: "it comes here first", TextZh: "首次出现在此处",
	},
	{
		Code:   "notice-number-start",
		TextEn: "the numbering starts with %[1]s", TextZh: "序号从 %[1]s 开始",
		HintEn: "a clause before it may be missing, or lack its number", HintZh: "前面可能缺条文，或漏写序号",
	},
	{
		Code:   "notice-number-gap",
		TextEn: "%[1]s does not follow %[2]s", TextZh: "序号 %[2]s 之后是 %[1]s，不连续",
		HintEn: "a clause between them may be missing, or lack its number", HintZh: "中间可能缺条文，或漏写序号",
	},
	{
		Code:   "notice-unpaired-mark",
		TextEn: "%[1]s has no partner in its paragraph", TextZh: "标点 %[1]s 不成对",
		HintEn: "sentences are split as if it were not there", HintZh: "断句时忽略此标点",
	},
	{
		Code:   "notice-unnumbered-heading",
		TextEn: "the heading %[1]q has no number; all from here on is taken for an annex", TextZh: "标题 %[1]q 没有序号，自此处起视为附件",
		HintEn: "if it heads clauses of the notice, give it its number", HintZh: "如属正文，请补上序号",
	},

	// The proof that nothing of the raw source is lost.
	{
		Code:   "source-hash",
		TextEn: "this is not the SHA-256 of %[2]s, which is %[1]s", TextZh: "与 %[2]s 的 SHA-256 不符，实为 %[1]s",
		HintEn: "restore the raw source (corrections belong in the errata); of a source imported anew, write its SHA-256 here and hold the notice to it",
		HintZh: "请恢复原始文本（更正应列入勘误）；如已重新导入，请在此写上新值，并据以核对文件",
	},
	{
		Code:   "source-missing",
		TextEn: "the raw source %[1]s is not there", TextZh: "没有原始文本 %[1]s",
		HintEn: "put it beside the manifest, under this name without folders", HintZh: "请将其放在清单旁边，文件名不含文件夹",
	},
	{
		Code:   "source-no-notice",
		TextEn: "the corpus has no notice %[1]q", TextZh: "语料中没有文件 %[1]q",
	},
	{
		Code:   "source-differs",
		TextEn: "the raw source goes on %[1]q, the corpus %[2]q", TextZh: "原始文本为 %[1]q，语料为 %[2]q",
		HintEn: "restore the text of the notice; list a correction as an erratum in the manifest; or import the source again", HintZh: "请恢复文件原文；更正应列入清单的勘误；或重新导入",
	},
	{
		Code:   "source-is",
		TextEn: "this is the place in the raw source", TextZh: "原始文本中的对应位置",
	},
	{
		Code:   "source-unproved",
		TextEn: "that the text is that of %[1]s is not proved: no manifest in corpus/sources names this notice", TextZh: "未证明本文即 %[1]s：corpus/sources 中没有清单提到本文件",
		HintEn: "import the source, or write source: none", HintZh: "请导入原始文本，或写 source: none",
	},
	{
		Code:   "source-unstated",
		TextEn: "the notice does not say where its text comes from", TextZh: "文件未写明文本来源",
		HintEn: "write source: none in the front matter of a notice typed by hand", HintZh: "手工录入的文件，请在元数据中写 source: none",
	},
	{
		Code:   "erratum-bad-line",
		TextEn: "%[1]q is not a line number", TextZh: "%[1]q 不是行号",
	},
	{
		Code:   "erratum-no-line",
		TextEn: "there is no line %[1]d: %[2]s has %[3]d lines", TextZh: "没有第 %[1]d 行：%[2]s 共 %[3]d 行",
	},
	{
		Code:   "erratum-not-once",
		TextEn: "%[1]q stands %[2]d times in line %[3]d of %[4]s, not once", TextZh: "%[1]q 在 %[4]s 第 %[3]d 行出现 %[2]d 次，应恰好一次",
		HintEn: "quote more of the line", HintZh: "请多引几个字",
	},
}
