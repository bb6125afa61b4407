package sample

import (
	"strings"

	"tiaowen/cmd/tiaowen/internal/ir"
	"tiaowen/grammar/quantity"
)

// whole is a whole number as a fraction.
func whole(n int64) quantity.Ratio { return quantity.Ratio{Num: n, Den: 1} }

// yuan is an amount of money.
func yuan(n int64) *ir.Value { return &ir.Value{Factor: whole(n * 100)} }

// times is a multiple of an entry of a standard, in tenths.
func times(tenths int64, standard, index string) *ir.Value {
	factor := quantity.Ratio{Num: tenths, Den: 10}
	if tenths%10 == 0 {
		factor = whole(tenths / 10)
	}
	return &ir.Value{Factor: factor, Standard: standard, Index: index}
}

func exactly(v *ir.Value) ir.Amount { return ir.Amount{Low: v, High: v} }
func atLeast(v *ir.Value) ir.Amount { return ir.Amount{Low: v} }

// clause builds the provisions of one clause.
type clause struct {
	*ir.Clause
	policy *ir.Policy
}

func (c clause) quote(text string) ir.Quote {
	start := strings.Index(c.Text, text)
	if start < 0 {
		panic("sample: " + c.ID + " does not say " + text)
	}
	return ir.Quote{Clause: c.ID, Range: ir.Range{Start: start, End: start + len(text)}, Text: text}
}

func (c clause) quotes(texts ...string) []ir.Quote {
	var out []ir.Quote
	for _, t := range texts {
		out = append(out, c.quote(t))
	}
	return out
}

func (c clause) fact(name string, quotes ...string) ir.Formula {
	return ir.Formula{Op: ir.Fact, Fact: name, Quotes: c.quotes(quotes...)}
}

func (c clause) is(fact, value string, quotes ...string) ir.Formula {
	return ir.Formula{Op: ir.Is, Fact: fact, Value: value, Quotes: c.quotes(quotes...)}
}

func (c clause) compare(fact string, cmp ir.Cmp, bound ir.Value, quotes ...string) ir.Formula {
	return ir.Formula{Op: ir.Compare, Fact: fact, Cmp: cmp, Bound: bound, Quotes: c.quotes(quotes...)}
}

func (c clause) others(quotes ...string) ir.Formula {
	return ir.Formula{Op: ir.Others, Quotes: c.quotes(quotes...)}
}

func not(f ir.Formula) ir.Formula       { return ir.Formula{Op: ir.Not, Args: []ir.Formula{f}} }
func all(args ...ir.Formula) ir.Formula { return ir.Formula{Op: ir.And, Args: args} }
func anyOf(args ...ir.Formula) ir.Formula {
	return ir.Formula{Op: ir.Or, Args: args}
}

func (c clause) add(v ir.Provision) *ir.Provision {
	v.ID, v.Clause = c.ID+"/"+v.Subject, c.ID
	if v.Modality == "" {
		v.Modality = ir.Must
	}
	c.policy.Provisions = append(c.policy.Provisions, &v)
	return &v
}

func (c clause) standard(subject string, amount ir.Amount, quotes ...string) {
	c.add(ir.Provision{
		Kind: ir.Standard, Subject: subject, Quotes: c.quotes(quotes...),
		Setting: &ir.Payment{Amount: amount, Base: quantity.PerPerson, Period: quantity.Month, Quotes: c.quotes(quotes...)},
	})
}

func newClause(p *ir.Policy, path, heading, text string) clause {
	c := &ir.Clause{ID: p.Slug + ":" + path, Path: path, Number: path + ".", Heading: heading, Text: text}
	p.Clauses = append(p.Clauses, c)
	return clause{c, p}
}
