package cli

import "tiaowen/cmd/tiaowen/internal/bilingual"

// words are what the command itself has to say, in one language: why it ended,
// and what it did. Help and usage are English.
type words struct {
	nouns       map[string]string
	noneKnown   string // noun, name
	unknown     string // noun, name, what there is
	hasErrors   string
	dayNeeded   string
	notUpToDate string
	noLink      string            // target
	reviewed    bilingual.Counted // links; file

	reviewedAlone bilingual.Counted // clauses without a source; file
	noticeErrors  string            // notice
	leftOut       string            // notice, file, line, column, error
}

func (a *app) words() *words { return bilingual.Pick(a.language(), &english, &chinese) }

var english = words{
	nouns:       map[string]string{"notice": "notice", "clause": "clause", "place": "place"},
	noneKnown:   "no %[1]s %[2]q: the workspace has none",
	unknown:     "no %[1]s %[2]q: expected one of %[3]s",
	hasErrors:   "the workspace has errors; mend them first (tiaowen check shows them all)",
	dayNeeded:   "the law in force depends on the day: give --date 2022-07-15 or a date in the case",
	notUpToDate: "generated/ or reports/ is not up to date: run tiaowen build",
	noLink:      "no link from %[1]q: expected a lower clause (zhongwei-2022:5) or a notice with links (zhongwei-2022)",
	reviewed: bilingual.Counted{
		One:  "%[1]d link recorded as reviewed in %[2]s",
		Many: "%[1]d links recorded as reviewed in %[2]s",
	},
	reviewedAlone: bilingual.Counted{
		One:  "%[1]d clause without a source recorded as reviewed in %[2]s",
		Many: "%[1]d clauses without a source recorded as reviewed in %[2]s",
	},
	noticeErrors: "%[1]s has errors; mend them first (tiaowen check shows them all)",
	leftOut:      "note: %[1]s is left out, it has errors: %[2]s:%[3]d:%[4]d: %[5]s (tiaowen check shows them all)",
}

var chinese = words{
	nouns:       map[string]string{"notice": "文件", "clause": "条文", "place": "地方"},
	noneKnown:   "没有%[1]s“%[2]s”：工作区里一个也没有",
	unknown:     "没有%[1]s“%[2]s”：应为其中之一：%[3]s",
	hasErrors:   "工作区有错误，请先改正（tiaowen check 列出全部）",
	dayNeeded:   "适用哪些文件取决于日期：请用 --date 2022-07-15，或在案例里写 date",
	notUpToDate: "generated/ 或 reports/ 不是最新：请运行 tiaowen build",
	noLink:      "没有从“%[1]s”出发的关联：应为有来源的下级条文（zhongwei-2022:5）或文件（zhongwei-2022）",
	reviewed:    bilingual.Counted{One: "已将 %[1]d 处关联记为已复核（%[2]s）"},

	reviewedAlone: bilingual.Counted{One: "已将 %[1]d 条没有来源的条文记为已复核（%[2]s）"},
	noticeErrors:  "%[1]s 有错误，请先改正（tiaowen check 列出全部）",
	leftOut:       "提示：%[1]s 有错误，未计入：%[2]s:%[3]d:%[4]d：%[5]s（tiaowen check 列出全部）",
}
