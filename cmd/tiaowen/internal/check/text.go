package check

import (
	"fmt"
	"strings"

	"tiaowen/grammar/diag"
)

// SummaryText counts what was found; nothing is said of nothing.
func SummaryText(lang diag.Lang, found []diag.Diagnostic) string {
	if len(found) == 0 {
		return ""
	}
	var n [diag.Error + 1]int
	for _, d := range found {
		n[d.Severity]++
	}
	w := wordsOf(lang)
	return fmt.Sprintf(w.summary+"\n", w.errors.Of(n[diag.Error]), w.warnings.Of(n[diag.Warning]), w.notes.Of(n[diag.Note]))
}

// Text says what became of the sentences of a notice, and its rules of each kind.
func (c Coverage) Text(lang diag.Lang) string {
	w := wordsOf(lang)
	var out strings.Builder
	open := ""
	if c.Open > 0 {
		open = fmt.Sprintf(w.open, c.Open)
	}
	fmt.Fprintf(&out, w.coverage, c.Notice, w.sentences.Of(c.Sentences), c.Coded, c.Aim, c.Pending,
		w.quantities.Of(c.Quantities), c.SetAside, w.examples.Of(c.Examples), open)
	if c.Untold > 0 {
		out.WriteString(w.untold.Of(c.Untold))
	}
	out.WriteString("\n ")
	for _, k := range c.Kinds {
		fmt.Fprintf(&out, " %s %d", w.kind(k.Kind), k.Count)
	}
	return out.String() + "\n"
}
