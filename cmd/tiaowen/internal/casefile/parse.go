package casefile

import (
	"slices"
	"strings"

	"tiaowen/cmd/tiaowen/internal/ir"
	"tiaowen/grammar/diag"
	"tiaowen/grammar/source"
)

// Parse reads a case. It reports false where the file has errors; the case
// then holds what could be read.
func Parse(file *source.File, vocabulary *ir.Vocabulary, diags *diag.List) (ir.Case, bool) {
	p := &parser{vocabulary: vocabulary, diags: diags}
	root, place, err := readJSON(file)
	if err != nil {
		diags.Error("case-json", place)
		return ir.Case{}, false
	}
	p.read(root)
	slices.SortFunc(p.out.Facts, func(a, b ir.Given) int { return strings.Compare(a.Fact, b.Fact) })
	slices.SortFunc(p.out.Standards, func(a, b ir.StandardInput) int {
		return strings.Compare(a.Standard+"["+a.Index, b.Standard+"["+b.Index)
	})
	return p.out, !p.failed
}

// parser gathers the case.
type parser struct {
	vocabulary *ir.Vocabulary
	diags      *diag.List
	out        ir.Case
	failed     bool
}

func (p *parser) read(root value) {
	for _, m := range p.object(root, "case") {
		switch m.key {
		case "date":
			p.out.Date = p.date(m)
		case "facts":
			for _, f := range p.object(m.value, "facts") {
				p.fact(f)
			}
		case "standards":
			for _, s := range p.object(m.value, "standards") {
				p.standard(s)
			}
		default:
			nearest := nearest(m.key, []string{"date", "facts", "standards"})
			p.mend(m, nearest, p.diags.Error("case-key", m.place, m.key, nearest))
		}
	}
}

// object returns the members of an object, each key once.
func (p *parser) object(v value, name string) []member {
	if v.kind != object {
		p.failed = true
		p.diags.Error("case-object", v.span, name)
		return nil
	}
	first := map[string]source.Span{}
	var out []member
	for _, m := range v.members {
		if at, repeated := first[m.key]; repeated {
			p.failed = true
			p.diags.Error("case-repeated", m.place, m.key).Relate("case-first", at)
			continue
		}
		first[m.key] = m.place
		out = append(out, m)
	}
	return out
}

// mend offers the nearest known name for a key.
func (p *parser) mend(m member, nearest string, d *diag.Diagnostic) {
	p.failed = true
	if alike(m.key, nearest) {
		d.Mend(m.place, `"`+nearest+`"`)
	}
}

func (p *parser) fact(m member) {
	decl := p.vocabulary.Fact(m.key)
	if decl == nil {
		nearest := nearest(m.key, factNames(p.vocabulary))
		p.mend(m, nearest, p.diags.Error("case-fact", m.place, m.key, nearest))
		return
	}
	given := ir.Given{Fact: m.key}
	switch decl.Type {
	case ir.Bool:
		given.Truth = p.truth(m)
	case ir.Number:
		given.Number = p.number(m)
	case ir.Money:
		given.Number = p.money(m)
	case ir.DateFact:
		given.Date = p.date(m)
	case ir.OfCategory:
		given.Value = p.category(m, decl)
	}
	p.out.Facts = append(p.out.Facts, given)
}

// standard reads minimum_wage or dibao[urban].
func (p *parser) standard(m member) {
	names := entryNames(p.vocabulary)
	if !slices.Contains(names, m.key) {
		nearest := nearest(m.key, names)
		p.mend(m, nearest, p.diags.Error("case-standard", m.place, m.key, nearest))
		return
	}
	name, index, _ := strings.Cut(strings.TrimSuffix(m.key, "]"), "[")
	p.out.Standards = append(p.out.Standards, ir.StandardInput{Standard: name, Index: index, Fen: p.money(m)})
}
