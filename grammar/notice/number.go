package notice

import (
	"regexp"
	"strings"
	"unicode"
	"unicode/utf8"
)

// A style is a way of writing clause numbers; a smaller one stands above a
// greater one in the hierarchy of official documents and statutes.
type style uint8

const (
	partStyle          style = iota + 1 // 第一编
	chapterStyle                        // 第一章
	sectionStyle                        // 第一节
	articleStyle                        // 第一条
	hanStyle                            // 一、
	hanBracketStyle                     // （一）
	arabicStyle                         // 1.
	arabicBracketStyle                  // （1）
	circledStyle                        // ①
)

// container reports whether the style numbers divisions of a statute, which
// hold articles and are no clauses.
func (s style) container() bool { return s <= sectionStyle }

// A number is a clause number at the start of a paragraph.
type number struct {
	style  style
	value  int
	insert int // 1 for 第五条之一, else 0
	length int // bytes of the number as written
}

// follows reports whether n is the number after m.
func (n number) follows(m number) bool {
	if n.value == m.value {
		return n.insert == m.insert+1
	}
	return n.value == m.value+1 && n.insert == 0
}

// first reports whether n may open a row of numbers.
func (n number) first() bool { return n.value == 1 && n.insert == 0 }

const hanDigits = `[〇○零一二三四五六七八九十百千]+`

var (
	divisionNumber = regexp.MustCompile(`^第\s*(` + hanDigits + `|\d{1,4})\s*([编章节条])(?:之(` + hanDigits + `))?`)
	plainNumber    = regexp.MustCompile(`^(` + hanDigits + `)\s*[、､]`)
	dottedNumber   = regexp.MustCompile(`^(\d{1,3})\s*[.．、､]`)
	bracketNumber  = regexp.MustCompile(`^[（(]\s*(` + hanDigits + `|\d{1,3})\s*[）)][、､]?`)
)

var divisionStyles = map[string]style{"编": partStyle, "章": chapterStyle, "节": sectionStyle, "条": articleStyle}

// readNumber reads the clause number that text starts with. bold is how many
// bytes of the text are bold: the bold end of a number stands for the space
// that must follow 第五条, lest 第五条规定的 be read as a number.
func readNumber(text string, bold int) (number, bool) {
	for _, read := range []func(string, int) (number, bool){readDivision, readPlain, readDotted, readBracketed, readCircled} {
		if n, ok := read(text, bold); ok && n.value > 0 {
			return n, true
		}
	}
	return number{}, false
}

func readDivision(text string, bold int) (number, bool) {
	m := divisionNumber.FindStringSubmatch(text)
	if m == nil {
		return number{}, false
	}
	next, _ := utf8.DecodeRuneInString(text[len(m[0]):])
	if len(m[0]) < len(text) && len(m[0]) != bold && !unicode.IsSpace(next) && next != '【' {
		return number{}, false
	}
	n := number{style: divisionStyles[m[2]], value: numeral(m[1]), length: len(m[0])}
	if m[3] != "" {
		n.insert = numeral(m[3])
	}
	return n, true
}

func readPlain(text string, _ int) (number, bool) {
	return matched(plainNumber.FindStringSubmatch(text), hanStyle)
}

func readDotted(text string, _ int) (number, bool) {
	n, ok := matched(dottedNumber.FindStringSubmatch(text), arabicStyle)
	if ok && n.length < len(text) && isDigit(text[n.length]) {
		return number{}, false // 1.5 倍
	}
	return n, ok
}

func readBracketed(text string, _ int) (number, bool) {
	m := bracketNumber.FindStringSubmatch(text)
	if m != nil && isDigit(m[1][0]) {
		return matched(m, arabicBracketStyle)
	}
	return matched(m, hanBracketStyle)
}

func readCircled(text string, _ int) (number, bool) {
	r, size := utf8.DecodeRuneInString(text)
	if r < '①' || r > '⑳' {
		return number{}, false
	}
	return number{style: circledStyle, value: int(r-'①') + 1, length: size}, true
}

func matched(m []string, s style) (number, bool) {
	if m == nil {
		return number{}, false
	}
	return number{style: s, value: numeral(m[1]), length: len(m[0])}, true
}

func isDigit(b byte) bool { return '0' <= b && b <= '9' }

var (
	hanValues = map[rune]int{'〇': 0, '○': 0, '零': 0, '一': 1, '二': 2, '三': 3, '四': 4, '五': 5, '六': 6, '七': 7, '八': 8, '九': 9}
	hanUnits  = map[rune]int{'十': 10, '百': 100, '千': 1000}
)

// numeral is the value of a numeral below 10000 in Arabic digits or in Chinese
// (二十三, 一百〇五, 二〇); 0 for anything else.
func numeral(s string) int {
	if !strings.ContainsAny(s, "十百千") {
		return positional(s)
	}
	total, digit := 0, -1
	for _, r := range s {
		unit, isUnit := hanUnits[r]
		switch {
		case !isUnit:
			digit = hanValues[r]
		case digit < 0: // 十五
			total += unit
		default:
			total, digit = total+digit*unit, 0
		}
	}
	return min(total+max(digit, 0), 9999)
}

func positional(s string) int {
	total := 0
	for _, r := range s {
		digit, ok := hanValues[r]
		if !ok {
			digit = int(r - '0')
		}
		total = min(total*10+digit, 9999)
	}
	return total
}
