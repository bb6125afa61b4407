package readback

import (
	"fmt"
	"slices"
	"testing"

	"tiaowen/cmd/tiaowen/internal/ir"
	"tiaowen/grammar/quantity"
)

// mutation is one change of a provision; it changes the copy that it is given.
type mutation struct {
	name  string
	apply func(p *ir.Provision)
}

// Whatever is changed in a rule, the rule reads otherwise, in both languages.
func TestEveryChangeIsSeen(t *testing.T) {
	n := map[string]int{}
	eachProvision(t, func(v *ir.Vocabulary, p *ir.Provision) {
		before := Of(v, p).Line()
		for _, m := range mutations(p) {
			changed := clone(t, p)
			m.apply(changed)
			n[m.name]++
			if after := Of(v, changed).Line(); after.Zh == before.Zh || after.En == before.En {
				t.Errorf("%s: %s is not seen in\n%s\n%s", p.ID, m.name, before.Zh, before.En)
			}
		}
	})
	t.Log(n)
	for _, name := range []string{
		"and for or", "negation", "condition dropped", "part of a condition dropped", "bound", "payment dropped", "amounts swapped", "once", "base", "if dropped",
		"member dropped", "members swapped", "element dropped", "length dropped", "deadline dropped", "period dropped", "total dropped", "purpose dropped", "strength",
	} {
		if n[name] == 0 {
			t.Errorf("no provision of the corpus shows %s", name)
		}
	}
}

func mutations(p *ir.Provision) []mutation {
	return slices.Concat(conditionMutations(p), paymentMutations(p), listMutations(p), otherMutations(p))
}

func conditionMutations(p *ir.Provision) (out []mutation) {
	for i, c := range p.Conditions {
		out = append(out, mutation{"condition dropped", func(p *ir.Provision) { p.Conditions = slices.Delete(p.Conditions, i, i+1) }})
		count := 0
		nodes(&c.Formula, func(f *ir.Formula) {
			at := count
			count++
			change := func(name string, do func(f *ir.Formula)) {
				out = append(out, mutation{name, func(p *ir.Provision) { do(node(&p.Conditions[i].Formula, at)) }})
			}
			change("negation", func(f *ir.Formula) { *f = ir.Formula{Op: ir.Not, Args: []ir.Formula{*f}} })
			switch f.Op {
			case ir.And, ir.Or:
				change("and for or", func(f *ir.Formula) { f.Op = map[ir.Op]ir.Op{ir.And: ir.Or, ir.Or: ir.And}[f.Op] })
				change("part of a condition dropped", func(f *ir.Formula) {
					f.Args = f.Args[1:]
					if len(f.Args) == 1 {
						*f = f.Args[0]
					}
				})
			case ir.Compare:
				change("bound", func(f *ir.Formula) {
					f.Cmp = map[ir.Cmp]ir.Cmp{ir.Equal: ir.Above, ir.AtLeast: ir.Above, ir.Above: ir.AtLeast, ir.AtMost: ir.Below, ir.Below: ir.AtMost}[f.Cmp]
				})
			}
		})
	}
	return out
}

// nodes visits a formula and what is in it, the same way each time.
func nodes(f *ir.Formula, visit func(*ir.Formula)) {
	visit(f)
	for i := range f.Args {
		nodes(&f.Args[i], visit)
	}
}

// node is the formula at a place of that order.
func node(f *ir.Formula, at int) (found *ir.Formula) {
	count := 0
	nodes(f, func(n *ir.Formula) {
		if count == at {
			found = n
		}
		count++
	})
	return found
}

func paymentMutations(p *ir.Provision) (out []mutation) {
	for i, pay := range p.Pays {
		out = append(out,
			mutation{"payment dropped", func(p *ir.Provision) { p.Pays = slices.Delete(p.Pays, i, i+1) }},
			mutation{"once", func(p *ir.Provision) { p.Pays[i].Once = !p.Pays[i].Once }},
			mutation{"base", func(p *ir.Provision) { p.Pays[i].Base = other(pay.Base) }})
		if pay.If != nil {
			out = append(out, mutation{"if dropped", func(p *ir.Provision) { p.Pays[i].If = nil }})
		}
		if i > 0 && fmt.Sprint(amountOf(p.Pays[0])) != fmt.Sprint(amountOf(pay)) {
			out = append(out, mutation{"amounts swapped", func(p *ir.Provision) {
				p.Pays[0].Amount, p.Pays[i].Amount = p.Pays[i].Amount, p.Pays[0].Amount
			}})
		}
	}
	if p.Total != nil {
		out = append(out, mutation{"total dropped", func(p *ir.Provision) { p.Total = nil }})
	}
	return out
}

// other is another base.
func other(b quantity.Base) quantity.Base {
	if b == quantity.PerPerson {
		return quantity.PerHousehold
	}
	return quantity.PerPerson
}

func amountOf(p ir.Payment) []ir.Value {
	var out []ir.Value
	for _, v := range []*ir.Value{p.Amount.Low, p.Amount.High} {
		if v != nil {
			out = append(out, *v)
		}
	}
	return out
}

func listMutations(p *ir.Provision) (out []mutation) {
	for i, l := range p.Lists {
		out = append(out, mutation{"element dropped", func(p *ir.Provision) { p.Lists = slices.Delete(p.Lists, i, i+1) }})
		for j, it := range l.Items {
			out = append(out, mutation{"member dropped", func(p *ir.Provision) { p.Lists[i].Items = slices.Delete(p.Lists[i].Items, j, j+1) }})
			if j > 0 && (it.Open != l.Items[j-1].Open || it.Term != l.Items[j-1].Term) {
				out = append(out, mutation{"members swapped", func(p *ir.Provision) {
					items := p.Lists[i].Items
					items[j-1], items[j] = items[j], items[j-1]
				}})
			}
		}
	}
	return out
}

func otherMutations(p *ir.Provision) (out []mutation) {
	if p.Kind != ir.Standard {
		out = append(out, mutation{"strength", func(p *ir.Provision) {
			p.Modality = map[ir.Modality]ir.Modality{ir.Forbidden: ir.Must, ir.Must: ir.May, ir.May: ir.Encouraged, ir.Encouraged: ir.Forbidden}[p.Modality]
		}})
	}
	if p.Lasts != nil {
		out = append(out, mutation{"length dropped", func(p *ir.Provision) { p.Lasts = nil }})
	}
	if p.During != nil {
		out = append(out, mutation{"period dropped", func(p *ir.Provision) { p.During = nil }})
	}
	for i := range p.Deadlines {
		out = append(out, mutation{"deadline dropped", func(p *ir.Provision) { p.Deadlines = slices.Delete(p.Deadlines, i, i+1) }})
	}
	for i := range p.Result {
		out = append(out, mutation{"result dropped", func(p *ir.Provision) { p.Result = slices.Delete(p.Result, i, i+1) }})
	}
	for i := range p.Purpose {
		out = append(out, mutation{"purpose dropped", func(p *ir.Provision) { p.Purpose = slices.Delete(p.Purpose, i, i+1) }})
	}
	return out
}
