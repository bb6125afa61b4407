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
	{
		Code:   "negation-lost",
		TextEn: "the words deny %[1]s, and the rule does not: “%[2]s”", TextZh: "原文否定了 %[1]s，规则没有否定：“%[2]s”",
		HintEn: "write not before the name; where the negation is a part of what the name means, add the words to its wordings",
		HintZh: "请在名称前写 not；如果否定是名称自身含义的一部分，请把这些词语补为它的措辞",
	},
	{
		Code:   "negation-unsaid",
		TextEn: "the rule says %[1]s, and the words deny nothing: “%[2]s”", TextZh: "规则写了 %[1]s，原文没有否定：“%[2]s”",
		HintEn: "take %[1]s away, or cite the word that denies (不, 非, 未, 无, 除…外)",
		HintZh: "请删去 %[1]s，或者引上表示否定的词（不、非、未、无、除……外）",
	},
	{
		Code:   "share-order",
		TextEn: "the rule says %[1]s for number %[2]d of the list, which takes “%[3]s”", TextZh: "规则为所列第 %[2]d 项写了 %[1]s，“分别”使该项对应“%[3]s”",
		HintEn: "in a list with 分别 the first value is of the first member, the second of the second",
		HintZh: "“分别”所列的数值依次对应前面所列的各项",
	},
	{
		Code:   "once-lost",
		TextEn: "the words give this once (一次性), and the rule does not: “%[1]s”", TextZh: "原文写明一次性，规则没有写：“%[1]s”",
		HintEn: "write once behind the amount; of a sum paid in instalments, total cites the words",
		HintZh: "请在数额之后写 once；分期发放的，由 total 引上这些词语",
	},
	{
		Code:   "base-not-meant",
		TextEn: "the rule reckons with %[2]s (%[3]s), and “%[1]s” does not name it", TextZh: "规则按 %[2]s（%[3]s）计算，“%[1]s”没有写这一标准",
		HintEn: "name the standard that the words name, or add its wording to it in dsl/vocabulary.rules",
		HintZh: "请改为原文所写的标准，或者在 dsl/vocabulary.rules 中为它补上措辞",
	},
	{
		Code:   "area-not-meant",
		TextEn: "%[2]s is not the entry that “%[1]s” names", TextZh: "“%[1]s”所写的不是 %[2]s 这一档",
		HintEn: "write the entry that the words name: 城市 is [urban], 农村 [rural]; without one, that of the person's own area is meant",
		HintZh: "请写原文所写的一档：城市为 [urban]，农村为 [rural]；不写则指本人所属地区的一档",
	},
	{
		Code:   "strength-unsaid",
		TextEn: "the rule says %[1]s, and its words do not: expected one of %[2]s", TextZh: "规则写了 %[1]s，原文没有这样的词：应有%[2]s之一",
		HintEn: "cite the word that shows the strength, or write the provision as a duty",
		HintZh: "请引上表示力度的词，或者写成 duty",
	},
	{
		Code:   "strength-lost",
		TextEn: "the words have “%[1]s”, and the rule binds like a must", TextZh: "原文有“%[1]s”，规则却与“必须”同样有约束力",
		HintEn: "write the provision as %[2]s, or give it the line %[3]s \"%[1]s\"",
		HintZh: "请把规则写成 %[2]s，或者加上 %[3]s \"%[1]s\" 一行",
	},
}
