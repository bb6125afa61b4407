package sufficiency

import (
	"strings"
	"testing"
)

const single = `  grant aid {
    to in_hardship cite "生活困难"
  }
`

func TestGaps(t *testing.T) {
	either := `  grant aid {
    to dibao  cite "低保对象"
    or tekun  cite "特困人员"
    on applied cite "经本人申请"
  }
`
	jobless := `  grant aid {
    to orphan cite "孤儿"
    and not employed cite "未就业"
  }
`
	open := `  grant aid {
    to orphan cite "孤儿"
    or (others and hardship_group) cite "等困难群众"
  }
`
	for _, test := range []struct{ name, rules, want string }{
		{"no example", single, "aid：去掉「生活困难」"},
		{"only one that is granted", single + example("granted", "in_hardship = yes"), "aid：去掉「生活困难」"},
		{"granted and denied", single + example("granted", "in_hardship = yes") + example("denied", "in_hardship = no"), ""},
		{"an unknown fact tells as well", single + example("undetermined needs in_hardship"), ""},
		{"neither alternative is not tried", either +
			example("granted", "dibao = yes", "tekun = no", "applied = yes") +
			example("granted", "dibao = no", "tekun = yes", "applied = yes") +
			example("denied", "dibao = yes", "tekun = no", "applied = no"),
			"aid：去掉「低保对象」或「特困人员」"},
		{"an alternative is not tried", either +
			example("granted", "dibao = yes", "tekun = no", "applied = yes") +
			example("denied", "dibao = no", "tekun = no", "applied = yes") +
			example("denied", "dibao = yes", "tekun = no", "applied = no"),
			"aid：去掉「特困人员」"},
		{"and, not and their parts", jobless + example("granted", "orphan = yes", "employed = no"),
			"aid：去掉「孤儿」、「未就业」；且、或互换：「孤儿」且「未就业」"},
		{"all of and, not", jobless + example("granted", "orphan = yes", "employed = no") +
			example("denied", "orphan = yes", "employed = yes") + example("denied", "orphan = no", "employed = no"), ""},
		{"a negation that is not tried", "  grant aid {\n    to not employed cite \"未就业\"\n  }\n" + example("undetermined needs employed"),
			"aid：去掉否定：「未就业」"},
		{"the open end of a list", open + example("granted", "orphan = yes") + example("denied", "orphan = no", "hardship_group = no"),
			"aid：去掉「等困难群众」、其他"},
	} {
		t.Run(test.name, func(t *testing.T) {
			got := untold(town(t, "", test.rules))
			if got != test.want {
				t.Errorf("got  %s\nwant %s", got, test.want)
			}
		})
	}
}

// What an axiom rules out can be told by no example, and is not asked for.
func TestEquivalentChanges(t *testing.T) {
	// who is dibao is in hardship: without the condition the same people are meant
	rules := `  grant aid {
    to dibao cite "低保对象"
    and in_hardship cite "生活困难"
  }
`
	cases := example("granted", "dibao = yes", "in_hardship = yes") + example("denied", "dibao = no", "in_hardship = yes")
	if got := untold(town(t, "", rules+cases)); got != "" {
		t.Errorf("got %s", got)
	}
	if got := untold(town(t, `examples open "待补"`, rules+cases)); got != "aid：去掉「生活困难」" {
		t.Errorf("with open examples: got %q", got)
	}
}

func TestPaymentsAndExceptions(t *testing.T) {
	rules := `  grant aid {
    to orphan cite "孤儿"
    unless employed cite "未就业"
    pays open cite "城市100元" if area is urban cite "城市"
    pays open cite "农村200元" if area is rural cite "农村"
  }
`
	cases := example("granted open", "orphan = yes", "employed = no", "area = urban") + example("denied", "orphan = no")
	if got, want := untold(town(t, "", rules+cases)), "aid：去掉「未就业」、「城市」"; got != want {
		t.Errorf("got  %s\nwant %s", got, want)
	}
	cases += example("denied", "orphan = yes", "employed = yes", "area = urban") + example("granted open", "orphan = yes", "employed = no", "area = rural")
	if got := untold(town(t, "", rules+cases)); got != "" {
		t.Errorf("got %s", got)
	}
}

// A second reading is held to the outcomes it has in the examples, and to
// having another one than the main reading.
func TestReadings(t *testing.T) {
	rules := `  grant aid {
    to dibao cite "低保对象"
    or tekun cite "特困人员"
    ambiguity "也须生活困难" cite "生活困难" {
      to (dibao cite "低保对象" or tekun cite "特困人员") and in_hardship cite "生活困难"
    }
  }
`
	cases := example("granted", "dibao = yes", "tekun = no", "in_hardship = yes") +
		example("granted", "dibao = no", "tekun = yes", "in_hardship = yes") +
		example("denied", "dibao = no", "tekun = no", "in_hardship = yes")
	want := "aid：去掉另一种理解「也须生活困难」"
	if got := untold(town(t, "", rules+cases)); !strings.Contains(got, want) || !strings.Contains(got, "在另一种理解「也须生活困难」中去掉「生活困难」") {
		t.Errorf("got %s\nwant %s", got, want)
	}
	cases += example("granted", "dibao = no", "tekun = yes", "in_hardship = no")
	if got := untold(town(t, "", rules+cases)); got != "" {
		t.Errorf("got %s", got)
	}
}

// A definition is tried by the examples of what rests on the fact.
func TestDefinitions(t *testing.T) {
	rules := `  grant aid {
    to expense_hardship cite "支出困难"
  }
  define expense_hardship {
    when cost >= 20_000 yuan cite "自负费用达到2万元"
    and orphan cite "孤儿"
  }
`
	cases := example("granted", "cost = 20000 yuan", "orphan = yes") + example("denied", "expense_hardship = no")
	want := "expense_hardship：去掉「自负费用达到2万元」、「孤儿」；且、或互换：「自负费用达到2万元」且「孤儿」"
	if got := untold(town(t, "", rules+cases)); got != want {
		t.Errorf("got  %s\nwant %s", got, want)
	}
	cases += example("denied", "cost = 19999.99 yuan", "orphan = yes") + example("denied", "cost = 20000 yuan", "orphan = no")
	if got := untold(town(t, "", rules+cases)); got != "" {
		t.Errorf("got %s", got)
	}
}
