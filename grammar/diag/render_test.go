package diag

import (
	"bytes"
	"encoding/json"
	"strings"
	"testing"

	"tiaowen/grammar/source"
)

// testCatalog stands in for the published messages, whose wording may change.
var testCatalog = newCatalog([]Message{
	{
		Code:   "cite-not-found",
		TextEn: "%[1]q is not in clause %[2]s", TextZh: "条文 %[2]s 中没有%[1]q",
		HintEn: "copy the words from the clause", HintZh: "请照抄条文原文",
	},
	{
		Code:   "cite-nearest",
		TextEn: "the nearest words of the clause", TextZh: "条文中最接近的文字",
	},
})

// spanOf is the span of the first occurrence of words.
func spanOf(f *source.File, words string) source.Span {
	i := strings.Index(f.Text(), words)
	return f.Span(i, i+len(words))
}

func citeNotFound() []Diagnostic {
	rules := source.New("dsl/zhongwei-2022.rules",
		"clause 5 from ningxia-2022:5 {\n\tto not dibao cite \"未纳入低保范围内\"\n}\n")
	notice := source.New("corpus/zhongwei-2022.md", "对未纳入低保范围，受疫情影响\n")
	var list List
	at := spanOf(rules, "未纳入低保范围内")
	list.Error("cite-not-found", at, "未纳入低保范围内", "zhongwei-2022:5").
		Relate("cite-nearest", spanOf(notice, "未纳入低保范围")).
		Mend(at, "未纳入低保范围")
	return list.Sorted()
}

// A tab is four columns and a Chinese character two: before the mark stand
// 4 + 19 columns (tab and `to not dibao cite "`), below it 8 x 2.
func TestWriteTextAlignsUnderChinese(t *testing.T) {
	tests := []struct {
		lang Lang
		want string
	}{
		{En, `error[cite-not-found]: "未纳入低保范围内" is not in clause zhongwei-2022:5
 --> dsl/zhongwei-2022.rules:2:21
  |
2 |     to not dibao cite "未纳入低保范围内"
  | ` + strings.Repeat(" ", 4+19) + strings.Repeat("^", 16) + `
  = hint: copy the words from the clause
  = edit: replace "未纳入低保范围内" by "未纳入低保范围"
see: the nearest words of the clause
 --> corpus/zhongwei-2022.md:1:2
  |
1 | 对未纳入低保范围，受疫情影响
  | ` + strings.Repeat(" ", 2) + strings.Repeat("-", 14) + `
`},
		{Zh, `错误[cite-not-found]: 条文 zhongwei-2022:5 中没有"未纳入低保范围内"
 --> dsl/zhongwei-2022.rules:2:21
  |
2 |     to not dibao cite "未纳入低保范围内"
  | ` + strings.Repeat(" ", 4+19) + strings.Repeat("^", 16) + `
  = 建议: 请照抄条文原文
  = 修改：将 "未纳入低保范围内" 改为 "未纳入低保范围"
参见: 条文中最接近的文字
 --> corpus/zhongwei-2022.md:1:2
  |
1 | 对未纳入低保范围，受疫情影响
  | ` + strings.Repeat(" ", 2) + strings.Repeat("-", 14) + `
`},
	}
	for _, test := range tests {
		var out bytes.Buffer
		if err := writeText(&out, citeNotFound(), test.lang, testCatalog); err != nil {
			t.Fatal(err)
		}
		if got := out.String(); got != test.want {
			t.Errorf("%s: got\n%s\nwant\n%s", test.lang, got, test.want)
		}
	}
}

func TestExcerpts(t *testing.T) {
	long := strings.Repeat("低", 100) + "600元" + strings.Repeat("保", 100)
	tests := []struct {
		name, text, words string
		line, marks       string
	}{
		{"start of line", "甲乙\n丙", "丙", "丙", "^^"},
		{"full-width punctuation is two wide", "甲，乙", "乙", "甲，乙", "    ^^"},
		{"ASCII is one wide", "a乙", "乙", "a乙", " ^^"},
		{"tab stops follow the columns", "甲\t乙", "乙", "甲  乙", "    ^^"},
		{"control characters are shown", "a\x1bb", "b", "a?b", "  ^"},
		{"combining marks have no width", "e\u0301乙", "乙", "e\u0301乙", " ^^"},
		{"carriage return is no part of a line", "甲乙\r\n丙", "乙", "甲乙", "  ^^"},
		{
			"a long line is cut on both sides", long, "600元",
			// 32 columns before, 96 in all: 16 characters, 600元, 30 characters (5 + 60 > 64).
			"..." + strings.Repeat("低", 16) + "600元" + strings.Repeat("保", 30) + "...",
			strings.Repeat(" ", 3+32) + "^^^^^",
		},
	}
	for _, test := range tests {
		f := source.New("f", test.text)
		got := excerpts(spanOf(f, test.words), "^")
		if len(got) != 1 || got[0].line != test.line || got[0].marks != test.marks {
			t.Errorf("%s: got %+v, want\n%s\n%s", test.name, got, test.line, test.marks)
		}
	}
}

func TestExcerptOfManyLines(t *testing.T) {
	f := source.New("f", "甲乙\n丙\n丁戊\n己")
	var out bytes.Buffer
	var list List
	list.Warn("x-y", spanOf(f, "乙\n丙\n丁"))
	list.Note("x-z", spanOf(f, "丁戊\n"), 7)
	if err := WriteText(&out, list.Sorted(), En); err != nil {
		t.Fatal(err)
	}
	const want = `warning[x-y]: x-y
 --> f:1:2
  |
1 | 甲乙
  |   ^^
  | ...
3 | 丁戊
  | ^^

note[x-z]: x-z: 7
 --> f:3:1
  |
3 | 丁戊
  | ^^^^
`
	if got := out.String(); got != want {
		t.Errorf("got\n%s\nwant\n%s", got, want)
	}
}

// A place between characters, at the end of the file, nowhere, or outside the
// file is rendered somehow, and never panics.
func TestOddSpans(t *testing.T) {
	f := source.New("f", "甲乙\n")
	spans := []source.Span{{}, f.Span(3, 3), f.Span(7, 7), f.Span(-4, 99), f.Span(99, 120), f.Span(6, 2), f.Span(1, 2),
		source.New("", "").Span(0, 0)}
	for _, s := range spans {
		var list List
		list.Error("x-y", s, "a", 1, nil).Relate("x-z", s).Mend(s, "丙")
		for _, write := range []func() error{
			func() error { return WriteText(&bytes.Buffer{}, list.Sorted(), Zh) },
			func() error { return WriteJSON(&bytes.Buffer{}, list.Sorted()) },
			func() error { return WriteSARIF(&bytes.Buffer{}, list.Sorted(), En) },
		} {
			if err := write(); err != nil {
				t.Errorf("%+v: %v", s, err)
			}
		}
	}
	if got := excerpts(f.Span(3, 3), "^"); got[0].marks != "  ^" {
		t.Errorf("place between characters: %q", got[0].marks)
	}
}

func TestWriteJSON(t *testing.T) {
	var out bytes.Buffer
	if err := writeJSON(&out, citeNotFound(), testCatalog); err != nil {
		t.Fatal(err)
	}
	const want = `[
  {
    "code": "cite-not-found",
    "severity": "error",
    "message": {
      "en": "\"未纳入低保范围内\" is not in clause zhongwei-2022:5",
      "zh": "条文 zhongwei-2022:5 中没有\"未纳入低保范围内\""
    },
    "hint": {
      "en": "copy the words from the clause",
      "zh": "请照抄条文原文"
    },
    "file": "dsl/zhongwei-2022.rules",
    "line": 2,
    "column": 21,
    "end_line": 2,
    "end_column": 29,
    "related": [
      {
        "code": "cite-nearest",
        "message": {
          "en": "the nearest words of the clause",
          "zh": "条文中最接近的文字"
        },
        "file": "corpus/zhongwei-2022.md",
        "line": 1,
        "column": 2,
        "end_line": 1,
        "end_column": 9
      }
    ],
    "edit": {
      "file": "dsl/zhongwei-2022.rules",
      "line": 2,
      "column": 21,
      "end_line": 2,
      "end_column": 29,
      "text": "未纳入低保范围"
    }
  }
]
`
	if got := out.String(); got != want {
		t.Errorf("got\n%s\nwant\n%s", got, want)
	}
}

func TestWriteJSONEmpty(t *testing.T) {
	var out bytes.Buffer
	if err := WriteJSON(&out, nil); err != nil || out.String() != "[]\n" {
		t.Errorf("got %q, %v", out.String(), err)
	}
}

func TestWriteSARIF(t *testing.T) {
	var out bytes.Buffer
	if err := writeSARIF(&out, citeNotFound(), En, testCatalog); err != nil {
		t.Fatal(err)
	}
	var got any
	if err := json.Unmarshal(out.Bytes(), &got); err != nil {
		t.Fatal(err)
	}
	var want any
	err := json.Unmarshal([]byte(`{
		"$schema": "https://json.schemastore.org/sarif-2.1.0.json",
		"version": "2.1.0",
		"runs": [{
			"tool": {"driver": {"name": "tiaowen", "rules": [{"id": "cite-not-found"}]}},
			"columnKind": "unicodeCodePoints",
			"results": [{
				"ruleId": "cite-not-found", "ruleIndex": 0, "level": "error",
				"message": {"text": "\"未纳入低保范围内\" is not in clause zhongwei-2022:5\ncopy the words from the clause"},
				"locations": [{"physicalLocation": {
					"artifactLocation": {"uri": "dsl/zhongwei-2022.rules"},
					"region": {"startLine": 2, "startColumn": 21, "endLine": 2, "endColumn": 29}}}],
				"relatedLocations": [{
					"message": {"text": "the nearest words of the clause"},
					"physicalLocation": {
						"artifactLocation": {"uri": "corpus/zhongwei-2022.md"},
						"region": {"startLine": 1, "startColumn": 2, "endLine": 1, "endColumn": 9}}}],
				"fixes": [{"artifactChanges": [{
					"artifactLocation": {"uri": "dsl/zhongwei-2022.rules"},
					"replacements": [{
						"deletedRegion": {"startLine": 2, "startColumn": 21, "endLine": 2, "endColumn": 29},
						"insertedContent": {"text": "未纳入低保范围"}}]}]}]
			}]
		}]
	}`), &want)
	if err != nil {
		t.Fatal(err)
	}
	a, _ := json.Marshal(got)
	b, _ := json.Marshal(want)
	if !bytes.Equal(a, b) {
		t.Errorf("got\n%s\nwant\n%s", a, b)
	}
}

func FuzzExcerpts(f *testing.F) {
	f.Add("甲\t600 元\r\n乙", 3, 8)
	f.Add("\xff\n\n", 0, 3)
	f.Fuzz(func(t *testing.T, text string, start, end int) {
		s := source.New("f", text).Span(start, end)
		for _, e := range excerpts(s, "^") {
			if !strings.HasSuffix(e.marks, "^") || strings.ContainsAny(e.line, "\n\r\t") {
				t.Errorf("%+v", e)
			}
		}
	})
}
