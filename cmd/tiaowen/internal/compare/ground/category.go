package ground

import (
	"tiaowen/cmd/tiaowen/internal/ir"
	"tiaowen/cmd/tiaowen/internal/logic"
)

// Entries are the names of the values that index a standard, none where it has
// no categories.
func (g *Ground) Entries(standard string) []string {
	decl := g.Workspace.Vocabulary.Standard(standard)
	if decl == nil || decl.By == "" {
		return nil
	}
	fact := g.Workspace.Vocabulary.Fact(decl.By)
	if fact == nil {
		return nil
	}
	category := g.Workspace.Vocabulary.Category(fact.Category)
	if category == nil {
		return nil
	}
	out := make([]string, len(category.Values))
	for i, v := range category.Values {
		out[i] = v.Name
	}
	return out
}

// OwnCategory mentions the category fact that picks the entry of a bare standard.
func (g *Ground) OwnCategory(v ir.Value) []logic.Prop {
	if v.Standard == "" || v.Index != "" {
		return nil
	}
	var out []logic.Prop
	for _, value := range g.Entries(v.Standard) {
		out = append(out, g.isValue(v.Standard, value))
	}
	return out
}

// isValue says that the case has the category value that picks an entry.
func (g *Ground) isValue(standard, value string) logic.Prop {
	decl := g.Workspace.Vocabulary.Standard(standard)
	return g.Space.Certain(ir.Formula{Op: ir.Is, Fact: decl.By, Value: value})
}
