package cli

import (
	"encoding/json"
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
func unknownName(what, found string, known []string) error {
	if len(known) == 0 {
		return inputErrorf("no %s %q: the workspace has none", what, found)
	}
	return inputErrorf("no %s %q: expected one of %s", what, found, strings.Join(known, ", "))
}
