package quantity

// idioms hold numerals or governing words and mean no quantity.
var idioms = newLexicon(group[bool]{true, []string{
	"一次性", "一日三餐", "三个区分开来", "四个全面", "五位一体", "四个意识", "四个自信", "两个确立", "两个维护", "两个一百年",
	"上半年", "下半年", "前半年", "后半年", "上一次", "下一次", "上一年", "下一年", "再一次",
	"本人均", "个人均", "人人均", "老人均", "病人均", "申请人均", "负责人均", "监护人均",
	"按年龄", "每年龄",
}})

// wordsOfOne end in an 一 that counts nothing: 统一, 某一档次.
var wordsOfOne = []rune("统同唯惟单某任逐另这那哪其之每进专划合不")

// skip returns the end of what stands at i and is read as no quantity: a name,
// an ordinal, an idiom; i where none stands.
func (s *script) skip(i int) int {
	for _, end := range []int{s.name(i), s.ordinal(i), s.pair(i), s.one(i)} {
		if end > i {
			return end
		}
	}
	_, end := idioms.match(s, i)
	return end
}

// longestName is in runes.
const longestName = 200

// name returns the end of the name in 《》 that opens at i. A sentence never
// stands in a name: 《 without 》 is passed over.
func (s *script) name(i int) int {
	if s.rune(i) != '《' {
		return i
	}
	depth := 0
	for end := i; end < i+longestName && s.rune(end) != 0 && s.rune(end) != '。'; end++ {
		switch s.rune(end) {
		case '《':
			depth++
		case '》':
			depth--
		}
		if depth == 0 {
			return end + 1
		}
	}
	return i
}

// ordinal returns the end of 第 and its number: 第 19 次 is one meeting.
func (s *script) ordinal(i int) int {
	if s.rune(i) != '第' {
		return i
	}
	if _, end, _ := s.numeral(i + 1); end > i+1 {
		return end
	}
	return i
}

// pair returns the end of an idiom that repeats a numeral: 一事一议, 四查四补,
// 一对一. What repeats a time (一年一次) is read.
func (s *script) pair(i int) int {
	digit, first := s.rune(i), s.rune(i+1)
	if !isHanNumeral(digit) || s.rune(i+2) != digit || !isHan(first) || isTime(first) {
		return i
	}
	if _, end := units.match(s, i+1); end > i+1 && digit != '一' {
		return i
	}
	if isHan(s.rune(i + 3)) {
		return i + 4
	}
	return i + 3
}

// one returns the end of a word that ends in 一.
func (s *script) one(i int) int {
	if s.rune(i+1) != '一' || isHanNumeral(s.rune(i+2)) {
		return i
	}
	for _, r := range wordsOfOne {
		if s.rune(i) == r {
			return i + 2
		}
	}
	return i
}

func isTime(r rune) bool {
	return r == '年' || r == '月' || r == '季' || r == '周' || r == '日' || r == '天'
}

// isHan reports whether r is a Chinese character that is no numeral.
func isHan(r rune) bool { return '一' <= r && r <= '鿿' && !isHanNumeral(r) }
