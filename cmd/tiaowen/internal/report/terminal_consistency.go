package report

import (
	"strings"

	"tiaowen/cmd/tiaowen/internal/consistency"
	"tiaowen/cmd/tiaowen/internal/naming"
	"tiaowen/grammar/diag"
)

// ConsistencyText is the findings on a notice, with the numbers of the report.
func ConsistencyText(lang diag.Lang, c Consistency) string {
	t := newTerminal(lang)
	t.printf("%s\n\n", c.Document.Names().In(naming.SlugNumberTitle))
	if len(c.Findings) == 0 {
		t.printf("%s\n", t.noFindings)
		return t.out.String()
	}
	t.printf("%s\n", t.counts(c.BySeverity))
	for _, f := range c.Findings {
		t.inconsistency(f)
	}
	return t.out.String()
}

func (t *terminal) inconsistency(f Inconsistency) {
	message := t.message(f.Message)
	t.printf("\n%d. ", f.Number)
	t.printf(t.said+"\n   %[3]s\n", t.label(f.Severity), t.label(f.Code), message)
	for _, s := range f.Sides {
		t.place(s, message)
	}
	for _, r := range f.Readings {
		t.printf("   "+t.ambiguous+"\n", r)
	}
	if f.Witness != nil {
		t.printf("   "+t.witness+"\n", t.message(f.Witness.Sentence))
	}
}

// place names where the words of a side stand, and the words themselves where
// the message does not have them.
func (t *terminal) place(s consistency.Side, message string) {
	words := naming.Quoted(s.Quote)
	if strings.Contains(message, s.Quote) {
		words = ""
	}
	if shown := strings.TrimSpace(s.Clause + "  " + words); shown != "" {
		t.printf("   %s\n", shown)
	}
}
