package consistency

import (
	"reflect"
	"slices"

	"tiaowen/cmd/tiaowen/internal/compare/finding"
	"tiaowen/cmd/tiaowen/internal/eval"
	"tiaowen/cmd/tiaowen/internal/ir"
	"tiaowen/cmd/tiaowen/internal/logic"
)

const (
	paid detail = "paid"
	fund detail = "fund"
)

// amountRules: two provisions on one subject give one person different amounts.
func amountRules() []rule {
	return []rule{{CodeAmountDiffers, paid, finding.Warning}, {CodeAmountDiffers, fund, finding.Warning}}
}

func (c *checker) amounts() []discovery {
	var found []discovery
	c.sharing(bySubjectOfAmount, func(p, q *ir.Provision) {
		if sameTerms(p, q) || c.onTop(p, q) || c.onTop(q, p) {
			return
		}
		d := discovery{code: CodeAmountDiffers, detail: paid, sides: []side{sideOf(p, amountQuotes(p)), sideOf(q, amountQuotes(q))}}
		switch {
		case p.Kind == ir.Fund && len(p.Conditions)+len(q.Conditions) == 0:
			d.detail = fund
		case p.Kind.Decides():
			d.witness = c.witness(c.twoAmounts(p, q))
		}
		if d.detail == fund || d.witness != nil {
			found = append(found, d)
		}
	})
	return found
}

// bySubjectOfAmount are the keys of what says how much or how long: provisions
// of one kind on one subject.
func bySubjectOfAmount(p *ir.Provision) []string {
	if len(p.Pays) == 0 && p.Lasts == nil {
		return nil
	}
	return []string{string(p.Kind) + " " + p.Subject}
}

// twoAmounts asks for somebody whom both pay, and not the same; amounts that
// hang on a category are asked for each of its values.
func (c *checker) twoAmounts(p, q *ir.Provision) question {
	both := logic.And(c.who(p), c.who(q))
	props := []logic.Prop{both}
	for _, value := range append(c.categories(p), c.categories(q)...) {
		props = append(props, logic.And(both, value))
	}
	return question{props: props, about: []*ir.Provision{p, q}, shown: func(o []eval.Outcome) bool {
		a, b := outcomeOf(o, p), outcomeOf(o, q)
		return given(a) && given(b) && !(samePayments(a.Payments, b.Payments) && reflect.DeepEqual(bare(a.Lasts), bare(b.Lasts)))
	}}
}

func samePayments(a, b []eval.Payment) bool {
	return slices.EqualFunc(a, b, func(x, y eval.Payment) bool {
		return x.Amount.Equal(y.Amount) && x.Base == y.Base && x.Period == y.Period && x.Once == y.Once
	})
}

// sameTerms reports whether two provisions say the same amounts and lengths,
// in whatever words.
func sameTerms(p, q *ir.Provision) bool {
	samePay := slices.EqualFunc(p.Pays, q.Pays, func(x, y ir.Payment) bool {
		x.Quotes, y.Quotes = nil, nil
		return x.If == nil && y.If == nil && reflect.DeepEqual(x, y)
	})
	return samePay && reflect.DeepEqual(bare(p.Lasts), bare(q.Lasts))
}

// bare is a duration without the words that say it.
func bare(d *ir.Duration) ir.Duration {
	if d == nil {
		return ir.Duration{}
	}
	out := *d
	out.Quotes = nil
	return out
}

// amountQuotes are the words on how much and how long.
func amountQuotes(p *ir.Provision) []ir.Quote {
	out := paymentQuotes(p)
	if p.Lasts != nil {
		out = append(out, p.Lasts.Quotes...)
	}
	return out
}
