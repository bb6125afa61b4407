package check

import (
	"strings"

	"tiaowen/grammar/rules"
)

// nameless are the kinds of provision that are known by what they do and need
// no name.
var nameless = map[string]bool{"duty": true, "power": true, "ban": true, "encourage": true}

// name gives a provision without a name its main act as one: the words of the
// first thing that it does, else its own kind.
func (e *expander) name(p *rules.Provision) *rules.Name {
	if !nameless[p.Kind] {
		e.diags.Error("provision-nameless", firstLine(e.file.Span(p.Node)), p.Kind)
	}
	for _, l := range p.Lines() {
		if l.Terms == nil || l.Terms.Element != "does" {
			continue
		}
		for _, i := range l.Terms.Items {
			if words := memberWords(i); words != "" {
				return &rules.Name{Node: i.Node, Text: words}
			}
		}
	}
	return &rules.Name{Node: p.Node, Text: p.Kind}
}

// memberWords are the words of a list member, be it named or not.
func memberWords(i *rules.ListItem) string {
	if i.Text != nil {
		return literalTerm(i.Text)
	}
	var out []string
	for _, c := range i.Cites {
		out = append(out, strings.Join(strings.Fields(c.Quote.Value), ""))
	}
	return strings.Join(out, "…")
}
