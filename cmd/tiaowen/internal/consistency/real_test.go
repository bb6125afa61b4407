package consistency

import (
	"errors"
	"slices"
	"strings"
	"sync"
	"testing"

	"tiaowen/cmd/tiaowen/internal/casefile"
	"tiaowen/cmd/tiaowen/internal/eval"
	"tiaowen/cmd/tiaowen/internal/ir"
	"tiaowen/cmd/tiaowen/internal/project"
	"tiaowen/grammar/diag"
	"tiaowen/grammar/source"
)

// repository is the compiled workspace of the repository itself, with the
// three notices that are checked here.
var repository = sync.OnceValues(func() (*ir.Workspace, error) {
	p, err := project.Compile("../../../..")
	if err != nil || p.Compiled == nil {
		return nil, errors.Join(err, errors.New("the workspace of the repository does not compile"))
	}
	ws := *p.Compiled
	ws.Policies = nil
	for _, slug := range []string{"national-2022", "ningxia-2022", "zhongwei-2022"} {
		ws.Policies = append(ws.Policies, p.Compiled.Policy(slug))
	}
	return &ws, nil
})

func real(t testing.TB) *ir.Workspace {
	t.Helper()
	ws, err := repository()
	if err != nil {
		t.Fatal(err)
	}
	return ws
}

// TestRealNotices holds the findings to what a reader of the notices makes of
// them; all other counts and headings of the three notices are kept.
func TestRealNotices(t *testing.T) {
	ws := real(t)
	for slug, want := range map[string][]string{
		"national-2022": {
			"note place-differs: 由务工地或经常居住地 | 由急难发生地",
			"note basis-missing: 按照民政部、财政部《关于进一步做好困难群众基本生活保障工作的通知》（民发〔2020〕69号）要求",
		},
		"ningxia-2022": {
			"note place-differs: 由务工地或经常居住地 | 取消户籍地、居住地申请限制，由急难发生地",
			"note place-differs: 由户籍所在地或经常居住地 | 取消户籍地、居住地申请限制，由急难发生地",
			"note stacks: 增发一次性生活补贴600元，每人每月发放200元 | 按照当地城市低保月标准3倍，直接给予一次性临时救助金 | 给予人均不低于当地城市低保月标准3倍的救助",
			"note stacks: 按照当地城市低保月标准3倍，发放一次性临时救助金 | 按照当地城市低保月标准3倍，发放一次性临时救助金 | 按照当地城市低保月标准3倍，直接给予一次性临时救助金",
			"note outlives: 不少于6个月、不超过18个月的低保渐退期 | 有效期至2023年12月31日",
			"note heading-unkept: 建立容错纠错机制 | 建立完善容错纠错机制",
		},
		"zhongwei-2022": {
			"warning place-differs: 由户籍地或经常居住地 | 推进临时救助制度取消户籍地、居住地限制，由急难发生地",
			"warning outlives: 不少于6个月、不超过18个月的低保渐退期 | 有效期至2022年12月31日",
			"warning outlives: 每年提供不少于200万元 | 有效期至2022年12月31日",
			"note stacks: 每人每月发放200元 | 给予人均不低于当地城市低保月标准3倍的救助 | 按照当地城市低保月标准3倍，直接给予一次性临时救助金",
			"note stacks: 按照当地城市低保月标准3倍，发放一次性临时救助金 | 按照当地城市低保月标准3倍，直接给予一次性临时救助金",
			"note heading-unkept: 加大政府购买服务力度 | 各市、县（区）民政部门可通过政府购买服务的方式",
			"note heading-unkept: 完善主动发现快速响应机制 | 健全社会救助申请和急难情况及时报告、快速响应工作机制",
			"note basis-missing: 自治区人民政府办公厅关于印发进一步健全社会救助和保障标准与物价上涨挂钩联动机制实施方案的通知",
		},
	} {
		found, err := Check(ws, slug)
		if err != nil {
			t.Fatal(err)
		}
		sound(t, ws, slug, found)
		if got := told(found); !slices.Equal(got, want) {
			t.Errorf("%s\n%s\nwant\n%s", slug, strings.Join(got, "\n"), strings.Join(want, "\n"))
		}
	}
}

// Measures 5 and 7 of Zhongwei: who applies neither where they are registered
// nor where they live is denied by the one and free to by the other.
func TestMeasures5And7(t *testing.T) {
	found, err := Check(real(t), "zhongwei-2022")
	if err != nil {
		t.Fatal(err)
	}
	f := found[0]
	if f.Sides[0].Clause != "zhongwei-2022:5" || f.Sides[1].Clause != "zhongwei-2022:7" {
		t.Errorf("sides %+v", f.Sides)
	}
	if d := f.Witness.Decisions; d[0].Status != ir.Denied || d[1].Status != ir.Granted {
		t.Errorf("decisions %+v", d)
	}
	want := "一名经本人申请、非「在户籍地申请」、非「在经常居住地申请」、生活困难、属于临时救助制度的对象、连续无收入来源的月数为3个月、受疫情影响无法返岗复工、未参保失业人员的人，" +
		"2022-07-01：未参保失业人员一次性临时救助金（zhongwei-2022:5）不发放；取消户籍地、居住地申请限制（zhongwei-2022:7）适用。"
	if got := f.Witness.Sentence.Zh; got != want {
		t.Errorf("witness %s\nwant    %s", got, want)
	}
}

// TestWitnessesReplay reads every case file back and decides it as told.
func TestWitnessesReplay(t *testing.T) {
	ws := real(t)
	for _, p := range ws.Policies {
		found, err := Check(ws, p.Slug)
		if err != nil {
			t.Fatal(err)
		}
		for _, f := range found {
			if f.Witness == nil {
				continue
			}
			var diags diag.List
			read, ok := casefile.Parse(source.New("case.json", string(f.Witness.Case)), ws.Vocabulary, &diags)
			if !ok {
				t.Fatalf("%s: %v", f.Witness.Case, diags.Sorted())
			}
			outcomes, err := eval.Decide(ws, p.Slug, read)
			if err != nil {
				t.Fatal(err)
			}
			for _, d := range f.Witness.Decisions {
				if got := outcomeOf(outcomes, ws.Policy(p.Slug).Provision(d.Provision)).Status; got != d.Status {
					t.Errorf("%s %s: %s, told as %s", f.Code, d.Provision, got, d.Status)
				}
			}
		}
	}
}

// altered is the workspace with words of a clause of Zhongwei replaced in a
// copy of it.
func altered(t *testing.T, path, old, new string) *ir.Workspace {
	t.Helper()
	ws := *real(t)
	zhongwei := *ws.Policy("zhongwei-2022")
	zhongwei.Clauses = slices.Clone(zhongwei.Clauses)
	i := slices.IndexFunc(zhongwei.Clauses, func(c *ir.Clause) bool { return c.Path == path })
	clause := *zhongwei.Clauses[i]
	if !strings.Contains(clause.Text, old) {
		t.Fatalf("%s does not say %q", clause.ID, old)
	}
	clause.Text = strings.Replace(clause.Text, old, new, 1)
	zhongwei.Clauses[i] = &clause
	ws.Policies = slices.Clone(ws.Policies)
	ws.Policies[slices.IndexFunc(ws.Policies, func(p *ir.Policy) bool { return p.Slug == zhongwei.Slug })] = &zhongwei
	return &ws
}

// TestAlteredNotice changes one word of Zhongwei at a time.
func TestAlteredNotice(t *testing.T) {
	for _, tt := range []struct{ path, old, new, want string }{
		{"preamble", "15条措施", "16条措施", "warning count-differs: 16条措施"},
		{"cover", "15条措施", "20条措施", "warning count-differs: 20条措施"},
		{"preamble", "15条措施", "六个方面15条措施", "warning count-differs: 六个方面"},
		{"preamble", "15条措施", "五个方面15条措施", ""},
		{"2", "三种类型", "四种类型", "warning count-differs: 个人对象、急难型家庭、支出型家庭四种"},
		{"2", "急难型家庭、", "", "warning count-differs: 个人对象、支出型家庭三种"},
		{"11", "通过第三方参与服务方式", "通过政府购买第三方服务方式", "-note heading-unkept: 加大政府购买服务力度"},
		{"14", "及时回应", "快速响应", "-note heading-unkept: 完善主动发现快速响应机制"},
	} {
		found, err := Check(altered(t, tt.path, tt.old, tt.new), "zhongwei-2022")
		if err != nil {
			t.Fatal(err)
		}
		got := told(found)
		unwanted, gone := strings.CutPrefix(tt.want, "-")
		switch {
		case tt.want == "":
			gone, unwanted = true, "warning count-differs"
			fallthrough
		case gone:
			if slices.ContainsFunc(got, func(s string) bool { return strings.HasPrefix(s, unwanted) }) {
				t.Errorf("%s → %s: %q", tt.old, tt.new, got)
			}
		case !slices.Contains(got, tt.want):
			t.Errorf("%s → %s: %q, want %q", tt.old, tt.new, got, tt.want)
		}
	}
}
