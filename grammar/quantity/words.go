package quantity

// role is what a word does to the quantities after it.
type role uint8

const (
	neutral  role = iota // may stand between the governing words and the number
	bound                // compares the amount that follows
	dateword             // compares the date that follows
	per                  // base, period, or both
	join                 // 、 和: the next quantity goes on where the last ended
	raise                // 提高到: keeps base and period of the last quantity
	stop                 // ends the clause
	of                   // 的
)

// reach is how far from the number a bound may stand.
type reach uint8

const (
	near reach = iota // next to the number, base and period words aside
	few               // a verb may come between: 至少设立 1 名
	far               // also what a multiple or percentage is of: 不低于城市低保月标准 1.5 倍
)

// Distances in runes.
const (
	fewRunes = 4
	farRunes = 30
)

// word is a word that governs quantities.
type word struct {
	role   role
	cmp    Comparison
	reach  reach
	base   Base
	period Unit
}

var words = newLexicon(
	group[word]{word{role: stop}, []string{"，", ",", "。", "；", ";", "：", ":", "！", "!", "？", "?"}},
	group[word]{word{role: join}, []string{"、", "和", "或", "或者", "及", "以及", "与"}},
	group[word]{word{role: of}, []string{"的"}},
	group[word]{word{role: neutral}, []string{"人民币"}},
	group[word]{word{role: raise}, []string{
		"提高到", "提高至", "提高为", "提升到", "提升至", "增加到", "增加至", "增至", "升至", "调整到", "调整至", "调整为",
		"上调到", "上调至", "下调到", "下调至", "降低到", "降低至", "降至", "降到", "改为", "延长到", "延长至", "缩短到", "缩短至", "扩大到", "扩大至",
	}},

	group[word]{word{role: bound, cmp: AtLeast, reach: far}, []string{
		"不低于", "不少于", "不小于", "不得低于", "不得少于", "不应低于", "不应少于", "不能低于", "不能少于",
	}},
	group[word]{word{role: bound, cmp: AtLeast, reach: few}, []string{"至少", "最少"}},
	group[word]{word{role: bound, cmp: AtLeast}, []string{"达到", "达", "年满", "满", "最低"}},
	group[word]{word{role: bound, cmp: Above, reach: far}, []string{"高于", "超过", "多于", "大于", "超出"}},
	group[word]{word{role: bound, cmp: AtMost, reach: far}, []string{
		"不超过", "不高于", "不多于", "不大于", "不得超过", "不得高于", "不得多于", "不应超过", "不应高于", "不能超过", "最高不超过", "最多不超过", "最长不超过",
	}},
	group[word]{word{role: bound, cmp: AtMost, reach: few}, []string{"至多", "最多"}},
	group[word]{word{role: bound, cmp: AtMost}, []string{"最高", "最长"}},
	group[word]{word{role: bound, cmp: Below, reach: far}, []string{"低于", "少于", "小于"}},
	group[word]{word{role: bound, cmp: Below}, []string{"不足", "不满", "未满", "不到", "未达到", "达不到"}},

	group[word]{word{role: dateword, cmp: AtLeast}, []string{"从", "自", "不早于"}},
	group[word]{word{role: dateword, cmp: AtMost}, []string{"至", "到", "截至", "截止", "截止到", "截至到", "不晚于", "不迟于", "-", "—", "~"}},

	group[word]{word{role: per, base: PerPerson}, []string{"每人", "每名", "每位", "人均"}},
	group[word]{word{role: per, base: PerHousehold}, []string{"每户", "每家", "户均", "每个家庭"}},
	group[word]{word{role: per, base: PerBed}, []string{"每床", "每床位", "每个床位", "每张床位", "每个运行床位", "每张运行床位", "每个养老床位", "每个护理床位"}},
	group[word]{word{role: per, base: PerCounty}, []string{"每县", "每个县", "每个县区", "每个县（区）", "每个县（市）", "每个县（市、区）", "每县（市、区）", "每县（区）"}},
	group[word]{word{role: per, base: PerVillage}, []string{"每村", "每个村", "每个行政村", "每个村（社区）", "每个村（居）", "每村（社区）"}},
	group[word]{word{role: per, base: PerPerson, period: Month}, []string{"月人均"}},
	group[word]{word{role: per, base: PerPerson, period: Year}, []string{"年人均"}},
	group[word]{word{role: per, period: Year}, []string{"每年", "每年度", "按年"}},
	group[word]{word{role: per, period: HalfYear}, []string{"每半年"}},
	group[word]{word{role: per, period: Quarter}, []string{"每季", "每季度", "每个季度", "按季", "按季度"}},
	group[word]{word{role: per, period: Month}, []string{"每月", "每个月", "按月"}},
	group[word]{word{role: per, period: Week}, []string{"每周", "每星期"}},
	group[word]{word{role: per, period: Day}, []string{"每日", "每天"}},
)

// after is what stands behind an amount.
type after struct {
	cmp    Comparison
	vague  bool // 左右: the amount is not exact and is left out
	within bool // 内: only of durations
}

var amountEnds = newLexicon(
	group[after]{after{cmp: AtLeast}, []string{"以上", "及以上", "（含）以上", "含以上", "（含）及以上", "及其以上"}},
	group[after]{after{cmp: AtMost}, []string{"以下", "及以下", "（含）以下", "以内", "之内", "（含）以内"}},
	group[after]{after{cmp: AtMost, within: true}, []string{"内"}},
	group[after]{after{vague: true}, []string{"左右", "上下", "多", "余", "有余"}},
	group[after]{after{}, []string{"内部", "内容", "内设"}},
)

// spans join the ends of a range: 2-4 倍, 6 月至 8 月.
var spans = newLexicon(group[bool]{true, []string{"-", "—", "——", "~", "至", "到"}})

var dateEnds = newLexicon(
	group[after]{after{cmp: AtLeast}, []string{"起", "始", "开始", "起始", "以来"}},
	group[after]{after{cmp: AtMost}, []string{"前", "以前", "之前", "止", "为止"}},
	group[after]{after{cmp: Above}, []string{"后", "以后", "之后"}},
	group[after]{after{vague: true}, []string{"前后", "左右", "前期", "后期", "后续", "起草"}},
)

// slashes are bases and periods behind an amount: 650 元/人/月.
var slashes = newLexicon(
	group[word]{word{role: per, base: PerPerson}, []string{"/人", "/名"}},
	group[word]{word{role: per, base: PerHousehold}, []string{"/户"}},
	group[word]{word{role: per, base: PerBed}, []string{"/床", "/床位", "/张"}},
	group[word]{word{role: per, period: Year}, []string{"/年"}},
	group[word]{word{role: per, period: Month}, []string{"/月"}},
	group[word]{word{role: per, period: Day}, []string{"/日", "/天"}},
)
