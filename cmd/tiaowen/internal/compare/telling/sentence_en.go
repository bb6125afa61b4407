package telling

import (
	"fmt"
	"strings"
	"tiaowen/cmd/tiaowen/internal/compare/proof"
	"tiaowen/cmd/tiaowen/internal/ir"
	"tiaowen/cmd/tiaowen/internal/plain"
	"tiaowen/grammar/quantity"
)

func (c *Teller) sentenceEnglish(w *proof.Witness, told []ir.Given) string {
	var is []string
	for _, g := range told {
		is = append(is, c.factEnglish(g))
	}
	who := "Somebody of no particular status"
	if len(is) > 0 {
		who = "Somebody (" + strings.Join(is, ", ") + ")"
	}
	return fmt.Sprintf("%s on %s: %s → %s; %s → %s.", who, w.Facts.Date, c.Upper.Slug, w.Upper.Text.En, c.Lower.Slug, w.Lower.Text.En)
}

func (c *Teller) factEnglish(g ir.Given) string {
	decl := c.Workspace.Vocabulary.Fact(g.Fact)
	name := spaced(g.Fact)
	switch decl.Type {
	case ir.Bool:
		if g.Truth {
			return name
		}
		return "not " + name
	case ir.Money:
		return name + " " + plain.Yuan(g.Number) + " yuan"
	case ir.DateFact:
		return name + " " + g.Date.String()
	case ir.OfCategory:
		return name + " " + spaced(g.Value)
	}
	unit := string(decl.Unit)
	if unit != "" && g.Number != quantity.Whole(1) {
		unit += "s"
	}
	return strings.TrimSpace(name + " " + plain.Decimal(g.Number) + " " + unit)
}

func spaced(name string) string { return strings.ReplaceAll(name, "_", " ") }
