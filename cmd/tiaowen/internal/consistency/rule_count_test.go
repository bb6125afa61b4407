package consistency

import (
	"testing"
	"unicode/utf8"
)

// counted is a notice of three measures in two chapters.
func counted(t *testing.T, title, preamble string) *fixture {
	f := newFixture(t)
	f.ws.Policy("south").Title = title
	f.clause("south", "preamble", preamble)
	for i, chapter := range []string{"一、发钱", "一、发钱", "二、办事"} {
		f.clause("south", string(rune('1'+i)), "发钱办事。").clause.Chapter = chapter
	}
	return f
}

func TestOwnCounts(t *testing.T) {
	counted(t, "关于印发《南市3条措施》的通知", "制定两个方面3条措施。").expect()
	counted(t, "关于印发《南市三条措施》的通知", "《南市4条措施》已经同意，制定三个方面20条措施。").expect(
		"warning count-differs: 4条措施", "warning count-differs: 三个方面", "warning count-differs: 20条措施")
	counted(t, "关于印发《南市5条措施》的通知", "落实《国务院33条措施》，提出3条意见，开3次会。").expect(
		"warning count-differs: 5条措施")
}

func TestEnumerations(t *testing.T) {
	for text, want := range map[string]string{
		"城乡低保、孤儿、特困和临时救助等“四项”标准":  "",
		"城乡低保、孤儿、特困和临时救助等“五项”标准":  "note 城乡低保、孤儿、特困和临时救助等“五项",
		"城乡低保、孤儿等四项标准":            "", // 等 leaves two out
		"城乡低保、孤儿、特困等两项标准":         "warning 城乡低保、孤儿、特困等两项",
		"个人对象、急难型家庭、支出型家庭三种类型":    "",
		"对个人对象、急难型家庭三种类型":         "warning 对个人对象、急难型家庭三种",
		"低保和特困、孤儿两类":              "", // 和 joins the first two: 低保和特困
		"分为三类：低保、特困、孤儿。":          "",
		"分为三类：低保、特困。":             "warning 三类：低保、特困",
		"落实三项要求：一是公开；二是公平；三是公正。":  "",
		"落实三项要求：一是公开；二是公平。":       "warning 三项",
		"已脱贫人口、边缘户和“三类监测对象”":      "", // the count is a member itself
		"在低保、特困领域建立三项制度":          "",
		"连续3个月无收入、无社保":            "",
		"低保、特困的三项标准":              "",
		"2022年、2023年两年":           "",
		"上述低保、特困，实行三项制度：公开、公示。":   "warning 三项制度：公开、公示",
		"给予不少于三种、不超过五种服务":         "",
		"发放实物、现金和提供服务等三种方式":       "",
		"（一）低保、特困、孤儿、临时救助四类人员的标准": "",
	} {
		t.Run(text, func(t *testing.T) {
			f := newFixture(t)
			f.clause("south", "1", text)
			got := ""
			for _, x := range f.check() {
				got = string(x.Severity) + " " + x.Sides[0].Quote
			}
			if got != want {
				t.Errorf("got %q, want %q", got, want)
			}
		})
	}
}

func FuzzEnumerations(f *testing.F) {
	f.Add("城乡低保、孤儿、特困和临时救助等“四项”标准")
	f.Add("分为三类：低保、特困。一是")
	f.Fuzz(func(t *testing.T, text string) {
		for _, e := range enumerations(text) {
			if e.start < 0 || e.end > len(text) || e.start >= e.end || int64(e.members) == e.said {
				t.Errorf("%q: %+v", text, e)
			}
			if utf8.ValidString(text) && !utf8.ValidString(text[e.start:e.end]) {
				t.Errorf("%q is cut within a character", text[e.start:e.end])
			}
		}
	})
}
