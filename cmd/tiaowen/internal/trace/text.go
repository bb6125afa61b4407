package trace

import (
	"fmt"
	"strings"

	"tiaowen/cmd/tiaowen/internal/bilingual"
	"tiaowen/cmd/tiaowen/internal/compare/finding"
	"tiaowen/cmd/tiaowen/internal/naming"
	"tiaowen/grammar/diag"
)

// text is a trace that is being written.
type text struct {
	*words
	lang diag.Lang
	code func(finding.Code) string
	out  strings.Builder
}

func (t *text) printf(format string, args ...any) { fmt.Fprintf(&t.out, format, args...) }

// Text shows a trace to a reader at a terminal, clause by clause; code names a
// code of a finding.
func Text(lang diag.Lang, trace *Trace, code func(finding.Code) string) string {
	t := &text{words: wordsOf(lang), lang: lang, code: code}
	for i, c := range trace.Clauses {
		if i > 0 {
			t.printf("\n")
		}
		t.clause(c)
	}
	return t.out.String()
}

func (t *text) clause(c Clause) {
	t.printf("%s\n", naming.Clause{ID: c.ID, Heading: c.Heading}.In(naming.IDHeading))
	t.list(t.above, c.Upper)
	t.list(t.below, c.Lower)
	for _, r := range c.Rules {
		t.printf("  "+t.rule+"\n    %[2]s\n", r.Provision, bilingual.Pick(t.lang, r.Sentence.En, r.Sentence.Zh))
		if r.Function != "" {
			t.printf("    "+t.function+"\n", r.Function)
		}
		t.printf("    %s\n", naming.Quoted(r.Quotes...))
	}
	for i, f := range c.Findings {
		if i == 0 || f.Lower != c.Findings[i-1].Lower || f.Upper != c.Findings[i-1].Upper {
			t.printf("  "+t.findings+"\n", f.Lower, f.Upper)
		}
		t.printf("    "+t.finding+"\n", t.code(f.Code), bilingual.Pick(t.lang, f.En, f.Zh))
	}
}

func (t *text) list(said string, clauses []string) {
	if len(clauses) > 0 {
		t.printf("  "+said+"\n", strings.Join(clauses, t.comma))
	}
}
