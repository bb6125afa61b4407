package citation

import (
	"fmt"
	"slices"
	"strings"
	"testing"
	"unicode/utf8"
)

// The phrases stand so in the notices, but for those marked otherwise.
func TestFind(t *testing.T) {
	for _, test := range []struct{ text, want string }{
		{"根据民政部、财政部《关于进一步做好困难群众基本生活保障工作的通知》（民发〔2020〕69号）文件精神",
			"《关于进一步做好困难群众基本生活保障工作的通知》（民发〔2020〕69号 = 民发〔2020〕69号 | 关于进一步做好困难群众基本生活保障工作的通知 | 民政部 财政部"},
		{"根据《宁夏回族自治区临时救助工作规程》（宁民规发〔2018〕14号），各地要",
			"《宁夏回族自治区临时救助工作规程》（宁民规发〔2018〕14号 = 宁民规发〔2018〕14号 | 宁夏回族自治区临时救助工作规程 |"},
		{"落实《宁夏回族自治区特困人员供养服务设施（敬老院）改造提升工程实施方案》的通知（宁民发〔2019〕80号）要求",
			"《宁夏回族自治区特困人员供养服务设施（敬老院）改造提升工程实施方案》的通知（宁民发〔2019〕80号 = 宁民发〔2019〕80号 | 宁夏回族自治区特困人员供养服务设施（敬老院）改造提升工程实施方案 |"},
		{"根据《国务院办公厅关于进一步做好困难群众基本生活保障有关工作的通知》(国办发明电〔2021〕2号)精神",
			"《国务院办公厅关于进一步做好困难群众基本生活保障有关工作的通知》(国办发明电〔2021〕2号 = 国办发明电〔2021〕2号 | 国务院办公厅关于进一步做好困难群众基本生活保障有关工作的通知 | 国务院办公厅"},
		{"依据《自治区党委办公厅  人民政府办公厅<关于改革完善社会救助制度的实施意见>宁党办202114号)精神,结合",
			"《自治区党委办公厅  人民政府办公厅<关于改革完善社会救助制度的实施意见>宁党办202114号 = 宁党办〔2021〕14号 | 自治区党委办公厅 人民政府办公厅<关于改革完善社会救助制度的实施意见> | 自治区党委办公厅 人民政府办公厅"},
		{"按照省发改委、省民政厅等 6 部门《关于进一步健全社会救助和保障标准与物价上涨挂钩联动机制的通知》（赣发改价调〔2021〕1094 号）确定的保障对象",
			"《关于进一步健全社会救助和保障标准与物价上涨挂钩联动机制的通知》（赣发改价调〔2021〕1094 号 = 赣发改价调〔2021〕1094号 | 关于进一步健全社会救助和保障标准与物价上涨挂钩联动机制的通知 |"},
		{"按照省民政厅、省财政厅印发的《政府购买社会救助服务清单》（赣民字〔2022〕19 号）",
			"《政府购买社会救助服务清单》（赣民字〔2022〕19 号 = 赣民字〔2022〕19号 | 政府购买社会救助服务清单 |"},
		{"根据《民政部 财政部关于切实保障好困难群众基本生活的通知》要求",
			"《民政部 财政部关于切实保障好困难群众基本生活的通知》 =  | 民政部 财政部关于切实保障好困难群众基本生活的通知 | 民政部 财政部"},
		{"根据宁政办规发〔2022〕7号和宁党办［2021］14号文件", // variants
			"宁政办规发〔2022〕7号 = 宁政办规发〔2022〕7号 |  |; 宁党办［2021］14号 = 宁党办〔2021〕14号 |  |"},
		{"按照民发[2020]69号、民发（2020）第70号、民发〈2020〉71号办理", // variants
			"民发[2020]69号 = 民发〔2020〕69号 |  |; 民发（2020）第70号 = 民发〔2020〕70号 |  |; 民发〈2020〉71号 = 民发〔2020〕71号 |  |"},
		{"《甲〈关于乙的办法〉》和《丙》《丁》（民发〔2020〕1号）", // made up
			"《甲〈关于乙的办法〉》 =  | 甲〈关于乙的办法〉 |; 《丙》 =  | 丙 |; 《丁》（民发〔2020〕1号 = 民发〔2020〕1号 | 丁 |"},
		{"畅通“12345”热线，6月底前，2022年民生实事，第19次常务会议，每个村2022号", ""},
		{"《没有右书名号的标题。民发〔2020〕1号", "民发〔2020〕1号 = 民发〔2020〕1号 |  |"}, // made up
	} {
		var got []string
		for _, c := range Find(test.text) {
			got = append(got, strings.TrimSpace(fmt.Sprintf("%s = %s | %s | %s", test.text[c.Start:c.End], c.Number, c.Title, strings.Join(c.Issuers, " "))))
		}
		if s := strings.Join(got, "; "); s != test.want {
			t.Errorf("%s:\n%s\nwant\n%s", test.text, s, test.want)
		}
	}
}

func TestParseNumber(t *testing.T) {
	for text, want := range map[string]string{
		"宁民发〔2020〕52号": "宁民发〔2020〕52号", "宁党办〔2021〕2号": "宁党办〔2021〕2号", "卫沙政办发〔2023〕107号": "卫沙政办发〔2023〕107号",
		"饶民字〔2022〕47号": "饶民字〔2022〕47号", "赣民字〔2022〕40号": "赣民字〔2022〕40号", "民发〔2022〕32号": "民发〔2022〕32号",
		"": "", "民发": "", "根据民发〔2022〕32号": "", "民发〔2022〕32号等": "",
	} {
		n, ok := ParseNumber(text)
		if n.String() != want || ok != (want != "") {
			t.Errorf("%q: %q, %v", text, n.String(), ok)
		}
	}
}

// corpus is the notices by their front matter.
var corpus = Corpus{
	{"jiangxi-2022", Number{"赣民字", 2022, 40}, []string{"江西省民政厅 江西省财政厅关于切实兜牢兜好困难群众基本生活的通知"}, []string{"江西省民政厅", "江西省财政厅"}},
	{"national-2022", Number{"民发", 2022, 32}, []string{"民政部 财政部关于切实保障好困难群众基本生活的通知"}, []string{"民政部", "财政部"}},
	{"ningxia-2020", Number{"宁民发", 2020, 52}, []string{"自治区民政厅 财政厅关于进一步做好困难群众基本生活保障工作的通知"}, []string{"宁夏回族自治区民政厅", "宁夏回族自治区财政厅"}},
	{"ningxia-2021", Number{"宁党办", 2021, 2}, []string{"自治区党委办公厅 人民政府办公厅关于进一步做好困难群众基本生活保障有关工作的通知"}, []string{"中共宁夏回族自治区委员会办公厅", "宁夏回族自治区人民政府办公厅"}},
	{"ningxia-2022", Number{"宁政办规发", 2022, 7}, []string{"自治区人民政府办公厅转发《自治区民政厅 财政厅关于做好困难群众基本生活保障的若干措施》的通知", "自治区民政厅 财政厅关于做好困难群众基本生活保障的若干措施"}, []string{"宁夏回族自治区人民政府办公厅"}},
	{"shangrao-2022", Number{"饶民字", 2022, 47}, []string{"上饶市民政局 上饶市财政局关于转发省民政厅、省财政厅《关于切实兜牢兜好困难群众基本生活的通知》的通知"}, []string{"上饶市民政局", "上饶市财政局"}},
}

func TestResolve(t *testing.T) {
	for _, test := range []struct{ text, want string }{
		// The notice of Ningxia of 2020 has the same title as the national one that
		// it cites: the number tells them apart, and without it the issuers do.
		{"根据民政部、财政部《关于进一步做好困难群众基本生活保障工作的通知》（民发〔2020〕69号）", ""},
		{"根据民政部、财政部《关于进一步做好困难群众基本生活保障工作的通知》", ""},
		{"按照自治区民政厅《关于进一步做好困难群众基本生活保障工作的通知》", "ningxia-2020"},
		{"根据《国务院办公厅关于进一步做好困难群众基本生活保障有关工作的通知》(国办发明电〔2021〕2号)", ""},
		{"根据《国务院办公厅关于进一步做好困难群众基本生活保障有关工作的通知》精神", ""},
		{"宁党办202114号)精神", ""},
		{"依据宁党办〔2021〕2号", "ningxia-2021"},
		{"根据《民政部 财政部关于切实保障好困难群众基本生活的通知》（民发〔2022〕32号）要求", "national-2022"},
		{"根据《民政部 财政部关于切实保障好困难群众基本生活的通知》要求", "national-2022"},
		{"《自治区民政厅 财政厅关于做好困难群众基本生活保障的若干措施》的通知（宁政办规发〔2022〕7号）", "ningxia-2022"},
		{"《自治区民政厅 财政厅关于做好困难群众基本生活保障的若干措施》已经自治区人民政府同意", "ningxia-2022"},
		{"江西省财政厅联合下发了《关于切实兜牢兜好困难群众基本生活的通知》", "jiangxi-2022"},
		{"《政府购买社会救助服务清单》（赣民字〔2022〕19 号）", ""},
	} {
		cited := Find(test.text)
		if len(cited) != 1 {
			t.Errorf("%s: %d citations", test.text, len(cited))
			continue
		}
		if slug, ok := corpus.Resolve(cited[0]); slug != test.want || ok != (test.want != "") {
			t.Errorf("%s: %q, %v, want %q", test.text, slug, ok, test.want)
		}
	}
	twice := append(slices.Clone(corpus), Document{Slug: "other", Titles: corpus[0].Titles, Issuers: corpus[0].Issuers})
	if slug, ok := twice.Resolve(Citation{Title: "关于切实兜牢兜好困难群众基本生活的通知"}); ok {
		t.Errorf("a title of two documents is %s", slug)
	}
}

func TestLacking(t *testing.T) {
	references := corpus.References([]Passage{
		{"a:1", "按宁民规发〔2018〕14号办理；《乙办法》；《民政部 财政部关于切实保障好困难群众基本生活的通知》"},
		{"a:2", "《规程》（宁民规发〔2018〕14号）、《乙办法》、《乙办法》、《甲办法》"},
	})
	want := "[{ 乙办法 [a:1 a:2]} { 甲办法 [a:2]} {宁民规发〔2018〕14号 规程 [a:1 a:2]}]"
	got := Lacking(references)
	if s := fmt.Sprint(got); s != want {
		t.Errorf("%s, want %s", s, want)
	}
}

func FuzzFind(f *testing.F) {
	f.Add("《甲〈乙》（民发〔2020〕69号）宁党办202114号)《")
	f.Add("根据的和民发[2020]第1号《》》《\xff")
	f.Fuzz(func(t *testing.T, text string) {
		end := 0
		for _, c := range Find(text) {
			if c.Start < end || c.End <= c.Start || c.End > len(text) {
				t.Fatalf("%q: citation at %d to %d after %d", text, c.Start, c.End, end)
			}
			end = c.End
			if utf8.ValidString(text) && !utf8.ValidString(text[c.Start:c.End]) {
				t.Errorf("%q: a character is cut", text)
			}
			corpus.Resolve(c)
			if n := c.Number; n != (Number{}) {
				if again, ok := ParseNumber(n.String()); !ok || again != n {
					t.Errorf("%q: %v reads as %v", text, n, again)
				}
			}
		}
	})
}
