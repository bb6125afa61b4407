package gen

import (
	"fmt"
	"math"
	"strconv"
	"strings"

	"tiaowen/cmd/tiaowen/internal/ir"
	"tiaowen/grammar/quantity"
)

var bases = map[quantity.Base]struct{ constant, words string }{
	quantity.PerPerson:    {"facts.PerPerson", " per person"},
	quantity.PerHousehold: {"facts.PerHousehold", " per household"},
	quantity.PerBed:       {"facts.PerBed", " per bed"},
	quantity.PerCounty:    {"facts.PerCounty", " per county"},
	quantity.PerVillage:   {"facts.PerVillage", " per village"},
}

var periods = map[quantity.Unit]struct{ constant, words string }{
	quantity.Month: {"facts.PerMonth", " per month"},
	quantity.Year:  {"facts.PerYear", " per year"},
}

// perText is " per person per month".
func perText(base quantity.Base, period quantity.Unit) string {
	return bases[base].words + periods[period].words
}

// terms is the expression for the terms of an amount.
func terms(base quantity.Base, period quantity.Unit, once bool) string {
	var fields []string
	if c := bases[base].constant; c != "" {
		fields = append(fields, "Base: "+c)
	}
	if c := periods[period].constant; c != "" {
		fields = append(fields, "Period: "+c)
	}
	if once {
		fields = append(fields, "Once: true")
	}
	return "facts.Terms{" + strings.Join(fields, ", ") + "}"
}

// day is the expression for a day; none is the unknown day.
func day(d ir.Date) string {
	if d.IsZero() {
		return "0"
	}
	return fmt.Sprintf("facts.Day(%d, %d, %d)", d.Year, d.Month, d.Day)
}

// ordinal is the constant for a day, as facts.Date writes it; none is 0.
func ordinal(d ir.Date) string { return strconv.FormatInt(d.Ordinal(), 10) }

// number is the expression for a number that is no money.
func number(r quantity.Ratio) (string, error) {
	if r.Den < 1 || r.Den > maxParts || r.Num > maxNumber*r.Den || r.Num < -maxNumber*r.Den {
		return "", fmt.Errorf("the number %s is out of range", r)
	}
	if r.Den == 1 {
		return fmt.Sprintf("facts.Whole(%d)", r.Num), nil
	}
	return fmt.Sprintf("facts.Fraction(%d, %d)", r.Num, r.Den), nil
}

// money is the expression for an exact amount, given in fen.
func money(fen int64) string {
	if fen%100 == 0 {
		return fmt.Sprintf("facts.Yuan(%d)", fen/100)
	}
	return fmt.Sprintf("facts.Fen(%d)", fen)
}

// The limits of the fixed part; a test holds them to be the same.
const (
	maxNumber = 1_000_000_000
	maxParts  = 1_000_000
	maxFen    = 100_000_000_000 * 100

	maxDenominator = math.MaxUint32 // of a Figure
	maxNotes       = 10_000         // of a Decision, which stands on the stack
)

// duration is the expression for how long something lasts.
func duration(d *ir.Duration) (string, error) {
	fields := []string{fmt.Sprintf("Unit: %q", d.Unit)}
	for _, end := range []struct {
		name  string
		value *quantity.Ratio
	}{{"Low", d.Low}, {"High", d.High}} {
		if end.value == nil {
			continue
		}
		n, err := number(*end.value)
		if err != nil {
			return "", err
		}
		fields = append(fields, end.name+": "+n)
	}
	if d.Open {
		fields = append(fields, "Open: true")
	}
	return "facts.Duration{" + strings.Join(fields, ", ") + "}", nil
}
