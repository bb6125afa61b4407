package compare_test

import (
	"flag"
	"fmt"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/rogpeppe/go-internal/txtar"

	"tiaowen/cmd/tiaowen/internal/check"
	"tiaowen/cmd/tiaowen/internal/compare"
	"tiaowen/grammar/diag"
	"tiaowen/grammar/notice"
	"tiaowen/grammar/rules"
	"tiaowen/grammar/source"
)

var update = flag.Bool("update", false, "write the goldens anew")

// Every golden is named after a code, perhaps with "_" and what it is about: a text and rules above, a text and rules
// below, and the findings, both clauses beside the verdict. One of the findings
// has the code.
func TestGoldens(t *testing.T) {
	for _, path := range goldens(t) {
		name := strings.TrimSuffix(filepath.Base(path), ".txtar")
		code, _, _ := strings.Cut(name, "_")
		t.Run(name, func(t *testing.T) {
			a, err := txtar.ParseFile(path)
			if err != nil {
				t.Fatal(err)
			}
			got := shown(golden(t, a))
			if *update {
				writeGolden(t, path, a, got)
			}
			if want := section(a, "want"); got != want {
				t.Errorf("got:\n%s\nwant:\n%s", got, want)
			}
			if !strings.Contains(got, ". "+strings.ReplaceAll(code, "-", " ")+" / ") {
				t.Errorf("no finding has the code %s", code)
			}
		})
	}
}

func goldens(t *testing.T) []string {
	t.Helper()
	paths, err := filepath.Glob("testdata/*.txtar")
	if err != nil || len(paths) == 0 {
		t.Fatalf("no goldens (%v)", err)
	}
	return paths
}

// golden compares the two notices of an archive.
func golden(t *testing.T, a *txtar.Archive) *compare.Comparison {
	t.Helper()
	var diags diag.List
	var in check.Input
	for _, side := range []string{"upper", "lower"} {
		document, ok := notice.Parse(source.New(side+".md", front(side, section(a, side+".front"))+section(a, side)), &diags)
		if !ok {
			break
		}
		in.Documents = append(in.Documents, document)
		if section(a, side+".rules") == "none\n" {
			continue // not coded at all
		}
		parsed, _ := rules.Parse(source.New(side+".rules", header(side, section(a, side+".rules"))+section(a, side+".rules")), &diags)
		in.Rules = append(in.Rules, parsed)
	}
	in.Vocabulary, _ = rules.Parse(source.New("vocabulary.rules", vocabulary+section(a, "vocabulary.rules")), &diags)
	ws, ok := check.Compile(in, &diags)
	for _, d := range diags.Sorted() {
		if d.Severity == diag.Error || !ok {
			t.Errorf("%s: %s", d.Code, d.Text(diag.En))
		}
	}
	if t.Failed() {
		t.FailNow()
	}
	if above := strings.TrimSpace(section(a, "above")); above != "" { // a notice above both that is not at hand
		for _, p := range ws.Policies {
			p.Under = []string{above}
		}
	}
	c, err := compare.Compare(ws, "lower-2024", "upper-2024")
	if err != nil {
		t.Fatal(err)
	}
	return c
}

// header begins the rules of a side that does not begin them itself.
func header(side, text string) string {
	switch {
	case strings.HasPrefix(text, "notice "):
		return ""
	case side == "lower":
		return "notice lower-2024 under upper-2024\n"
	}
	return "notice upper-2024\n"
}

// front is the front matter of a side; lines of the archive replace those of
// the same key.
func front(side, own string) string {
	lines := map[string][]string{
		"upper": {"level: region", `region: ["64"]`, "issuers: [上省人民政府]", "signed: 2024-01-01", "in-force-from: 2024-01-01"},
		"lower": {"level: city", `region: ["64", "6405"]`, "issuers: [下市民政局]", "signed: 2024-01-01", "in-force-from: 2024-01-01"},
	}[side]
	for line := range strings.Lines(own) {
		key, _, _ := strings.Cut(line, ":")
		replaced := false
		for i := range lines {
			if strings.HasPrefix(lines[i], key+":") {
				lines[i], replaced = strings.TrimSpace(line), true
			}
		}
		if !replaced {
			lines = append(lines, strings.TrimSpace(line))
		}
	}
	return fmt.Sprintf("---\nslug: %s-2024\ntitle: 通知\n%s\nsource:\n  file: sources/%s.txt\n  sha256: %q\n---\n\n# 通知\n\n",
		side, strings.Join(lines, "\n"), side, strings.Repeat("0", 64))
}

func section(a *txtar.Archive, name string) string {
	for _, f := range a.Files {
		if f.Name == name {
			return string(f.Data)
		}
	}
	return ""
}

func writeGolden(t *testing.T, path string, a *txtar.Archive, want string) {
	t.Helper()
	for i := range a.Files {
		if a.Files[i].Name == "want" {
			a.Files = append(a.Files[:i], a.Files[i+1:]...)
			break
		}
	}
	a.Files = append(a.Files, txtar.File{Name: "want", Data: []byte(want)})
	if err := os.WriteFile(path, txtar.Format(a), 0o644); err != nil {
		t.Fatal(err)
	}
}

const vocabulary = `vocabulary

category area "城乡" { urban "城市", rural "农村" }
fact area category area "城乡"
fact dibao_recipient bool "低保对象"
fact tekun_recipient bool "特困人员"
fact orphan bool "孤儿"
fact in_hardship bool "生活困难"
fact migrant_worker bool "农民工"
fact months_without_income number months "连续无收入来源的月数"
fact applied_at_work_place bool "在务工地申请"
fact applied_at_registered_place bool "在户籍地申请"
standard dibao by area per person per month "低保标准"
benefit aid "救助金"
benefit subsidy "生活补贴"
adjustment phase_out "低保渐退期"
task visit "走访探视"
task publicity "政策宣传"
task openness "信息公开"
task check_funds "资金核查"
actor civil_affairs "民政部门"
actor finance "财政部门"
actor counties "各县（区）"
act visit_people "走访探视"
act counsel "心理疏导"
act publicise "开展宣传"
act disclose "公开"
act verify "核查"
group elderly "老年人"
group poor_elderly "贫困老年人"
group disabled "残疾人"
means phone "电话沟通"
means app "手机APP"
style promptly "及时"
style strictly "严格"
excludes dibao_recipient, tekun_recipient by "特困人员供养办法" because "低保与特困只居其一"
`
