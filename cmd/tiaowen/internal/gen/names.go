package gen

import (
	"fmt"
	"go/token"
	"slices"
	"strings"

	"tiaowen/cmd/tiaowen/internal/ir"
	"tiaowen/cmd/tiaowen/internal/naming"
)

// exported is the Go name of a name of the vocabulary: months_without_income
// is MonthsWithoutIncome, dibao[urban] is DibaoUrban.
func exported(name string) string {
	var out strings.Builder
	for word := range strings.FieldsFuncSeq(name, func(r rune) bool { return !isWord(r) }) {
		out.WriteString(strings.ToUpper(word[:1]) + word[1:])
	}
	return out.String()
}

func isWord(r rune) bool {
	return r >= 'a' && r <= 'z' || r >= 'A' && r <= 'Z' || r >= '0' && r <= '9'
}

// unexported is the same for a name that stays in its package.
func unexported(name string) string {
	e := exported(name)
	return strings.ToLower(e[:1]) + e[1:]
}

// scope hands out names that are unique in a package.
type scope map[string]bool

func newScope(taken ...string) scope {
	s := scope{}
	for _, t := range taken {
		s[t] = true
	}
	return s
}

// take returns the name, with a number where the name is taken already.
func (s scope) take(name string) string {
	free := name
	for i := 2; s[free] || token.IsKeyword(free); i++ {
		free = fmt.Sprintf("%s%d", name, i)
	}
	s[free] = true
	return free
}

// entry is an entry of a standard.
type entry struct {
	decl        *ir.StandardDecl
	index       string
	name, label string // "dibao[urban]", "低保标准（城市）"
	field       string // of facts.Standards
}

// names are the Go names of the vocabulary.
type names struct {
	vocabulary *ir.Vocabulary
	fields     map[string]string // of Case, by fact
	types      map[string]string // by category
	values     map[string]string // constants, by category.value
	entries    []entry           // in order of the vocabulary
	needs      []need            // by name
}

// need is something that can be missing.
type need struct{ name, label, constant string }

// dateNeed is the name under which a missing day of decision is reported.
const dateNeed = "date"

func newNames(v *ir.Vocabulary) *names {
	n := &names{vocabulary: v, fields: map[string]string{}, types: map[string]string{}, values: map[string]string{}}
	s := newScope(runtimeNames()...)
	n.nameFields()
	n.nameCategories(s)
	n.nameEntries()
	n.nameNeeds(s)
	return n
}

func (n *names) nameFields() {
	s := newScope("Date", "Standards", "UnmarshalJSON")
	for _, f := range n.vocabulary.Facts {
		n.fields[f.Name] = s.take(exported(f.Name))
	}
}

func (n *names) nameCategories(s scope) {
	for _, c := range n.vocabulary.Categories {
		n.types[c.Name] = s.take(exported(c.Name))
		for _, v := range c.Values {
			n.values[c.Name+"."+v.Name] = s.take(n.types[c.Name] + exported(v.Name))
		}
	}
}

func (n *names) nameEntries() {
	s := newScope()
	for i := range n.vocabulary.Standards {
		decl := &n.vocabulary.Standards[i]
		for _, v := range n.indexes(decl) {
			e := entry{decl: decl, index: v.Name, name: decl.Name, label: naming.Entry(n.vocabulary, decl.Name, v.Name)}
			if v.Name != "" {
				e.name = decl.Name + "[" + v.Name + "]"
			}
			e.field = s.take(exported(e.name))
			n.entries = append(n.entries, e)
		}
	}
}

// indexes are the values that pick the entries of a standard; one without a
// name where the standard has one entry.
func (n *names) indexes(decl *ir.StandardDecl) []ir.CategoryValue {
	if c := n.vocabulary.Category(decl.By); c != nil {
		return c.Values
	}
	return []ir.CategoryValue{{}}
}

// entry finds an entry of a standard.
func (n *names) entry(standard, index string) (entry, bool) {
	for _, e := range n.entries {
		if e.decl.Name == standard && e.index == index {
			return e, true
		}
	}
	return entry{}, false
}

func (n *names) nameNeeds(s scope) {
	n.needs = []need{{name: dateNeed, label: "日期"}}
	for _, f := range n.vocabulary.Facts {
		n.needs = append(n.needs, need{name: f.Name, label: f.Label})
	}
	for _, e := range n.entries {
		n.needs = append(n.needs, need{name: e.name, label: e.label})
	}
	slices.SortFunc(n.needs, func(a, b need) int { return strings.Compare(a.name, b.name) })
	for i := range n.needs {
		n.needs[i].constant = s.take("Need" + exported(n.needs[i].name))
	}
}

// need is the constant for something that can be missing.
func (n *names) need(name string) string {
	i, _ := slices.BinarySearchFunc(n.needs, name, func(x need, name string) int { return strings.Compare(x.name, name) })
	return n.needs[i].constant
}
