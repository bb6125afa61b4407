package chain

import (
	"testing"

	"tiaowen/cmd/tiaowen/internal/eval"
	"tiaowen/cmd/tiaowen/internal/ir"
	"tiaowen/grammar/quantity"
)

func fen(yuan int64) *quantity.Ratio {
	r := quantity.Whole(yuan * 100)
	return &r
}

func exactly(yuan int64) eval.Amount { return eval.Amount{Low: fen(yuan), High: fen(yuan)} }
func atLeast(yuan int64) eval.Amount { return eval.Amount{Low: fen(yuan)} }
func atMost(yuan int64) eval.Amount  { return eval.Amount{High: fen(yuan)} }

func between(low, high int64) eval.Amount { return eval.Amount{Low: fen(low), High: fen(high)} }

var leftOpen = eval.Amount{Open: true}

// level is the answer of a level that pays the amounts a month to a person.
func level(status ir.Status, amounts ...eval.Amount) eval.Benefit {
	b := eval.Benefit{Status: status, Outcomes: []eval.Outcome{{Status: status}}}
	for _, a := range amounts {
		b.Outcomes[0].Payments = append(b.Outcomes[0].Payments,
			eval.Payment{Amount: a, Base: quantity.PerPerson, Period: quantity.Month})
	}
	return b
}

func perHousehold(b eval.Benefit) eval.Benefit {
	b.Outcomes[0].Payments[0].Base = quantity.PerHousehold
	return b
}

func TestJudge(t *testing.T) {
	granted, denied := ir.Granted, ir.Denied
	for _, tt := range []struct {
		name     string
		levels   []eval.Benefit
		disagree bool
		best     int
	}{
		{"one level", []eval.Benefit{level(granted, exactly(650))}, false, 0},
		{"one level that denies", []eval.Benefit{level(denied)}, false, -1},
		{"the same at every level", []eval.Benefit{level(granted, exactly(650)), level(granted, exactly(650))}, false, 0},
		{"denied at every level", []eval.Benefit{level(denied), level(denied)}, false, -1},
		{"applies without an amount", []eval.Benefit{level(granted), level(granted)}, false, 0},

		{"denied below", []eval.Benefit{level(denied), level(granted, exactly(1950))}, true, 1},
		{"denied above", []eval.Benefit{level(granted, exactly(1950)), level(denied)}, true, 0},
		{"discretion below", []eval.Benefit{level(ir.Discretionary, exactly(1950)), level(granted, exactly(1950))}, true, 1},
		{"discretion against denial", []eval.Benefit{level(denied), level(ir.Discretionary)}, true, 1},

		{"more above", []eval.Benefit{level(granted, exactly(600)), level(granted, exactly(650))}, true, 1},
		{"a floor above", []eval.Benefit{level(granted, exactly(650)), level(granted, atLeast(650))}, true, 1},
		{"a ceiling below", []eval.Benefit{level(granted, atMost(650)), level(granted, exactly(650))}, true, 1},
		{"ranges that overlap", []eval.Benefit{level(granted, between(80, 120)), level(granted, between(70, 130))}, true, -1},
		{"the higher range", []eval.Benefit{level(granted, between(80, 120)), level(granted, between(90, 120))}, true, 1},
		{"another base", []eval.Benefit{level(granted, exactly(650)), perHousehold(level(granted, exactly(900)))}, true, -1},
		{"one payment against two", []eval.Benefit{level(granted, exactly(650)), level(granted, exactly(400), exactly(400))}, true, -1},

		{"an amount left open above is filled below", []eval.Benefit{level(granted, exactly(1950)), level(granted, leftOpen)}, false, 0},
		{"an amount left open below is that above", []eval.Benefit{level(granted, leftOpen), level(granted, exactly(1950))}, false, 1},
		{"denied, stated, left open", []eval.Benefit{level(denied), level(granted, exactly(1950)), level(granted, leftOpen)}, true, 1},
		{"two stated amounts around an open one", []eval.Benefit{level(granted, exactly(100)), level(granted, leftOpen), level(granted, exactly(200))}, true, 2},

		{"not known yet above", []eval.Benefit{level(granted, exactly(650)), level(ir.Undetermined)}, false, 0},
		{"denied, and not known above", []eval.Benefit{level(denied), level(ir.Undetermined)}, false, -1},
		{"discretion, and perhaps granted above", []eval.Benefit{level(ir.Discretionary), level(ir.Undetermined)}, false, -1},
		{"not known anywhere", []eval.Benefit{level(ir.Undetermined), level(ir.Undetermined)}, false, -1},
	} {
		t.Run(tt.name, func(t *testing.T) {
			var a Answer
			for _, b := range tt.levels {
				a.Levels = append(a.Levels, Level{Benefit: b})
			}
			a.judge()
			if a.Disagree != tt.disagree || a.Best != tt.best {
				t.Errorf("disagree %v, best %d; want %v, %d", a.Disagree, a.Best, tt.disagree, tt.best)
			}
		})
	}
}

// linked is a city that grants aid to who applied at home and sets the dibao
// standard, and a region that grants it to who applied anywhere, and more to
// who has less than the dibao standard, which it does not set.
func linked() *ir.Workspace {
	fact := func(name string) ir.Condition {
		return ir.Condition{Element: ir.To, Formula: ir.Formula{Op: ir.Fact, Fact: name}}
	}
	standard := func(factor int64) *ir.Value {
		return &ir.Value{Factor: quantity.Whole(factor), Standard: "dibao"}
	}
	value := &ir.Value{Factor: quantity.Whole(65000)}
	aid := ir.Payment{Amount: ir.Amount{Low: standard(3), High: standard(3)}, Once: true}
	city := notice("zhongwei-2022", "640500", day(2022, 6, 22), day(2022, 12, 31))
	city.Under = []string{"ningxia-2022"}
	city.Provisions = []*ir.Provision{
		{ID: "zhongwei-2022:2/dibao", Clause: "zhongwei-2022:2", Kind: ir.Standard, Subject: "dibao",
			Setting: &ir.Payment{Amount: ir.Amount{Low: value, High: value}}},
		{ID: "zhongwei-2022:5/aid", Clause: "zhongwei-2022:5", Kind: ir.Grant, Subject: "aid", Modality: ir.Must,
			Conditions: []ir.Condition{fact("applied_at_home")}, Pays: []ir.Payment{aid}},
	}
	region := notice("ningxia-2022", "640000", day(2022, 6, 7), ir.Date{})
	region.Provisions = []*ir.Provision{
		{ID: "ningxia-2022:1/poor", Clause: "ningxia-2022:1", Kind: ir.Grant, Subject: "poor_aid", Modality: ir.Must,
			Conditions: []ir.Condition{{Element: ir.To, Formula: ir.Formula{Op: ir.Compare, Fact: "income", Cmp: ir.Below, Bound: *standard(1)}}}},
		{ID: "ningxia-2022:5/aid", Clause: "ningxia-2022:5", Kind: ir.Grant, Subject: "aid", Modality: ir.Must,
			Conditions: []ir.Condition{fact("applied")}, Pays: []ir.Payment{aid}},
	}
	return &ir.Workspace{
		Vocabulary: &ir.Vocabulary{
			Facts: []ir.FactDecl{
				{Name: "applied", Type: ir.Bool}, {Name: "applied_at_home", Type: ir.Bool}, {Name: "income", Type: ir.Money},
			},
			Standards: []ir.StandardDecl{{Name: "dibao", Period: quantity.Month}},
		},
		Policies: []*ir.Policy{region, city},
	}
}

func answers(t *testing.T, c ir.Case) []Answer {
	t.Helper()
	ws := linked()
	links, err := Of(ws, "zhongwei", c.Date)
	if err != nil {
		t.Fatal(err)
	}
	out, err := Decide(ws, links, c)
	if err != nil {
		t.Fatal(err)
	}
	return out
}

func TestDecide(t *testing.T) {
	c := ir.Case{Date: day(2022, 7, 15), Facts: []ir.Given{
		{Fact: "applied", Truth: true}, {Fact: "applied_at_home"}, {Fact: "income", Number: *fen(600)},
	}}
	got := answers(t, c)
	if len(got) != 2 || got[0].Subject != "aid" || got[1].Subject != "poor_aid" {
		t.Fatalf("subjects %v: the nearest level comes first", got)
	}
	aid := got[0]
	if len(aid.Levels) != 2 || aid.Levels[0].Slug != "zhongwei-2022" || aid.Levels[1].Slug != "ningxia-2022" {
		t.Fatalf("levels of aid: %v", aid.Levels)
	}
	if !aid.Disagree || aid.Best != 1 {
		t.Errorf("aid: disagree %v, best %d; the city denies what the region grants", aid.Disagree, aid.Best)
	}
	// 3 x the 650 yuan that the city has set, at the region's level too.
	if paid := aid.Levels[1].Benefit.Payments(); len(paid) != 1 || !paid[0].Amount.Equal(exactly(1950)) {
		t.Errorf("the region pays %+v, want 1950 yuan", paid)
	}
	if status := got[1].Levels[0].Benefit.Status; status != ir.Granted {
		t.Errorf("600 yuan against the city's 650: %s, want granted", status)
	}
}

// What the case gives goes before what the place has set, and once the city's
// notice has lapsed nobody sets the standard.
func TestDecideStandards(t *testing.T) {
	c := ir.Case{Date: day(2022, 7, 15), Facts: []ir.Given{{Fact: "income", Number: *fen(600)}},
		Standards: []ir.StandardInput{{Standard: "dibao", Fen: *fen(500)}}}
	if status := answers(t, c)[1].Levels[0].Benefit.Status; status != ir.Denied {
		t.Errorf("600 yuan against 500 given with the case: %s, want denied", status)
	}
	c.Standards, c.Date = nil, day(2023, 1, 1)
	got := answers(t, c)
	if len(got[0].Levels) != 1 {
		t.Fatalf("levels in 2023: %v, want the region alone", got[0].Levels)
	}
	poor := got[0].Levels[0].Benefit
	if poor.Status != ir.Undetermined || len(poor.Needs) != 1 || poor.Needs[0] != "dibao" {
		t.Errorf("in 2023: %s needs %v, want undetermined needs dibao", poor.Status, poor.Needs)
	}
	if len(c.Standards) != 0 {
		t.Error("Decide changed the case of its caller")
	}
}
