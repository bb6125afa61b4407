package answer

import (
	"fmt"
	"slices"
	"strings"

	"tiaowen/cmd/tiaowen/internal/eval"
	"tiaowen/cmd/tiaowen/internal/ir"
	"tiaowen/cmd/tiaowen/internal/naming"
)

// UnusedText tells, a line each, which standards of the case are not used,
// since the notice or one above it sets them for that day.
func UnusedText(page Page, slug string, c ir.Case) string {
	if c.Date.IsZero() {
		return ""
	}
	values, err := eval.Standards(page.Workspace, slug, c.Date)
	if err != nil {
		return "" // eval.Decide has reported what is wrong
	}
	var out strings.Builder
	for _, v := range values {
		given := func(in ir.StandardInput) bool { return in.Standard == v.Decl.Name && in.Index == v.Index }
		if slices.ContainsFunc(c.Standards, given) && len(v.Uses) > 0 {
			name := naming.Entry(page.Workspace.Vocabulary, v.Decl.Name, v.Index)
			fmt.Fprintf(&out, wordsOf(page.Lang).standardUnused+"\n", slug, name, v.Uses[0].Clause)
		}
	}
	return out.String()
}
