package compare

import "tiaowen/cmd/tiaowen/internal/ir"

// chinese is the Chinese message table.
func chinese() wording {
	return wording{
		text:     chineseText(),
		elements: chineseElements(),
		none:     "未规定",
		subject: func(v *ir.Vocabulary, name string) string {
			base, index := baseName(name)
			if index == "" {
				return v.Label(base)
			}
			return valueLabel(v, index) + v.Label(base)
		},
	}
}

func chineseElements() map[ir.Element]string {
	return map[ir.Element]string{
		ir.To: "对象", ir.When: "条件", ir.Unless: "除外情形", ir.On: "申请环节", ir.At: "申请地",
		ir.During: "期间", ir.Pays: "金额", ir.Lasts: "期限", ir.Before: "完成时限", ir.Within: "办理时限",
		ir.Every: "频次", ir.Strength: "力度", ir.By: "责任主体", ir.Does: "举措", ir.About: "涉及对象",
		ir.Through: "方式渠道", ir.With: "协同单位", ir.Manner: "要求", ir.In: "地域", ir.Funded: "资金来源",
		ir.Besides: "叠加关系", ir.Purpose: "目的", ir.Validness: "有效期", Whole: "规定",
	}
}

func chineseText() map[string]string {
	return map[string]string{
		"conflict":                "{subject}：「{lower}」与上级「{upper}」不能并存，疑似抵触",
		"conflict//floor":         "{subject}：{element}「{lower}」低于上级下限「{upper}」，疑似抵触",
		"conflict//ceiling":       "{subject}：{element}「{lower}」超出上级上限「{upper}」，疑似抵触",
		"stale":                   "依据「{lower}」已失效",
		"stale/valid/basis":       "依据「{lower}」不在语料库中或已失效，无从核对",
		"stale/valid/start":       "先于上级文件施行：「{lower}」，上级「{upper}」",
		"stale/valid/end":         "有效期「{lower}」晚于上级「{upper}」，上级失效后依据不存",
		"omitted":                 "{subject}：未写上级的{element}「{upper}」",
		"omitted/provision":       "{subject}：上级规定「{upper}」在下级没有对应规定",
		"narrowed":                "{subject}：{element}「{lower}」窄于上级「{upper}」",
		"narrowed//member":        "{subject}：{element}少了「{upper}」",
		"narrowed//condition":     "{subject}：{element}多了要求「{lower}」",
		"narrowed//bound":         "{subject}：{element}由「{upper}」收紧为「{lower}」",
		"narrowed//open end":      "{subject}：{element}不再留有“等”的余地（上级「{upper}」）",
		"narrowed//discretion":    "{subject}：{element}由确定「{upper}」变为酌情「{lower}」",
		"narrowed//start":         "{subject}：{element}开始更晚，「{upper}」变为「{lower}」",
		"narrowed//end":           "{subject}：{element}结束更早，「{upper}」变为「{lower}」",
		"narrowed/valid":          "有效期更早届满：「{lower}」，上级「{upper}」",
		"weakened":                "{subject}：{element}由「{upper}」弱化为「{lower}」",
		"weakened//member":        "{subject}：{element}少了「{upper}」",
		"weakened//whole":         "{subject}：未写上级的{element}「{upper}」",
		"undecided":               "{subject}：{element}「{lower}」与上级「{upper}」无法由规则判定，待人工判断",
		"undecided//reading":      "{subject}：另一种读法会改变结论，待人工判断：{reading}",
		"extended":                "{subject}：{element}「{lower}」宽于上级「{upper}」",
		"extended//member":        "{subject}：{element}增加「{lower}」",
		"extended//condition":     "{subject}：{element}不再要求「{upper}」",
		"extended//bound":         "{subject}：{element}由「{upper}」放宽为「{lower}」",
		"extended//open end":      "{subject}：{element}增加“等”的余地（下级「{lower}」）",
		"extended//start":         "{subject}：{element}开始更早，「{upper}」变为「{lower}」",
		"extended//end":           "{subject}：{element}结束更晚，「{upper}」变为「{lower}」",
		"extended/pays/whole":     "{subject}：在上级之外增加「{lower}」",
		"extended/valid":          "有效期更晚届满：「{lower}」，上级「{upper}」",
		"strengthened":            "{subject}：{element}由「{upper}」强化为「{lower}」",
		"strengthened//member":    "{subject}：{element}增加「{lower}」",
		"strengthened//named":     "{subject}：{element}写明「{lower}」",
		"strengthened//whole":     "{subject}：增加{element}「{lower}」",
		"added":                   "{subject}：「{lower}」为上级所无",
		"added/provision/between": "{subject}：「{lower}」为上级所无，出自 {source}",
		"added/provision/skipped": "{subject}：「{lower}」为上级所无，越级取自 {source}",
		"refined":                 "{subject}：{element}细化为「{lower}」",
		"refined//named":          "{subject}：{element}写明「{lower}」，上级以“等”概括",
		"refined//filled":         "{subject}：上级未定{element}，明确为「{lower}」",
		"refined//within":         "{subject}：{element}在上级「{upper}」范围内定为「{lower}」",
		"refined//whole":          "{subject}：上级未写{element}，写明「{lower}」",
		"moved":                   "{subject}：移到另一条，「{upper}」现为「{lower}」",
		"merged":                  "与其他条合并：上级「{upper}」并入「{lower}」",
		"split":                   "拆分到多条：上级「{upper}」的一部分为「{lower}」",
		"restated":                "{subject}：「{lower}」转述上级「{upper}」，内容相同",
		"verbatim":                "{subject}：照录上级「{upper}」",
	}
}
