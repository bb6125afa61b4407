package diag

// transcriptMessages are the messages of the transcription of source texts. Their
// codes begin with draft, as they were published.
var transcriptMessages = []Message{
	// The source as a file.
	{
		Code:   "draft-unknown-kind",
		TextEn: "%[1]s is of no kind that notices are drafted from", TextZh: "不支持 %[1]s 的文件类型",
		HintEn: "the kinds are: %[2]s", HintZh: "支持的类型：%[2]s",
	},
	{
		Code:   "draft-foreign",
		TextEn: "%[1]s holds %[2]s, whatever its name says", TextZh: "%[1]s 的内容是 %[2]s",
		HintEn: "save it as UTF-8 text or .docx; the kinds are: %[3]s", HintZh: "请另存为 UTF-8 文本或 .docx；支持的类型：%[3]s",
	},
	{
		Code:   "draft-too-long",
		TextEn: "%[1]s is longer than %[2]d MB", TextZh: "%[1]s 超过 %[2]d MB",
	},
	{
		Code:   "draft-bad-html",
		TextEn: "this is no web page that can be read: %[1]s", TextZh: "无法读取网页：%[1]s",
	},
	{
		Code:   "draft-bad-docx",
		TextEn: "this is no Word document that can be read: %[1]s", TextZh: "无法读取 Word 文档：%[1]s",
		HintEn: "open it in Word or WPS and save it as .docx again", HintZh: "请用 Word 或 WPS 打开后重新另存为 .docx",
	},
	{
		Code:   "draft-no-text",
		TextEn: "%[1]s holds no text", TextZh: "%[1]s 中没有文字",
	},
	{
		Code:   "draft-errata-overlap",
		TextEn: "this erratum and the one before it change the same characters", TextZh: "此条勘误与前一条改动了相同的字",
		HintEn: "join the two", HintZh: "请合并为一条",
	},

	// What a person should look at.
	{
		Code:   "draft-auto-number",
		TextEn: "Word numbers %[1]d paragraphs by itself: the text lacks their numbers", TextZh: "有 %[1]d 段使用了 Word 自动编号，文本中没有序号",
		HintEn: "turn the automatic numbers into text in Word, or write them into the notice", HintZh: "请在 Word 中将自动编号转为文本，或在条文中补上序号",
	},
	{
		Code:   "draft-tracked-changes",
		TextEn: "the document has tracked changes; it was read as if all were accepted", TextZh: "文档含修订痕迹，已按接受全部修订读取",
	},
	{
		Code:   "draft-no-head",
		TextEn: "found no title with addressees below it: all of the text is taken for one notice", TextZh: "未找到标题和主送机关，全文视为一个文件",
	},
	{
		Code:   "draft-slug",
		TextEn: "the notice is called %[1]s for now", TextZh: "文件短名暂定为 %[1]s",
		HintEn: "choose a slug of the place and the year, for example zhongwei-2022", HintZh: "请改为地名加年份，例如 zhongwei-2022",
	},
	{
		Code:   "draft-no-date",
		TextEn: "the notice has no line with the date it was signed", TextZh: "未找到成文日期",
	},
	{
		Code:   "draft-rejoined",
		TextEn: "“%[1]s” and “%[2]s” are taken for one sentence, split by a page break", TextZh: "“%[1]s”与“%[2]s”视为被分页断开的一句",
	},
	{
		Code:   "draft-misread",
		TextEn: "%[1]s may be a scanning error for %[2]s", TextZh: "%[1]s 疑为 %[2]s 的识别错误",
		HintEn: "if the print has it so, list the erratum", HintZh: "如与原件不符，请列入勘误",
	},
	{
		Code:   "draft-bare-number",
		TextEn: "%[1]s may be the document number %[2]s without its brackets", TextZh: "%[1]s 疑为发文字号 %[2]s，括号缺失",
		HintEn: "if the print has it so, list the erratum", HintZh: "如与原件不符，请列入勘误",
	},
	{
		Code:   "draft-bare-date",
		TextEn: "%[1]s is a date that lost characters; it can be read as: %[2]s", TextZh: "日期 %[1]s 缺字，可读作：%[2]s",
		HintEn: "list the erratum", HintZh: "请列入勘误",
	},
	{
		Code:   "draft-no-stop",
		TextEn: "a full stop seems to be lost here", TextZh: "此处疑缺句号",
		HintEn: "if the print has it, list the erratum", HintZh: "如原件有句号，请列入勘误",
	},
	{
		Code:   "draft-page-text",
		TextEn: "“%[1]s” belongs to the page, not to the notice", TextZh: "“%[1]s”属于网页或版面，不是正文",
		HintEn: "list an erratum that takes it out", HintZh: "请以勘误删去",
	},
	{
		Code:   "draft-unreadable",
		TextEn: "“%[1]s” in the letterhead names no office", TextZh: "版头中的“%[1]s”不是机关名称",
	},
}
