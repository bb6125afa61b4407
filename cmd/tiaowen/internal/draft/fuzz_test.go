package draft

import (
	"os"
	"testing"

	"tiaowen/grammar/diag"
	"tiaowen/grammar/notice"
)

// FuzzMake drafts anything: either it says why not, or nothing is lost.
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
