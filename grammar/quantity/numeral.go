package quantity

import (
	"slices"
)

// number is a numeral as it is read.
type number struct {
	value  Ratio
	digits int   // how many digits, when it is written in digits alone
	scale  int64 // the magnitude it ends in, otherwise 0: 10000 in 2 万
}

// Numerals of Chinese: digits, and the magnitudes that follow them.
var (
	hanDigits = map[rune]int64{
		'〇': 0, '零': 0, '一': 1, '二': 2, '两': 2, '三': 3, '四': 4, '五': 5, '六': 6, '七': 7, '八': 8, '九': 9,
		'壹': 1, '贰': 2, '叁': 3, '肆': 4, '伍': 5, '陆': 6, '柒': 7, '捌': 8, '玖': 9,
	}
	hanScales = map[rune]int64{
		'十': 10, '百': 100, '千': 1000, '万': 1e4, '亿': 1e8, '拾': 10, '佰': 100, '仟': 1000,
	}
)

func isDigit(r rune) bool { return '0' <= r && r <= '9' }

func isZero(r rune) bool { return r == '零' || r == '〇' }

func isHanNumeral(r rune) bool {
	_, digit := hanDigits[r]
	_, scale := hanScales[r]
	return digit || scale
}

// numeral reads the number at i. Where a numeral stands that cannot be read
// (三四, 3.1.4), ok is false and end is behind it; where none stands, end is i.
func (s *script) numeral(i int) (n number, end int, ok bool) {
	switch r := s.rune(i); {
	case isDigit(r):
		return s.arabic(i)
	case r == '半':
		return number{value: Ratio{1, 2}}, i + 1, true
	case isHanNumeral(r):
		return s.han(i)
	default:
		return number{}, i, false
	}
}

// arabic reads 650, 19,999.99, 1.3, 2 万.
func (s *script) arabic(i int) (n number, end int, ok bool) {
	whole := s.digits(i)
	n.digits, end = len(whole), i+len(whole)
	if len(whole) <= 3 {
		for more := s.digitsAfter(end, ','); len(more) == 3; more = s.digitsAfter(end, ',') {
			whole, end, n.digits = whole+more, end+4, 0
		}
	}
	if fraction := s.digitsAfter(end, '.'); fraction != "" {
		next := end + 1 + len(fraction)
		if isYear(fraction) && s.rune(next) == '年' {
			return n, end + 1, false // the number of a heading: 3.2022 年
		}
		whole, end, n.digits = whole+"."+fraction, next, 0
	}
	if s.digitsAfter(end, '.') != "" {
		return n, s.dotted(end), false
	}
	value, err := ParseDecimal(whole)
	if err != nil {
		return n, end, false
	}
	n.value = value
	return s.scale(n, end)
}

// digits returns the digits from i on that stand together.
func (s *script) digits(i int) string {
	end := i
	for isDigit(s.rune(end)) && (end == i || s.joined(end)) {
		end++
	}
	return string(s.runes[i:end])
}

// digitsAfter returns the digits behind the sign at i.
func (s *script) digitsAfter(i int, sign rune) string {
	if s.rune(i) != sign || !s.joined(i) || !s.joined(i+1) {
		return ""
	}
	return s.digits(i + 1)
}

// dotted returns the end of numbers joined by points: 3.1.4.
func (s *script) dotted(i int) int {
	for (isDigit(s.rune(i)) || s.rune(i) == '.') && s.joined(i) {
		i++
	}
	return i
}

// scale multiplies n by the magnitudes at i: the 万 of 2 万.
func (s *script) scale(n number, i int) (number, int, bool) {
	for {
		scale, found := hanScales[s.rune(i)]
		if !found {
			return n, i, true
		}
		value, err := n.value.Mul(Whole(scale))
		if err != nil {
			return n, i, false
		}
		n, i = number{value: value, scale: scale}, i+1
	}
}

// han reads 三, 十五, 两千零五十, 二〇二二.
func (s *script) han(i int) (n number, end int, ok bool) {
	end = i + 1
	for isHanNumeral(s.rune(end)) && s.joined(end) {
		end++
	}
	runes := s.runes[i:end]
	if !slices.ContainsFunc(runes, func(r rune) bool { return hanScales[r] != 0 }) && len(runes) == 4 {
		return number{value: Whole(positional(runes)), digits: 4}, end, true
	}
	value, ok := parseHan(runes)
	n.value, n.scale = Whole(value), hanScales[runes[len(runes)-1]]
	return n, end, ok
}

func positional(runes []rune) int64 {
	value := int64(0)
	for _, r := range runes {
		value = value*10 + hanDigits[r]
	}
	return value
}

// parseHan reads a numeral with magnitudes; what is no correct numeral, or is
// only a colloquial one (一百二), is refused.
func parseHan(runes []rune) (int64, bool) {
	for _, big := range []rune{'亿', '万'} {
		i := slices.Index(runes, big)
		if i < 0 {
			continue
		}
		high, ok1 := parseHan(runes[:i])
		low, ok2 := parseRest(runes[i+1:], hanScales[big])
		value, fits := multiply(high, hanScales[big])
		return value + low, ok1 && ok2 && fits && high > 0 && value <= 1e17
	}
	return parseSection(runes)
}

// parseRest reads what follows 万 or 亿: nothing, or a smaller number.
func parseRest(runes []rune, below int64) (int64, bool) {
	if len(runes) == 0 {
		return 0, true
	}
	if isZero(runes[0]) {
		runes = runes[1:]
	} else if len(runes) == 1 {
		return 0, false // 一万五 is 15000
	}
	value, ok := parseHan(runes)
	return value, ok && value < below
}

// parseSection reads a numeral below 万.
func parseSection(runes []rune) (int64, bool) {
	value, last := int64(0), int64(1e4)
	for i := 0; i < len(runes); {
		digit, isDigit := hanDigits[runes[i]]
		scale := int64(1)
		switch {
		case isZero(runes[i]) && 0 < i && i+1 < len(runes):
			i++
			continue
		case isDigit:
			i++
			if i < len(runes) && hanScales[runes[i]] != 0 {
				scale = hanScales[runes[i]]
				i++
			}
		case i == 0 && hanScales[runes[i]] == 10: // 十五
			digit, scale = 1, 10
			i++
		default:
			return 0, false
		}
		if scale >= last || scale == 1 && (last == 100 || last == 1000) && !isZero(runes[i-2]) {
			return 0, false
		}
		value, last = value+digit*scale, scale
	}
	return value, len(runes) > 0
}
