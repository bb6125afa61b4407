package diag

// meaningMessages: words cited for what they do not say.
var meaningMessages = []Message{
	{
		Code:   "cite-not-meant",
		TextEn: "“%[1]s” has no wording of %[2]s (%[3]s)", TextZh: "“%[1]s”中没有 %[2]s（%[3]s）的措辞",
		HintEn: "name what the words say; where they do mean this name, add them to it in dsl/vocabulary.rules: words \"…\"",
		HintZh: "请改用词语所指的名称；如果确是此名称，请在 dsl/vocabulary.rules 中为它补上措辞：words \"…\"",
	},
	{
		Code:   "meant-nearest",
		TextEn: "“%[1]s” is a wording of %[2]s", TextZh: "“%[1]s”是 %[2]s 的措辞",
	},
}
