package compare_test

import (
	"slices"
	"strings"
	"testing"

	"tiaowen/cmd/tiaowen/internal/check"
	"tiaowen/cmd/tiaowen/internal/compare"
	"tiaowen/cmd/tiaowen/internal/compare/difference"
	"tiaowen/cmd/tiaowen/internal/compare/finding"
	"tiaowen/cmd/tiaowen/internal/compare/passage"
	"tiaowen/cmd/tiaowen/internal/ir"
	"tiaowen/cmd/tiaowen/internal/workspace"
	"tiaowen/grammar/diag"
	"tiaowen/grammar/notice"
	"tiaowen/grammar/rules"
	"tiaowen/grammar/source"
)

// real is the compiled workspace of the repository itself.
func real(t testing.TB) *ir.Workspace {
	t.Helper()
	in, err := workspace.Load("../../../..")
	if err != nil {
		t.Fatal(err)
	}
	var diags diag.List
	var compiled check.Input
	for _, f := range in.Notices {
		if !firstCase(f) {
			continue
		}
		if d, ok := notice.Parse(f, &diags); ok {
			compiled.Documents = append(compiled.Documents, d)
		}
	}
	parse := func(f *source.File) *rules.File {
		parsed, _ := rules.Parse(f, &diags)
		return parsed
	}
	compiled.Vocabulary = parse(in.Vocabulary)
	for _, f := range in.Rules {
		if firstCase(f) {
			compiled.Rules = append(compiled.Rules, parse(f))
		}
	}
	ws, ok := check.Compile(compiled, &diags)
	if !ok {
		t.Log(diags.Worst())
	}
	return ws
}

// firstCase reports whether a file is of one of the three notices of 2022 that
// stand above one another.
func firstCase(f *source.File) bool {
	return slices.ContainsFunc([]string{"national-2022.", "ningxia-2022.", "zhongwei-2022."}, func(name string) bool {
		return strings.Contains(f.Name(), name)
	})
}

func compared(t testing.TB, lower, upper string) *compare.Comparison {
	t.Helper()
	c, err := compare.Compare(real(t), lower, upper)
	if err != nil {
		t.Fatal(err)
	}
	return c
}

// has looks for findings: code, element, lower and upper clause ("" for none),
// and words that the lower or upper quote must have.
func has(t *testing.T, c *compare.Comparison, code finding.Code, element ir.Element, lower, upper, words string) finding.Finding {
	t.Helper()
	clause := func(s *passage.Side) (string, string) {
		if s == nil {
			return "", ""
		}
		return s.Clause, strings.Join(s.Words(), "")
	}
	for _, f := range c.Findings {
		l, below := clause(f.Lower)
		u, above := clause(f.Upper)
		if f.Code == code && f.Element == element && l == lower && u == upper && strings.Contains(below+above, words) {
			return f
		}
	}
	t.Errorf("%s against %s: no finding %s on %s, %s | %s, of %q", c.Lower, c.Upper, code, element, lower, upper, words)
	return finding.Finding{}
}

func TestZhongweiAgainstNingxia(t *testing.T) {
	c := compared(t, "zhongwei-2022", "ningxia-2022")
	has(t, c, finding.CodeVerbatim, difference.Whole, "zhongwei-2022:1", "ningxia-2022:1", "每人每月发放200元")
	has(t, c, finding.CodeNarrowed, ir.To, "zhongwei-2022:3", "ningxia-2022:3", "等特殊困难人员")
	has(t, c, finding.CodeStrengthened, ir.Strength, "zhongwei-2022:3", "ningxia-2022:3", "可")
	has(t, c, finding.CodeOmitted, difference.Whole, "", "ningxia-2022:4", "当地级市满足启动条件时")
	has(t, c, finding.CodeOmitted, difference.Whole, "", "ningxia-2022:4", "当全区满足启动条件时")
	lost := has(t, c, finding.CodeNarrowed, ir.At, "zhongwei-2022:5", "ningxia-2022:5", "务工地")
	gained := has(t, c, finding.CodeExtended, ir.At, "zhongwei-2022:5", "ningxia-2022:5", "户籍地")
	decides(t, lost, ir.Denied, ir.Granted)
	decides(t, gained, ir.Granted, ir.Denied)
	decides(t, has(t, c, finding.CodeOmitted, difference.Whole, "", "ningxia-2022:5", ""), ir.Denied, ir.Granted)
	has(t, c, finding.CodeExtended, ir.To, "zhongwei-2022:5", "ningxia-2022:6", "未纳入低保范围")
	has(t, c, finding.CodeNarrowed, ir.About, "zhongwei-2022:11", "ningxia-2022:16", "贫困老年人")
	decides(t, has(t, c, finding.CodeAdded, difference.Whole, "zhongwei-2022:13", "", "1800元"), ir.Granted, ir.Denied)
	has(t, c, finding.CodeOmitted, difference.Whole, "", "ningxia-2022:20", "三个区分开来")
	ends := has(t, c, finding.CodeNarrowed, ir.Validness, "zhongwei-2022:validity", "ningxia-2022:validity", "2022年12月31日")
	decides(t, ends, ir.Denied, ir.Granted)
	if want := (ir.Date{Year: 2023, Month: 1, Day: 1}); ends.Witness.Facts.Date != want {
		t.Errorf("validity: witness on %s", ends.Witness.Facts.Date)
	}
	skipped := has(t, c, finding.CodeAdded, difference.Whole, "zhongwei-2022:7", "", "分级审批")
	if skipped.Source != "national-2022:4" {
		t.Errorf("tiered approval comes from %q", skipped.Source)
	}
}

func TestAgainstTheNationalNotice(t *testing.T) {
	for _, lower := range []string{"zhongwei-2022", "ningxia-2022"} {
		c := compared(t, lower, "national-2022")
		has(t, c, finding.CodeRefined, ir.Pays, lower+":1", "national-2022:1", "每人每月发放200元")
		has(t, c, finding.CodeRefined, ir.Lasts, lower+":3", "national-2022:1", "一定的渐退期")
	}
}

// decides checks what a witness shows.
func decides(t *testing.T, f finding.Finding, lower, upper ir.Status) {
	t.Helper()
	if f.Witness == nil {
		t.Errorf("%s %s %s has no witness", f.Code, f.Element, f.Subject)
		return
	}
	if f.Witness.Lower.Status != lower || f.Witness.Upper.Status != upper {
		t.Errorf("%s %s %s: %s below, %s above", f.Code, f.Element, f.Subject, f.Witness.Lower.Status, f.Witness.Upper.Status)
	}
}

// What holds of every comparison: exact quotes, whole messages, nothing left
// over on either side.
func TestInvariants(t *testing.T) {
	ws := real(t)
	for _, pair := range [][2]string{{"zhongwei-2022", "ningxia-2022"}, {"zhongwei-2022", "national-2022"}, {"ningxia-2022", "national-2022"}} {
		c := compared(t, pair[0], pair[1])
		for _, f := range c.Findings {
			checkFinding(t, ws, f)
		}
		checkProvisions(t, ws.Policy(pair[0]), c, func(p difference.Pair) []string { return p.Lower }, func(f finding.Finding) *passage.Side { return f.Lower })
		checkProvisions(t, ws.Policy(pair[1]), c, func(p difference.Pair) []string { return p.Upper }, func(f finding.Finding) *passage.Side { return f.Upper })
		sentences := 0
		for _, slug := range pair {
			for _, clause := range ws.Policy(slug).Clauses {
				sentences += len(clause.Sentences)
			}
		}
		if len(c.Coverage) != sentences {
			t.Errorf("%v: %d sentences, %d accounted for", pair, sentences, len(c.Coverage))
		}
	}
}

func checkFinding(t *testing.T, ws *ir.Workspace, f finding.Finding) {
	t.Helper()
	for _, s := range []*passage.Side{f.Lower, f.Upper} {
		if s == nil {
			continue
		}
		if s.Quote == "" || s.Quote != s.Passages[0].Quote {
			t.Errorf("%s %s: quote %q of %q", f.Code, f.Element, s.Quote, s.Passages)
		}
		for _, p := range s.Passages {
			clause := ws.Clause(p.Clause)
			if p.Quote == "" || !strings.Contains(clause.Text, p.Quote) && !strings.Contains(clause.Heading, p.Quote) {
				t.Errorf("%s %s: %s does not say %q", f.Code, f.Element, p.Clause, p.Quote)
			}
		}
	}
	if f.Lower == nil && f.Upper == nil {
		t.Errorf("%s %s %s has no side", f.Code, f.Element, f.Subject)
	}
	for _, text := range []string{f.Message.En, f.Message.Zh} {
		if text == "" || strings.ContainsAny(text, "{}") {
			t.Errorf("%s %s: message %q", f.Code, f.Element, text)
		}
	}
}

func checkProvisions(t *testing.T, p *ir.Policy, c *compare.Comparison, of func(difference.Pair) []string, side func(finding.Finding) *passage.Side) {
	t.Helper()
	known := map[string]bool{}
	for _, pair := range c.Pairs {
		for _, id := range of(pair) {
			known[id] = true
		}
	}
	for _, f := range c.Findings {
		if s := side(f); s != nil && (f.Code == finding.CodeAdded || f.Code == finding.CodeOmitted) {
			for _, id := range s.Provisions {
				known[id] = true
			}
		}
	}
	for _, v := range p.Provisions {
		if v.Kind != ir.Valid && !known[v.ID] {
			t.Errorf("%s is in no pair and no finding", v.ID)
		}
	}
}
