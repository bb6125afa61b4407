package gen

import "tiaowen/cmd/tiaowen/internal/ir"

// lacking bounds how often a decision can note that something is missing: each
// question that it asks counts, whether or not it asks for the same twice.
// What is set or defined by itself counts once; it is refused elsewhere.
type lacking struct {
	*notice
	open map[string]bool // what is being counted
}

func newLacking(m *module, p *ir.Policy) lacking {
	return lacking{newNotice(m, p), map[string]bool{}}
}

// inStandards counts the questions of the standard that has most.
func (l lacking) inStandards() int {
	total := 0
	for _, s := range l.ws.Vocabulary.Standards {
		total = max(total, l.inValue(&ir.Value{Standard: s.Name}, ""))
	}
	return total
}

// inRule counts the questions of one rule.
func (l lacking) inRule(v *ir.Provision) int {
	total := 2 // whether the notice is in force, and the period
	for _, c := range v.Conditions {
		total += l.inFormula(c.Formula)
	}
	for _, p := range v.Pays {
		if p.If != nil {
			total += l.inFormula(*p.If)
		}
		total += l.inAmount(p.Amount, "")
	}
	return total
}

func (l lacking) inFormula(f ir.Formula) int {
	total := 0
	for _, a := range f.Args {
		total += l.inFormula(a)
	}
	switch f.Op {
	case ir.Fact:
		return l.inFact(f.Fact)
	case ir.Is:
		return 1
	case ir.Compare:
		return 2 + l.inValue(&f.Bound, "") // two for a month, which has two ends
	}
	return total
}

// inFact counts the questions for a status: the status itself, or what the
// definitions of one notice ask for.
func (l lacking) inFact(fact string) int {
	return l.most(fact, func(p *ir.Policy) int {
		total := 0
		for _, v := range definitions(p, fact) {
			for _, c := range v.Conditions {
				total += l.inFormula(c.Formula)
			}
		}
		return total
	})
}

func (l lacking) inAmount(a ir.Amount, index string) int {
	if a.Exact() {
		return l.inValue(a.Low, index)
	}
	return l.inValue(a.Low, index) + l.inValue(a.High, index)
}

// inValue counts the questions for a standard: its category, the day or the
// standard itself, or those of the amount to which a notice sets it.
func (l lacking) inValue(v *ir.Value, index string) int {
	if v == nil || v.Standard == "" {
		return 0
	}
	total := 0
	for _, e := range l.vocabulary.entries {
		if at := l.index(*v, index); e.decl.Name != v.Standard || at != "" && at != e.index {
			continue
		}
		total = max(total, l.most(e.name, func(p *ir.Policy) int {
			if s := setting(p, e); s != nil {
				return l.inAmount(s.Setting.Amount, e.index)
			}
			return 0
		}))
	}
	return total
}

// most is the largest count of a notice of the chain, at least one.
func (l lacking) most(name string, count func(*ir.Policy) int) int {
	total := 1
	if l.open[name] {
		return total
	}
	l.open[name] = true
	defer delete(l.open, name)
	for _, p := range l.chain {
		total = max(total, count(p))
	}
	return total
}
