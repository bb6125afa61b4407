package eval

import (
	"tiaowen/cmd/tiaowen/internal/ir"
	"tiaowen/grammar/quantity"
)

// Amount is an evaluated amount in fen: an interval with both ends included,
// nil for an end that nothing bounds. Open means that the text names no amount.
type Amount struct {
	Open      bool
	Low, High *quantity.Ratio
}

// Exact reports whether the amount is one value.
func (a Amount) Exact() bool { return a.Low != nil && a.High != nil && *a.Low == *a.High }

// Equal reports whether two amounts are the same interval.
func (a Amount) Equal(b Amount) bool {
	return a.Open == b.Open && equalEnd(a.Low, b.Low) && equalEnd(a.High, b.High)
}

func equalEnd(a, b *quantity.Ratio) bool {
	if a == nil || b == nil {
		return a == b
	}
	return *a == *b
}

// Payment is an amount that is paid.
type Payment struct {
	Amount        Amount
	Base          quantity.Base
	Period        quantity.Unit // Month, Year, or ""
	Once          bool
	Discretionary bool // the condition of this payment is left to discretion
	Quotes        []ir.Quote
	Uses          []Use // standards that the amount is made of
}

// Use is a standard that an amount is made of, and where its value comes from.
type Use struct {
	Standard, Index string
	Amount          Amount
	Provision       string // that sets it, "" where it is an input
	Clause          string
	Quotes          []ir.Quote
}

// figure is a value as far as the case tells it.
type figure struct {
	Amount Amount
	Needs  []string
	Uses   []Use
}

// amount evaluates both ends. Inside the setting of an entry, index is that entry's.
func (s *scope) amount(a ir.Amount, index string) figure {
	if a.Open {
		return figure{Amount: Amount{Open: true}}
	}
	var out figure
	if a.Low != nil {
		low := s.value(*a.Low, index)
		out = low
		out.Amount.High = nil
	}
	if a.High != nil {
		high := s.value(*a.High, index)
		out.Amount.High = high.Amount.High
		out.Amount.Open = out.Amount.Open || high.Amount.Open
		out.Needs = union(out.Needs, high.Needs)
		if a.Low == nil || *a.Low != *a.High {
			out.Uses = append(out.Uses, high.Uses...)
		}
	}
	return out
}

// value evaluates a number, a standard or a multiple of one.
func (s *scope) value(v ir.Value, index string) figure {
	if v.Standard == "" {
		number := v.Factor
		return figure{Amount: Amount{Low: &number, High: &number}}
	}
	out := s.standard(v.Standard, s.indexOf(v, index))
	out.Amount.Low = s.times(v.Factor, out.Amount.Low)
	out.Amount.High = s.times(v.Factor, out.Amount.High)
	return out
}

func (s *scope) times(factor quantity.Ratio, end *quantity.Ratio) *quantity.Ratio {
	if end == nil {
		return nil
	}
	product, err := factor.Mul(*end)
	if err != nil {
		s.fail("%s: %s x %s: %w", s.policy.Slug, factor, *end, err)
	}
	return &product
}

// payments evaluates what is paid, and says in a node whether the facts that
// the amounts hang on are known.
func (s *scope) payments(v *ir.Provision) ([]Payment, Node) {
	known := Node{Op: Amounts, Truth: Yes}
	var paid []Payment
	for _, p := range v.Pays {
		condition := Node{Truth: Yes}
		if p.If != nil {
			condition = s.formula(*p.If)
			known.Args = append(known.Args, condition)
			known.Needs = union(known.Needs, condition.Needs)
		}
		if condition.Truth == No || condition.Truth == Unknown {
			continue
		}
		amount := s.amount(p.Amount, "")
		known.Needs = union(known.Needs, amount.Needs)
		paid = append(paid, Payment{
			Amount: amount.Amount, Base: p.Base, Period: p.Period, Once: p.Once,
			Discretionary: condition.Truth == Open,
			Quotes:        unionQuotes(p.Quotes, condition.Deciding()), Uses: amount.Uses,
		})
	}
	if len(known.Needs) > 0 {
		known.Truth = Unknown
	}
	return paid, known
}
