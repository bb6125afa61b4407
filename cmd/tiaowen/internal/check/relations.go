package check

import (
	"slices"

	"tiaowen/cmd/tiaowen/internal/ir"
	"tiaowen/grammar/rules"
)

// subjects are the kinds of name that a provision can be about as a whole.
var subjects = []string{"benefit", "adjustment", "process", "mechanism", "commitment", "task"}

// listTerms are the kinds of name that lists hold.
var listTerms = []string{"actor", "act", "group", "thing", "means", "style", "place"}

// inclusions compiles what general terms stand for, once every name is
// declared. General and named are of one kind: they stand in the same lists.
func (d *declarer) inclusions() {
	c := nameCheck{d.file, d.symbols, d.diags}
	for _, decl := range d.file.Declarations {
		i := decl.Includes
		if i == nil || !c.name(i.General, listTerms...) {
			continue
		}
		out := ir.Inclusion{General: i.General.Text, Because: i.Because.Value}
		for _, m := range i.Members {
			switch {
			case !c.name(*m, d.vocabulary.Term(i.General.Text).Kind):
			case d.vocabulary.Includes(m.Text, i.General.Text) || m.Text == i.General.Text:
				d.diags.Error("includes-itself", d.span(m.Node), m.Text, i.General.Text)
			default:
				out.Members = append(out.Members, m.Text)
			}
		}
		d.vocabulary.Inclusions = append(d.vocabulary.Inclusions, out)
	}
}

// bearings compiles what subjects and terms mean for citizens.
func (d *declarer) bearings() {
	c := nameCheck{d.file, d.symbols, d.diags}
	for _, decl := range d.file.Declarations {
		b := decl.Bearing
		if b == nil {
			continue
		}
		out := ir.Bearing{Adverse: b.Bearing == "adverse", Because: b.Because.Value}
		for _, n := range b.Names {
			d.bearing(c, *n, &out)
		}
		d.vocabulary.Bearings = append(d.vocabulary.Bearings, out)
	}
}

func (d *declarer) bearing(c nameCheck, n rules.Name, out *ir.Bearing) {
	kinds := subjects
	if !out.Adverse {
		kinds = append(kinds[:len(kinds):len(kinds)], listTerms...)
	}
	switch {
	case !c.name(n, kinds...):
	case d.vocabulary.Bearing(n.Text) != nil || slices.Contains(out.Names, n.Text):
		d.diags.Error("bearing-twice", d.span(n.Node), n.Text)
	default:
		out.Names = append(out.Names, n.Text)
	}
}
