package gen_test

import (
	"fmt"
	"math/rand/v2"
	"slices"

	"tiaowen/cmd/tiaowen/internal/eval"
	"tiaowen/cmd/tiaowen/internal/ir"
	"tiaowen/grammar/quantity"
)

// random makes workspaces and cases from a seed. Facts and standards refer to
// earlier ones only, so that nothing is defined by itself.
type random struct {
	*rand.Rand
	ws     *ir.Workspace
	edges  []ir.Date                   // days on which something begins or ends; none for made-up notices
	bounds map[string][]quantity.Ratio // by fact
}

func newRandom(seed uint64) *random {
	r := &random{Rand: rand.New(rand.NewPCG(seed, 7))}
	r.ws = &ir.Workspace{Vocabulary: r.vocabulary()}
	for chain := range 3 {
		slugs := []string{fmt.Sprintf("low-%d", chain), fmt.Sprintf("middle-%d", chain), fmt.Sprintf("top-%d", chain)}
		for i, slug := range slugs {
			r.ws.Policies = append(r.ws.Policies, r.policy(slug, slugs[i+1:]))
		}
	}
	return r
}

func (r *random) chance(percent int) bool { return r.IntN(100) < percent }

const (
	bools, numbers, moneys, dates = 70, 4, 4, 2
	standards, subjects           = 6, 8
)

func (r *random) vocabulary() *ir.Vocabulary {
	v := &ir.Vocabulary{}
	for i := range 3 {
		c := ir.Category{Name: fmt.Sprintf("cat_%d", i)}
		for j := range 2 + i {
			c.Values = append(c.Values, ir.CategoryValue{Name: fmt.Sprintf("value_%d", j), Label: "值"})
		}
		v.Categories = append(v.Categories, c)
		v.Facts = append(v.Facts, ir.FactDecl{Name: c.Name, Label: "类", Type: ir.OfCategory, Category: c.Name})
	}
	declare := func(n int, name string, t ir.FactType) {
		for i := range n {
			v.Facts = append(v.Facts, ir.FactDecl{Name: fmt.Sprintf("%s_%d", name, i), Label: "事实", Type: t})
		}
	}
	declare(dates, "day", ir.DateFact)
	declare(moneys, "cost", ir.Money)
	declare(numbers, "count", ir.Number)
	declare(bools, "status", ir.Bool)
	for i := range standards {
		d := ir.StandardDecl{Name: fmt.Sprintf("line_%d", i), Label: "标准", External: i%3 == 2}
		if r.chance(60) {
			d.By = fmt.Sprintf("cat_%d", r.IntN(3))
		}
		v.Standards = append(v.Standards, d)
	}
	return v
}

func (r *random) date() ir.Date {
	if len(r.edges) > 0 && r.chance(80) {
		return r.edges[r.IntN(len(r.edges))]
	}
	return ir.Date{Year: 2022, Month: 5 + r.IntN(3), Day: []int{1, 2, 15, 30}[r.IntN(4)]}
}

func (r *random) policy(slug string, under []string) *ir.Policy {
	p := &ir.Policy{Slug: slug, Title: slug, Under: under}
	p.Validity.From = r.date()
	if r.chance(70) {
		p.Validity.To = p.Validity.From.AddDays(r.IntN(60))
	}
	c := &ir.Clause{ID: slug + ":1", Path: "1", Number: "1.", Heading: "条", Text: "条文"}
	p.Clauses = append(p.Clauses, c, &ir.Clause{ID: slug + ":2", Path: "2", Text: "条文"})
	for i := range standards {
		for _, percent := range []int{60, 20} { // an entry and the whole may both be set
			if r.chance(percent) {
				p.Provisions = append(p.Provisions, r.setting(slug, i))
			}
		}
	}
	for range 3 {
		p.Provisions = append(p.Provisions, r.provision(slug, ir.Define, fmt.Sprintf("status_%d", bools/2+r.IntN(bools/2))))
	}
	for range subjects * 3 / 2 {
		kind := []ir.Kind{ir.Grant, ir.Adjust, ir.Procedure, ir.Trigger}[r.IntN(4)]
		p.Provisions = append(p.Provisions, r.provision(slug, kind, fmt.Sprintf("subject_%d", r.IntN(subjects))))
	}
	r.addReadings(p)
	return p
}

// addReadings gives some subjects a second reading of their first provision.
func (r *random) addReadings(p *ir.Policy) {
	seen := map[string]bool{}
	for _, v := range p.Provisions {
		if v.Kind.Decides() && !seen[v.Subject] && r.chance(40) {
			a := *r.provision(p.Slug, v.Kind, v.Subject)
			a.ID, a.Clause = v.ID, v.Clause
			v.Ambiguities = []ir.Ambiguity{{Clause: v.Clause, Text: "另一种理解", Alternative: &a}}
		}
		seen[v.Subject] = true
	}
}

// setting sets a standard, or one entry, from numbers and earlier standards.
func (r *random) setting(slug string, i int) *ir.Provision {
	decl := r.ws.Vocabulary.Standards[i]
	subject := decl.Name
	if decl.By != "" && r.chance(60) {
		subject += "[value_" + fmt.Sprint(r.IntN(2)) + "]"
	}
	amount := r.amount(i)
	return &ir.Provision{
		ID: slug + ":1/" + subject, Clause: slug + ":1", Kind: ir.Standard, Subject: subject,
		Setting: &ir.Payment{Amount: amount},
	}
}

func (r *random) amount(before int) ir.Amount {
	a := r.value(before)
	switch r.IntN(10) {
	case 0, 1:
		return ir.Amount{Open: true}
	case 2, 3:
		return ir.Amount{Low: a}
	case 4:
		return ir.Amount{High: a}
	case 5, 6: // of the first standards, lest the products grow out of range
		return ir.Amount{Low: r.value(min(before, 2)), High: r.value(min(before, 2))}
	}
	return ir.Amount{Low: a, High: a}
}

// value is a number of money or a multiple of one of the first standards.
func (r *random) value(before int) *ir.Value {
	if before == 0 || r.chance(40) {
		fen, _ := quantity.NewRatio(int64(r.IntN(3000)*100), []int64{1, 1, 1, 12}[r.IntN(4)])
		return &ir.Value{Factor: fen}
	}
	factor, _ := quantity.NewRatio(int64(1+r.IntN(40)), 10)
	decl := r.ws.Vocabulary.Standards[r.IntN(before)]
	v := &ir.Value{Factor: factor, Standard: decl.Name}
	if decl.By != "" && r.chance(50) {
		v.Index = fmt.Sprintf("value_%d", r.IntN(2))
	}
	return v
}

func (r *random) provision(slug string, kind ir.Kind, subject string) *ir.Provision {
	clause := fmt.Sprintf("%s:%d", slug, 1+r.IntN(2))
	v := &ir.Provision{ID: clause + "/" + subject, Clause: clause, Kind: kind, Subject: subject}
	v.Modality = []ir.Modality{ir.Must, ir.Must, ir.May, ir.Encouraged, ir.Forbidden}[r.IntN(5)]
	facts := bools
	if kind == ir.Define {
		facts = bools / 2 // none that is defined itself
	}
	elements := []ir.Element{ir.To, ir.When, ir.Unless, ir.On, ir.At, ir.During}
	for range 1 + r.IntN(3) {
		v.Conditions = append(v.Conditions, ir.Condition{Element: elements[r.IntN(len(elements))], Formula: r.formula(3, facts)})
	}
	if kind == ir.Define {
		return v
	}
	if r.chance(20) {
		v.During = &ir.Period{From: r.date()}
		if r.chance(50) {
			v.During.To = v.During.From.AddDays(20)
		}
	}
	for range r.IntN(3) {
		v.Pays = append(v.Pays, r.payment())
	}
	if r.chance(30) {
		v.Total = &ir.Total{Fen: int64(r.IntN(9) * 100)}
	}
	if r.chance(30) {
		low, high := quantity.Whole(int64(r.IntN(9))), quantity.Whole(int64(9+r.IntN(9)))
		v.Lasts = &ir.Duration{Unit: quantity.Month, Low: &low, High: &high}
	}
	return v
}

func (r *random) payment() ir.Payment {
	p := ir.Payment{Amount: r.amount(standards), Once: r.chance(50)}
	p.Base = []quantity.Base{quantity.NoBase, quantity.PerPerson, quantity.PerHousehold, quantity.PerBed, quantity.PerCounty}[r.IntN(5)]
	p.Period = []quantity.Unit{"", quantity.Month, quantity.Year}[r.IntN(3)]
	if r.chance(40) {
		f := r.formula(1, bools)
		p.If = &f
	}
	return p
}

var cmps = []ir.Cmp{ir.Equal, ir.AtLeast, ir.Above, ir.AtMost, ir.Below}

func (r *random) formula(depth, facts int) ir.Formula {
	if depth > 0 && r.chance(60) {
		f := ir.Formula{Op: []ir.Op{ir.And, ir.Or, ir.Not}[r.IntN(3)]}
		n := 1
		if f.Op != ir.Not {
			n = 2 + r.IntN(2)
		}
		for range n {
			f.Args = append(f.Args, r.formula(depth-1, facts))
		}
		return r.cited(f)
	}
	return r.cited(r.atom(facts))
}

func (r *random) cited(f ir.Formula) ir.Formula {
	if r.chance(50) {
		f.Quotes = []ir.Quote{{Clause: "x:1", Text: "条“文”\\"}}
	}
	return f
}

func (r *random) atom(facts int) ir.Formula {
	cmp := cmps[r.IntN(len(cmps))]
	switch r.IntN(12) {
	case 0:
		return ir.Formula{Op: ir.Others}
	case 1, 2:
		return ir.Formula{Op: ir.Is, Fact: fmt.Sprintf("cat_%d", r.IntN(3)), Value: fmt.Sprintf("value_%d", r.IntN(2))}
	case 3, 4:
		n, _ := quantity.NewRatio(int64(r.IntN(8)), []int64{1, 2, 3}[r.IntN(3)])
		return ir.Formula{Op: ir.Compare, Fact: fmt.Sprintf("count_%d", r.IntN(numbers)), Cmp: cmp, Bound: ir.Value{Factor: n}}
	case 5, 6:
		return ir.Formula{Op: ir.Compare, Fact: fmt.Sprintf("cost_%d", r.IntN(moneys)), Cmp: cmp, Bound: *r.value(standards)}
	case 7:
		d := r.date()
		if r.chance(40) {
			d.Day = 0
		}
		return ir.Formula{Op: ir.Compare, Fact: fmt.Sprintf("day_%d", r.IntN(dates)), Cmp: cmp, Bound: ir.Value{Date: d}}
	}
	return ir.Formula{Op: ir.Fact, Fact: fmt.Sprintf("status_%d", r.IntN(facts))}
}

// makeCase makes a case that states about so many of the facts.
func (r *random) makeCase(percent int) ir.Case {
	var c ir.Case
	if r.chance(95) {
		c.Date = r.date()
	}
	for _, f := range r.ws.Vocabulary.Facts {
		if r.chance(percent) {
			c.Facts = append(c.Facts, r.given(f))
		}
	}
	for i := range r.ws.Vocabulary.Standards {
		s := &r.ws.Vocabulary.Standards[i]
		for _, index := range eval.Entries(r.ws.Vocabulary, s) {
			if r.chance(percent) {
				c.Standards = append(c.Standards, ir.StandardInput{Standard: s.Name, Index: index, Fen: quantity.Whole(int64(r.IntN(300000)))})
			}
		}
	}
	return c
}

func (r *random) given(f ir.FactDecl) ir.Given {
	g := ir.Given{Fact: f.Name}
	if n, found := r.near(f.Name); found {
		g.Number = n
		return g
	}
	switch f.Type {
	case ir.Number:
		g.Number, _ = quantity.NewRatio(int64(r.IntN(16)), 2)
	case ir.Money:
		g.Number = quantity.Whole(int64(r.IntN(3000) * 100))
	case ir.DateFact:
		g.Date = r.date()
	case ir.OfCategory:
		values := r.ws.Vocabulary.Category(f.Category).Values
		g.Value = values[r.IntN(len(values))].Name
	default:
		g.Truth = r.chance(65)
	}
	return g
}

// usedSubjects are the subjects of a notice in the order of the text, and
// those that have a second reading.
func usedSubjects(p *ir.Policy) (all, reread []string) {
	for _, v := range p.Provisions {
		if !v.Kind.Decides() || slices.Contains(all, v.Subject) {
			continue
		}
		all = append(all, v.Subject)
		if slices.ContainsFunc(v.Ambiguities, func(a ir.Ambiguity) bool { return a.Alternative != nil }) {
			reread = append(reread, v.Subject)
		}
	}
	return all, reread
}
