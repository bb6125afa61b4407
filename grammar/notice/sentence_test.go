package notice

import (
	"slices"
	"strings"
	"testing"
)

func TestSentences(t *testing.T) {
	for _, test := range []struct{ text, want string }{
		{"甲。乙！丙？", "甲。|乙！|丙？"},
		{"甲；乙：丙，丁。", "甲；乙：丙，丁。"},
		{"做到“应保尽保。不漏一户。”，落实。乙。", "做到“应保尽保。不漏一户。”，落实。|乙。"},
		{"按《甲。乙》办。丙（丁。戊）。", "按《甲。乙》办。|丙（丁。戊）。"},
		{"半角(甲。乙)办。丙（丁。戊)办。", "半角(甲。乙)办。|丙（丁。戊)办。"},
		{"甲“乙。丙。", "甲“乙。|丙。"},
		{"甲”乙。丙）。丁", "甲”乙。|丙）。|丁"},
		{"甲。（牵头单位：乙）", "甲。|（牵头单位：乙）"},
		{" 甲。　乙。 ", "甲。|乙。"},
		{"甲？！乙", "甲？！|乙"},
		{"1.5倍. 没有句号", "1.5倍. 没有句号"},
		{"", ""},
	} {
		if got := strings.Join(cut(test.text, sentences(test.text, nil)), "|"); got != test.want {
			t.Errorf("%q: got %s, want %s", test.text, got, test.want)
		}
	}
}

func cut(text string, ranges []Range) []string {
	var out []string
	for _, r := range ranges {
		out = append(out, text[r.Start:r.End])
	}
	return out
}

func TestSentencesEndWithTheParagraph(t *testing.T) {
	text := "下列人员：前款“规定。"
	want := []string{"下列人员：", "前款“规定。"}
	if got := cut(text, sentences(text, []int{len("下列人员：")})); !slices.Equal(got, want) {
		t.Errorf("got %q", got)
	}
}

func TestUnfinished(t *testing.T) {
	for text, want := range map[string]bool{
		"做到早": true, "虚报冒领、": true, "充分": true, "乡镇（街道）": true, "“应保尽保”": true, "根据《办法》": true, "（边缘": true,
		"落实。": false, "如下：": false, "老年人；": false, "（详见附件）。": false, "落实。（牵头单位：乙）": false, "“落实。”": false,
		"（牵头单位：乙）": false, "": false, "落实。 ": false,
	} {
		if got := unfinished(text); got != want {
			t.Errorf("%q: unfinished is %v", text, got)
		}
	}
}
