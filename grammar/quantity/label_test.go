package quantity

import "testing"

func TestLabels(t *testing.T) {
	tests := []struct{ got, want string }{
		{Money.String(), "money"},
		{Date.Label(), "日期"},
		{Kind(99).String(), "unknown"},
		{AtLeast.String(), "at least"},
		{Below.Label(), "低于"},
		{Comparison(99).Label(), "未知"},
		{PerVillage.String(), "village"},
		{PerBed.Label(), "每个床位"},
		{NoBase.Label(), ""},
		{Month.Label(), "个月"},
		{Unit("条").Label(), "条"},
		{CalendarDate{}.String(), "*"},
		{CalendarDate{Year: 2020, Month: 12, EndOfMonth: true}.String(), "2020-12-end"},
		{CalendarDate{Day: 8}.String(), "*-*-08"},
		{CalendarDate{Day: 8, EveryMonth: true}.String(), "monthly-08"},
		{Quantity{Kind: Date, Comparison: Comparison(99)}.String(), "unknown *"},
		{Quantity{Kind: Money, Low: Whole(1), High: Whole(1), Unit: Fen}.String(), "0.01 yuan"},
	}
	for _, test := range tests {
		if test.got != test.want {
			t.Errorf("got %q, want %q", test.got, test.want)
		}
	}
}
