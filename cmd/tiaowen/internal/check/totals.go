package check

import (
	"tiaowen/cmd/tiaowen/internal/ir"
	"tiaowen/grammar/diag"
	"tiaowen/grammar/quantity"
	"tiaowen/grammar/rules"
)

// checkTotals holds every "total" to the sum of what is paid over the period.
func checkTotals(units []*unit, names *symbols, diags *diag.List) {
	for b, item := range itemsOf(units) {
		if item.Provision != nil {
			b.checkTotal(item.Provision, names, diags)
		}
	}
}

func (b *block) checkTotal(syntax *rules.Provision, names *symbols, diags *diag.List) {
	line := totalLine(syntax)
	if line == nil || line.Measure.Unit != "yuan" {
		return
	}
	p := lowering{names: names, block: b}.provision(syntax)
	at := b.span(line.Node)
	sum, ok := sumOf(p)
	switch {
	case !ok:
		diags.Error("total-unknown", at, p.Subject)
	case sum != quantity.Whole(p.Total.Fen):
		d := diags.Error("total-differs", at, yuan(quantity.Whole(p.Total.Fen)), yuan(sum))
		if len(p.Total.Quotes) > 0 {
			d.Relate("cited-here", b.place(p.Total.Quotes[0]), p.Total.Quotes[0].Text)
		}
	}
}

func totalLine(p *rules.Provision) *rules.TotalLine {
	var last *rules.TotalLine
	for _, line := range p.Lines() {
		if line.Total != nil {
			last = line.Total
		}
	}
	return last
}

// sumOf is what one person is paid over the whole period, in fen; false where
// the rules do not tell: an amount that is no exact number of money, one that
// hangs on a condition, or a monthly one without a period.
func sumOf(p *ir.Provision) (quantity.Ratio, bool) {
	sum := quantity.Whole(0)
	for _, pay := range p.Pays {
		if !pay.Amount.Exact() || pay.Amount.Low.Standard != "" || pay.If != nil {
			return sum, false
		}
		times, ok := payments(p, pay)
		if !ok {
			return sum, false
		}
		amount, err := pay.Amount.Low.Factor.Mul(times)
		if err != nil {
			return sum, false
		}
		if sum, err = sum.Add(amount); err != nil {
			return sum, false
		}
	}
	return sum, len(p.Pays) > 0
}

// payments is how often an amount is paid over the period.
func payments(p *ir.Provision, pay ir.Payment) (quantity.Ratio, bool) {
	if pay.Period == "" {
		return quantity.Whole(1), true
	}
	if p.During == nil || p.During.Months == 0 {
		return quantity.Ratio{}, false
	}
	return convert(quantity.Whole(int64(p.During.Months)), quantity.Month, pay.Period)
}

// yuan is an amount of fen as a person writes it.
func yuan(fen quantity.Ratio) string {
	r, err := fen.Mul(quantity.Ratio{Num: 1, Den: 100})
	if err != nil {
		return "?"
	}
	return r.String()
}
