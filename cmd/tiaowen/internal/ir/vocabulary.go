package ir

import (
	"slices"

	"tiaowen/grammar/quantity"
)

// Vocabulary is every name that rules may use, each slice sorted by name.
type Vocabulary struct {
	Categories []Category
	Facts      []FactDecl
	Standards  []StandardDecl
	Terms      []Term // subjects and list terms
	Axioms     []Axiom
	Synonyms   []Synonym   // in source order
	Inclusions []Inclusion // in source order
	Bearings   []Bearing   // in source order
}

// Category is a finite set of values.
type Category struct {
	Name, Label string
	Values      []CategoryValue // in source order
}

// CategoryValue is one value.
type CategoryValue struct{ Name, Label string }

// FactType is the type of a fact.
type FactType string

// Types of fact.
const (
	Bool       FactType = "bool"
	Number     FactType = "number"
	Money      FactType = "money"
	DateFact   FactType = "date"
	OfCategory FactType = "category"
)

// FactDecl is a declared fact.
type FactDecl struct {
	Name, Label string
	Type        FactType
	Unit        quantity.Unit // of a number
	Category    string        // of a category fact
	Note        string
}

// StandardDecl is a declared parameter. Its values are money per Base and Period.
type StandardDecl struct {
	Name, Label string
	By          string // category (and fact of the same name) that picks the entry, "" for one entry
	Base        quantity.Base
	Period      quantity.Unit
	External    bool // set outside the corpus: an input of the decision
	Note        string
}

// Term is a declared subject or list term.
type Term struct {
	Kind        string // benefit adjustment process mechanism commitment task actor act group thing means style place
	Name, Label string
	Note        string
}

// Axiom is a formula that holds for every case, where it comes from and why:
// either drawn from a notice, for which and under which it then holds, or from
// a document outside the workspace, which holds for all.
type Axiom struct {
	Formula Formula
	Because string

	Source string // slug of the notice, "" from outside
	Clause string // its clause, where one is named; full id

	Document string // from outside: its title
	Article  string // "" where none is named
}

// Origin is the clause, notice or document that the axiom is drawn from.
func (a Axiom) Origin() string {
	switch {
	case a.Clause != "":
		return a.Clause
	case a.Source != "":
		return a.Source
	}
	return "《" + a.Document + "》" + a.Article
}

// Synonym is two wordings that change no rule; B may be empty.
type Synonym struct{ A, B, Because string }

// Inclusion says that a general term stands for the members, among others.
type Inclusion struct {
	General string
	Members []string // in source order
	Because string
}

// Bearing says what subjects or terms mean for citizens where more of them is
// not more for citizens: nothing, or (Adverse) the reverse.
type Bearing struct {
	Adverse bool
	Names   []string // in source order
	Because string
}

// Includes reports whether a general term is declared to stand for a member,
// directly or through a member of its own.
func (v *Vocabulary) Includes(general, member string) bool {
	return v.includes(general, member, len(v.Inclusions))
}

func (v *Vocabulary) includes(general, member string, depth int) bool {
	return depth > 0 && slices.ContainsFunc(v.Inclusions, func(i Inclusion) bool {
		return i.General == general && slices.ContainsFunc(i.Members, func(m string) bool {
			return m == member || v.includes(m, member, depth-1)
		})
	})
}

// Bearing is what is declared of a subject or term, or nil.
func (v *Vocabulary) Bearing(name string) *Bearing {
	for i := range v.Bearings {
		if slices.Contains(v.Bearings[i].Names, name) {
			return &v.Bearings[i]
		}
	}
	return nil
}

// Fact returns the declaration of a fact, or nil.
func (v *Vocabulary) Fact(name string) *FactDecl {
	for i := range v.Facts {
		if v.Facts[i].Name == name {
			return &v.Facts[i]
		}
	}
	return nil
}

// Standard returns the declaration of a standard, or nil.
func (v *Vocabulary) Standard(name string) *StandardDecl {
	for i := range v.Standards {
		if v.Standards[i].Name == name {
			return &v.Standards[i]
		}
	}
	return nil
}

// Category returns a category, or nil.
func (v *Vocabulary) Category(name string) *Category {
	for i := range v.Categories {
		if v.Categories[i].Name == name {
			return &v.Categories[i]
		}
	}
	return nil
}

// Term returns the term of any kind with this name, or nil.
func (v *Vocabulary) Term(name string) *Term {
	for i := range v.Terms {
		if v.Terms[i].Name == name {
			return &v.Terms[i]
		}
	}
	return nil
}

// Label is the Chinese label of a fact, standard, category value or term; the
// name itself where it has none.
func (v *Vocabulary) Label(name string) string {
	if f := v.Fact(name); f != nil {
		return f.Label
	}
	if s := v.Standard(name); s != nil {
		return s.Label
	}
	if t := v.Term(name); t != nil {
		return t.Label
	}
	return name
}
