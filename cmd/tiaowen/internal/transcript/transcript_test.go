package transcript

import (
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"tiaowen/grammar/diag"
	"tiaowen/grammar/notice"
	"tiaowen/grammar/source"
)

const corpus = "../../../../corpus/"

// The raw sources, by the number that begins their names.
var sources = map[string]string{
	"000": "000_d06132848dd4c415.txt",
	"001": "001_3efb2f6ff6c0fdbc.txt",
	"002": "002_19efe97143368bb3.txt",
	"003": "003_0f426d3cb65d7592.txt",
	"004": "004_e4998f21954ea220.txt",
}

func read(t *testing.T, name string) []byte {
	t.Helper()
	data, err := os.ReadFile(corpus + name)
	if err != nil {
		t.Fatal(err)
	}
	return data
}

// transcriptOf transcribes a source that can be, and checks that nothing is lost.
func transcriptOf(t *testing.T, name string, data []byte, decided Decisions) (*Transcript, []diag.Diagnostic) {
	t.Helper()
	var diags diag.List
	d, ok := Make(name, data, decided, &diags)
	if !ok {
		t.Fatalf("%s: not ok: %v", name, texts(diags.Sorted()))
	}
	if diags.HasErrors() {
		t.Errorf("%s: ok with errors: %v", name, texts(diags.Sorted()))
	}
	checkNothingLost(t, d)
	return d, diags.Sorted()
}

func texts(diags []diag.Diagnostic) []string {
	var out []string
	for _, d := range diags {
		out = append(out, d.Text(diag.En))
	}
	return out
}

// checkNothingLost checks the transcript against its own manifest.
func checkNothingLost(t *testing.T, d *Transcript) {
	t.Helper()
	var diags diag.List
	notices := map[string]*source.File{}
	for _, n := range d.Notices {
		notices[n.Slug] = source.New(n.Slug+".md", n.Text())
	}
	m, ok := notice.ParseManifest(source.New("manifest", d.Manifest), &diags)
	if !ok || !m.Check(d.Raw, notices, &diags) {
		t.Errorf("the transcript is not its source: %v\n%s", texts(diags.Sorted()), d.Manifest)
	}
}

func transcriptOfSource(t *testing.T, number string) (*Transcript, []diag.Diagnostic) {
	t.Helper()
	return transcriptOf(t, sources[number], read(t, "sources/"+sources[number]), Decisions{})
}

// Every notice of the corpus is the transcript of its source with the errata that
// were accepted, down to the character.
func TestCorpusIsItsTranscript(t *testing.T) {
	manifests, err := filepath.Glob(corpus + "sources/*.yaml")
	if err != nil || len(manifests) == 0 {
		t.Fatalf("no manifests: %v", err)
	}
	for _, name := range manifests {
		var diags diag.List
		text, err := os.ReadFile(name)
		if err != nil {
			t.Fatal(err)
		}
		m, ok := notice.ParseManifest(source.New(name, string(text)), &diags)
		if !ok {
			t.Fatalf("%s: %v", name, texts(diags.Sorted()))
		}
		decided := DecisionsIn(m)
		d, _ := transcriptOf(t, m.Source, read(t, "sources/"+m.Source), decided)
		if len(d.Notices) != len(decided.Slugs) {
			t.Errorf("%s: %d notices, want %v", m.Source, len(d.Notices), decided.Slugs)
			continue
		}
		for _, n := range d.Notices {
			checkBody(t, n, string(read(t, n.Slug+".md")))
		}
	}
}

func checkBody(t *testing.T, n Notice, file string) {
	t.Helper()
	_, want, ok := notice.SplitFront(source.New(n.Slug+".md", file))
	if !ok {
		t.Fatalf("%s has no front matter", n.Slug)
	}
	got, wanted := strings.Split(n.Body, "\n"), strings.Split(want, "\n")
	for i := range min(len(got), len(wanted)) {
		if got[i] != wanted[i] {
			t.Errorf("%s: line %d of the body is\n%s\nwant\n%s", n.Slug, i+1, got[i], wanted[i])
			return
		}
	}
	if len(got) != len(wanted) {
		t.Errorf("%s: the body has %d lines, want %d", n.Slug, len(got), len(wanted))
	}
}

// What the transcripts say of the notices; typed from the sources.
func TestFrontMatter(t *testing.T) {
	for _, want := range []struct {
		source string
		n      int
		lines  string
	}{
		{"001", 0, `title: 自治区民政厅 财政厅关于进一步做好困难群众基本生活保障工作的通知
document-number: 宁民发〔2020〕52号
issuers: [宁夏回族自治区民政厅, 宁夏回族自治区财政厅]
level: region
region: ["64"]
signed: 2020-07-10
in-force-from: 2020-07-10`},
		{"002", 0, `title: 自治区党委办公厅 人民改府办公厅美于进一步做好困难群众基本生活保障有美工作的通知
document-number: 宇党办〔2021〕2号
level: region
region: ["64"]
signed: 2021-01-26`},
		{"003", 0, `title: 中卫市沙坡头区人民政府办公室关于印发《沙坡头区困难群众分层分类精准救助实施方案》的通知
document-number: 卫沙政办发〔2023〕107号
issuers: [中卫市沙坡头区人民政府办公室]
level: district`},
		{"004", 0, `title: 上饶市民政局 上饶市财政局关于转发省民政厅、省财政厅《关于切实兜牢兜好困难群众基本生活的通知》的通知
document-number: 饶民字〔2022〕47号
issuers: [上饶市民政局, 上饶市财政局]
level: city`},
		{"004", 1, `title: 江西省民政厅 江西省财政厅关于切实兜牢兜好困难群众基本生活的通知
document-number: 赣民字〔2022〕40号
issuers: [江西省民政厅, 江西省财政厅]
level: region
region: ["36"]
signed: 2022-06-28`},
		{"000", 0, `title: 民政部 财政部关于切实保障好困难群众基本生活的通知
issuers: [民政部, 财政部]
level: national
region: []
signed: 2022-06-02`},
		{"000", 2, `document-number: 卫民发〔2022〕40号
issuers: [中卫市民政局]
level: city
signed: 2022-06-22
in-force-to: 2022-12-31`},
	} {
		d, _ := transcriptOfSource(t, want.source)
		front := d.Notices[want.n].Front
		for line := range strings.SplitSeq(want.lines, "\n") {
			if !strings.Contains(front, "\n"+line+" #") {
				t.Errorf("%s, notice %d: no line %q in\n%s", want.source, want.n, line, front)
			}
		}
	}
}

// What of each source is a notice, and what is set apart.
func TestPieces(t *testing.T) {
	for source, want := range map[string][]string{
		"000": {"furniture: 中卫市民政局", "notice", "notice", "notice"},
		"001": {"letterhead: 宁夏回族自治区民政厅", "notice", "imprint: 自治区民政厅办公室"},
		"002": {"letterhead: 中糊啪懈蝴撇件", "notice"},
		"003": {"furniture: 无障碍浏览长者模式", "notice", "furniture: 原文下载:"},
		"004": {"letterhead: 上饶市民政局文件上饶市财政局", "notice", "letterhead: 江西省民政厅文件江西省财政厅", "notice", "imprint: 上饶市民政局办公室"},
	} {
		d, _ := transcriptOfSource(t, source)
		m := manifestOf(t, d)
		var got []string
		for _, p := range m.Pieces {
			if p.Notice != "" {
				got = append(got, "notice")
				continue
			}
			first, _, _ := strings.Cut(p.Text, "\n")
			got = append(got, p.Kind+": "+plain(first))
		}
		if !slices.Equal(got, want) {
			t.Errorf("%s: pieces are %q, want %q", source, got, want)
		}
	}
}

func manifestOf(t *testing.T, d *Transcript) *notice.Manifest {
	t.Helper()
	var diags diag.List
	m, ok := notice.ParseManifest(source.New("manifest", d.Manifest), &diags)
	if !ok {
		t.Fatal(texts(diags.Sorted()))
	}
	return m
}

// Sentences that a page or line break split in the sources.
func TestSentencesAreRejoined(t *testing.T) {
	for source, want := range map[string][]string{
		"001": {"进一步完善和落实乡镇（街道）临时救助备用金制度", "优先为分散供养特困人员提供无偿或低偿的日间照料服务", "**（一）全面推行低保确认权限下放工作。**在现有基础上，深入总结低保等社会救助"},
		"002": {
			"\n# 自治区党委办公厅 人民改府办公厅美于进一步做好困难群众基本生活保障有美工作的通知\n",
			"\n各市、县(区)党委和人民政府,区直各部委办厅局,各人民团体、直属事业单位,中央驻宁各单位,各大型企业:\n",
			"根据《国务院办公厅关于进一步做好困难群众基本生活保障有关工作的通知》(国办发明电〔2021〕2号)精神,结合我区实际,现就有关事项通知如下。\n",
			"做好粮食和肉菜等重要商品市场供应", // line 29 to 30: no empty line between them
			"落实领导带班和24小时值班值守制度",
			"\n**(二)及时足额保障资金。**加快资金执行进度,各级财政部门要把保障困难群众基本生活放在突出位置,优先安排,拔够拨足基本民生保障资金。按照资金直达要求,加强监管、防止挪用,及时足额将各类救助和补贴资金发放到困难群众手中。\n",
			"\n中共宁夏回族自治区委员会办公厅\n\n宇夏回族自治区人民政府办公厅\n\n2021年1月26日\n",
		},
		"004": {"对受疫情影响严重的县（市、区)和乡村振兴重点县(市、区)给予适当倾斜", "困难群众基本生活保障底线"},
	} {
		d, _ := transcriptOfSource(t, source)
		var all strings.Builder
		for _, n := range d.Notices {
			all.WriteString(n.Text())
		}
		for _, words := range want {
			if !strings.Contains(all.String(), words) {
				t.Errorf("%s: no %q", source, words)
			}
		}
	}
}

// A paragraph that is whole stays by itself: in 004, 七 has two.
func TestParagraphsAreKept(t *testing.T) {
	d, _ := transcriptOfSource(t, "004")
	if body := d.Notices[1].Body; !strings.Contains(body, "帮助困难群众解决实际困难。\n\n针对困难群众实际需要实施分类化、差异化救助") {
		t.Error("the second paragraph of 七 is joined to the first")
	}
}

// A notice keeps the front matter that its file has.
func TestUnder(t *testing.T) {
	n := Notice{Front: "---\nslug: new\n---\n", Body: "正文。\n"}
	for old, want := range map[string]string{
		"---\nslug: old\n---\n\n旧。\n": "---\nslug: old\n---\n\n正文。\n",
		"---\nslug: old\n":            n.Text(),
		"旧。\n":                        n.Text(),
	} {
		if got := n.Under(source.New("a.md", old)); got != want {
			t.Errorf("under %q: %q, want %q", old, got, want)
		}
	}
}
