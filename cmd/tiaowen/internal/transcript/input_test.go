package transcript

import (
	"archive/zip"
	"bytes"
	"strings"
	"testing"

	"tiaowen/grammar/diag"
	"tiaowen/grammar/notice"
)

func TestBadInput(t *testing.T) {
	for _, test := range []struct {
		name, data, code string
		line, column     int
	}{
		{"a.pdf", "%PDF-1.7", "draft-foreign", 1, 1},
		{"a.txt", "%PDF-1.7", "draft-foreign", 1, 1},
		{"a.doc", "\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1", "draft-foreign", 1, 1},
		{"a.txt", "\xff\xfea\x00", "draft-foreign", 1, 1},
		{"a.xls", "一、甲", "draft-unknown-kind", 1, 1},
		{"a", "一、甲", "draft-unknown-kind", 1, 1},
		{"a.txt", "关于\n通知\xb9\xd8", "notice-not-text", 2, 3},
		{"a.md", "关于\x00", "notice-not-text", 1, 3},
		{"a.html", "<p>\n<b>\xb9\xd8</b>", "notice-not-text", 2, 4},
		{"a.txt", "", "draft-no-text", 1, 1},
		{"a.txt", " \n\u3000\n---\n", "draft-no-text", 1, 1},
		{"a.html", "<script>x</script>", "draft-no-text", 1, 1},
		{"a.docx", "no archive", "draft-bad-docx", 1, 1},
		{"a.docx", zipped(t, "word/other.xml", "<a/>"), "draft-bad-docx", 1, 1},
		{"a.docx", zipped(t, wordBody, "<a>\n<b></a>"), "draft-bad-docx", 2, 8},
		{"a.docx", zipped(t, wordBody, strings.Repeat("<a>", 10000)), "draft-bad-docx", 1, 1504},
		{"a.docx", zipped(t, wordBody, "<a/>"), "draft-no-text", 1, 1},
	} {
		var diags diag.List
		d, ok := Make(test.name, []byte(test.data), Decisions{}, &diags)
		said := diags.Sorted()
		if ok || d != nil || len(said) != 1 || said[0].Code != test.code {
			t.Errorf("%s %q: ok %v, %v", test.name, opening(test.data), ok, texts(said))
			continue
		}
		if at := said[0].Primary.Position(); at.Line != test.line || at.Column != test.column {
			t.Errorf("%s %q: at %v", test.name, opening(test.data), at)
		}
	}
	var diags diag.List
	if _, ok := Make("a.txt", make([]byte, maxInput+1), Decisions{}, &diags); ok || diags.Sorted()[0].Code != "draft-too-long" {
		t.Error("a file too long is read")
	}
}

func TestBadErrata(t *testing.T) {
	for _, test := range []struct {
		errata []notice.Erratum
		code   string
	}{
		{[]notice.Erratum{{Line: 9, Wrong: "甲", Reason: "r"}}, "erratum-no-line"},
		{[]notice.Erratum{{Line: 1, Wrong: "甲", Reason: "r"}}, "erratum-not-once"},
		{[]notice.Erratum{{Line: 3, Wrong: "", Reason: "r"}}, "erratum-not-once"},
		{[]notice.Erratum{{Line: 3, Wrong: "甲乙", Right: "甲"}, {Line: 3, Wrong: "乙丙", Right: "丙"}}, "draft-errata-overlap"},
	} {
		var diags diag.List
		_, ok := Make("a.txt", []byte("通知\n\n一、甲乙丙。\n"), Decisions{Errata: test.errata}, &diags)
		if got := diags.Sorted(); ok || len(got) != 1 || got[0].Code != test.code {
			t.Errorf("%v: ok %v, %v", test.errata, ok, texts(got))
		}
	}
}

func zipped(t *testing.T, name, text string) string {
	t.Helper()
	var b bytes.Buffer
	z := zip.NewWriter(&b)
	f, err := z.Create(name)
	if err == nil {
		_, err = f.Write([]byte(text))
	}
	if err == nil {
		err = z.Close()
	}
	if err != nil {
		t.Fatal(err)
	}
	return b.String()
}

const wantLetter = `民发〔2020〕9号

# 民政部关于印发《某办法》的通知

各省民政厅：

现印发给你们。

民政部

2020年3月5日

# 某办法

## 一、总则

**（一）范围。**适用于600元以下的补贴。
`

func TestWebPage(t *testing.T) {
	page := `<!DOCTYPE html><html><head><title>t</title><style>p{}</style></head><body>
<div class="nav"><a>首页</a> <a>政务</a></div>
<p>民发〔2020〕9号</p><h2>民政部关于印发<br>《某办法》的通知</h2>
<p>各省民政厅：</p><!-- note --><p>&emsp;&emsp;现印发
给你们。</p><script>var x = "一、";</script>
<p>民政部</p><p>2020年3月5日</p><h3>某办法</h3><p>一、总则</p>
<p>（一）<b>范围。</b>适用于 600 元以下的补&#8203;贴。</p></body></html>`
	d, _ := transcriptOf(t, "dir/a.html", []byte(page), Decisions{})
	if got := d.Notices[0].Body; got != wantLetter {
		t.Errorf("body is\n%s", got)
	}
	if d.Raw.Name() != "a.txt" || !strings.HasPrefix(d.Raw.Text(), "首页 政务\n\n民发〔2020〕9号\n") {
		t.Errorf("raw source %s is\n%s", d.Raw.Name(), d.Raw.Text())
	}
}

func TestWebTableAndList(t *testing.T) {
	d, _ := transcriptOf(t, "a.htm", []byte(`<p>说明</p><ol><li>甲。<li>乙。</ol><table><tr><td>A<td>B</tr><tr><td>1</td></tr></table><p># *x*</p>`), Decisions{})
	if want := "说明\n\n1.甲。\n\n2.乙。\n\nA\tB\n\n1\n\n\\# \\*x\\*\n"; d.Raw.Text() != want {
		t.Errorf("text is %q", d.Raw.Text())
	}
}

func TestWordDocument(t *testing.T) {
	p := func(runs string) string { return "<w:p>" + runs + "</w:p>" }
	r := func(text string) string { return `<w:r><w:t xml:space="preserve">` + text + "</w:t></w:r>" }
	body := p(r("民发〔2020〕9号")) + p(r("民政部关于印发")+"<w:r><w:br/></w:r>"+r("《某办法》")+r("的通知")) + p(r("各省民政厅：")) +
		p("<w:pPr><w:tabs><w:tab/></w:tabs></w:pPr>"+r("现印发")+"<w:ins>"+r("给你们")+"</w:ins><w:del>"+r("他们")+"</w:del>"+r("。")) +
		p(r("民政部")) + p(r("2020年3月5日")) + p(r("某办法")) + p(r("一、总则")) +
		p("<w:pPr><w:numPr/></w:pPr>"+r("（一）范围。适用于 600 元以下的补贴。")) +
		"<w:sectPr/>"
	d, diags := transcriptOf(t, "a.docx", []byte(zipped(t, wordBody, `<w:document xmlns:w="w"><w:body>`+body+`</w:body></w:document>`)), Decisions{})
	if got := d.Notices[0].Body; got != wantLetter {
		t.Errorf("body is\n%s", got)
	}
	if got := found(diags, "draft-auto-number"); len(got) != 1 || got[0] != "1 1" {
		t.Errorf("automatic numbers: %v", got)
	}
	if len(found(diags, "draft-tracked-changes")) != 1 {
		t.Error("tracked changes are not told")
	}
}

func TestWordTable(t *testing.T) {
	cell := func(text string) string {
		return "<w:tc><w:p><w:r><w:t>" + text + "</w:t></w:r></w:p></w:tc>"
	}
	xml := `<w:document xmlns:w="w"><w:tbl><w:tr>` + cell("甲") + cell("乙") + "</w:tr><w:tr>" + cell("") + cell("丁") + "</w:tr></w:tbl></w:document>"
	d, _ := transcriptOf(t, "a.docx", []byte(zipped(t, wordBody, xml)), Decisions{})
	if want := "甲 \t乙\n\n丁\n"; d.Raw.Text() != want {
		t.Errorf("text is %q", d.Raw.Text())
	}
}
