package notice

import (
	"fmt"
	"slices"
	"strings"
	"testing"

	"tiaowen/grammar/diag"
	"tiaowen/grammar/source"
)

const front = `---
slug: law
title: 某办法
issuers: [某部]
level: national
region: []
signed: 2022-06-02
in-force-from: 2022-06-02
source: {file: a.txt, sha256: 0000000000000000000000000000000000000000000000000000000000000000}
---
`

func parseBody(t *testing.T, body string) *Document {
	t.Helper()
	return parseClean(t, source.New("law.md", front+body))
}

// outlineOf prints every clause as "path number heading | text".
func outlineOf(doc *Document) string {
	var b strings.Builder
	for c := range doc.All() {
		fmt.Fprintf(&b, "%s %s%s | %s\n", strings.TrimPrefix(c.ID, "law:"), c.Number, c.Heading, c.Text)
	}
	return b.String()
}

func lines(s ...string) string { return strings.Join(s, "\n") + "\n" }

var structures = []struct{ name, body, want string }{
	{"statute", `
# 某办法

（2014年2月21日某令公布，2019年3月2日修订）

目　录

第一章　总则

第二章　最低生活保障

第一章　总则

第一条　为了加强社会救助，制定本办法。

**第二条** 社会救助坚持托底线。其他事项另定。

第二章　最低生活保障

第三条　国家对下列人员给予最低生活保障：
（一）无劳动能力的；
（二）符合下列条件之一的：
1.老年人；
2．未成年人。
前款规定的条件，由省级规定。

第三条之一　第二条规定的原则适用于本章。

第四条　本办法自公布之日起施行。
`, lines(
		"1 第一条 | 为了加强社会救助，制定本办法。",
		"2 第二条 | 社会救助坚持托底线。其他事项另定。",
		"3 第三条 | 国家对下列人员给予最低生活保障：前款规定的条件，由省级规定。",
		"3.1 （一） | 无劳动能力的；",
		"3.2 （二） | 符合下列条件之一的：",
		"3.2.1 1. | 老年人；",
		"3.2.2 2． | 未成年人。",
		"3-1 第三条之一 | 第二条规定的原则适用于本章。",
		"4 第四条 | 本办法自公布之日起施行。",
	)},
	{"numbering path", `
# 某办法

一、主要任务

(一) 夯实基本救助

1.完善低保制度。对符合条件的家庭纳入低保。(牵头单位:区民社局;责任单位:各乡镇)

2.健全标准调整机制。综合考虑支出等因素。
  （1）城市。按月调整标准。
  （2）农村按年调整。

（二）加强监督。加大查处力度。

二、工作要求，做到“应保尽保”

各地要加强领导。

另一段。
`, lines(
		"1 一、主要任务 | ",
		"1.1 (一)夯实基本救助 | ",
		"1.1.1 1.完善低保制度 | 对符合条件的家庭纳入低保。(牵头单位:区民社局;责任单位:各乡镇)",
		"1.1.2 2.健全标准调整机制 | 综合考虑支出等因素。",
		"1.1.2.1 （1）城市 | 按月调整标准。",
		"1.1.2.2 （2） | 农村按年调整。",
		"1.2 （二）加强监督 | 加大查处力度。",
		"2 二、工作要求，做到“应保尽保” | 各地要加强领导。另一段。",
	)},
	{"numbered through in brackets, headings of every look", `
# 某办法

#### 一、总体要求

全面落实。

**（一）指导思想。**坚持底线。

## （二）基本原则

坚持公平。

**二、重点任务**

（三）扩大范围。
`, lines(
		"chapter.1  | 全面落实。",
		"1 （一）指导思想 | 坚持底线。",
		"2 （二）基本原则 | 坚持公平。",
		"3 （三） | 扩大范围。",
	)},
	{"items that are no headings", `
# 某办法

一、下列人员：
（一）老年人
（二）按照1.5倍执行。每人每月发放。
（三）对符合《某办法》的。给予救助。
`, lines(
		"1 一、 | 下列人员：",
		"1.1 （一） | 老年人",
		"1.2 （二） | 按照1.5倍执行。每人每月发放。",
		"1.3 （三） | 对符合《某办法》的。给予救助。",
	)},
	{"a broken sentence that goes on like a number", `
# 某办法

一、认定范围。残疾证上的

一、二级残疾人，

1.5倍以内的家庭（边缘

家庭）纳入。

二、其他。
`, lines(
		"1 一、认定范围 | 残疾证上的一、二级残疾人，1.5倍以内的家庭（边缘家庭）纳入。",
		"2 二、 | 其他。",
	)},
	{"lines of one block", "\n# 某办法\n\n一、手机\nAPP\nV2\n办理。\n某部\n2022年6月2日\n", lines(
		"1 一、 | 手机APP V2办理。",
	)},
	{"Markdown that is no markup here", `
# 某办法

一、共同题。

    缩进的一段\*不是代码\*。

- 列出的一行。
> 引用的一行。

1\. 转义的序号。
`, lines(
		"1 一、 | 共同题。缩进的一段*不是代码*。列出的一行。引用的一行。",
		"1.1 1. | 转义的序号。",
	)},
}

func TestParseStructure(t *testing.T) {
	for _, test := range structures {
		t.Run(test.name, func(t *testing.T) {
			if got := outlineOf(parseBody(t, test.body)); got != test.want {
				t.Errorf("got\n%swant\n%s", got, test.want)
			}
		})
	}
}

func TestStatuteChapters(t *testing.T) {
	doc := parseBody(t, "# 某办法\n\n第一编 总则\n\n第一章 通则\n\n第一节 原则\n\n第一条 甲。\n\n第二节 范围\n\n第二条 乙。\n\n（一）丙。\n")
	for id, want := range map[string]string{"law:1": "总则 / 通则 / 原则", "law:2": "总则 / 通则 / 范围", "law:2.1": "总则 / 通则 / 范围"} {
		if got := doc.Clause(id).Chapter; got != want {
			t.Errorf("%s stands in %q, want %q", id, got, want)
		}
	}
}

func TestParseParts(t *testing.T) {
	doc := parseBody(t, `
某部文件

某发〔2022〕3号

# 某办法

各市：

现通知如下：

一、做好工作。

附件：1.甲表
2.乙表

某部

办公室

二〇二二年六月二日

联系人：张三

附件1

甲表

一、表内的字

某部办公室

2022年6月3日印发
`)
	want := []string{
		"furniture 某部文件", "document-number 某发〔2022〕3号", "title 某办法", "addressees 各市：",
		"annex-list 附件：1.甲表", "annex-list 2.乙表", "signature 某部", "signature 办公室", "date 二〇二二年六月二日",
		"contact 联系人：张三", "annex 附件1", "annex 甲表", "annex 一、表内的字", "annex 某部办公室", "annex 2022年6月3日印发",
	}
	if got := partsOf(doc); !slices.Equal(got, want) {
		t.Errorf("parts are\n%s\nwant\n%s", strings.Join(got, "\n"), strings.Join(want, "\n"))
	}
	if got, want := outlineOf(doc), "preamble  | 现通知如下：\n1 一、 | 做好工作。\n"; got != want {
		t.Errorf("clauses are\n%s", got)
	}
}

// What a covering notice issues may be its annex.
func TestParseIssuedAnnex(t *testing.T) {
	body := strings.Replace(front, "title: 某办法", "title: 关于印发《某办法》的通知", 1) + `
# 关于印发《某办法》的通知

现印发给你们。

附件：某办法

某部

2022年6月2日

附件

某办法

一、总则。

# 附件二

一、别的。
`
	var diags diag.List
	doc, ok := Parse(source.New("law.md", body), &diags)
	if got, want := outlineOf(doc), "cover  | 现印发给你们。\n1 一、 | 总则。\n"; !ok || got != want {
		t.Errorf("clauses are\n%s", got)
	}
}

func TestParseDiagnostics(t *testing.T) {
	for _, test := range []struct{ name, text, want string }{
		{"duplicate", front + "# 某办法\n\n一、甲。\n\n一、乙。\n", "15:1 notice-duplicate-number 一、"},
		{"gap", front + "# 某办法\n\n一、甲。\n\n二、乙。\n\n四、丁。\n", "17:1 notice-number-gap 四、"},
		{"gap in measures numbered through", front + "# 某办法\n\n一、甲\n\n1.子。\n\n2.丑。\n\n二、乙\n\n4.卯。\n", "21:1 notice-number-gap 4."},
		{"gap in chapters", front + "# 某办法\n\n一、甲\n\n1.子。\n\n三、乙\n\n2.丑。\n", "17:1 notice-number-gap 三、"},
		{"late start", front + "# 某办法\n\n二、甲。\n", "13:1 notice-number-start 二、"},
		{"unpaired", front + "# 某办法\n\n一、做到“应保尽保。\n\n二、乡镇）审批。\n", "13:5 notice-unpaired-mark “; 15:5 notice-unpaired-mark ）"},
		{"heading without number", front + "# 某办法\n\n一、甲。\n\n## 工作要求\n\n乙。\n", "15:4 notice-unnumbered-heading 工作要求"},
		{"no clause", front + "# 某办法\n", "10:4 notice-no-clause "},
		{"empty", front, "10:4 notice-no-clause "},
		{"no number", front + "# 某办法\n\n做好工作。\n", "10:4 notice-no-number "},
		{"not UTF-8", front + "# 某\xff法\n", "11:4 notice-not-text \xff"},
		{"NUL", front + "# 某\x00法\n", "11:4 notice-not-text \x00"},
		{"no front matter", "# 某办法\n\n一、甲。\n", "1:1 front-missing "},
		{"front matter not closed", "---\nslug: law\n\n一、甲。\n", "1:1 front-missing "},
		{"other title", strings.Replace(front, "title: 某办法", "title: 某规定", 1) + "# 某办法\n\n一、甲。\n", "11:3 front-differs 某办法"},
		{"other date", front + "# 某办法\n\n一、甲。\n\n某部\n\n2022年6月3日\n", "17:1 front-differs 2022年6月3日"},
		{"other number", strings.Replace(front, "title:", "document-number: 某发〔2022〕4号\ntitle:", 1) + "# 某办法\n\n某发〔2022〕5号\n\n一、甲。\n", "14:1 front-differs 某发〔2022〕5号"},
	} {
		t.Run(test.name, func(t *testing.T) {
			var diags diag.List
			_, ok := Parse(source.New("law.md", test.text), &diags)
			if got := places(&diags); got != test.want {
				t.Errorf("got %s, want %s", got, test.want)
			}
			if ok == diags.HasErrors() {
				t.Errorf("ok is %v, errors: %v", ok, diags.HasErrors())
			}
		})
	}
}

// places prints the diagnostics as "line:column code words".
func places(diags *diag.List) string {
	var out []string
	for _, d := range diags.Sorted() {
		at := d.Primary.Position()
		out = append(out, fmt.Sprintf("%d:%d %s %s", at.Line, at.Column, d.Code, d.Primary.Text()))
	}
	return strings.Join(out, "; ")
}

func TestFingerprint(t *testing.T) {
	read := func(clause string) string {
		return parseBody(t, "# 某办法\n\n"+clause+"\n").Clauses[0].Fingerprint
	}
	one := read("**一、发放补贴。**每人每月200元，连发3个月。")
	for clause, same := range map[string]bool{
		"一、发放补贴。每人每月 200 元,连发 3 个月。":   true,
		"## 一、发放补贴\n\n每人每月200元，连发3个月。": true,
		"一、发放补贴。每人每月300元，连发3个月。":       false,
		"一、发放补贴。每人每月200元、连发3个月。":       false,
		"一、发补贴。每人每月200元，连发3个月。":        false,
		"一、每人每月200元，连发3个月。":            false,
	} {
		if got := read(clause) == one; got != same {
			t.Errorf("%s: same fingerprint is %v", clause, got)
		}
	}
}

func TestQuantitiesAreThoseOfTheText(t *testing.T) {
	c := loadNotice(t, "zhongwei-2022").Clause("zhongwei-2022:13")
	if len(c.Quantities) == 0 {
		t.Fatal("no quantity in zhongwei-2022:13")
	}
	for _, q := range c.Quantities {
		if c.Text[q.Start:q.End] != q.Text {
			t.Errorf("bytes %d to %d are %q, not %q", q.Start, q.End, c.Text[q.Start:q.End], q.Text)
		}
	}
}
