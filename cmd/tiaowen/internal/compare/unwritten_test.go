package compare_test

import (
	"slices"
	"strings"
	"testing"

	"github.com/rogpeppe/go-internal/txtar"

	"tiaowen/cmd/tiaowen/internal/compare"
	"tiaowen/cmd/tiaowen/internal/compare/finding"
)

const upperTexts = `-- upper --
**1.发放救助金。**对生活困难的低保对象、孤儿，发放救助金600元。

**2.走访探视。**民政部门及时对老年人、残疾人开展走访探视。

**3.政策宣传。**民政部门开展宣传。
-- upper.rules --
clause 1 {
  grant aid {
    to in_hardship cite "生活困难" and (dibao_recipient cite "低保对象" or orphan cite "孤儿")
    pays 600 yuan cite "600元"
  }
}
clause 2 {
  duty visit { by civil_affairs cite "民政部门" manner promptly cite "及时"
    about elderly cite "老年人", disabled cite "残疾人" does visit_people cite "开展走访探视" }
}
clause 3 {
  duty publicity { by civil_affairs cite "民政部门" does publicise cite "开展宣传" }
}
`

// absences are the codes that say that one side lacks something, and the
// findings that show a case.
func absences(c *compare.Comparison) []string {
	var out []string
	for _, f := range c.Findings {
		switch f.Code {
		case finding.CodeOmitted, finding.CodeAdded, finding.CodeRemoved, finding.CodeOnlyHere:
			out = append(out, string(f.Code)+" "+f.Message.En)
		}
		if f.Lower == nil || f.Upper == nil || f.Lower.Context || f.Upper.Context {
			out = append(out, "one side: "+f.Message.En)
		}
		if f.Witness != nil || f.Proved {
			out = append(out, "proof: "+f.Message.En)
		}
	}
	return out
}

func statuses(c *compare.Comparison) []string {
	var out []string
	for _, e := range c.Coverage {
		if !slices.Contains(out, string(e.Status)) {
			out = append(out, string(e.Status))
		}
	}
	return out
}

func underUpper(t *testing.T, lower string) *compare.Comparison {
	t.Helper()
	return golden(t, txtar.Parse([]byte(upperTexts+lower)))
}

const copied = `-- lower --
**1.发放救助金。**对生活困难的低保对象、孤儿，发放救助金600元。

**2.走访探视。**民政部门及时对老年人、残疾人开展走访探视。

**3.政策宣传。**民政部门开展宣传。
-- lower.rules --
`

// A notice without rules carries out nothing and leaves out nothing: that is
// not known.
func TestNoRulesIsNoOmission(t *testing.T) {
	for name, rules := range map[string]string{
		"no rule file":        "none\n",
		"an empty rule file":  "",
		"everything pending":  "clause 1 from upper-2024:1 { pending \"晚些时候\" cite \"对生活困难的低保对象、孤儿，发放救助金600元。\" }\nclause 2 { pending \"晚些时候\" cite \"民政部门及时对老年人、残疾人开展走访探视。\" }\nclause 3 { }\n",
		"an empty block each": "clause 1 from upper-2024:1 { }\nclause 2 from upper-2024:2 { }\nclause 3 from upper-2024:3 { }\n",
	} {
		t.Run(name, func(t *testing.T) {
			c := underUpper(t, copied+rules)
			if len(c.Findings) > 0 {
				t.Errorf("findings:\n%s", shown(c))
			}
			if got := statuses(c); !slices.Equal(got, []string{"not written"}) {
				t.Errorf("statuses of sentences: %q", got)
			}
			if want := []string{"lower-2024:1", "lower-2024:2", "lower-2024:3"}; !slices.Equal(c.Unwritten, want) {
				t.Errorf("unwritten: %q, want %q", c.Unwritten, want)
			}
		})
	}
}

// A clause with pending words: what both sides have is told and marked, what
// one side lacks is not, no case is shown; what else is written is compared as
// ever.
func TestPendingWords(t *testing.T) {
	c := underUpper(t, `-- lower --
**1.发放救助金。**对低保对象发放救助金500元，对孤儿另行规定。

**2.走访探视。**民政部门对残疾人开展走访探视。
-- lower.rules --
clause 1 from upper-2024:1 {
  grant aid { to dibao_recipient cite "低保对象" pays 500 yuan cite "500元" }
  pending "看另一文件" cite "对孤儿另行规定"
}
clause 2 from upper-2024:2, upper-2024:3 {
  duty visit { by civil_affairs cite "民政部门" about disabled cite "残疾人" does visit_people cite "开展走访探视" }
}
`)
	text := shown(c)
	if !strings.Contains(text, "救助金：金额由「600元」收紧为「500元」（条文尚未编写完）") || !strings.Contains(text, "from “600元” to “500元” (clause not fully written)") {
		t.Errorf("600 against 500 is not told, or not marked:\n%s", text)
	}
	for _, f := range c.Findings {
		ofFirst := f.Lower != nil && f.Lower.Clause == "lower-2024:1" || f.Upper != nil && f.Upper.Clause == "upper-2024:1"
		if ofFirst && (!f.Unfinished || f.Witness != nil || f.Proved || f.Code != finding.CodeNarrowed) {
			t.Errorf("of clause 1: %s %s", f.Code, f.Message.En)
		}
		if !ofFirst && f.Unfinished {
			t.Errorf("marked although written: %s", f.Message.En)
		}
	}
	for _, want := range []string{"“老年人”", "“及时”", "omitted / provision"} {
		if !strings.Contains(text, want) {
			t.Errorf("clause 2 is written, and %s is not told:\n%s", want, text)
		}
	}
	if got := statuses(c); !slices.Contains(got, "not written") || !slices.Contains(got, "not implemented") {
		t.Errorf("statuses of sentences: %q", got)
	}
}

// An upper provision whose clause no lower clause is linked to may be carried
// out by a lower clause that is not written yet.
func TestUnlinkedUnwrittenClause(t *testing.T) {
	rules := `clause 1 from upper-2024:1 {
  grant aid {
    to in_hardship cite "生活困难" and (dibao_recipient cite "低保对象" or orphan cite "孤儿")
    pays 600 yuan cite "600元"
  }
}
clause 2 from upper-2024:2 {
  duty visit { by civil_affairs cite "民政部门" about disabled cite "残疾人" does visit_people cite "开展走访探视" }
}
`
	c := underUpper(t, copied+rules)
	for _, said := range absences(c) {
		if strings.Contains(said, "publicity") || strings.Contains(said, "开展宣传") {
			t.Errorf("clause 3 is not written: %s", said)
		}
	}
	if text := shown(c); !strings.Contains(text, "verbatim / provision") || !strings.Contains(text, "proved") || !strings.Contains(text, "“及时”") {
		t.Errorf("clauses 1 and 2 are written and linked:\n%s", text)
	}
	c = underUpper(t, strings.Replace(copied, "\n\n**3.政策宣传。**民政部门开展宣传。", "", 1)+rules)
	if text := shown(c); !strings.Contains(text, "omitted / provision") {
		t.Errorf("all that there is is written, and nothing is omitted:\n%s", text)
	}
}

// Where the upper notice is not written, nothing below is new; nor between
// notices of one level.
func TestUnwrittenAbove(t *testing.T) {
	const coded = "clause 1 { grant aid { to dibao_recipient cite \"低保对象\" pays 600 yuan cite \"600元\" } }\n"
	for name, head := range map[string]string{
		"lower and upper": "",
		"newer and older": "-- lower.front --\nlevel: region\nregion: [\"64\"]\nsigned: 2024-02-01\n",
		"peers":           "-- lower.front --\nlevel: region\nregion: [\"65\"]\n-- above --\ncountry-2024\n",
	} {
		t.Run(name, func(t *testing.T) {
			lower := "notice lower-2024 under upper-2024\n"
			if head != "" {
				lower = "notice lower-2024\n"
			}
			c := golden(t, txtar.Parse([]byte(head+`-- upper --
**1.发放救助金。**对低保对象发放救助金600元。
-- upper.rules --
clause 1 { }
-- lower --
**1.发放救助金。**对低保对象发放救助金600元。
-- lower.rules --
`+lower+coded)))
			if got := absences(c); len(got) > 0 || len(c.Findings) > 0 {
				t.Errorf("%q\n%s", got, shown(c))
			}
		})
	}
}
