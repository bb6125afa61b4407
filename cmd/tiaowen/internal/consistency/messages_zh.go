package consistency

// chinese is the Chinese message table; see english.
func chinese() map[string]string {
	return map[string]string{
		"place-differs":    "申请地不一",
		"demand-lifted":    "要求已取消",
		"amount-differs":   "数额不一",
		"strength-differs": "力度不一",
		"stacks":           "待遇叠加",
		"outlives":         "超出有效期",
		"count-differs":    "数目不符",
		"heading-unkept":   "标题未落实",
		"basis-missing":    "依据缺失",

		"place-differs/lifted":   "同一人按一条须「{1}」，按另一条「{2}」",
		"place-differs/excepted": "同一人按一条须「{1}」，按另一条的特殊规定「{2}」",
		"place-differs/apart":    "同一人按一条须「{1}」，按另一条须「{2}」，没有共同的申请地",
		"demand-lifted/lifted":   "一条要求「{1}」，另一条「{2}」，同一人两条都适用",
		"demand-lifted/excepted": "一条要求「{1}」，另一条作特殊规定「{2}」，同一人两条都适用",
		"amount-differs/paid":    "同一人就同一项待遇，按一条得「{1}」，按另一条得「{2}」",
		"amount-differs/fund":    "同一项资金，一处为「{1}」，另一处为「{2}」",

		"strength-differs/forbidden": "「{1}」与「{2}」针对同一事项，一处禁止，另一处不禁止",
		"strength-differs/may":       "同一人就同一事项，「{1}」与「{2}」一处为应当，一处为可以",

		"stacks/together": "同一人可同时得到{benefits}，文件未说明能否叠加享受",

		"outlives/never":     "「{1}」最长{length}：即使在施行首日（{from}）给予，也到{end}才届满，晚于文件失效日（{to}）",
		"outlives/late":      "「{1}」最长{length}：{last}之后给予的，届满时文件已于{to}失效；失效当日给予的，到{end}届满",
		"outlives/yearly":    "「{1}」按年承诺，而文件施行不满一年（{from}至{to}）",
		"outlives/frequency": "「{1}」每{length}一次，而文件施行期更短（{from}至{to}）",
		"outlives/period":    "「{1}」延续到{end}，文件于{to}失效",
		"outlives/due":       "「{1}」的期限是{end}，文件于{to}失效",

		"count-differs/measures": "文件称「{1}」，编号的措施实有{count}条",
		"count-differs/chapters": "文件称「{1}」，实有{count}章",
		"count-differs/listed":   "「{1}」列举了{count}项",
		"count-differs/closing":  "「{1}」列举了{count}项，除非“等”字之外另有所指",
		"count-differs/points":   "「{1}」之后列了{count}点",

		"heading-unkept/dropped": "标题写有“{phrase}”，其下正文没有；上级来源 {source} 的正文有",
		"heading-unkept/empty":   "标题「{1}」的内容在其下正文中没有着落",

		"basis-missing/cited": "语料库缺少“{document}”，条文据此所定的内容无从核对",
	}
}
