package compare

import (
	"strings"
	"testing"
	"tiaowen/cmd/tiaowen/internal/compare/finding"
	"tiaowen/cmd/tiaowen/internal/compare/pairing"
	"tiaowen/cmd/tiaowen/internal/ir"
)

func TestRelate(t *testing.T) {
	ws := &ir.Workspace{Vocabulary: &ir.Vocabulary{}, Policies: []*ir.Policy{
		{Slug: "nation", Level: ir.National, Signed: day(2022, 6, 2)},
		{Slug: "nx-2020", Level: ir.Region, RegionCode: "640000", Signed: day(2020, 5, 1), Under: []string{"nation"}},
		{Slug: "nx-2022", Level: ir.Region, RegionCode: "640000", Signed: day(2022, 6, 7), Under: []string{"nation"}},
		{Slug: "jx-2022", Level: ir.Region, RegionCode: "360000", Signed: day(2022, 6, 9), Under: []string{"nation"}},
		{Slug: "hn-2022", Level: ir.Region, RegionCode: "430000", Signed: day(2022, 6, 9)},
		{Slug: "zw-2022", Level: ir.City, RegionCode: "640500", Signed: day(2022, 6, 22)},
	}}
	for _, tt := range []struct {
		a, b         string
		relation     pairing.Relation
		lower, upper string
		fails        string
	}{
		{"nx-2022", "nation", pairing.LowerUpper, "nx-2022", "nation", ""},
		{"nation", "nx-2022", pairing.LowerUpper, "nx-2022", "nation", ""},
		{"zw-2022", "nx-2022", pairing.LowerUpper, "zw-2022", "nx-2022", ""}, // by level and place
		{"nx-2022", "nx-2020", pairing.NewerOlder, "nx-2022", "nx-2020", ""},
		{"nx-2020", "nx-2022", pairing.NewerOlder, "nx-2022", "nx-2020", ""},
		{"jx-2022", "nx-2022", pairing.Peers, "jx-2022", "nx-2022", ""},
		{"hn-2022", "nx-2022", "", "", "", "no notice stands above both"},
		{"zw-2022", "jx-2022", "", "", "", "cannot be compared"},
		{"nx-2022", "nx-2022", "", "", "", "expected two"},
		{"nx-2022", "gs-2022", "", "", "", `no notice "gs-2022"`},
	} {
		r, lower, upper, err := pairing.Relate(ws, tt.a, tt.b)
		if r != tt.relation || lower != tt.lower || upper != tt.upper || (err != nil) != (tt.fails != "") {
			t.Errorf("%s, %s: %s %s %s %v", tt.a, tt.b, r, lower, upper, err)
		}
		if err != nil && !strings.Contains(err.Error(), tt.fails) {
			t.Errorf("%s, %s: %v, want %q", tt.a, tt.b, err, tt.fails)
		}
	}
}

// between is two notices of one level, without links, that differ in every way.
func between(t *testing.T, change func(north, south *ir.Policy)) *fixture {
	f := newFixture(t)
	north, south := f.ws.Policy("north"), f.ws.Policy("south")
	north.Level, south.Level, south.Under = ir.Region, ir.Region, nil
	north.RegionCode, south.RegionCode = "640000", "640000"
	north.Signed, south.Signed = day(2020, 6, 1), day(2022, 6, 1)
	change(north, south)
	u := f.clause("north", "1", "对农民工、孤儿发放500元。可公开名单。加强宣传。")
	u.rule(ir.Grant, "aid", on(ir.To, or(u.fact("worker", "农民工"), u.fact("orphan", "孤儿"))), u.pays(yuan(500), yuan(500), "500元"))
	u.rule(ir.Power, "openness", u.modality(ir.May, "可"))
	u.rule(ir.Duty, "publicity", u.list(ir.Does, "publicity=宣传"))
	l := f.clause("south", "1", "加强宣传。要公开名单。每月核查。")
	l.rule(ir.Duty, "publicity", l.list(ir.Does, "publicity=宣传"))
	l.rule(ir.Duty, "openness", l.modality(ir.Must, "要"))
	l.rule(ir.Duty, "review", l.every(1, "每月"))
	l = f.clause("south", "2", "对农民工发放600元。")
	l.rule(ir.Grant, "aid", on(ir.To, l.fact("worker", "农民工")), l.pays(yuan(600), yuan(600), "600元"))
	return f
}

// A newer notice is held against an older one of its place without any link:
// what was added, removed, changed, moved, and never a word of upper and lower.
func TestNewerOlder(t *testing.T) {
	f := between(t, func(_, _ *ir.Policy) {})
	c := f.expect(
		"same provision none: 加强宣传 | 加强宣传",
		"moved provision none: 加强宣传。 / 对农民工发放600元。 | 对农民工、孤儿发放500元。",
		"changed modality better: 要 | 可",
		"added provision better: 每月核查 | -",
		"changed to worse: 农民工 | 孤儿",
		"changed pays better: 600元 | 500元",
	)
	if c.Relation != pairing.NewerOlder {
		t.Errorf("relation %s", c.Relation)
	}
	for _, f := range c.Findings {
		if text := f.Message.Zh + f.Message.En; strings.Contains(text, "上级") || strings.Contains(text, "下级") || strings.Contains(text, "above") {
			t.Errorf("%s", text)
		}
	}
}

// Peers have what is the same, what differs, and what only one of them has;
// nothing is grave, and a bound of one is no bound of the other.
func TestPeers(t *testing.T) {
	f := between(t, func(north, south *ir.Policy) {
		south.RegionCode, south.Issuers = "360000", []string{"江省人民政府"}
		north.Under, south.Under = []string{"nation"}, []string{"nation"}
	})
	u := f.clause("north", "2", "按照不低于城市低保标准3倍发放。")
	u.rule(ir.Grant, "help", u.pays(times(3, "dibao", "urban"), nil, "不低于城市低保标准3倍"))
	l := f.clause("south", "3", "按照不低于城市低保标准2倍发放。")
	l.rule(ir.Grant, "help", l.pays(times(2, "dibao", "urban"), nil, "不低于城市低保标准2倍"))
	c := f.expect(
		"same provision none: 加强宣传 | 加强宣传",
		"different modality none: 要 | 可",
		"only here provision none: 每月核查 | -",
		"different to none: 农民工 | 孤儿",
		"different pays none: 600元 | 500元",
		"different pays none: 不低于城市低保标准2倍 | 不低于城市低保标准3倍",
	)
	want := []string{
		"publicity：相同，都写「加强宣传」", "openness：力度不同，江「要」，北「可」", "review：只有江有这项规定「每月核查」",
		"临时救助金：对象只有北有「孤儿」", "临时救助金：金额不同，江「600元」，北「500元」", "help：金额不同，江「不低于城市低保标准2倍」，北「不低于城市低保标准3倍」",
	}
	for i, f := range c.Findings {
		if f.Severity != finding.NoSeverity || i >= len(want) || f.Message.Zh != want[i] {
			t.Errorf("%s %s", f.Severity, f.Message.Zh)
		}
	}
	if c.Relation != pairing.Peers {
		t.Errorf("relation %s", c.Relation)
	}
}
