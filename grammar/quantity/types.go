package quantity

// Ratio is an exact fraction in lowest terms; Den is positive. Ratio{} is not
// a number: use Whole(0) for zero.
type Ratio struct {
	Num, Den int64
}

// Kind is what a quantity measures.
type Kind uint8

// Kinds of quantity. A Percent has no Unit, a Date no Low, High and Unit.
const (
	Money    Kind = iota + 1 // 600 元, 2 万元; Low and High in fen
	Multiple                 // 1.3 倍, 2-4 倍
	Percent                  // 30%, 百分之四十五, 三分之一; Low and High as the ratio 3/10
	Count                    // 20 条, 三种, 1 所, 每个 (with Unit as the measure word)
	Age                      // 16 周岁; in years
	Duration                 // 3 个月, 半年, 24 小时; in Unit
	Date                     // 2022 年 6 月, 7 月 10 日, 每月 8 日
)

// Comparison is how the words around a quantity bound it.
type Comparison uint8

// Comparisons. For dates: AtLeast is "from" (自…起, 开始), AtMost is "by"
// (…前, 至), Above is "after" (…后), Exactly is the day, month or year itself
// (also 2020 年内). In 6 月至 8 月 the first date is AtLeast, the second AtMost.
const (
	Exactly Comparison = iota
	AtLeast            // 不低于, 不少于, 至少, 达到…及以上
	Above              // 高于, 超过
	AtMost             // 不超过, 不高于, 至多, …以内
	Below              // 低于, 不足, 不满
)

// Unit is the unit of a value. Money is always in Fen.
type Unit string

// Units.
const (
	Fen   Unit = "fen"
	Times Unit = "times"
	Year  Unit = "year"
	Month Unit = "month"
	Week  Unit = "week"
	Day   Unit = "day"
	Hour  Unit = "hour"

	Workday  Unit = "workday"   // 工作日
	Quarter  Unit = "quarter"   // only as a Period: 每季度
	HalfYear Unit = "half-year" // only as a Period: 每半年
	// A count's unit is its measure word: "条", "种", "个", "所", "名" ...
)

// Base is what an amount is counted per.
type Base uint8

// Bases.
const (
	NoBase       Base = iota
	PerPerson         // 每人, 人均
	PerHousehold      // 每户, 户均
	PerBed            // 每个(运行)床位
	PerCounty         // 每个县（区）
	PerVillage        // 每个村（社区）
)

// CalendarDate is a date as written: a part that the words leave open is 0,
// as the year in 7 月 10 日 or the day in 2022 年 6 月.
type CalendarDate struct {
	Year, Month, Day int
	EndOfMonth       bool // 6 月底: Day is 0; 2020 年底 is the end of its Month 12
	EveryMonth       bool // 每月 8 日: Year and Month are 0
}

// Quantity is one quantity of a text. Low and High are equal unless the words
// give a range in one breath (2-4 倍); bounds in separate words (不少于 6 个月、
// 不超过 18 个月) are two quantities.
type Quantity struct {
	Kind       Kind
	Low, High  Ratio
	Unit       Unit
	Base       Base
	Period     Unit // Month for 每月, Year for 每年, HalfYear for 每半年, "" for none
	Date       CalendarDate
	Comparison Comparison
	Start, End int    // bytes of the text: number with unit and the comparison, base and period words next to it
	Text       string // the words of Start..End
}
