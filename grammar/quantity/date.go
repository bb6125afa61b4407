package quantity

import (
	"strconv"
	"time"
)

// Years that a date may name.
const firstYear, lastYear = 1900, 2199

func isYear(digits string) bool {
	n, err := strconv.Atoi(digits)
	return err == nil && len(digits) == 4 && firstYear <= n && n <= lastYear
}

func (n number) isYear() bool {
	return n.digits == 4 && n.value.Den == 1 && firstYear <= n.value.Num && n.value.Num <= lastYear
}

// date reads the date whose numeral stands at i; end is i where none stands.
// A date that cannot be read whole (6 月上旬, 2 月 30 日) has kind 0.
func (s *script) date(i int) core {
	if c := s.isoDate(i); c.end > i {
		return c
	}
	n, end, ok := s.numeral(i)
	if !ok || end == i {
		return core{end: i}
	}
	c := core{kind: Date, end: i}
	switch {
	case n.isYear() && s.rune(end) == '年':
		c = s.restOfYear(int(n.value.Num), end+1)
	case n.isYear() && s.yearFollows(end):
		c = core{kind: Date, date: CalendarDate{Year: int(n.value.Num)}, end: end}
	default:
		c = s.month(CalendarDate{}, i)
	}
	if c.end == i || c.kind == 0 || !c.date.valid() {
		return core{end: c.end}
	}
	return s.dateEnd(c)
}

// isoDate reads 2023-10-12.
func (s *script) isoDate(i int) core {
	const form = "2006-01-02"
	if !isDigit(s.rune(i)) || i+len(form) > len(s.runes) || s.joined(i) && s.rune(i-1) < 0x80 || isDigit(s.rune(i+len(form))) {
		return core{end: i}
	}
	t, err := time.Parse(form, string(s.runes[i:i+len(form)]))
	if err != nil {
		return core{end: i}
	}
	date := CalendarDate{Year: t.Year(), Month: int(t.Month()), Day: t.Day()}
	return core{kind: Date, date: date, end: i + len(form)}
}

// yearFollows reports whether a range goes on to a later year: 2021-2025 年.
func (s *script) yearFollows(i int) bool {
	_, from := spans.match(s, i)
	n, end, ok := s.numeral(from)
	return from > i && ok && n.isYear() && s.rune(end) == '年'
}

// monthFollows reports whether a range goes on to a later month: 6-8 月.
func (s *script) monthFollows(i int) bool {
	_, from := spans.match(s, i)
	_, end, ok := s.numeral(from)
	return from > i && ok && end > from && s.rune(end) == '月'
}

// restOfYear reads what follows 2022 年. The end of a year is that of December.
func (s *script) restOfYear(year, i int) core {
	date := CalendarDate{Year: year}
	switch s.rune(i) {
	case '底', '末':
		return core{kind: Date, date: CalendarDate{Year: year, Month: 12, EndOfMonth: true}, end: i + 1}
	case '初':
		return core{end: i + 1}
	case '度', '内':
		return core{kind: Date, date: date, end: i + 1}
	}
	if c := s.month(date, i); c.end > i {
		return c
	}
	return core{kind: Date, date: date, end: i}
}

// month reads 6 月, 6 月份, 6 月底, 6 月 2 日 into a date; end is i where no
// month stands.
func (s *script) month(date CalendarDate, i int) core {
	n, end, ok := s.numeral(i)
	if !ok || end == i || n.value.Den != 1 {
		return core{end: i}
	}
	date.Month = part(n)
	if s.monthFollows(end) {
		return core{kind: Date, date: date, end: end}
	}
	if s.rune(end) != '月' || s.rune(end+1) == '龄' {
		return core{end: i}
	}
	end++
	next := s.rune(end)
	switch {
	case next == '底' || next == '末':
		date.EndOfMonth = true
		end++
	case next == '份' || next == '内':
		end++
	case next == '初' || s.rune(end+1) == '旬':
		return core{end: end + 1}
	default:
		date.Day, end = s.day(end)
	}
	return core{kind: Date, date: date, end: end}
}

// day reads 8 日; end is i where no day stands.
func (s *script) day(i int) (day, end int) {
	n, end, ok := s.numeral(i)
	if !ok || end == i || s.rune(end) != '日' && s.rune(end) != '号' || n.value.Den != 1 {
		return 0, i
	}
	return part(n), end + 1
}

// part is the number of a month or day; one that no date has, 0 among them, is
// 99.
func part(n number) int {
	if n.value.Num < 1 || n.value.Num > 31 {
		return 99
	}
	return int(n.value.Num)
}

// valid reports whether some day can be the date.
func (d CalendarDate) valid() bool {
	if d.Month > 12 || d.Day > 31 {
		return false
	}
	if d.Month == 0 || d.Day == 0 {
		return true
	}
	year := d.Year
	if year == 0 {
		year = 2000 // a leap year
	}
	return time.Date(year, time.Month(d.Month), d.Day, 0, 0, 0, 0, time.UTC).Day() == d.Day
}

// dateEnd reads what stands behind a date: 前, 起, or the rest of a range.
func (s *script) dateEnd(c core) core {
	a, end := dateEnds.match(s, c.end)
	switch {
	case a.vague:
		return core{end: end}
	case a.cmp != Exactly && !isHanNumeral(s.rune(end)): // not 2020 年前三季度
		c.cmp, c.end = a.cmp, end
	case s.dateFollows(c.end):
		c.cmp = AtLeast
	}
	return c
}

// dateFollows reports whether a range goes on to a date: 6 月至 8 月.
func (s *script) dateFollows(i int) bool {
	_, from := spans.match(s, i)
	_, end, ok := s.numeral(from)
	if from == i || !ok || end == from {
		return false
	}
	r := s.rune(end)
	return r == '年' || r == '月' || r == '日' || r == '号'
}
