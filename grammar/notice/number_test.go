package notice

import "testing"

func TestReadNumber(t *testing.T) {
	for _, test := range []struct {
		text   string
		bold   int
		style  style
		value  int
		length string
	}{
		{"一、总则", 0, hanStyle, 1, "一、"},
		{"二十三、总则", 0, hanStyle, 23, "二十三、"},
		{"（十五）甲", 0, hanBracketStyle, 15, "（十五）"},
		{"(二) 甲", 0, hanBracketStyle, 2, "(二)"},
		{"（三)甲", 0, hanBracketStyle, 3, "（三)"},
		{"1.甲", 0, arabicStyle, 1, "1."},
		{"12．甲", 0, arabicStyle, 12, "12．"},
		{"3、甲", 0, arabicStyle, 3, "3、"},
		{"（4）甲", 0, arabicBracketStyle, 4, "（4）"},
		{"⑤甲", 0, circledStyle, 5, "⑤"},
		{"第五条　甲", 0, articleStyle, 5, "第五条"},
		{"第五条", 0, articleStyle, 5, "第五条"},
		{"第一百〇二条 甲", 0, articleStyle, 102, "第一百〇二条"},
		{"第12条 甲", 0, articleStyle, 12, "第12条"},
		{"第五条甲", len("第五条"), articleStyle, 5, "第五条"},
		{"第二章 甲", 0, chapterStyle, 2, "第二章"},
		{"第三节 甲", 0, sectionStyle, 3, "第三节"},
		{"第一编 甲", 0, partStyle, 1, "第一编"},
		{"第五条规定的", 0, 0, 0, ""},
		{"1.5倍", 0, 0, 0, ""},
		{"2022年6月", 0, 0, 0, ""},
		{"2022.6", 0, 0, 0, ""},
		{"一二级", 0, 0, 0, ""},
		{"（此件公开发布）", 0, 0, 0, ""},
		{"〇、甲", 0, 0, 0, ""},
		{"", 0, 0, 0, ""},
	} {
		n, ok := readNumber(test.text, test.bold)
		if ok != (test.style != 0) || n.style != test.style || n.value != test.value || n.length != len(test.length) {
			t.Errorf("%q: got %+v, %v", test.text, n, ok)
		}
	}
}

func TestNumeral(t *testing.T) {
	for text, want := range map[string]int{
		"十": 10, "十一": 11, "二十": 20, "九十九": 99, "一百": 100, "一百零五": 105, "一百二十": 120,
		"一千二百六十": 1260, "二〇二二": 2022, "2022": 2022, "007": 7, "": 0,
	} {
		if got := numeral(text); got != want {
			t.Errorf("%s is %d, want %d", text, got, want)
		}
	}
}

func TestNumberString(t *testing.T) {
	n, _ := readNumber("第一百二十条之一 甲", 0)
	if n.String() != "120-1" {
		t.Errorf("got %s", n)
	}
	next, _ := readNumber("第一百二十一条 甲", 0)
	if !next.follows(n) || n.follows(next) {
		t.Error("第一百二十一条 follows 第一百二十条之一")
	}
}
