package notice

import (
	"testing"

	"tiaowen/grammar/source"
)

func TestLines(t *testing.T) {
	file := source.New("a.md", "# 通知\n\n**民政部 财政部\n关于甲的通知**\n民发〔2020〕1号\n\n- （一） **甲。**乙\\*\n    丙　\\\n\n---\n2020年1月2日\n")
	want := []Line{
		{Text: "通知", Heading: true},
		{Text: "民政部 财政部", Heading: true},
		{Text: "关于甲的通知", Heading: true},
		{Text: "民发〔2020〕1号", Kind: DocumentNumber},
		{Text: "（一） 甲。乙*", Number: "（一）", Rank: int(hanBracketStyle), Ordinal: 1},
		{Text: "丙"},
		{Text: "2020年1月2日", Kind: Date},
	}
	lines := Lines(file)
	if len(lines) != len(want) {
		t.Fatalf("%d lines: %+v", len(lines), lines)
	}
	for i, l := range lines {
		if l.Span.Text()[0] != l.Text[0] {
			t.Errorf("line %d: %q stands at %q", i, l.Text, l.Span.Text())
		}
		l.Span = source.Span{}
		if l != want[i] {
			t.Errorf("line %d is %+v, want %+v", i, l, want[i])
		}
	}
}

func TestSplitFront(t *testing.T) {
	for text, want := range map[string][2]string{
		"---\na: b\n---\n\n# 甲\n": {"---\na: b\n---", "# 甲\n"},
		"# 甲\n---\n":              {"", "# 甲\n---\n"},
	} {
		front, body, ok := SplitFront(source.New("a.md", text))
		if front != want[0] || body != want[1] || ok != (want[0] != "") {
			t.Errorf("%q: %q, %q, %v", text, front, body, ok)
		}
	}
}
