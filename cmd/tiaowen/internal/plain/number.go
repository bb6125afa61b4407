package plain

import (
	"fmt"
	"strconv"
	"strings"

	"tiaowen/grammar/quantity"
)

// Yuan writes an amount of fen in yuan: 650, 19,999.99. An amount that is no
// whole number of fen is written as a fraction of yuan: 1000/3.
func Yuan(fen quantity.Ratio) string {
	if fen.Den != 1 {
		num, den := fen.Num, fen.Den*100
		for _, f := range []int64{2, 2, 5, 5} {
			if num%f == 0 && den%f == 0 {
				num, den = num/f, den/f
			}
		}
		return fmt.Sprintf("%d/%d", num, den)
	}
	sign, n := "", fen.Num
	if n < 0 {
		sign, n = "-", -n
	}
	s := sign + thousands(n/100)
	if n%100 != 0 {
		s += fmt.Sprintf(".%02d", n%100)
	}
	return s
}

func thousands(n int64) string {
	s := strconv.FormatInt(n, 10)
	for i := len(s) - 3; i > 0; i -= 3 {
		s = s[:i] + "," + s[i:]
	}
	return s
}

// Decimal writes a fraction as a decimal where it is one (13/10 as 1.3), else
// as a fraction (1/3); "" for what is no number.
func Decimal(r quantity.Ratio) string {
	if !r.Valid() {
		return ""
	}
	den, digits, scale := r.Den, 0, int64(1)
	for ; den%10 == 0; den /= 10 {
		digits++
	}
	for ; den%5 == 0; den /= 5 {
		digits++
		scale *= 2
	}
	for ; den%2 == 0; den /= 2 {
		digits++
		scale *= 5
	}
	if den != 1 {
		return fmt.Sprintf("%d/%d", r.Num, r.Den)
	}
	if digits == 0 {
		return strconv.FormatInt(r.Num, 10)
	}
	sign, n := "", r.Num*scale
	if n < 0 {
		sign, n = "-", -n
	}
	s := fmt.Sprintf("%0*d", digits+1, n)
	return sign + strings.TrimRight(strings.TrimRight(s[:len(s)-digits]+"."+s[len(s)-digits:], "0"), ".")
}

var unitNames = map[quantity.Unit]string{
	quantity.Fen: "元", quantity.Times: "倍", quantity.Year: "年", quantity.Month: "个月",
	quantity.Week: "周", quantity.Day: "天", quantity.Hour: "小时",
	quantity.Workday: "个工作日", "person": "人", "percent": "%",
}

var baseNames = map[quantity.Base]string{
	quantity.PerPerson: "每人", quantity.PerHousehold: "每户", quantity.PerBed: "每床位", quantity.PerCounty: "每县（区）",
}

var periodNames = map[quantity.Unit]string{quantity.Month: "每月", quantity.Year: "每年"}

// Unit is the Chinese name of a unit; a measure word is its own name.
func Unit(u quantity.Unit) string {
	if s, ok := unitNames[u]; ok {
		return s
	}
	return string(u)
}

// Per is 每人每月 and the like; "" where an amount has neither base nor period.
func Per(b quantity.Base, period quantity.Unit) string {
	return baseNames[b] + periodNames[period]
}
