package check_test

import (
	"encoding/json"
	"maps"
	"regexp"
	"strings"
	"testing"

	"tiaowen/cmd/tiaowen/internal/check"
	"tiaowen/cmd/tiaowen/internal/ir"
	"tiaowen/grammar/diag"
	"tiaowen/grammar/rules"
)

// Whatever the rules and the notice say, compiling them ends, without a panic,
// every quote is a passage of its clause, and the format of the rules makes no
// difference. An empty vocabulary stands for that of the base. The seeds are
// short, as a fuzzer is slow on whole cases: TestBad and TestFormatKeepsTheRules
// hold those to the same.
func FuzzCompile(f *testing.F) {
	clause := func(text, item string) {
		f.Add("**1.甲。**"+text+"\n", "notice town-2024\nclause 1 { "+item+" }\n", "")
	}
	f.Add("**1.甲。**对乙。\n", "notice town-2024\nclause 1 { grant b { to c cite \"乙\" } }\n", "vocabulary\nfact c bool \"丙\"\nbenefit b \"丁\"\n")
	f.Add("", "notice town-2024 under province-2024\nclause 1 from province-2024:1 {}", "")
	clause("满3个月的", `grant aid { to months_without_income >= 3 months cite "满3个月" }`)
	clause("每人每月650元", `standard dibao[urban] is 650 yuan per person per month cite "每人每月650元"`)
	clause("按低保标准3倍", `grant aid { pays 3 x dibao once cite "低保标准3倍" }`)
	clause("每季度走访", `duty visit { every 3 months cite "每季度" by civil_affairs, others }`)
	clause("自印发之日起，共三种", `valid from issue cite "自印发之日起" aside "乙" cite "三种"`)
	clause("可以", `grant aid { may cite "可" ambiguity "乙" cite "可" { must } }`)
	clause("甲", `example "乙" { on 2024-05-01 given area = urban expect aid denied cite "甲" }`)
	texts := filesOf(f, &archive{}, "none/")
	base, front := parseAll(texts), texts["corpus/town-2024.md"]
	f.Fuzz(func(t *testing.T, body, rules, vocabulary string) {
		town := parseAll(map[string]string{"corpus/town-2024.md": front + body, "dsl/town-2024.rules": rules})
		for name, document := range base.documents {
			if town.documents[name] == nil {
				town.documents[name] = document
			}
		}
		town.rules["dsl/province-2024.rules"] = base.rules["dsl/province-2024.rules"]
		town.rules["dsl/vocabulary.rules"] = base.rules["dsl/vocabulary.rules"]
		if vocabulary != "" {
			town.parse("dsl/vocabulary.rules", vocabulary)
		}
		diags := &diag.List{}
		ws, _ := check.Compile(town.input(false), diags)
		textOf(t, diags)
		sound(t, ws)
		sameFormatted(t, town, ws, "dsl/town-2024.rules")
	})
}

func sound(t *testing.T, ws *ir.Workspace) {
	t.Helper()
	for _, p := range ws.Policies {
		for _, v := range p.Provisions {
			quotesHold(t, p, v)
		}
	}
}

// sameFormatted formats rule files, those without a fault of syntax, and holds
// what then is compiled to ws.
func sameFormatted(t *testing.T, p *parsed, ws *ir.Workspace, names ...string) {
	t.Helper()
	after := &parsed{documents: p.documents, rules: maps.Clone(p.rules)}
	for _, name := range names {
		if text, ok := rules.Format(p.rules[name].Source, &diag.List{}); ok {
			after.parse(name, text)
		}
	}
	formatted, _ := check.Compile(after.input(false), &diag.List{})
	if compiledText(t, ws) != compiledText(t, formatted) {
		t.Errorf("formatted, %v compile to something else", names)
	}
}

var lineNumber = regexp.MustCompile(`"Line":\d+`)

// compiledText is all of a compiled workspace but the lines of the rule files,
// which its messages show.
func compiledText(t *testing.T, ws *ir.Workspace) string {
	t.Helper()
	data, err := json.Marshal(ws)
	if err != nil {
		t.Fatal(err)
	}
	return lineNumber.ReplaceAllString(string(data), "")
}

// The rule files compile to the same whichever way they are laid out.
func TestFormatKeepsTheRules(t *testing.T) {
	if testing.Short() {
		t.Skip("formats and compiles every case and notice")
	}
	for _, path := range archives(t, "bad") {
		p := parseAll(filesOf(t, readArchive(t, path), "none/"))
		ws, _ := check.Compile(p.input(false), &diag.List{})
		sameFormatted(t, p, ws, sortedKeys(p.rules)...)
	}
	p := parseAll(repository(t).texts)
	ws, _ := check.Compile(p.input(false), &diag.List{})
	for _, name := range sortedKeys(p.rules) {
		p.parse(name, flat(p.rules[name]))
	}
	sameFormatted(t, p, ws, sortedKeys(p.rules)...)
}

// flat is a rule file without its layout: a line ends where a comment does.
func flat(f *rules.File) string {
	var text strings.Builder
	comment := false
	for _, token := range f.Tokens {
		switch {
		case strings.TrimSpace(token.Value) != "":
			text.WriteString(token.Value)
		case comment:
			text.WriteString("\n")
		default:
			text.WriteString(" ")
		}
		comment = strings.HasPrefix(token.Value, "//")
	}
	return text.String()
}

func quotesHold(t *testing.T, p *ir.Policy, v *ir.Provision) {
	t.Helper()
	for _, q := range v.Quotes {
		text := p.Clause(q.Clause).Text
		if q.InHeading {
			text = p.Clause(q.Clause).Heading
		}
		if q.Start < 0 || q.End > len(text) || text[q.Start:q.End] != q.Text {
			t.Errorf("%s: %+v", v.ID, q)
		}
	}
}
