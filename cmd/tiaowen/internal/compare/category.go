package compare

import (
	"tiaowen/cmd/tiaowen/internal/ir"
	"tiaowen/cmd/tiaowen/internal/logic"
)

// entries are the names of the values that index a standard, none where it has
// no categories.
func (g *ground) entries(standard string) []string {
	decl := g.ws.Vocabulary.Standard(standard)
	if decl == nil || decl.By == "" {
		return nil
	}
	fact := g.ws.Vocabulary.Fact(decl.By)
	if fact == nil {
		return nil
	}
	category := g.ws.Vocabulary.Category(fact.Category)
	if category == nil {
		return nil
	}
	out := make([]string, len(category.Values))
	for i, v := range category.Values {
		out[i] = v.Name
	}
	return out
}

// ownCategory mentions the category fact that picks the entry of a bare standard.
func (g *ground) ownCategory(v ir.Value) []logic.Prop {
	if v.Standard == "" || v.Index != "" {
		return nil
	}
	var out []logic.Prop
	for _, value := range g.entries(v.Standard) {
		out = append(out, g.isValue(v.Standard, value))
	}
	return out
}

// isValue says that the case has the category value that picks an entry.
func (g *ground) isValue(standard, value string) logic.Prop {
	decl := g.ws.Vocabulary.Standard(standard)
	return g.space.Certain(ir.Formula{Op: ir.Is, Fact: decl.By, Value: value})
}
