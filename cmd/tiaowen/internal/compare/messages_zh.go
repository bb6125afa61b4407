package compare

import "tiaowen/cmd/tiaowen/internal/ir"

// chinese is the Chinese message table.
func chinese() wording {
	return wording{
		text:     chineseText(),
		elements: chineseElements(),
		forces:   map[ir.Modality]string{ir.Forbidden: "不得", ir.Must: "应当", ir.May: "可以", ir.Encouraged: "鼓励"},
		none:     "（没有写）",
		marks:    [2]string{"「", "」"},
		unworded: "（没有表示力度的字）",
		hangs:    "（只按一种读法成立：{reading}）",
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
		"conflict":                "{subject}：{lower}与上级{upper}不能并存，疑似抵触",
		"conflict//floor":         "{subject}：{element}{lower}低于上级下限{upper}，疑似抵触",
		"conflict//ceiling":       "{subject}：{element}{lower}超出上级上限{upper}，疑似抵触",
		"stale/valid/missing":     "所依据的{lower}不在语料库中，无从核对",
		"stale/valid/lapsed":      "所依据的{lower}已于{note}失效",
		"stale/valid/start":       "自{note}起施行，早于上级的{upper note}",
		"stale/valid/end":         "有效期{lower}晚于上级{upper}，上级失效后依据不存",
		"omitted":                 "{subject}：未写上级的{element}{upper}",
		"omitted//open end":       "{subject}：{element}不再留有余地，上级有{upper}",
		"omitted/provision":       "{subject}：上级规定{upper}在下级没有对应规定",
		"omitted/valid":           "未再引用上级所据的{upper}",
		"narrowed":                "{subject}：{element}{lower}窄于上级{upper}",
		"narrowed//member":        "{subject}：{element}少了{upper}",
		"narrowed//condition":     "{subject}：{element}多了要求{lower}",
		"narrowed//confined":      "{subject}：上级不限{element}，下级限于{lower}",
		"narrowed//bound":         "{subject}：{element}由{upper}收紧为{lower}",
		"narrowed//sum":           "{subject}：总额由{upper}减为{lower}",
		"narrowed//open end":      "{subject}：{element}不再留有“等”的余地，上级有{upper}",
		"narrowed//discretion":    "{subject}：{element}由确定的{upper}变为酌情的{lower}",
		"narrowed//start":         "{subject}：{element}开始更晚，由{upper}变为{lower}",
		"narrowed//end":           "{subject}：{element}结束更早，由{upper}变为{lower}",
		"narrowed/valid/start":    "自{note}起施行，晚于上级的{upper note}",
		"narrowed/valid":          "有效期更早届满：{lower}，上级{upper}",
		"weakened":                "{subject}：{element}由{upper}弱化为{lower}",
		"weakened/modality":       "{subject}：力度由{upper force}弱化为{lower force}",
		"weakened//member":        "{subject}：{element}少了{upper}",
		"weakened//open end":      "{subject}：{element}不再留有“等”的余地，上级有{upper}",
		"weakened//whole":         "{subject}：未写上级的{element}{upper}",
		"replaced":                "{subject}：{element}由{upper}改为{lower}",
		"undecided":               "{subject}：{element}{lower}与上级{upper}无法由规则判定，待人工判断",
		"undecided//generalised":  "{subject}：{element}上级写明{upper}，下级概括为{lower}，是否等同待人工判断",
		"undecided//reading":      "{subject}：{element}有另一种读法，会改变结论，待人工判断：{reading}",
		"undecided//unruled":      "{subject}：有一处两可，规则没有区分：{reading}",
		"extended":                "{subject}：{element}{lower}宽于上级{upper}",
		"extended//member":        "{subject}：{element}增加{lower}",
		"extended//condition":     "{subject}：{element}不再要求{upper}",
		"extended//bound":         "{subject}：{element}由{upper}放宽为{lower}",
		"extended//sum":           "{subject}：总额由{upper}增为{lower}",
		"extended//open end":      "{subject}：{element}增加“等”的余地{lower}",
		"extended//head":          "{subject}：{element}的“等”由{upper}放宽为{lower}",
		"extended//discretion":    "{subject}：{element}由酌情的{upper}变为确定的{lower}",
		"extended//start":         "{subject}：{element}开始更早，由{upper}变为{lower}",
		"extended//end":           "{subject}：{element}结束更晚，由{upper}变为{lower}",
		"extended/pays/whole":     "{subject}：在上级之外增加{lower}",
		"extended//whole":         "{subject}：增加{element}{lower}",
		"extended/valid":          "有效期更晚届满：{lower}，上级{upper}",
		"strengthened":            "{subject}：{element}由{upper}强化为{lower}",
		"strengthened/modality":   "{subject}：力度由{upper force}强化为{lower force}",
		"strengthened//member":    "{subject}：{element}增加{lower}",
		"strengthened//open end":  "{subject}：{element}增加“等”的余地{lower}",
		"strengthened//named":     "{subject}：{element}写明{lower}",
		"strengthened//whole":     "{subject}：增加{element}{lower}",
		"added":                   "{subject}：{lower}为上级所无",
		"added/provision/between": "{subject}：{lower}为上级所无，出自 {source}",
		"added/provision/skipped": "{subject}：{lower}为上级所无，越级取自 {source}",
		"refined":                 "{subject}：{element}细化为{lower}",
		"refined//neutral":        "{subject}：写明{element}{lower}",
		"refined//named":          "{subject}：{element}写明{lower}，上级以“等”概括",
		"refined//specified":      "{subject}：{element}{upper}具体写为{lower}",
		"refined//head":           "{subject}：{element}的“等”限于{lower}",
		"refined//filled":         "{subject}：上级未定{element}，明确为{lower}",
		"refined//sum":            "{subject}：写明总额{lower}",
		"refined//within":         "{subject}：{element}在上级{upper}范围内定为{lower}",
		"refined//whole":          "{subject}：上级未写{element}，写明{lower}",
		"moved/provision":         "上级{upper}的一部分移到{lower}",
		"moved":                   "{subject}：{element}{upper}写在下级另一项规定{lower}",
		"merged":                  "上级几条合并为一条：{upper}并入{lower}",
		"split":                   "上级一条拆为几条：{upper}分为{lower}",
		"restated":                "{subject}：{lower}转述上级{upper}，规则相同",
		"restated//axiom":         "{subject}：{element}上级{upper}、下级{lower}写法不同，按词汇表公理是一回事：{note}",
		"verbatim":                "{subject}：照录上级{upper}",
	}
}
