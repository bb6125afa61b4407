package check

import (
	"tiaowen/cmd/tiaowen/internal/ir"
	"tiaowen/grammar/quantity"
	"tiaowen/grammar/rules"
)

func (l lowering) payment(a *rules.Amount, cites []*rules.Cite) ir.Payment {
	base, period, _ := per(a.Per)
	return ir.Payment{Amount: l.amount(a), Base: base, Period: period, Once: a.Once, Quotes: l.quotes(cites)}
}

func (l lowering) amount(a *rules.Amount) ir.Amount {
	if a.Open || a.Low == nil {
		return ir.Amount{Open: true}
	}
	low := l.value(a.Low, quantity.Fen)
	high := low
	if a.High != nil {
		high = l.value(a.High, quantity.Fen)
	}
	switch a.Bound {
	case "least":
		return ir.Amount{Low: &low}
	case "most":
		return ir.Amount{High: &high}
	}
	return ir.Amount{Low: &low, High: &high}
}

// standard is a setting. Its amount is per what the standard is declared per:
// 5520 yuan per year sets a monthly standard to 460 yuan.
func (l lowering) standard(s *rules.Standard) *ir.Provision {
	p := l.blank(ir.Standard, paramText(&s.Param), s.From)
	payment := l.payment(s.Amount, s.Cites)
	if std := l.names.standard(s.Param.Name.Text); std != nil {
		payment = perDeclared(payment, std)
	}
	p.Setting = &payment
	p.Modality = ir.Must
	p.Quotes = sortedQuotes(payment.Quotes)
	return p
}

func paramText(p *rules.Param) string {
	if p.Index == nil {
		return p.Name.Text
	}
	return p.Name.Text + "[" + p.Index.Text + "]"
}

// perDeclared converts an amount of money between month and year, exactly.
func perDeclared(p ir.Payment, std *ir.StandardDecl) ir.Payment {
	// A yearly amount is a twelfth a month: the reverse of how a length of time converts.
	if p.Period != "" && p.Period != std.Period {
		p.Amount.Low, p.Amount.High = perPeriod(p.Amount.Low, p.Period, std.Period), perPeriod(p.Amount.High, p.Period, std.Period)
	}
	p.Base, p.Period = std.Base, std.Period
	return p
}

func perPeriod(v *ir.Value, from, to quantity.Unit) *ir.Value {
	if v == nil || v.Standard != "" {
		return v
	}
	factor, ok := convert(v.Factor, to, from)
	if !ok {
		return v
	}
	return &ir.Value{Factor: factor}
}

// duration is a line of the form lasts from 6 months to 18 months.
func (l lowering) duration(line *rules.LastsLine) *ir.Duration {
	d := &ir.Duration{Quotes: l.quotes(line.Cites)}
	if line.Open || line.Low == nil {
		d.Open = true
		return d
	}
	d.Unit = units[line.Low.Unit]
	low := measured(line.Low)
	high := low
	if line.High != nil {
		high, _ = convert(measured(line.High), units[line.High.Unit], d.Unit)
	}
	if line.Bound != "most" {
		d.Low = &low
	}
	if line.Bound != "least" {
		d.High = &high
	}
	return d
}

// period is a line of the form during 3 months from 2022-06.
func (l lowering) period(d *rules.DuringLine) *ir.Period {
	p := &ir.Period{Quotes: l.quotes(d.Cites)}
	switch {
	case d.Length != nil:
		months, _ := convert(measured(d.Length), units[d.Length.Unit], quantity.Month)
		p.Months = int(min(months.Num, maxMonths))
		p.From = firstDay(d.From.Text)
		p.To = p.From.AddMonths(p.Months).AddDays(-1)
	case d.End != nil:
		p.From, p.To = firstDay(d.Start.Text), lastDay(d.End.Text)
	default:
		p.From = firstDay(d.Start.Text)
	}
	return p
}

// maxMonths keeps periods within the calendar.
const maxMonths = 12 * 1000
