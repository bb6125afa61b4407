package compare

import (
	"testing"
	"tiaowen/cmd/tiaowen/internal/compare/finding"
	"tiaowen/cmd/tiaowen/internal/ir"
)

// Whom one side encourages to act are the partners of those on whom the other
// side lays a duty, and no actors that were lost.
func TestEncouragedAreThePartnersOfADuty(t *testing.T) {
	f := newFixture(t)
	u := f.clause("north", "5", "鼓励志愿者参与救助。")
	u.rule(ir.Encourage, "social_forces", u.modality(ir.Encouraged, "鼓励"), u.list(ir.By, "volunteers=志愿者"), u.list(ir.Does, "take_part=参与"))
	l := f.clause("south", "16", "各地要引导志愿者、社会组织参与救助。")
	l.rule(ir.Duty, "social_forces", from("north:5"), l.modality(ir.Must, "要"), l.list(ir.By, "localities=各地"),
		l.list(ir.With, "volunteers=志愿者", "organisations=社会组织"), l.list(ir.Does, "take_part=参与"))
	f.expect(
		"refined by none: 各地 | 鼓励志愿者参与救助",
		"strengthened modality better: 要 | 鼓励",
		"extended with better: 社会组织 | 志愿者",
	)
}

// 等 covers what stands in the same enumeration, and nothing else of the list.
func TestAnOpenEndCoversItsOwnEnumeration(t *testing.T) {
	f := newFixture(t)
	u := f.clause("north", "5", "开展走访，提供物资捐赠、生活照料等多样化服务。")
	u.rule(ir.Duty, "services", u.list(ir.Does, "visit=走访", "goods=物资捐赠", "care=生活照料", "等=等多样化服务"))
	l := f.clause("south", "5", "挖掘社会资源，开展走访，提供物资捐赠、生活照料、心理疏导等服务。")
	l.rule(ir.Duty, "services", from("north:5"),
		l.list(ir.Does, "tap=挖掘社会资源", "visit=走访", "goods=物资捐赠", "care=生活照料", "counsel=心理疏导", "等=等服务"))
	f.expect(
		"extended does better: 挖掘社会资源 | 走访 / 物资捐赠、生活照料等多样化服务",
		"refined does better: 心理疏导 | 等多样化服务",
	)
}

// The noun after 等 says what the list is open to and is no member of it.
func TestTheHeadOfAnOpenEndIsNoMember(t *testing.T) {
	for lower, want := range map[string][]string{
		"为残疾人等困难人员服务。": {"refined about mixed: 等困难人员 | 等"},
		"为残疾人等服务。":     {"verbatim provision none: 为残疾人等服务 | 为残疾人等服务"},
	} {
		f := newFixture(t)
		u := f.clause("north", "1", "为残疾人等服务。")
		u.rule(ir.Duty, "services", u.list(ir.About, "disabled=残疾人", "等=等"))
		l := f.clause("south", "1", lower)
		pairs := []string{"disabled=残疾人", "等=等"}
		if len(want) > 0 && want[0][:7] == "refined" {
			pairs = append(pairs, "people=困难人员")
		}
		l.rule(ir.Duty, "services", from("north:1"), l.list(ir.About, pairs...))
		f.expect(want...)
	}
}

// A list that kept a member lost some and gained others; one that kept none
// was replaced.
func TestReplacedOnlyWhereNothingIsKept(t *testing.T) {
	f := newFixture(t)
	u := f.clause("north", "1", "民政部门对低保、老年人开展走访。")
	u.rule(ir.Duty, "visits", u.list(ir.By, "civil=民政部门"), u.list(ir.About, "dibao=低保", "elderly=老年人"))
	l := f.clause("south", "1", "财政部门对低保、残疾人开展走访。")
	l.rule(ir.Duty, "visits", from("north:1"), l.list(ir.By, "finance=财政部门"), l.list(ir.About, "dibao=低保", "disabled=残疾人"))
	f.expect(
		"replaced by mixed: 财政部门 | 民政部门",
		"narrowed about worse: 低保、残疾人 | 老年人",
		"extended about better: 残疾人 | 低保、老年人",
	)
}

// What is nothing to citizens is a note, however it differs; of an adverse
// provision more is worse.
func TestBearings(t *testing.T) {
	f := newFixture(t)
	f.ws.Vocabulary.Bearings = []ir.Bearing{{Names: []string{"criticism", "as_required"}}, {Adverse: true, Names: []string{"exit"}}}
	u := f.clause("north", "1", "对农民工予以通报。按要求及时发放。")
	u.rule(ir.Procedure, "criticism", on(ir.To, u.fact("worker", "农民工")))
	u.rule(ir.Duty, "payment", u.list(ir.Manner, "as_required=按要求", "promptly=及时"), u.list(ir.Does, "pay=发放"))
	l := f.clause("south", "1", "对农民工、孤儿予以通报。及时发放。对特困人员办理退出。")
	l.rule(ir.Procedure, "criticism", from("north:1"), on(ir.To, or(l.fact("worker", "农民工"), l.fact("orphan", "孤儿"))))
	l.rule(ir.Duty, "payment", from("north:1"), l.list(ir.Manner, "promptly=及时"), l.list(ir.Does, "pay=发放"))
	l.rule(ir.Procedure, "exit", on(ir.To, l.fact("tekun", "特困人员")))
	c := f.expect(
		"extended to none: 孤儿 | 农民工",
		"omitted manner none: 及时 | 按要求",
		"added provision worse: 对特困人员办理退出 | -",
	)
	if s := c.Findings[2].Severity; s != finding.Warning {
		t.Errorf("severity of the exit: %s", s)
	}
}

// A sum is compared by itself.
func TestTotals(t *testing.T) {
	for below, want := range map[int64]string{600: "", 500: "narrowed pays worse: 共补 | 共计", 700: "extended pays better: 共补 | 共计"} {
		f := newFixture(t)
		sum := func(n int64, w *words, text string) line {
			return func(p *ir.Provision) { p.Total = &ir.Total{Fen: n * 100, Quotes: w.quote(text)} }
		}
		u := f.clause("north", "1", "每人200元，共计。")
		u.rule(ir.Grant, "aid", u.pays(yuan(200), yuan(200), "200元"), sum(600, u, "共计"))
		l := f.clause("south", "1", "每人200元，共补。")
		l.rule(ir.Grant, "aid", from("north:1"), l.pays(yuan(200), yuan(200), "200元"), sum(below, l, "共补"))
		c := f.compare()
		got := lines(c)[0]
		if want == "" {
			want = "restated provision none: 每人200元，共补 | 每人200元，共计"
		}
		if got != want || len(c.Findings) != 1 {
			t.Errorf("total %d: %q", below, lines(c))
		}
	}
}
