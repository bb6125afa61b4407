package transcript

import "strings"

// A misreading is a sequence of characters that a scanner gives for another. It
// is no word of official Chinese, or hardly one: the words in except, which hold
// it, are.
type misreading struct {
	wrong, right string
	except       string // words, separated by spaces
}

// misreadings are characters alike in print.
var misreadings = []misreading{
	{"瘦情", "疫情", ""}, {"痰情", "疫情", ""},
	{"间题", "问题", "时间题 空间题 期间题"}, {"慰间", "慰问", ""}, {"访间", "访问", ""}, {"询间", "询问", ""}, {"间责", "问责", "期间责"},
	{"改府", "政府", ""}, {"民攻", "民政", ""}, {"财攻", "财政", ""},
	{"骚", "强", "骚扰 风骚 牢骚 骚乱 骚动"},
	{"纽", "组", "枢纽 纽带 纽约 纽扣"},
	{"傲", "做", "骄傲 高傲 傲慢 自傲"},
	{"觉委", "党委", ""}, {"觉政", "党政", ""}, {"觉员", "党员", ""},
	{"曰", "日", ""},
	{"藩实", "落实", ""}, {"蒋实", "落实", ""},
	{"淌费", "消费", ""}, {"淌防", "消防", ""}, {"淌除", "消除", ""}, {"淌毒", "消毒", ""},
	{"宇夏", "宁夏", ""}, {"宇党办", "宁党办", ""}, {"宇政", "宁政", ""}, {"宇民", "宁民", ""},
	{"美于", "关于", ""}, {"有美", "有关", "有美好 有美丽"}, {"相美", "相关", ""}, {"美爱", "关爱", ""},
	{"备类", "各类", "装备类 设备类"}, {"备级", "各级", ""}, {"备地", "各地", ""}, {"备县", "各县", ""},
	{"功态", "动态", ""}, {"帮抹", "帮扶", ""}, {"抹贫", "扶贫", ""}, {"抹持", "扶持", ""},
	{"蔬莱", "蔬菜", ""}, {"出瑰", "出现", ""}, {"影晌", "影响", ""}, {"晌应", "响应", ""},
	{"拔款", "拨款", ""}, {"拔付", "拨付", ""}, {"拔够", "拨够", ""}, {"下拔", "下拨", ""},
	{"末成年", "未成年", ""}, {"末参保", "未参保", ""}, {"末就业", "未就业", ""},
	{"杜会", "社会", ""}, {"井轨", "并轨", ""}, {"己经", "已经", ""},
	{"″", "”", ""}, {"〝", "“", ""}, {"〞", "”", ""},
}

// findMisreadings notes the misreadings in the lines of the source.
func (m *maker) findMisreadings() {
	for n := 1; n <= m.raw.Lines(); n++ {
		at := m.raw.LineSpan(n)
		text := at.Text()
		taken := make([]bool, len(text))
		for _, x := range misreadings {
			for _, i := range x.places(text) {
				if taken[i] || m.fixed(at.Start+i, at.Start+i+len(x.wrong)) {
					continue
				}
				for k := range len(x.wrong) {
					taken[i+k] = true
				}
				m.diags.Note("draft-misread", m.raw.Span(at.Start+i, at.Start+i+len(x.wrong)), x.wrong, x.right)
				m.propose(n, i, i+len(x.wrong), x.right, x.wrong+" for "+x.right+", alike in print")
			}
		}
	}
}

// places are the bytes at which a text has the misreading.
func (x misreading) places(text string) []int {
	var out []int
	for from := 0; ; {
		i := strings.Index(text[from:], x.wrong)
		if i < 0 {
			return out
		}
		if !x.inWord(text, from+i) {
			out = append(out, from+i)
		}
		from += i + len(x.wrong)
	}
}

// inWord reports whether the characters at byte i stand in one of the words
// that rightly hold them.
func (x misreading) inWord(text string, i int) bool {
	for _, w := range strings.Fields(x.except) {
		start := i - strings.Index(w, x.wrong)
		if start >= 0 && strings.HasPrefix(text[start:], w) {
			return true
		}
	}
	return false
}
