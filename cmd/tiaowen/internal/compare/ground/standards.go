package ground

import (
	"tiaowen/cmd/tiaowen/internal/ir"
	"tiaowen/grammar/quantity"
)

// deepest is how many standards may be multiples of one another in a row.
const deepest = 8

// standardsInForce returns the value of a standard that the notices set exactly, the
// first of them that does, in fen per the standard's own period. Both sides of
// a comparison mean the one in force at the place of the lower notice.
func standardsInForce(ws *ir.Workspace, notices []*ir.Policy) func(name, index string) (quantity.Ratio, bool) {
	var value func(name, index string, depth int) (quantity.Ratio, bool)
	value = func(name, index string, depth int) (quantity.Ratio, bool) {
		setting := exactSetting(notices, entry(name, index))
		if setting == nil || depth > deepest {
			return quantity.Ratio{}, false
		}
		low := setting.Amount.Low
		fen := low.Factor
		if low.Standard != "" {
			base, known := value(low.Standard, orElse(low.Index, index), depth+1)
			product, err := low.Factor.Mul(base)
			if !known || err != nil {
				return quantity.Ratio{}, false
			}
			return product, true
		}
		return PerPeriod(fen, setting.Period, periodOf(ws.Vocabulary, name))
	}
	return func(name, index string) (quantity.Ratio, bool) { return value(name, index, 0) }
}

func exactSetting(notices []*ir.Policy, subject string) *ir.Payment {
	for _, p := range notices {
		for _, v := range p.Provisions {
			if v.Kind == ir.Standard && v.Subject == subject && v.Setting != nil && v.Setting.Amount.Exact() {
				return v.Setting
			}
		}
	}
	return nil
}

func entry(name, index string) string {
	if index == "" {
		return name
	}
	return name + "[" + index + "]"
}

func orElse(a, b string) string {
	if a == "" {
		return b
	}
	return a
}

func periodOf(v *ir.Vocabulary, name string) quantity.Unit {
	if decl := v.Standard(name); decl != nil {
		return decl.Period
	}
	return ""
}

// PerPeriod converts an amount per month or year; ok is false where one of the
// two periods is unknown.
func PerPeriod(fen quantity.Ratio, from, to quantity.Unit) (out quantity.Ratio, ok bool) {
	const monthsOfYear = 12
	var factor quantity.Ratio
	switch {
	case from == to:
		return fen, true
	case from == quantity.Year && to == quantity.Month:
		factor = quantity.Ratio{Num: 1, Den: monthsOfYear}
	case from == quantity.Month && to == quantity.Year:
		factor = quantity.Whole(monthsOfYear)
	default:
		return quantity.Ratio{}, false
	}
	out, err := fen.Mul(factor)
	return out, err == nil
}
