package check

import (
	"slices"
	"strings"

	"tiaowen/cmd/tiaowen/internal/ir"
	"tiaowen/grammar/rules"
	"tiaowen/grammar/source"
)

// A symbol is a declared name with its wordings. The kinds are "fact",
// "standard" and the kinds of ir.Term.
type symbol struct {
	name, kind string
	at         rules.Node
	words      []wording
}

// symbols is every declared name. A fact and a standard may share one, since
// no place takes both (dibao the status, dibao[urban] the amount).
type symbols struct {
	file       *rules.File
	broken     bool // the file has errors: a missing name may be one of them
	vocabulary *ir.Vocabulary
	all        []symbol // in source order
	byName     map[string][]symbol
	values     map[string]symbol            // of categories, by "category value"
	kinds      map[string][]symbol          // what ofKinds has listed
	byWording  map[string]map[string]string // what meanings has listed
}

// find returns the symbols with this name.
func (s *symbols) find(name string) []symbol { return s.byName[name] }

func (s *symbols) enter(x symbol) {
	s.all = append(s.all, x)
	s.byName[x.name] = append(s.byName[x.name], x)
}

// ofKinds are the symbols of the kinds, in source order, once all are declared.
func (s *symbols) ofKinds(kinds []string) []symbol {
	key := strings.Join(kinds, " ")
	if out, known := s.kinds[key]; known {
		return out
	}
	var out []symbol
	for _, x := range s.all {
		if slices.Contains(kinds, x.kind) {
			out = append(out, x)
		}
	}
	s.kinds[key] = out
	return out
}

// ofKind is the symbol with this name that is of one of the kinds.
func (s *symbols) ofKind(name string, kinds []string) (symbol, bool) {
	for _, x := range s.find(name) {
		if slices.Contains(kinds, x.kind) {
			return x, true
		}
	}
	return symbol{}, false
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
