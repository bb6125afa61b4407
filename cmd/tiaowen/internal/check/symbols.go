package check

import (
	"slices"

	"tiaowen/cmd/tiaowen/internal/ir"
	"tiaowen/grammar/rules"
	"tiaowen/grammar/source"
)

// A symbol is a declared name. The kinds are "fact", "standard" and the kinds
// of ir.Term.
type symbol struct {
	name, kind string
	at         rules.Node
}

// symbols is every declared name. A fact and a standard may share one, since
// no place takes both (dibao the status, dibao[urban] the amount).
type symbols struct {
	file       *rules.File
	broken     bool // the file has errors: a missing name may be one of them
	vocabulary *ir.Vocabulary
	all        []symbol // in source order
	byName     map[string][]symbol
	worded     []worded // what declarations gives
}

// find returns the symbols with this name.
func (s *symbols) find(name string) []symbol { return s.byName[name] }

func (s *symbols) enter(x symbol) {
	s.all = append(s.all, x)
	s.byName[x.name] = append(s.byName[x.name], x)
}

// candidates are the names of the kinds.
func (s *symbols) candidates(kinds []string) []candidate {
	var out []candidate
	for _, x := range s.all {
		if slices.Contains(kinds, x.kind) {
			out = append(out, candidate{x.name, s.file.Span(x.at)})
		}
	}
	return out
}

func (s *symbols) fact(name string) *ir.FactDecl         { return s.vocabulary.Fact(name) }
func (s *symbols) standard(name string) *ir.StandardDecl { return s.vocabulary.Standard(name) }

// categories are the declared categories.
func (s *symbols) categories() []candidate {
	var out []candidate
	for _, d := range s.file.Declarations {
		if c := d.Category; c != nil {
			out = append(out, candidate{c.Name.Text, s.file.Span(c.Name.Node)})
		}
	}
	return out
}

// categoryValue is where a value of a category is declared.
func (s *symbols) categoryValue(category, value string) source.Span {
	for _, d := range s.file.Declarations {
		if d.Category == nil || d.Category.Name.Text != category {
			continue
		}
		for _, v := range d.Category.Values {
			if v.Name.Text == value {
				return s.file.Span(v.Name.Node)
			}
		}
	}
	return source.Span{}
}
