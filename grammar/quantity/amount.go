package quantity

import "strings"

// core is a quantity without what governs it from before. Kind 0 is a numeral
// that is no quantity; end is behind it.
type core struct {
	kind      Kind
	low, high Ratio
	unit      Unit
	date      CalendarDate
	cmp       Comparison // by the words behind it
	base      Base
	period    Unit
	article   bool // 一 that may mean "a": 一个
	end       int
}

// amount reads the amount whose numeral stands at i; end is i where no numeral
// stands.
func (s *script) amount(i int) core {
	c := s.anyAmount(i)
	if c.kind != 0 && s.inexact(i, c.kind) {
		c.kind = 0
	}
	return c
}

func (s *script) anyAmount(i int) core {
	if c := s.hundredth(i); c.end > i {
		return s.finish(c)
	}
	n, end, ok := s.numeral(i)
	if !ok || end == i {
		return core{end: end}
	}
	if c := s.fraction(n, end); c.end > end {
		return s.finish(c)
	}
	if c := s.ranged(n, end); c.end > end {
		return s.finish(c)
	}
	if m, next := s.listed(i, end); next > end {
		return m.core(n, n, end)
	}
	m, next := units.match(s, end)
	if m.kind == 0 || s.misfit(i, n, m, next) {
		return core{end: next}
	}
	c := s.upTo(i, n, m, m.core(n, n, next))
	c.article = m.kind == Count && !m.rank && end == i+1 && s.rune(i) == '一'
	return s.finish(c)
}

// core is the amount low to high of the measure; kind 0 where it does not fit.
func (m measure) core(low, high number, end int) core {
	from, err1 := m.value(low.value)
	to, err2 := m.value(high.value)
	if err1 != nil || err2 != nil {
		return core{end: end}
	}
	return core{kind: m.kind, low: from, high: to, unit: m.unit, end: end}
}

// inexact reports whether the number at i is only about right (约 3000 元, 数十
// 名), half of something else, or part of a name (A4).
func (s *script) inexact(i int, k Kind) bool {
	switch before := s.rune(i - 1); before {
	case '约':
		return !strings.ContainsRune("节预签履违", s.rune(i-2))
	case '近': // 近三年 is the last three years
		return k != Duration && !strings.ContainsRune("最附就邻", s.rune(i-2))
	case '数', '几':
		return s.rune(i) == '十'
	case '大', '小', '多', '过', '一':
		return s.rune(i) == '半'
	default:
		return s.joined(i) && 'a' <= before|0x20 && before|0x20 <= 'z'
	}
}

// hundredth reads 百分之四十五, 百分之 20 至 30.
func (s *script) hundredth(i int) core {
	m := measure{kind: Percent, scale: Ratio{1, 100}}
	head := []rune("百分之")
	if !s.has(i, head) {
		if head = []rune("千分之"); !s.has(i, head) {
			return core{end: i}
		}
		m.scale = Ratio{1, 1000}
	}
	n, end, ok := s.numeral(i + len(head))
	if !ok || end == i+len(head) {
		return core{end: i + len(head)}
	}
	if _, next := spans.match(s, end); next > end {
		if s.has(next, head) {
			next += len(head)
		}
		if high, last, ok := s.numeral(next); ok && last > next && n.value.Cmp(high.value) < 0 {
			return m.core(n, high, last)
		}
	}
	return m.core(n, n, end)
}

// fraction reads the rest of 三分之二, whose denominator ends at i.
func (s *script) fraction(den number, i int) core {
	of := []rune("分之")
	if !s.has(i, of) {
		return core{end: i}
	}
	n, end, ok := s.numeral(i + len(of))
	if !ok || end == i+len(of) || den.value.Num == 0 {
		return core{end: end}
	}
	value, err := n.value.Mul(Ratio{den.value.Den, den.value.Num})
	if err != nil {
		return core{end: end}
	}
	return core{kind: Percent, low: value, high: value, end: end}
}

// ranged reads the rest of 2-4 倍, whose lower number ends at i. The magnitude
// of the upper number holds for both where that makes a range: 1-2 万元.
func (s *script) ranged(low number, i int) core {
	_, from := spans.match(s, i)
	high, to, ok := s.numeral(from)
	m, end := units.match(s, to)
	if from == i || to == from || !ok || m.kind == 0 {
		return core{end: i}
	}
	if low.scale == 0 && high.scale != 0 {
		lifted, err := low.value.Mul(Whole(high.scale))
		if err == nil && lifted.Cmp(high.value) < 0 {
			low.value = lifted
		}
	}
	if low.value.Cmp(high.value) >= 0 {
		return core{end: end}
	}
	return m.core(low, high, end)
}

// upTo widens an amount to a range that repeats the unit: 3 个月至 6 个月.
// 由 80 元到 120 元 is a change, not a range.
func (s *script) upTo(i int, n number, m measure, c core) core {
	_, from := spans.match(s, c.end)
	if from == c.end || s.rune(i-1) == '由' || s.rune(i-1) == '从' {
		return c
	}
	high, to, ok := s.numeral(from)
	unit, end := units.match(s, to)
	if !ok || to == from || unit != m || n.value.Cmp(high.value) >= 0 {
		return c
	}
	return m.core(n, high, end)
}

// longestList is how many numbers may share a unit.
const longestList = 9

// listed finds the unit of a number that shares it with those after it: 一、二
// 级. A number that opens a line or a clause is that of a heading.
func (s *script) listed(i, end int) (measure, int) {
	before := s.rune(i - 1)
	goesOn := before == '、' && (isDigit(s.rune(i-2)) || isHanNumeral(s.rune(i-2)))
	if s.gap[i] == lineBreak || !isHan(before) && !goesOn {
		return measure{}, end
	}
	next := end
	for range longestList {
		w, from := words.match(s, next)
		_, to, ok := s.numeral(from)
		if w.role != join || from == next || to == from || !ok {
			return measure{}, end
		}
		if m, last := units.match(s, to); last > to && (m.rank || m.kind == Percent) {
			return m, last
		}
		next = to
	}
	return measure{}, end
}

// misfit reports whether the unit m, which ends at end, is none for the number
// n at i.
func (s *script) misfit(i int, n number, m measure, end int) bool {
	switch {
	case s.rune(i) == '半' && !m.half():
		return true
	case m.kind != Duration:
		return false
	case m.unit == Day:
		return s.dayOfMonth(i, n, end)
	default:
		return m.unit == Year && s.shortYear(n, end)
	}
}

// dayOfMonth reports whether 日 behind the number n at i names a day of a month
// that is not written there (次月 8 日, 8 日前), or is a misprint.
func (s *script) dayOfMonth(i int, n number, end int) bool {
	if s.rune(end-1) != '日' {
		return false // 天
	}
	return s.rune(i-1) == '月' || n.value.Cmp(Whole(1000)) >= 0 || strings.ContainsRune("前后起止至到", s.rune(end))
}

// shortYear reports whether 年 behind n names a year: of two digits (22 年 6
// 月), or one that no calendar date may have.
func (s *script) shortYear(n number, end int) bool {
	_, next, ok := s.numeral(end)
	return ok && next > end && s.rune(next) == '月' || n.value.Cmp(Whole(1000)) >= 0
}

// finish reads what stands behind an amount: 以上, /人/月.
func (s *script) finish(c core) core {
	if c.kind == 0 {
		return c
	}
	for c.kind == Money {
		w, end := slashes.match(s, c.end)
		if end == c.end {
			break
		}
		c.base, c.period, c.end = max(c.base, w.base), c.period+w.period, end
	}
	a, end := amountEnds.match(s, c.end)
	switch {
	case a.vague && c.kind != Count:
		return core{end: end}
	case a.cmp != Exactly && (!a.within || c.kind == Duration):
		c.cmp, c.end = a.cmp, end
	}
	return c
}
