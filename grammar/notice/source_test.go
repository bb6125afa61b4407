package notice

import (
	"regexp"
	"strings"
	"testing"

	"tiaowen/grammar/diag"
	"tiaowen/grammar/source"
)

const rawName = "000_d06132848dd4c415"

var slugs = []string{"national-2022", "ningxia-2022", "zhongwei-2022"}

// pageBreaks are the 13 places where the raw source has a page break inside a
// sentence: the words before and after it.
var pageBreaks = []struct{ id, before, after string }{
	{"national-2022:3", "跟进实施救助帮扶，做到早", "发现、早介入、早救助"},
	{"national-2022:6", "严肃查处虚报冒领、", "截留私分、贪污侵占救助资金"},
	{"ningxia-2022:2", "1.3倍执行；个人对", "象、急难型家庭"},
	{"ningxia-2022:4", "进一步提高联动机制启动精", "准度。"},
	{"ningxia-2022:7", "发放一次性生活补", "贴。对低保对象"},
	{"ningxia-2022:12", "早介入、早救助。健全社会", "救助申请和急难情况"},
	{"ningxia-2022:15", "各市、县（区）民政部", "门要因地制宜"},
	{"ningxia-2022:19", "审计等部门的监督，充分", "发挥社会监督作用"},
	{"zhongwei-2022:cover.3", "统筹使用好低保、特", "困供养、临时救助"},
	{"zhongwei-2022:3", "及时纳入低保范围,做到应保", "尽保。将低保边缘家庭"},
	{"zhongwei-2022:6", "年度累计总费用扣除基本医", "保、大病保险支付部分"},
	{"zhongwei-2022:8", "失能半失能的分散特困供", "养人员照料护理费"},
	{"zhongwei-2022:15", "加快建立健全低收入人", "口信息库，做好与教育"},
}

func TestPageBreaksAreRejoined(t *testing.T) {
	raw := noSpaces(readCorpus(t, "sources/"+rawName+".txt").Text())
	if len(pageBreaks) != 13 {
		t.Fatalf("%d page breaks", len(pageBreaks))
	}
	for _, b := range pageBreaks {
		slug, _, _ := strings.Cut(b.id, ":")
		doc := loadNotice(t, slug)
		if !strings.Contains(doc.File.Text(), b.before+b.after) {
			t.Errorf("%s: the file has not %s%s in one line", b.id, b.before, b.after)
		}
		if !regexp.MustCompile(regexp.QuoteMeta(b.before) + `\n{2,}` + regexp.QuoteMeta(b.after)).MatchString(raw) {
			t.Errorf("%s: the raw source has no page break after %s", b.id, b.before)
		}
		c := doc.Clause(b.id)
		places := c.Locate(b.before + b.after)
		if len(places) != 1 {
			t.Errorf("%s: %s%s stands %d times in the clause", b.id, b.before, b.after, len(places))
			continue
		}
		cut := places[0].Start + len(b.before)
		for _, s := range c.Sentences {
			if s.End == cut || s.Start == cut {
				t.Errorf("%s: a sentence is split after %s", b.id, b.before)
			}
		}
	}
}

var spaces = regexp.MustCompile(`[ \t]+`)

func noSpaces(text string) string { return spaces.ReplaceAllString(text, "") }

// rawDocuments are the parts of the raw source that became notices, under the
// front matter of the notices.
func rawDocuments(t *testing.T) map[string]*source.File {
	raw := readCorpus(t, "sources/"+rawName+".txt").Text()
	starts := []int{
		strings.Index(raw, "# 民政部 财政部关于切实"),
		strings.Index(raw, "**自治区人民政府办公厅转发"),
		strings.Index(raw, "# 关于印发《中卫市保障"),
		len(raw),
	}
	out := map[string]*source.File{}
	for i, slug := range slugs {
		canonical := readCorpus(t, slug+".md")
		_, body, _ := cutFront(canonical)
		out[slug] = source.New(slug+".txt", canonical.Text()[:body]+"\n"+raw[starts[i]:starts[i+1]])
	}
	return out
}

// The raw text, with its contradictory headings and its page breaks, reads as
// the canonical text does.
func TestRawReadsAsCanonical(t *testing.T) {
	for slug, file := range rawDocuments(t) {
		raw, canonical := parseClean(t, file), loadNotice(t, slug)
		want := idsOf(canonical)
		if got := idsOf(raw); strings.Join(got, " ") != strings.Join(want, " ") {
			t.Errorf("%s: ids are\n%v, want\n%v", slug, got, want)
			continue
		}
		for c := range canonical.All() {
			r := raw.Clause(c.ID)
			if r.Heading != c.Heading || compact(r.Text) != compact(c.Text) || r.Chapter != c.Chapter || len(r.Sentences) != len(c.Sentences) {
				t.Errorf("%s: raw reads %q %q", c.ID, r.Heading, r.Text)
			}
			if r.Fingerprint != c.Fingerprint {
				t.Errorf("%s: white space changes the fingerprint", c.ID)
			}
		}
	}
}

func loadManifest(t *testing.T) (*Manifest, *source.File, map[string]*source.File) {
	t.Helper()
	var diags diag.List
	m, ok := ParseManifest(readCorpus(t, "sources/"+rawName+".yaml"), &diags)
	if !ok {
		t.Fatalf("manifest: %v", codes(&diags))
	}
	notices := map[string]*source.File{}
	for _, slug := range slugs {
		notices[slug] = readCorpus(t, slug+".md")
	}
	return m, readCorpus(t, "sources/"+m.Source), notices
}

func codes(diags *diag.List) []string {
	var out []string
	for _, d := range diags.Sorted() {
		out = append(out, d.Code)
	}
	return out
}

func TestNothingOfTheSourceIsLost(t *testing.T) {
	m, raw, notices := loadManifest(t)
	var diags diag.List
	if !m.Check(raw, notices, &diags) {
		for _, d := range diags.Sorted() {
			t.Errorf("%v: %s", d.Primary.Position(), d.Text(diag.En))
		}
	}
}

var markup = regexp.MustCompile(`(?m)^#+ |^- |\*\*|\s`)

// The same, by plain text replacement: it shares no code with the reader.
func TestNothingOfTheSourceIsLostPlainly(t *testing.T) {
	m, raw, notices := loadManifest(t)
	if len(m.Errata) > 0 {
		t.Fatal("this test applies no errata")
	}
	var canonical strings.Builder
	for _, p := range m.Pieces {
		canonical.WriteString(markup.ReplaceAllString(p.Text, ""))
		if p.Notice != "" {
			_, body, _ := strings.Cut(notices[p.Notice].Text(), "\n---\n")
			canonical.WriteString(markup.ReplaceAllString(body, ""))
		}
	}
	if canonical.String() != markup.ReplaceAllString(raw.Text(), "") {
		t.Error("the corpus is not the raw source")
	}
}

func TestEveryChangeIsSeen(t *testing.T) {
	m, raw, notices := loadManifest(t)
	for _, change := range []struct{ slug, from, to string }{
		{"national-2022", "做到早发现", "做到早发觉"},
		{"national-2022", "六、强化", "五、强化"},
		{"ningxia-2022", "600元", "606元"},
		{"ningxia-2022", "不低于当地", "低于当地"},
		{"zhongwei-2022", "家庭,及时", "家庭，及时"},
		{"zhongwei-2022", "40号\n", "4号\n"},
		{"zhongwei-2022", "有效期至2022年12月31日。", "有效期至2022年12月31日"},
		{"zhongwei-2022", "（此件公开发布）", ""},
	} {
		text := notices[change.slug].Text()
		if !strings.Contains(text, change.from) {
			t.Fatalf("%s has no %q", change.slug, change.from)
		}
		changed := map[string]*source.File{}
		for slug, file := range notices {
			changed[slug] = file
		}
		changed[change.slug] = source.New(change.slug, strings.Replace(text, change.from, change.to, 1))
		var diags diag.List
		if m.Check(raw, changed, &diags) || strings.Join(codes(&diags), " ") != "source-differs" {
			t.Errorf("%s: %q -> %q gives %v", change.slug, change.from, change.to, codes(&diags))
		}
	}
	var diags diag.List
	if other := source.New(raw.Name(), raw.Text()+"。"); m.Check(other, notices, &diags) {
		t.Error("a raw source with one more character passes")
	} else if got := strings.Join(codes(&diags), " "); got != "source-hash" {
		t.Errorf("a raw source with one more character gives %s", got)
	}
}

func TestDifferenceIsShownInBothTexts(t *testing.T) {
	m, raw, notices := loadManifest(t)
	file := notices["ningxia-2022"]
	notices["ningxia-2022"] = source.New(file.Name(), strings.Replace(file.Text(), "600元", "60元", 1))
	var diags diag.List
	m.Check(raw, notices, &diags)
	d := diags.Sorted()[0]
	if want := "the raw source goes on \"0元，每人每月发放200\", the corpus \"元，每人每月发放200元\""; d.Text(diag.En) != want {
		t.Errorf("message is %s", d.Text(diag.En))
	}
	if got := d.Primary; got.File.Name() != "corpus/ningxia-2022.md" || got.Text() != "元" {
		t.Errorf("primary span is %q in %s", got.Text(), got.File.Name())
	}
	at := d.Related[0].Span
	if got := raw.Text()[at.Start : at.End+len(" 元，每人")]; at.File != raw || got != "0 元，每人" {
		t.Errorf("related span is at %q", got)
	}
}

func TestCheckSource(t *testing.T) {
	_, raw, _ := loadManifest(t)
	for _, slug := range slugs {
		var diags diag.List
		doc := loadNotice(t, slug)
		if !doc.CheckSource(raw, &diags) {
			t.Errorf("%s: the SHA-256 of %s is not the stated one", slug, doc.Front.Source.File)
		}
		if doc.CheckSource(source.New("raw", raw.Text()+" "), &diags) || !diags.HasErrors() {
			t.Errorf("%s: another source passes", slug)
		}
	}
}

const smallManifest = `source: a.txt
sha256: %s
pieces:
  - kind: cover
    text: 汇编
  - notice: a-2022
errata:
`

func TestErrata(t *testing.T) {
	raw := source.New("a.txt", "汇编\n\n一、骚化监测。加骚监测。\n\n— 2 —\n\n二、做好\n工作。\n")
	body := "---\n---\n\n一、强化监测。加强监测。\n\n二、做好工作。\n"
	good := `  - {line: 3, wrong: 骚化, right: 强化, reason: misread}
  - {line: 3, wrong: 加骚, right: 加强, reason: misread}
  - {line: 5, wrong: "— 2 —", right: "", reason: page number}
`
	for _, test := range []struct{ name, errata, want string }{
		{"all listed", good, ""},
		{"one not listed", strings.Replace(good, "加骚, right: 加强", "加骚, right: 加骚", 1), "source-differs"},
		{"ambiguous", strings.Replace(good, "wrong: 骚化", "wrong: 骚", 1), "erratum-not-once"},
		{"not there", strings.Replace(good, "line: 3", "line: 4", 1), "erratum-not-once"},
		{"no such line", strings.Replace(good, "line: 3", "line: 30", 1), "erratum-no-line"},
		{"bad line", strings.Replace(good, "line: 3", "line: x", 1), "erratum-bad-line"},
		{"no reason", strings.Replace(good, ", reason: page number", "", 1), "yaml-missing-key"},
	} {
		var diags diag.List
		text := strings.Replace(smallManifest, "%s", Hash(raw.Text()), 1) + test.errata
		m, ok := ParseManifest(source.New("a.yaml", text), &diags)
		if ok {
			m.Check(raw, map[string]*source.File{"a-2022": source.New("a-2022.md", body)}, &diags)
		}
		if got := strings.Join(codes(&diags), " "); got != test.want {
			t.Errorf("%s: got %s, want %s", test.name, got, test.want)
		}
	}
}

func TestManifestNamesAnUnknownNotice(t *testing.T) {
	m, raw, notices := loadManifest(t)
	delete(notices, "ningxia-2022")
	var diags diag.List
	if m.Check(raw, notices, &diags) || codes(&diags)[0] != "source-no-notice" {
		t.Errorf("got %v", codes(&diags))
	}
	if got := diags.Sorted()[0].Primary.Text(); got != "ningxia-2022" {
		t.Errorf("the place is %q", got)
	}
}
