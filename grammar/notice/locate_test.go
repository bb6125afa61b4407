package notice

import (
	"slices"
	"strings"
	"testing"
)

func TestLocate(t *testing.T) {
	for _, test := range []struct{ name, text, quote, want string }{
		{"exact", "发放补贴200元", "补贴", "补贴"},
		{"twice", "低保和低保边缘", "低保", "低保|低保"},
		{"overlapping", "人人人", "人人", "人人|人人"},
		{"space in quote", "每人每月650元", "每人每月 650 元", "每人每月650元"},
		{"space in text", "每人每月 650 元，", "650元", "650 元"},
		{"wide space and line break", "每人\u3000每月\n650元", "每人每月650元", "每人\u3000每月\n650元"},
		{"space at the ends of the quote", "甲 乙 丙", " 乙 ", "乙"},
		{"comma", "家庭,及时纳入", "家庭，及时", "家庭,及时"},
		{"brackets", "各县（区）要", "各县(区)要", "各县（区）要"},
		{"quotation marks", "落实“单人户”政策", `"单人户"`, "“单人户”"},
		{"single quotation marks", "落实‘单人户’政策", "'单人户'", "‘单人户’"},
		{"colon, semicolon, marks", "其中：甲；乙！丙？", "其中:甲;乙!丙?", "其中：甲；乙！丙？"},
		{"percent and plus", "“物质＋服务”３０％", "物质+服务", "物质＋服务"},
		{"half-width full stop", "甲｡乙", "甲。乙", "甲｡乙"},
		{"other mark", "甲、乙", "甲，乙", ""},
		{"full stop is no point", "1.5倍", "1。5倍", ""},
		{"wide digit is another character", "每月２００元", "每月200元", ""},
		{"Chinese digit is another character", "连续三个月", "连续3个月", ""},
		{"other number", "补贴650元", "补贴560元", ""},
		{"empty", "甲", "", ""},
		{"white space only", "甲 乙", " ", ""},
		{"longer than the text", "甲", "甲乙", ""},
	} {
		if got := strings.Join(cut(test.text, Locate(test.text, test.quote)), "|"); got != test.want {
			t.Errorf("%s: got %q, want %q", test.name, got, test.want)
		}
	}
}

func TestNearest(t *testing.T) {
	text := "经本人申请，由户籍地或经常居住地按照当地城市低保月标准3倍，发放一次性临时救助金。"
	for quote, want := range map[string]string{
		"由务工地或经常居住地":   "由户籍地或经常居住地",
		"低保月标准 2 倍":    "低保月标准3倍",
		"发放一次性救助金":     "发放一次性临时救助金",
		"当地城市低保月标准3倍,": "当地城市低保月标准3倍，",
		"医保部门":         "",
		"":             "",
	} {
		got, ok := fold(text).nearest(quote)
		if ok != (want != "") || text[got.Start:got.End] != want {
			t.Errorf("%q: got %q, %v, want %q", quote, text[got.Start:got.End], ok, want)
		}
	}
}

func TestNearestWord(t *testing.T) {
	words := []string{"slug", "title", "level"}
	for word, want := range map[string]string{"titel": "title", "lvl": "level", "colour": "", "slug": "slug"} {
		if got := nearestWord(word, words); got != want {
			t.Errorf("%s: got %q, want %q", word, got, want)
		}
	}
}

func TestPassagePlaces(t *testing.T) {
	file := "ab--cd--ef"
	p := excerpt(file, 0, 2).add(excerpt(file, 4, 6)).add(excerpt(file, 8, 10))
	if p.text != "abcdef" {
		t.Fatalf("text is %q", p.text)
	}
	var got []int
	for i := range p.text {
		got = append(got, p.place(i))
	}
	if want := []int{0, 1, 4, 5, 8, 9}; !slices.Equal(got, want) {
		t.Errorf("places are %v, want %v", got, want)
	}
	s := p.slice(1, 5)
	if s.text != "bcde" || s.place(0) != 1 || s.place(1) != 4 || s.place(3) != 8 {
		t.Errorf("slice is %+v", s)
	}
}
