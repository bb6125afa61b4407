package notice

import (
	"os"
	"path/filepath"
	"slices"
	"strconv"
	"strings"
	"testing"

	"tiaowen/grammar/diag"
	"tiaowen/grammar/source"
)

const corpus = "../../corpus"

func readCorpus(t *testing.T, name string) *source.File {
	t.Helper()
	text, err := os.ReadFile(filepath.Join(corpus, name))
	if err != nil {
		t.Fatal(err)
	}
	return source.New("corpus/"+name, string(text))
}

// parseClean parses a file in which nothing is to be complained of.
func parseClean(t *testing.T, file *source.File) *Document {
	t.Helper()
	var diags diag.List
	doc, ok := Parse(file, &diags)
	if !ok {
		t.Errorf("%s: not ok", file.Name())
	}
	for _, d := range diags.Sorted() {
		t.Errorf("%s:%v %s", file.Name(), d.Primary.Position(), d.Text(diag.En))
	}
	return doc
}

func loadNotice(t *testing.T, slug string) *Document {
	t.Helper()
	return parseClean(t, readCorpus(t, slug+".md"))
}

func idsOf(doc *Document) []string {
	var ids []string
	for c := range doc.All() {
		ids = append(ids, c.ID)
	}
	return ids
}

// idRange is prefix1 to prefixn.
func idRange(prefix string, n int) []string {
	var ids []string
	for i := 1; i <= n; i++ {
		ids = append(ids, prefix+strconv.Itoa(i))
	}
	return ids
}

func TestCorpusIDs(t *testing.T) {
	ningxia := slices.Concat([]string{"ningxia-2022:cover", "ningxia-2022:preamble"}, idRange("ningxia-2022:", 20), []string{"ningxia-2022:validity"})
	zhongwei := slices.Concat([]string{"zhongwei-2022:cover"}, idRange("zhongwei-2022:cover.", 4), []string{"zhongwei-2022:preamble"}, idRange("zhongwei-2022:", 15), []string{"zhongwei-2022:validity"})
	for slug, want := range map[string][]string{
		"national-2022": append([]string{"national-2022:preamble"}, idRange("national-2022:", 7)...),
		"ningxia-2022":  ningxia,
		"zhongwei-2022": zhongwei,
	} {
		if got := idsOf(loadNotice(t, slug)); !slices.Equal(got, want) {
			t.Errorf("%s: ids are\n%v, want\n%v", slug, got, want)
		}
	}
}

func TestCorpusCoverHoldsItsItems(t *testing.T) {
	cover := loadNotice(t, "zhongwei-2022").Clause("zhongwei-2022:cover")
	if len(cover.Clauses) != 4 || cover.Clauses[1].Heading != "压实工作责任" || cover.Clauses[1].Number != "二、" {
		t.Errorf("the cover holds %d items, the second is %+v", len(cover.Clauses), cover.Clauses[1])
	}
}

// The texts are typed from the printed notices.
func TestCorpusTexts(t *testing.T) {
	for _, want := range []struct{ id, number, chapter, heading, text string }{
		{"national-2022:4", "四、", "", "进一步提高救助可及性、时效性", ""},
		{"ningxia-2022:cover", "", "", "", "《自治区民政厅 财政厅关于做好困难群众基本生活保障的若干措施》已经自治区人民政府同意，现转发给你们，请结合实际，抓好组织实施。"},
		{"ningxia-2022:1", "1.", "强化基本生活救助", "增发一次性生活补贴", "重点为全区城乡低保对象、特困供养人员等困难群体，增发一次性生活补贴600元，每人每月发放200元，从2022年6月开始，连续发放3个月。"},
		{"ningxia-2022:4", "4.", "强化基本生活救助", "加强物价跟踪监测", "落实社会救助和保障标准与物价上涨挂钩联动机制，加强与发展改革、统计、调查等部门的沟通协调，密切关注、动态掌握我区食品价格和低收入居民基本生活费用价格指数变化情况，及时分析研判、适时启动机制，按时足额发放价格临时补贴。当地级市满足启动条件时，下辖县（市、区）同时启动联动机制；当全区满足启动条件时，在全区启动联动机制，进一步提高联动机制启动精准度。"},
		{"ningxia-2022:17", "17.", "强化组织保障力度", "加强部门协同配合", ""},
		{"ningxia-2022:validity", "", "", "", "上述政策措施自印发之日起施行，有效期至2023年12月31日。"},
		{"zhongwei-2022:cover", "", "", "", "《中卫市保障困难群众基本生活15条措施》已经市人民政府第19次常务会议、市委财经委员会第4次会议研究同意，现印发给你们，请按照有关要求抓好贯彻落实。"},
		{"zhongwei-2022:cover.3", "三、", "", "强化资金保障", "各县（区）要统筹使用好低保、特困供养、临时救助、孤儿、流浪乞讨等困难群众救助补助资金，及时足额将困难群众救助资金发放到位，全力保障好困难群众基本生活。"},
		{"zhongwei-2022:3", "3.", "兜牢织密困难群众基本生活保障", "强化低保政策落实", "贯彻好“刚性支出”扣减政策，对符合低保条件的生活困难家庭,及时纳入低保范围,做到应保尽保。将低保边缘家庭中重病患者、重残人员，经本人申请，参照“单人户”纳入低保；疫情防控期间暂停低保退出，待疫情防控结束后视实际情况，按照相关规定及时办理退出手续；对低保对象实现就业后且家庭人均收入超过当地低保标准的家庭，根据家庭情况给予不少于6个月、不超过18个月的低保渐退期，增强其就业稳定性。"},
		{"zhongwei-2022:5", "5.", "充分发挥临时救助救急解难作用", "强化失业生活困难人员救助帮扶", "对未纳入低保范围，受疫情影响无法返岗复工、连续3个月无收入来源、生活困难且失业保险政策无法覆盖的农民工等未参保失业人员；生活困难的未就业大学生、创业失败大学生，经本人申请，由户籍地或经常居住地按照当地城市低保月标准3倍，发放一次性临时救助金。"},
		{"zhongwei-2022:13", "13.", "开展多元化社会救助服务", "切实为民办养老机构纾困", "按照每个运行床位给予一次性补助1800元，缓解民办养老机构运行压力，资金由市、县（区）财政分级保障。"},
		{"zhongwei-2022:validity", "", "", "", "上述措施由中卫市民政局负责解释，自印发之日起施行，有效期至2022年12月31日。"},
	} {
		slug, _, _ := strings.Cut(want.id, ":")
		c := loadNotice(t, slug).Clause(want.id)
		if c == nil {
			t.Errorf("%s: no such clause", want.id)
			continue
		}
		if c.Number != want.number || c.Chapter != want.chapter || c.Heading != want.heading {
			t.Errorf("%s: number %q, chapter %q, heading %q", want.id, c.Number, c.Chapter, c.Heading)
		}
		if want.text != "" && c.Text != want.text {
			t.Errorf("%s: text is\n%s\nwant\n%s", want.id, c.Text, want.text)
		}
	}
}

func TestCorpusSentenceCounts(t *testing.T) {
	for id, want := range map[string]int{
		"national-2022:preamble": 2, "national-2022:1": 4, "national-2022:2": 5, "national-2022:3": 3, "national-2022:6": 5,
		"ningxia-2022:1": 1, "ningxia-2022:2": 2, "ningxia-2022:3": 4, "ningxia-2022:5": 2, "ningxia-2022:9": 3,
		"ningxia-2022:15": 4, "ningxia-2022:19": 4, "ningxia-2022:validity": 1,
		"zhongwei-2022:cover": 1, "zhongwei-2022:cover.2": 2, "zhongwei-2022:cover.4": 2, "zhongwei-2022:3": 2,
		"zhongwei-2022:5": 1, "zhongwei-2022:6": 2, "zhongwei-2022:7": 3, "zhongwei-2022:11": 2,
	} {
		slug, _, _ := strings.Cut(id, ":")
		if got := len(loadNotice(t, slug).Clause(id).Sentences); got != want {
			t.Errorf("%s has %d sentences, want %d", id, got, want)
		}
	}
}

func TestCorpusParts(t *testing.T) {
	want := []string{
		"title 关于印发《中卫市保障困难群众基本生活15条措施》的通知",
		"document-number 卫民发〔2022〕40号",
		"addressees 市直有关部门（单位），沙坡头区民政和社会保障局，中宁、海原县民政局：",
		"signature 中卫市民政局",
		"date 2022年6月22日",
		"note （此件公开发布）",
		"title 中卫市保障困难群众基本生活15条措施",
		"chapter 一、兜牢织密困难群众基本生活保障",
		"chapter 二、充分发挥临时救助救急解难作用",
		"chapter 三、加大特殊困难群体的帮扶力度",
		"chapter 四、开展多元化社会救助服务",
		"chapter 五、提高社会救助工作成效",
	}
	doc := loadNotice(t, "zhongwei-2022")
	if got := partsOf(doc); !slices.Equal(got, want) {
		t.Errorf("parts are\n%s\nwant\n%s", strings.Join(got, "\n"), strings.Join(want, "\n"))
	}
	titles := []string{"关于印发《中卫市保障困难群众基本生活15条措施》的通知", "中卫市保障困难群众基本生活15条措施"}
	if got := doc.Titles(); !slices.Equal(got, titles) {
		t.Errorf("titles are %q", got)
	}
}

func partsOf(doc *Document) []string {
	var parts []string
	for _, p := range doc.Parts {
		parts = append(parts, string(p.Kind)+" "+p.Text)
	}
	return parts
}

func TestCorpusFront(t *testing.T) {
	f := loadNotice(t, "zhongwei-2022").Front
	if f.DocumentNumber != "卫民发〔2022〕40号" || f.Level != City || !slices.Equal(f.Region, []string{"64", "6405"}) ||
		!slices.Equal(f.Issuers, []string{"中卫市民政局"}) || isoDate(f.InForceFrom) != "2022-06-22" || isoDate(f.InForceTo) != "2022-12-31" {
		t.Errorf("front matter is %+v", f)
	}
	if f := loadNotice(t, "national-2022").Front; f.DocumentNumber != "民发〔2022〕32号" || isoDate(f.InForceTo) != "" || len(f.Region) != 0 {
		t.Errorf("front matter is %+v", f)
	}
}

// Spans lead from the text of a clause to the same words in the file.
func TestCorpusSpans(t *testing.T) {
	for _, slug := range []string{"national-2022", "ningxia-2022", "zhongwei-2022"} {
		for c := range loadNotice(t, slug).All() {
			if got := c.Span(0, len(c.Text)).Text(); got != c.Text {
				t.Errorf("%s: span covers %q", c.ID, got)
			}
			if got := c.Place().Text(); c.Number != "" && got != c.Number {
				t.Errorf("%s: place covers %q, want the number", c.ID, got)
			}
			if got := c.HeadingSpan().Text(); got != c.Heading {
				t.Errorf("%s: heading span covers %q", c.ID, got)
			}
		}
	}
}
