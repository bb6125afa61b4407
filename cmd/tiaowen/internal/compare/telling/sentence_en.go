package telling

import (
	"fmt"
	"strings"
	"tiaowen/cmd/tiaowen/internal/compare/proof"
	"tiaowen/cmd/tiaowen/internal/ir"
)

func (c *Teller) sentenceEnglish(w *proof.Witness, told []ir.Given) string {
	var is []string
	for _, g := range told {
		is = append(is, OfComparison().Fact(c.Workspace.Vocabulary, g).En)
	}
	who := "Somebody of no particular status"
	if len(is) > 0 {
		who = "Somebody (" + strings.Join(is, ", ") + ")"
	}
	return fmt.Sprintf("%s on %s: %s → %s; %s → %s.", who, w.Facts.Date, c.Upper.Slug, w.Upper.Text.En, c.Lower.Slug, w.Lower.Text.En)
}
