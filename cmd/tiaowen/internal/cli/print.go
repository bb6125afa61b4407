package cli

import (
	"encoding/json"
	"fmt"
	"io"
	"strings"

	"tiaowen/grammar/diag"
)

func (a *app) printDiagnostics(w io.Writer, diags *diag.List) {
	_ = diag.WriteText(w, diags.Sorted(), a.language())
}

func (a *app) printJSON(v any) error {
	enc := json.NewEncoder(a.Stdout)
	enc.SetEscapeHTML(false)
	enc.SetIndent("", "  ")
	return enc.Encode(v)
}

// unknownName is the error for a name that is not there: it lists what is.
// what is notice, clause or place.
func (a *app) unknownName(what, found string, known []string) error {
	w := a.words()
	if len(known) == 0 {
		return a.inputFault(fmt.Sprintf(w.noneKnown, w.nouns[what], found))
	}
	return a.inputFault(fmt.Sprintf(w.unknown, w.nouns[what], found, strings.Join(known, ", ")))
}
