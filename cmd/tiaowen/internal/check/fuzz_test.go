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

// smallSeed is the size up to which a bad case is a seed: a fuzzer is slow on
// more. All of them hold to the same in TestBad.
const smallSeed = 300

// Whatever the rules and the notice say, compiling them ends, without a panic,
// every quote is a passage of its clause, and the format of the rules makes no
// difference. An empty vocabulary stands for that of the base.
func FuzzCompile(f *testing.F) {
	for _, path := range archives(f, "bad") {
		a := readArchive(f, path)
		body, rules, vocabulary := a.section("corpus/town-2024.md"), a.section("dsl/town-2024.rules"), a.section("dsl/vocabulary.rules")
		if len(body+rules+vocabulary) <= smallSeed {
			f.Add(body, rules, vocabulary)
		}
	}
	f.Add("**1.甲。**对乙。\n", "notice town-2024\nclause 1 { grant b { to c cite \"乙\" } }\n", "vocabulary\nfact c bool \"丙\"\nbenefit b \"丁\"\n")
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
