package check

import (
	"slices"
	"strings"

	"tiaowen/cmd/tiaowen/internal/ir"
	"tiaowen/grammar/diag"
	"tiaowen/grammar/quantity"
	"tiaowen/grammar/rules"
	"tiaowen/grammar/source"
)

// declare reads the vocabulary. Declarations with faults are kept as far as
// they can be understood, so that their uses are no faults of their own.
func declare(file *rules.File, diags *diag.List) *symbols {
	s := &symbols{file: file, vocabulary: &ir.Vocabulary{}, byName: map[string][]symbol{}, values: map[string]symbol{}, kinds: map[string][]symbol{}, byWording: map[string]map[string]string{}}
	if file == nil {
		diags.Error("vocabulary-missing", source.Span{})
		s.broken = true
		return s
	}
	s.broken = hasErrors(file.Source, diags)
	d := declarer{symbols: s, diags: diags}
	for _, decl := range file.Declarations {
		d.declaration(decl)
	}
	d.checkStandards()
	d.checkFacts()
	d.axioms()
	d.inclusions()
	d.bearings()
	checkWordings(s, diags)
	s.sort()
	return s
}

// hasErrors reports whether an earlier stage found an error in the file.
func hasErrors(file *source.File, diags *diag.List) bool {
	return slices.ContainsFunc(diags.Sorted(), func(d diag.Diagnostic) bool {
		return d.Severity == diag.Error && d.Primary.File == file
	})
}

// declarer declares name after name.
type declarer struct {
	*symbols
	diags *diag.List
}

func (d *declarer) span(n rules.Node) source.Span { return d.file.Span(n) }

func (d *declarer) declaration(decl *rules.Declaration) {
	switch {
	case decl.Category != nil:
		d.category(decl.Category)
	case decl.Fact != nil:
		d.declareFact(decl.Fact)
	case decl.Standard != nil:
		d.declareStandard(decl.Standard)
	case decl.Subject != nil:
		d.term(decl.Subject)
	case decl.Same != nil:
		d.synonym(decl.Same)
	}
}

// add declares a name and reports whether it was free.
func (d *declarer) add(name rules.Name, kind string, words []wording) bool {
	for _, first := range d.find(name.Text) {
		if shareable(kind, first.kind) {
			continue
		}
		d.diags.Error("name-twice", d.span(name.Node), name.Text, kind, first.kind).
			Relate("name-first", d.span(first.at), name.Text)
		return false
	}
	d.enter(symbol{name.Text, kind, name.Node, words})
	return true
}

func shareable(a, b string) bool {
	return a == "fact" && b == "standard" || a == "standard" && b == "fact"
}

func (d *declarer) category(c *rules.CategoryDecl) {
	if d.vocabulary.Category(c.Name.Text) != nil {
		d.diags.Error("category-twice", d.span(c.Name.Node), c.Name.Text)
		return
	}
	category := ir.Category{Name: c.Name.Text, Label: c.Label.Value}
	for _, v := range c.Values {
		if slices.ContainsFunc(category.Values, func(x ir.CategoryValue) bool { return x.Name == v.Name.Text }) {
			d.diags.Error("value-twice", d.span(v.Name.Node), v.Name.Text, c.Name.Text)
			continue
		}
		key := c.Name.Text + " " + v.Name.Text
		d.values[key] = symbol{v.Name.Text, "value", v.Name.Node, wordingsOf(&v.Label, v.Words)}
		category.Values = append(category.Values, ir.CategoryValue{Name: v.Name.Text, Label: v.Label.Value})
	}
	d.vocabulary.Categories = append(d.vocabulary.Categories, category)
}

func (d *declarer) declareFact(f *rules.FactDecl) {
	if !d.add(f.Name, "fact", wordingsOf(&f.Label, f.Words)) {
		return
	}
	fact := ir.FactDecl{Name: f.Name.Text, Label: f.Label.Value, Type: ir.FactType(f.Type), Words: wordings(f.Words), Note: text(f.Note)}
	switch fact.Type {
	case ir.Number:
		unit, ok := units[f.Of]
		if !ok || unit == quantity.Fen {
			d.diags.Error("fact-unit", d.span(f.Name.Node), f.Name.Text)
		}
		fact.Unit = unit
	case ir.OfCategory:
		fact.Category = f.Of
	default:
		if f.Of != "" {
			d.diags.Error("fact-unit-unused", d.span(f.Node), f.Type, f.Of)
		}
	}
	d.vocabulary.Facts = append(d.vocabulary.Facts, fact)
}

func (d *declarer) declareStandard(s *rules.StandardDecl) {
	if !d.add(s.Name, "standard", wordingsOf(&s.Label, s.Words)) {
		return
	}
	std := ir.StandardDecl{Name: s.Name.Text, Label: s.Label.Value, External: s.External, Note: text(s.Note)}
	if s.By != nil {
		std.By = s.By.Text
	}
	var ok bool
	if std.Base, std.Period, ok = per(s.Per); !ok {
		d.diags.Error("per-twice", d.span(s.Node), strings.Join(s.Per, " per "))
	}
	d.vocabulary.Standards = append(d.vocabulary.Standards, std)
}

func (d *declarer) term(t *rules.SubjectDecl) {
	if d.add(t.Name, t.Kind, wordingsOf(&t.Label, t.Words)) {
		d.vocabulary.Terms = append(d.vocabulary.Terms, ir.Term{Kind: t.Kind, Name: t.Name.Text, Label: t.Label.Value, Note: text(t.Note)})
	}
}

func (d *declarer) synonym(s *rules.SameDecl) {
	if s.A.Value == "" || s.A.Value == s.B.Value {
		d.diags.Error("same-nothing", d.span(s.Node))
		return
	}
	d.vocabulary.Synonyms = append(d.vocabulary.Synonyms, ir.Synonym{A: s.A.Value, B: s.B.Value, Because: s.Because.Value})
}

// checkFacts holds category facts to the declared categories, wherever those stand.
func (d *declarer) checkFacts() {
	for _, decl := range d.file.Declarations {
		if f := decl.Fact; f != nil && f.Type == "category" {
			at := word(d.span(f.Node), "category")
			at.End = d.span(f.Label.Node).Start
			d.knownCategory(at, f.Of)
		}
	}
}

// checkStandards holds "by" to a category that a fact of the same name picks.
func (d *declarer) checkStandards() {
	for _, decl := range d.file.Declarations {
		s := decl.Standard
		if s == nil || s.By == nil || !d.knownCategory(d.span(s.By.Node), s.By.Text) {
			continue
		}
		if f := d.fact(s.By.Text); f == nil || f.Category != s.By.Text {
			d.diags.Error("standard-by", d.span(s.By.Node), s.Name.Text, s.By.Text)
		}
	}
}

// knownCategory reports a category that is not declared; it is named within at.
func (d *declarer) knownCategory(at source.Span, name string) bool {
	known := d.vocabulary.Category(name) != nil
	if !known && !d.broken {
		suggest(d.diags.Error("category-unknown", word(at, name), name), word(at, name), d.categories())
	}
	return known
}

// sort puts every slice in order of name.
func (s *symbols) sort() {
	v := s.vocabulary
	slices.SortFunc(v.Categories, func(a, b ir.Category) int { return strings.Compare(a.Name, b.Name) })
	slices.SortFunc(v.Facts, func(a, b ir.FactDecl) int { return strings.Compare(a.Name, b.Name) })
	slices.SortFunc(v.Standards, func(a, b ir.StandardDecl) int { return strings.Compare(a.Name, b.Name) })
	slices.SortFunc(v.Terms, func(a, b ir.Term) int { return strings.Compare(a.Name, b.Name) })
}

func text(l *rules.Literal) string {
	if l == nil {
		return ""
	}
	return l.Value
}

// wordings are the words besides the label that may stand for a name.
func wordings(words []*rules.Literal) []string {
	var out []string
	for _, w := range words {
		out = append(out, w.Value)
	}
	return out
}
