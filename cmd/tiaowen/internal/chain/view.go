package chain

import (
	"tiaowen/cmd/tiaowen/internal/ir"
	"tiaowen/cmd/tiaowen/internal/naming"
)

// View is a chain in JSON.
type View struct {
	Place string        `json:"place"`
	Date  string        `json:"date"`
	Chain []SubjectView `json:"chain"`
}

// LinkView is a notice of a chain in JSON.
type LinkView struct {
	Notice  string `json:"notice"`
	Title   string `json:"title"`
	From    string `json:"from"`
	To      string `json:"to"`
	InForce bool   `json:"in_force"`
}

// SubjectView is a notice of the chain with what it decides; Lapsed is what of
// it no notice in force decides.
type SubjectView struct {
	LinkView
	Decides []naming.Named `json:"decides"`
	Lapsed  []naming.Named `json:"lapsed"`
}

// ViewOf is the chain with what its notices decide.
func ViewOf(v *ir.Vocabulary, c Chain) View {
	view := View{Place: c.Place, Date: c.Date.String(), Chain: []SubjectView{}}
	for i, l := range c.Views() {
		view.Chain = append(view.Chain, SubjectView{l, naming.Pairs(v, c.Links[i].Subjects()), naming.Pairs(v, c.Lapsed(c.Links[i]))})
	}
	return view
}

// Views are the notices of the chain.
func (c Chain) Views() []LinkView {
	out := []LinkView{}
	for _, l := range c.Links {
		out = append(out, LinkView{l.Policy.Slug, l.Policy.Title,
			l.Policy.Validity.From.String(), l.Policy.Validity.To.String(), l.InForce})
	}
	return out
}
