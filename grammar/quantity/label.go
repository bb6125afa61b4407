package quantity

import (
	"fmt"
	"strings"
)

// name is the English and the Chinese word for something.
type name struct{ en, zh string }

var (
	kindNames = [...]name{
		{"nothing", "无"}, {"money", "金额"}, {"multiple", "倍数"}, {"percentage", "比例"}, {"count", "数量"},
		{"age", "年龄"}, {"duration", "期限"}, {"date", "日期"},
	}
	comparisonNames = [...]name{{"exactly", "等于"}, {"at least", "不低于"}, {"above", "高于"}, {"at most", "不超过"}, {"below", "低于"}}
	dateNames       = [...]string{"on", "from", "after", "by", "before"}
	baseNames       = [...]name{{"", ""}, {"person", "每人"}, {"household", "每户"}, {"bed", "每个床位"}, {"county", "每个县（区）"}, {"village", "每个村（社区）"}}
	unitNames       = map[Unit]string{
		Fen: "分", Times: "倍", Year: "年", Month: "个月", Week: "周", Day: "日", Hour: "小时",
		Workday: "个工作日", Quarter: "季度", HalfYear: "半年",
	}
)

// String is the kind in English: "money", "multiple" ...
func (k Kind) String() string { return nameOf(kindNames[:], int(k)).en }

// Label is the kind in Chinese: 金额, 倍数 ...
func (k Kind) Label() string { return nameOf(kindNames[:], int(k)).zh }

// String is the comparison in English: "exactly", "at least" ...
func (c Comparison) String() string { return nameOf(comparisonNames[:], int(c)).en }

// Label is the comparison in Chinese: 等于, 不低于 ...
func (c Comparison) Label() string { return nameOf(comparisonNames[:], int(c)).zh }

// String is the base in English: "person", "household" ...; "" for NoBase.
func (b Base) String() string { return nameOf(baseNames[:], int(b)).en }

// Label is the base in Chinese: 每人, 每户 ...; "" for NoBase.
func (b Base) Label() string { return nameOf(baseNames[:], int(b)).zh }

// Label is the unit in Chinese; a measure word is its own.
func (u Unit) Label() string {
	if zh, known := unitNames[u]; known {
		return zh
	}
	return string(u)
}

func nameOf(names []name, i int) name {
	if i >= len(names) {
		return name{"unknown", "未知"}
	}
	return names[i]
}

// String is the date as ISO writes it, with * for a part that is open:
// "2022-06-02", "2022-06", "*-07-15", "2022-06-end", "2020"; a day of every
// month is "monthly-08".
func (d CalendarDate) String() string {
	if d.EveryMonth {
		return fmt.Sprintf("monthly-%02d", d.Day)
	}
	parts := []string{"*"}
	if d.Year != 0 {
		parts[0] = fmt.Sprintf("%04d", d.Year)
	}
	switch {
	case d.Month != 0:
		parts = append(parts, fmt.Sprintf("%02d", d.Month))
	case d.Day != 0:
		parts = append(parts, "*")
	}
	switch {
	case d.EndOfMonth:
		parts = append(parts, "end")
	case d.Day != 0:
		parts = append(parts, fmt.Sprintf("%02d", d.Day))
	}
	return strings.Join(parts, "-")
}

// String is the quantity in English, all but its place: "at least 3000 yuan",
// "650 yuan per person per month", "2..4 times", "by 2022-06-end".
func (q Quantity) String() string {
	var b strings.Builder
	switch {
	case q.Kind == Date && int(q.Comparison) < len(dateNames):
		b.WriteString(dateNames[q.Comparison] + " ")
	case q.Comparison != Exactly:
		b.WriteString(q.Comparison.String() + " ")
	}
	b.WriteString(q.amount())
	if q.Base != NoBase {
		b.WriteString(" per " + q.Base.String())
	}
	if q.Period != "" && !q.Date.EveryMonth {
		b.WriteString(" per " + string(q.Period))
	}
	return b.String()
}

func (q Quantity) amount() string {
	switch q.Kind {
	case Money:
		return q.numbers(Ratio{1, 100}) + " yuan"
	case Percent:
		return q.percentage()
	case Age:
		return q.numbers(Whole(1)) + " years old"
	case Date:
		return q.Date.String()
	default:
		return q.numbers(Whole(1)) + " " + string(q.Unit)
	}
}

// percentage is "45%", or the fraction where the percentage does not end.
func (q Quantity) percentage() string {
	if p := q.numbers(Whole(100)); !strings.Contains(p, "/") {
		return p + "%"
	}
	return q.numbers(Whole(1))
}

// numbers is Low, or Low and High, times the scale.
func (q Quantity) numbers(scale Ratio) string {
	low := scaled(q.Low, scale)
	if q.Low == q.High {
		return low
	}
	return low + ".." + scaled(q.High, scale)
}

func scaled(r, scale Ratio) string {
	product, err := r.Mul(scale)
	if err != nil {
		return r.String() + " x " + scale.String()
	}
	return product.String()
}
