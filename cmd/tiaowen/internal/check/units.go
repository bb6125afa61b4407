package check

import (
	"strings"

	"tiaowen/grammar/quantity"
)

// Units of numbers that are neither money nor time.
const (
	percentUnit quantity.Unit = "percent"
	personUnit  quantity.Unit = "person"
)

// units maps the unit words of the rule language.
var units = map[string]quantity.Unit{
	"yuan":    quantity.Fen,
	"days":    quantity.Day,
	"months":  quantity.Month,
	"years":   quantity.Year,
	"hours":   quantity.Hour,
	"percent": percentUnit,
	"persons": personUnit,
}

// unitWords maps back, for messages.
var unitWords = map[quantity.Unit]string{
	quantity.Fen: "yuan", quantity.Day: "days", quantity.Month: "months", quantity.Year: "years",
	quantity.Hour: "hours", percentUnit: "percent", personUnit: "persons",
}

// bases maps the words after "per" that are bases.
var bases = map[string]quantity.Base{
	"person":    quantity.PerPerson,
	"household": quantity.PerHousehold,
	"bed":       quantity.PerBed,
	"county":    quantity.PerCounty,
}

var baseWords = map[quantity.Base]string{
	quantity.PerPerson: "person", quantity.PerHousehold: "household", quantity.PerBed: "bed", quantity.PerCounty: "county",
}

// periods maps the words after "per" that are periods.
var periods = map[string]quantity.Unit{"month": quantity.Month, "year": quantity.Year}

// per reads the words after "per": at most one base and one period.
func per(words []string) (base quantity.Base, period quantity.Unit, ok bool) {
	ok = true
	for _, w := range words {
		if b := bases[w]; b != quantity.NoBase {
			ok = ok && base == quantity.NoBase
			base = b
		} else {
			ok = ok && period == ""
			period = periods[w]
		}
	}
	return base, period, ok
}

// perText is "per person per month", as the language has it; "-" for neither.
func perText(base quantity.Base, period quantity.Unit) string {
	var words []string
	if base != quantity.NoBase {
		words = append(words, "per "+baseWords[base])
	}
	if period != "" {
		words = append(words, "per "+string(period))
	}
	if len(words) == 0 {
		return "-"
	}
	return strings.Join(words, " ")
}

// A multiple says how many of a smaller unit a unit is.
type multiple struct {
	of quantity.Unit
	n  int64
}

// smallest maps the units of time to the ones they are exact multiples of.
// Months and days do not convert: no month has a fixed number of days.
var smallest = map[quantity.Unit]multiple{
	quantity.Year:  {quantity.Month, 12},
	quantity.Month: {quantity.Month, 1},
	quantity.Week:  {quantity.Hour, 7 * 24},
	quantity.Day:   {quantity.Hour, 24},
	quantity.Hour:  {quantity.Hour, 1},
}

// convertible reports whether values of one unit have an exact value in the other.
func convertible(from, to quantity.Unit) bool {
	f, t := smallest[from], smallest[to]
	return from == to || f.n > 0 && f.of == t.of
}

// convert turns a value of one unit into another, exactly; it reports false
// where the units do not convert or the value leaves the range of numbers.
func convert(value quantity.Ratio, from, to quantity.Unit) (quantity.Ratio, bool) {
	if from == to {
		return value, true
	}
	if !convertible(from, to) {
		return quantity.Ratio{}, false
	}
	times, err := quantity.NewRatio(smallest[from].n, smallest[to].n)
	if err != nil {
		return quantity.Ratio{}, false
	}
	converted, err := value.Mul(times)
	return converted, err == nil
}

// number reads 2_000_000 and 1.3 exactly, as the compiled form counts: money in
// fen, everything else in its own unit. The syntax keeps numbers so short that
// they fit; one that does not is 0.
func number(text, unit string) quantity.Ratio {
	n, err := quantity.ParseDecimal(strings.Trim(strings.ReplaceAll(text, "_", ""), "."))
	if err == nil && unit == "yuan" {
		n, err = n.Mul(quantity.Whole(100))
	}
	if err != nil {
		return quantity.Whole(0)
	}
	return n
}
