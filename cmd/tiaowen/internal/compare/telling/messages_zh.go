package telling

import (
	"tiaowen/cmd/tiaowen/internal/compare/difference"
	"tiaowen/cmd/tiaowen/internal/compare/pairing"
	"tiaowen/cmd/tiaowen/internal/ir"
	"tiaowen/cmd/tiaowen/internal/naming"
)

// chinese is the Chinese message table for two notices.
func chinese(r pairing.Relation, lower, upper *ir.Policy) wording {
	w := wording{
		text:     chineseText(),
		sides:    [2]string{"下级", "上级"},
		elements: chineseElements(),
		forces:   map[ir.Modality]string{ir.Forbidden: "不得", ir.Must: "应当", ir.May: "可以", ir.Encouraged: "鼓励"},
		none:     "（没有写）",
		marks:    [2]string{"「", "」"},
		unworded: "（没有表示力度的字）",
		hangs:    "（只按一种读法成立：{reading}）",
		subject:  func(v *ir.Vocabulary, name string) string { return naming.Subject(v, name, naming.ValueFirst) },
	}
	switch r {
	case pairing.NewerOlder:
		w.sides = [2]string{"新文件", "旧文件"}
	case pairing.Peers:
		w.sides, w.peers = [2]string{naming.PlaceChinese(lower), naming.PlaceChinese(upper)}, chinesePeers()
	}
	return w
}

func chinesePeers() map[string]string {
	return map[string]string{
		"same":                "{subject}：相同，都写{lower}",
		"same//wording":       "{subject}：写法不同而规则相同，{below}{lower}，{above}{upper}",
		"different":           "{subject}：{element}不同，{below}{lower}，{above}{upper}",
		"different//one side": "{subject}：{element}只有{holder}有{held}",
		"different/modality":  "{subject}：力度不同，{below}{lower force}，{above}{upper force}",
		"different/valid":     "有效期不同，{below}{lower}，{above}{upper}",
		"only here":           "{subject}：只有{holder}有这项规定{held}",
	}
}

func chineseElements() map[ir.Element]string {
	return map[ir.Element]string{
		ir.To: "对象", ir.When: "条件", ir.Unless: "除外情形", ir.On: "申请环节", ir.At: "申请地",
		ir.During: "期间", ir.Pays: "金额", ir.Lasts: "期限", ir.Before: "完成时限", ir.Within: "办理时限",
		ir.Every: "频次", ir.Strength: "力度", ir.By: "责任主体", ir.Does: "举措", ir.About: "涉及对象",
		ir.Through: "方式渠道", ir.With: "协同单位", ir.Manner: "要求", ir.In: "地域", ir.Funded: "资金来源",
		ir.Besides: "叠加关系", ir.Purpose: "目的", ir.Result: "结果要求", ir.Lead: "牵头单位", ir.Responsible: "责任单位",
		ir.Of: "责任归属", ir.Asks: "要求谁行动", ir.Choice: "可选的做法", ir.Validness: "有效期", difference.Whole: "规定",
	}
}

func chineseText() map[string]string {
	return map[string]string{
		"conflict":                     "{subject}：{lower}与{above}{upper}不能并存，疑似抵触",
		"conflict//floor":              "{subject}：{element}{lower}低于{above}下限{upper}，疑似抵触",
		"conflict//ceiling":            "{subject}：{element}{lower}超出{above}上限{upper}，疑似抵触",
		"stale/valid/missing":          "所依据的{lower}不在语料库中，无从核对",
		"stale/valid/lapsed":           "所依据的{lower}已于{note}失效",
		"stale/valid/start":            "自{note}起施行，早于{above}的{upper note}",
		"stale/valid/end":              "有效期{lower}晚于{above}{upper}，{above}失效后依据不存",
		"omitted":                      "{subject}：未写{above}的{element}{upper}",
		"omitted//open end":            "{subject}：{element}不再留有余地，{above}有{upper}",
		"omitted/provision":            "{subject}：{above}规定{upper}在{below}没有对应规定",
		"omitted/valid":                "未再引用{above}所据的{upper}",
		"narrowed":                     "{subject}：{element}{lower}窄于{above}{upper}",
		"narrowed//member":             "{subject}：{element}少了{upper}",
		"narrowed//condition":          "{subject}：{element}多了要求{lower}",
		"narrowed//confined":           "{subject}：{above}不限{element}，{below}限于{lower}",
		"narrowed//bound":              "{subject}：{element}由{upper}收紧为{lower}",
		"narrowed//sum":                "{subject}：总额由{upper}减为{lower}",
		"narrowed//open end":           "{subject}：{element}不再留有“等”的余地，{above}有{upper}",
		"narrowed//discretion":         "{subject}：{element}由确定的{upper}变为酌情的{lower}",
		"narrowed//start":              "{subject}：{element}开始更晚，由{upper}变为{lower}",
		"narrowed//end":                "{subject}：{element}结束更早，由{upper}变为{lower}",
		"narrowed/valid/start":         "自{note}起施行，晚于{above}的{upper note}",
		"narrowed/valid":               "有效期更早届满：{lower}，{above}{upper}",
		"weakened":                     "{subject}：{element}由{upper}弱化为{lower}",
		"weakened/modality":            "{subject}：力度由{upper force}弱化为{lower force}",
		"weakened//member":             "{subject}：{element}少了{upper}",
		"weakened//open end":           "{subject}：{element}不再留有“等”的余地，{above}有{upper}",
		"weakened//whole":              "{subject}：未写{above}的{element}{upper}",
		"replaced":                     "{subject}：{element}由{upper}改为{lower}",
		"undecided":                    "{subject}：{element}{lower}与{above}{upper}无法由规则判定，待人工判断",
		"undecided//generalised":       "{subject}：{element}{above}写明{upper}，{below}概括为{lower}，是否等同待人工判断",
		"undecided//reading":           "{subject}：{element}有另一种读法，会改变结论，待人工判断：{reading}",
		"undecided//unruled":           "{subject}：有一处两可，规则没有区分：{reading}",
		"extended":                     "{subject}：{element}{lower}宽于{above}{upper}",
		"extended//member":             "{subject}：{element}增加{lower}",
		"extended//condition":          "{subject}：{element}不再要求{upper}",
		"extended//bound":              "{subject}：{element}由{upper}放宽为{lower}",
		"extended//sum":                "{subject}：总额由{upper}增为{lower}",
		"extended//open end":           "{subject}：{element}增加“等”的余地{lower}",
		"extended//head":               "{subject}：{element}的“等”由{upper}放宽为{lower}",
		"extended//discretion":         "{subject}：{element}由酌情的{upper}变为确定的{lower}",
		"extended//start":              "{subject}：{element}开始更早，由{upper}变为{lower}",
		"extended//end":                "{subject}：{element}结束更晚，由{upper}变为{lower}",
		"extended/pays/whole":          "{subject}：在{above}之外增加{lower}",
		"extended//whole":              "{subject}：增加{element}{lower}",
		"extended/valid":               "有效期更晚届满：{lower}，{above}{upper}",
		"strengthened":                 "{subject}：{element}由{upper}强化为{lower}",
		"strengthened/modality":        "{subject}：力度由{upper force}强化为{lower force}",
		"strengthened//member":         "{subject}：{element}增加{lower}",
		"strengthened//open end":       "{subject}：{element}增加“等”的余地{lower}",
		"strengthened//named":          "{subject}：{element}写明{lower}",
		"strengthened//whole":          "{subject}：增加{element}{lower}",
		"added":                        "{subject}：{lower}为{above}所无",
		"added/provision/between":      "{subject}：{lower}为{above}所无，出自 {source}",
		"added/provision/skipped":      "{subject}：{lower}为{above}所无，越级取自 {source}",
		"refined":                      "{subject}：{element}细化为{lower}",
		"refined//neutral":             "{subject}：写明{element}{lower}",
		"refined//named":               "{subject}：{element}写明{lower}，{above}以“等”概括",
		"refined//specified":           "{subject}：{element}{upper}具体写为{lower}",
		"refined//head":                "{subject}：{element}的“等”限于{lower}",
		"refined//filled":              "{subject}：{above}未定{element}，明确为{lower}",
		"refined//sum":                 "{subject}：写明总额{lower}",
		"refined//within":              "{subject}：{element}在{above}{upper}范围内定为{lower}",
		"refined//whole":               "{subject}：{above}未写{element}，写明{lower}",
		"moved/provision":              "{above}{upper}没有随本条其余部分，移到另一条{lower}",
		"moved":                        "{subject}：{element}{upper}写在{below}另一项规定{lower}",
		"merged":                       "{above}几条合并为一条：{upper}并入{lower}",
		"split":                        "{above}一条拆为几条：{upper}分为{lower}",
		"restated":                     "{subject}：{lower}转述{above}{upper}，规则相同",
		"restated//axiom":              "{subject}：{element}{above}{upper}、{below}{lower}写法不同，按词汇表公理是一回事：{note}",
		"verbatim/provision/forwarded": "全文转发《{note}》，其各项规定在下级均适用（照转）",
		"verbatim":                     "{subject}：照录{above}{upper}",
	}
}
