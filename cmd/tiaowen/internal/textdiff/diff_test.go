package textdiff

import (
	"strings"
	"testing"
)

// show writes the changes with marks: [-deleted-], [+inserted+], [-old=new+],
// {moved from}, {moved to}.
func show(upper, lower string, changes []Change) string {
	var b strings.Builder
	for _, c := range changes {
		u, l := upper[c.Upper.Start:c.Upper.End], lower[c.Lower.Start:c.Lower.End]
		switch c.Kind {
		case Equal:
			b.WriteString(l)
		case Delete:
			b.WriteString("[-" + u + "-]")
		case Insert:
			b.WriteString("[+" + l + "+]")
		case Replace:
			b.WriteString("[-" + u + "=" + l + "+]")
		case Move:
			b.WriteString("{" + u + "|" + l + "}")
		}
	}
	return b.String()
}

func TestDiff(t *testing.T) {
	for _, tc := range []struct{ name, upper, lower, want string }{
		{"an amount is one word", "发放50元", "发放150元", "发放[-50元=150元+]"},
		{"a quoted term is one word", "实行“先行救助”", "实行“分级审批”", "实行[-“先行救助”=“分级审批”+]"},
		{"a replaced place", "由务工地或经常居住地", "由户籍地或经常居住地", "由[-务工=户籍+]地或经常居住地"},
		{"a lost purpose", "一次性临时救助金，帮助其渡过难关。", "一次性临时救助金。", "一次性临时救助金[-，帮助其渡过难关-]。"},
		{"width of punctuation is no change", "及时纳入，应保尽保", "及时纳入,应保尽保", "及时纳入,应保尽保"},
		{"white space is no change", "每人每月 650 元", "每人每月650元", "每人每月650元"},
		{"nothing above", "", "新增", "[+新增+]"},
		{"a moved sentence", "对符合条件的生活困难家庭及时纳入。疫情防控期间暂停低保退出手续。", "疫情防控期间暂停低保退出手续。对符合条件的生活困难家庭及时纳入。",
			"{|疫情防控期间暂停低保退出手续。}对符合条件的生活困难家庭及时纳入。{疫情防控期间暂停低保退出手续。|}"},
	} {
		t.Run(tc.name, func(t *testing.T) {
			if got := show(tc.upper, tc.lower, Diff(tc.upper, tc.lower)); got != tc.want {
				t.Errorf("got  %s\nwant %s", got, tc.want)
			}
		})
	}
}

// checkInvariants holds Diff to what the package promises.
func checkInvariants(t *testing.T, upper, lower string) {
	t.Helper()
	changes := Diff(upper, lower)
	u, l := 0, 0
	for i, c := range changes {
		if c.Upper.Start != u || c.Lower.Start != l || c.Upper.End < u || c.Lower.End < l {
			t.Fatalf("change %d %+v does not go on from %d, %d", i, c, u, l)
		}
		u, l = c.Upper.End, c.Lower.End
		if c.Kind == Equal && normal(upper[c.Upper.Start:c.Upper.End]) != normal(lower[c.Lower.Start:c.Lower.End]) {
			t.Fatalf("change %d is called equal: %q, %q", i, upper[c.Upper.Start:c.Upper.End], lower[c.Lower.Start:c.Lower.End])
		}
		if c.Kind == Move {
			p := changes[c.Partner]
			if p.Kind != Move || p.Partner != i {
				t.Fatalf("move %d has no partner", i)
			}
		}
	}
	if u != len(upper) || l != len(lower) {
		t.Fatalf("changes end at %d, %d of %d, %d", u, l, len(upper), len(lower))
	}
}

func FuzzDiff(f *testing.F) {
	f.Add("由务工地或经常居住地按照当地城市低保月标准3倍", "由户籍地或经常居住地按照城市低保月标准4倍")
	f.Add("“一事一议”", "《一事一议")
	f.Add("对符合条件的生活困难家庭及时纳入。疫情防控期间暂停", "疫情防控期间暂停。对符合条件的生活困难家庭及时纳入。")
	f.Add("0", " ") // no word below
	f.Add(" ", "")  // none at all
	f.Fuzz(func(t *testing.T, upper, lower string) {
		if len(upper) < 2000 && len(lower) < 2000 {
			checkInvariants(t, upper, lower)
		}
	})
}
