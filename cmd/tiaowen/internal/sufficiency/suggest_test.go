package sufficiency

import (
	"strings"
	"testing"

	"tiaowen/cmd/tiaowen/internal/eval"
	"tiaowen/cmd/tiaowen/internal/ir"
	"tiaowen/grammar/diag"
	"tiaowen/grammar/rules"
	"tiaowen/grammar/source"
)

const twoOf = `  grant aid {
    to orphan cite "孤儿"
    and in_hardship cite "生活困难"
    on applied cite "经本人申请"
  }
  example "申请的孤儿" {
    on 2024-03-01
    given orphan = yes
    given in_hardship = yes
    given applied = yes
    given employed = no
    expect aid granted
    cite "孤儿"
  }
`

// A suggestion changes one fact of the nearest example and leaves the outcome
// to a person.
func TestSuggestion(t *testing.T) {
	ws := town(t, "", twoOf)
	suggestions := Suggest(ws, Find(ws), "town-2024:1")
	if len(suggestions) != 3 {
		t.Fatalf("%d suggestions, want one a condition", len(suggestions))
	}
	want := `  example "申请的孤儿；改为孤儿：否" {
    on 2024-03-01
    given applied = yes
    given employed = no
    given in_hardship = yes
    given orphan = no
    expect aid ___
    cite "孤儿"
  }
`
	if got := suggestions[0].Block(ws); got != want {
		t.Errorf("got\n%s\nwant\n%s", got, want)
	}
	if got := Suggest(ws, Find(ws), "town-2024:2"); len(got) > 0 {
		t.Errorf("another clause has %d suggestions", len(got))
	}
}

// Of several examples the one is varied that takes the fewest changes.
func TestNearestExample(t *testing.T) {
	far := example("denied", "orphan = no", "in_hardship = no", "applied = no")
	ws := town(t, "", strings.Replace(twoOf, "  example", far+"  example", 1))
	for _, s := range Suggest(ws, Find(ws), "") {
		if s.Nearest.Title != "申请的孤儿" || changes(s.Case, s.Nearest.Case) != 1 {
			t.Errorf("varies %q in %d facts", s.Nearest.Title, changes(s.Case, s.Nearest.Case))
		}
	}
}

// Once the blanks are filled in, the blocks compile, hold and leave no gap.
func TestSuggestionsFillTheGaps(t *testing.T) {
	for _, given := range []string{twoOf, single, `  grant aid {
    to dibao cite "低保对象"
    or tekun cite "特困人员"
    or (others and hardship_group) cite "等困难群众"
    when cost >= 20_000 yuan cite "自负费用达到2万元"
    unless employed cite "未就业"
    pays open cite "城市100元" if area is urban cite "城市"
    pays open cite "农村200元" if area is rural cite "农村"
    ambiguity "也须生活困难" cite "生活困难" {
      to (dibao cite "低保对象" or tekun cite "特困人员") and in_hardship cite "生活困难"
    }
  }
`} {
		ws := town(t, "", given)
		clause := given
		for _, s := range Suggest(ws, Find(ws), "") {
			clause += strings.Replace(s.Block(ws), Blank, said(decided(t, ws, s)), 1)
		}
		if got := untold(town(t, "", clause)); got != "" {
			t.Errorf("after the suggestions:\n%s\nstill %s", clause, got)
		}
		if _, ok := rules.Parse(source.New("a.rules", "notice a\nclause 1 {\n"+clause+"}\n"), &diag.List{}); !ok {
			t.Errorf("no rule file:\n%s", clause)
		}
	}
}

// decided is what the rules decide on the suggestion, in place of a person.
func decided(t testing.TB, ws *ir.Workspace, s Suggestion) eval.Benefit {
	t.Helper()
	slug, _, _ := strings.Cut(s.Provision.Clause, ":")
	outcomes, err := eval.Decide(ws, slug, s.Case)
	if err != nil {
		t.Fatal(err)
	}
	b := benefitOf(eval.ByBenefit(outcomes), s.Subject)
	if b == nil {
		t.Fatalf("nothing decides %s", s.Subject)
	}
	return *b
}

// said is an outcome of the test notice as a person writes it.
func said(b eval.Benefit) string {
	if len(b.Payments()) > 0 {
		return string(b.Status) + " open"
	}
	return string(b.Status)
}

// expectation is the outcome as an example expects it.
func expectation(b eval.Benefit) ir.Expectation {
	x := ir.Expectation{Subject: b.Subject, Status: b.Status, Needs: b.Needs}
	for _, p := range b.Payments() {
		x.Amount = &ir.Amount{Open: p.Amount.Open}
		if p.Amount.Low != nil {
			x.Amount.Low = &ir.Value{Factor: *p.Amount.Low}
		}
		if p.Amount.High != nil {
			x.Amount.High = &ir.Value{Factor: *p.Amount.High}
		}
	}
	return x
}

// The same of the notices of this repository, their examples open or not: what
// a case of the solver cannot tell is asked for nowhere.
func TestRepositoryGapsCanBeFilled(t *testing.T) {
	if testing.Short() {
		t.Skip("asks the solver for hundreds of cases")
	}
	ws := repository(t)
	for _, p := range ws.Policies {
		p.Open = nil
	}
	for _, s := range Suggest(ws, Find(ws), "") {
		slug, _, _ := strings.Cut(s.Provision.Clause, ":")
		p := ws.Policy(slug)
		p.Examples = append(p.Examples, ir.Example{
			Clause: s.Provision.Clause, Case: s.Case,
			Expect: []ir.Expectation{expectation(decided(t, ws, s))},
		})
	}
	for _, g := range Find(ws) {
		t.Errorf("%s: %s", g.Provision.ID, told(ws.Vocabulary, g.untested).zh)
	}
}

func BenchmarkFind(b *testing.B) {
	ws := repository(b)
	for b.Loop() {
		Find(ws)
	}
}
