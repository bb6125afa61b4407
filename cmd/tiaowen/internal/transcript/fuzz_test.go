package transcript

import (
	"math/rand"
	"os"
	"strings"
	"testing"

	"tiaowen/grammar/diag"
	"tiaowen/grammar/notice"
)

// FuzzMake transcribes anything: either it says why not, or nothing is lost.
func FuzzMake(f *testing.F) {
	for _, name := range sources {
		data, err := os.ReadFile(corpus + "sources/" + name)
		if err != nil {
			f.Fatal(err)
		}
		f.Add(uint8(0), string(data[:3000]), "") // short, or it is minimised for ever
	}
	f.Add(uint8(0), "关于\\ *的通知\n各局：\n一、*甲\n*乙\\\n— 2 —\n二、\t丙(责任单位\n附件\n|a|b\n> c\n    d\n# e #\n", "*甲")
	f.Add(uint8(1), "\ufeff**民政部 财政部**\n关于x的通知\n各局:\n文号：民发[2020]1号\n2020111日\n甲发20201号\x01\u0085", "民")
	f.Add(uint8(2), "<ol><li>甲<table><td>乙</table>#&#0;&#x2028;", "")
	f.Add(uint8(3), "PK", "")
	f.Fuzz(func(t *testing.T, kind uint8, text, wrong string) {
		name := []string{"a.txt", "a.md", "a.html", "a.docx"}[kind%4]
		var decided Decisions
		if wrong != "" {
			decided.Errata = []notice.Erratum{{Line: 1, Wrong: wrong, Right: "正", Reason: "r"}}
		}
		var diags diag.List
		d, ok := Make(name, []byte(text), decided, &diags)
		if ok == diags.HasErrors() {
			t.Fatalf("ok is %v with %v", ok, texts(diags.Sorted()))
		}
		if ok {
			checkNothingLost(t, d)
		}
	})
}

func FuzzWord(f *testing.F) {
	f.Add(`<w:document xmlns:w="w"><w:p><w:r><w:t>甲</w:t><w:tab/></w:r></w:p><w:tbl><w:tc><w:p/></w:tc></w:tbl></w:document>`)
	f.Add(`</a><t/><tc></tc></tc>`)
	f.Fuzz(func(t *testing.T, xml string) {
		var diags diag.List
		d, ok := Make("a.docx", []byte(zipped(t, wordBody, xml)), Decisions{}, &diags)
		if ok == diags.HasErrors() {
			t.Fatalf("ok is %v with %v", ok, texts(diags.Sorted()))
		}
		if ok {
			checkNothingLost(t, d)
		}
	})
}

// fragments are what official texts, web pages and Markdown trip over.
var fragments = strings.Split("\n|\n\n| |\t|关于|通知|印发|《|》|“|”|、|。|：|，|各局|一、|（一）|1.|第一条 |第一章 |附件|附件：1.甲|抄送：甲|2020年1月2日|民发〔2020〕1号|"+
	"文号|索引号|\\|*|**|#|# |> |- |---|***|    |`|<b>|_|~|!|[|]|(|)|+|===|甲|民政部|财政局|文件|a|1|(此件公开发布)|— 2 —|打印本页】|联系人：甲|\r|\ufeff|"+
	"\u200b|\u0085|\u3000|\x01|\u2028|'|\"|{|}|,|&|%|@|骚|″|2023109日|宁党办202114号|(责任单位|目录|null|\U0001F600|\ufdd0", "|")

// The same over random texts of such fragments, in every run of the tests.
func TestNothingIsLost(t *testing.T) {
	random := rand.New(rand.NewSource(1))
	for range 2000 {
		var b strings.Builder
		for range random.Intn(60) {
			b.WriteString(fragments[random.Intn(len(fragments))])
		}
		name := []string{"a.txt", "a.html"}[random.Intn(2)]
		var diags diag.List
		d, ok := Make(name, []byte(b.String()), Decisions{}, &diags)
		if ok == diags.HasErrors() {
			t.Fatalf("%s %q: ok is %v", name, b.String(), ok)
		}
		if ok {
			checkNothingLost(t, d)
		}
		if t.Failed() {
			t.Fatalf("%s %q", name, b.String())
		}
	}
}
