package ir

import (
	"fmt"
	"time"
)

// Date is a day of the calendar; the zero Date is none.
type Date struct{ Year, Month, Day int }

// ParseDate reads 2022-08-31.
func ParseDate(s string) (Date, error) {
	t, err := time.Parse(time.DateOnly, s)
	if err != nil {
		return Date{}, fmt.Errorf("%q is not a date like 2022-08-31", s)
	}
	return Date{t.Year(), int(t.Month()), t.Day()}, nil
}

// IsZero reports whether d is no date.
func (d Date) IsZero() bool { return d == Date{} }

// Before reports whether d is an earlier day than e.
func (d Date) Before(e Date) bool { return d.Ordinal() < e.Ordinal() }

// Ordinal is a number that orders days as the calendar does (yyyymmdd).
func (d Date) Ordinal() int64 { return int64(d.Year)*10000 + int64(d.Month)*100 + int64(d.Day) }

// AddMonths moves d by whole months; a day that the month lacks becomes its last.
func (d Date) AddMonths(n int) Date {
	first := time.Date(d.Year, time.Month(d.Month+n), 1, 0, 0, 0, 0, time.UTC)
	last := first.AddDate(0, 1, -1).Day()
	return Date{first.Year(), int(first.Month()), min(d.Day, last)}
}

// AddDays moves d by days.
func (d Date) AddDays(n int) Date {
	t := time.Date(d.Year, time.Month(d.Month), d.Day+n, 0, 0, 0, 0, time.UTC)
	return Date{t.Year(), int(t.Month()), t.Day()}
}

// String is d as 2022-08-31, "" for none.
func (d Date) String() string {
	if d.IsZero() {
		return ""
	}
	return fmt.Sprintf("%04d-%02d-%02d", d.Year, d.Month, d.Day)
}
