package transcript

import (
	"fmt"
	"slices"
	"strings"
	"testing"

	"tiaowen/grammar/diag"
)

// proposed are the misreadings of source 002, found by reading it line by line.
// The reading found two more that no table can: 做一好 (line 70), 竹两项补贴” (91).
var proposed = []string{
	"3 宇党办 宁党办", "5 改府 政府", "7 美于 关于", "9 有美 有关", "29 ″ ”", "30 骚 强", "32 纽 组", "34 ″ ”", "34 蔬莱 蔬菜",
	"38 纽 组", "38 曰 日", "38 淌费 消费", "74 曰 日", "81 间题 问题", "101 纽 组", "124 帮抹 帮扶", "124 骚 强", "142 功态 动态",
	"144 ″ ”", "146 傲 做", "154 间题 问题", "160 慰间 慰问", "175 骚 强", "177 纽 组", "185 备类 各类", "195 淌防 消防",
	"203 藩实 落实", "220 曰 日", "228 傲 做", "228 瘦情 疫情", "228 影晌 影响", "250 出瑰 出现", "252 痰情 疫情", "255 ″ ”", "257 ″ ”",
	"285 觉委 党委", "299 间题 问题", "306 拔够 拨够", "318 纽 组", "328 宇夏 宁夏",
}

func found(diags []diag.Diagnostic, code string) []string {
	var out []string
	for _, d := range diags {
		if d.Code == code {
			out = append(out, strings.TrimSuffix(fmt.Sprintln(append([]any{d.Primary.Position().Line}, d.Args...)...), "\n"))
		}
	}
	return out
}

func TestMisreadingsOfTheScan(t *testing.T) {
	_, diags := transcriptOfSource(t, "002")
	got := found(diags, "draft-misread")
	for _, want := range proposed {
		if !slices.Contains(got, want) {
			t.Errorf("not found: %s", want)
		}
	}
	for _, g := range got {
		if !slices.Contains(proposed, g) {
			t.Errorf("found %s, which is right", g)
		}
	}
}

func TestCleanSourcesHaveNoMisreadings(t *testing.T) {
	for _, number := range []string{"000", "001", "003", "004"} {
		_, diags := transcriptOfSource(t, number)
		if got := found(diags, "draft-misread"); len(got) > 0 {
			t.Errorf("%s: %v", number, got)
		}
	}
}

// Nothing that is doubtful is changed: the transcript has the wrong words still.
func TestDoubtsChangeNothing(t *testing.T) {
	d, _ := transcriptOfSource(t, "002")
	for _, wrong := range []string{"加骚春节市场", "货源纽织力度", "受瘦情影晌", "做一好基本", "残疾人竹两项补贴”"} {
		if !strings.Contains(d.Notices[0].Body, wrong) {
			t.Errorf("%s is changed", wrong)
		}
	}
}

func TestDoubtsOfTheWebPage(t *testing.T) {
	d, diags := transcriptOfSource(t, "003")
	for code, want := range map[string][]string{
		"draft-bare-date":   {"17 2023109日 2023年10月9日"},
		"draft-bare-number": {"27 宁党办202114号 宁党办〔2021〕14号"},
		"draft-no-stop":     {"67", "71", "85", "91", "107"},
		"draft-page-text": {
			"7 索引号 640502001/2023-00475 文号 卫沙政办发〔2023〕107号 生成日期 2023-10-12",
			"8 发布机构 沙坡头区人民政府办公室 责任部门 沙坡头区民社局 有效性 有效",
		},
		"draft-no-date": {"5"},
	} {
		if got := found(diags, code); !slices.Equal(got, want) {
			t.Errorf("%s: %q, want %q", code, got, want)
		}
	}
	for _, line := range []string{
		`#  - {line: 17, wrong: "2023109日", right: "2023年10月9日", `,
		`#  - {line: 7, wrong: "索引号 640502001/2023-00475 文号", right: "", `,
		`#  - {line: 7, wrong: "生成日期 2023-10-12", right: "", `,
		`#  - {line: 67, wrong: "全(", right: "全。(", `,
	} {
		if !strings.Contains(d.Manifest, line) {
			t.Errorf("no proposal %s in\n%s", line, d.Manifest)
		}
	}
}

func TestUnreadableLetterhead(t *testing.T) {
	for number, want := range map[string][]string{"001": nil, "002": {"2 中糊啪懈蝴撇件"}, "004": nil} {
		_, diags := transcriptOfSource(t, number)
		if got := found(diags, "draft-unreadable"); !slices.Equal(got, want) {
			t.Errorf("%s: %q, want %q", number, got, want)
		}
	}
}

func TestReadings(t *testing.T) {
	for digits, want := range map[string]string{
		"109":  "2023年10月9日",            // not 1月09日
		"111":  "2023年1月11日 2023年11月1日", // two readings
		"1225": "2023年12月25日",
		"99":   "2023年9月9日",
		"999":  "",
		"00":   "",
	} {
		if got := strings.Join(readings("2023", digits), " "); got != want {
			t.Errorf("%s: %q, want %q", digits, got, want)
		}
	}
}

// A word that rightly holds the characters is none.
func TestWordsThatAreNoMisreadings(t *testing.T) {
	d, diags := transcriptOf(t, "a.txt", []byte("关于骚扰电话的通知\n\n各单位：\n\n一、发挥枢纽和纽带作用，不骄傲。党员干部要有美好愿望，装备类采购加骚。\n"), Decisions{})
	if got := found(diags, "draft-misread"); !slices.Equal(got, []string{"5 骚 强"}) {
		t.Errorf("got %q", got)
	}
	if want := "#  - {line: 5, wrong: 骚, right: 强, reason: "; !strings.Contains(d.Manifest, want) {
		t.Errorf("no %s in\n%s", want, d.Manifest)
	}
}

// A proposal quotes words that stand in their line once, as an erratum must.
func TestProposalsCanBeAccepted(t *testing.T) {
	text := "关于工作的通知\n\n各单位：\n\n一、纽织，加强纽织，再纽织。\n"
	d, _ := transcriptOf(t, "a.txt", []byte(text), Decisions{})
	accepted := strings.ReplaceAll(strings.Replace(d.Manifest, "errata: []\n# Proposed errata: accept one by moving it into the list above.", "errata:", 1), "#  - ", "  - ")
	d.Manifest = accepted
	m := manifestOf(t, d)
	if len(m.Errata) != 3 {
		t.Fatalf("%d errata in\n%s", len(m.Errata), accepted)
	}
	again, _ := transcriptOf(t, "a.txt", []byte(text), Decisions{Slugs: []string{"a-2020"}, Errata: m.Errata})
	if want := "一、组织，加强组织，再组织。\n"; !strings.HasSuffix(again.Notices[0].Body, want) {
		t.Errorf("body is %s", again.Notices[0].Body)
	}
}
