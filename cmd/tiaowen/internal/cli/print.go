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
	zh := map[string]string{"notice": "文件", "clause": "条文", "place": "地方"}[what]
	if len(known) == 0 {
		return a.inputFault(fmt.Sprintf("no %s %q: the workspace has none", what, found),
			fmt.Sprintf("没有%s“%s”：工作区里一个也没有", zh, found))
	}
	list := strings.Join(known, ", ")
	return a.inputFault(fmt.Sprintf("no %s %q: expected one of %s", what, found, list),
		fmt.Sprintf("没有%s“%s”：应为其中之一：%s", zh, found, list))
}
