package check

import (
	"testing"

	"tiaowen/grammar/quantity"
	"tiaowen/grammar/source"
)

func TestNearest(t *testing.T) {
	known := []candidate{{"dibao", source.Span{}}, {"tekun", source.Span{}}, {"applied_at_work_place", source.Span{}}, {"applied_at_works_place", source.Span{}}}
	tests := []struct {
		word  string
		want  string // "" where none is near
		alone bool
	}{
		{"dibaoo", "dibao", true},
		{"dibao", "dibao", true},
		{"diabo", "dibao", true}, // two letters swapped
		{"minimum_wage", "", false},
		{"dk", "", false},
		{"applied_at_workx_place", "applied_at_work_place", false}, // one edit from either
	}
	for _, test := range tests {
		best, _, alone := nearest(test.word, known)
		got := ""
		if best >= 0 {
			got = known[best].name
		}
		if got != test.want || got != "" && alone != test.alone {
			t.Errorf("nearest(%q) = %q, alone %t", test.word, got, alone)
		}
	}
}

func TestConvert(t *testing.T) {
	tests := []struct {
		value    quantity.Ratio
		from, to quantity.Unit
		want     string // "" where there is no exact value
	}{
		{quantity.Whole(2), quantity.Year, quantity.Month, "24"},
		{quantity.Whole(6), quantity.Month, quantity.Year, "0.5"},
		{quantity.Whole(1), quantity.Month, quantity.Year, "1/12"},
		{quantity.Whole(3), quantity.Day, quantity.Hour, "72"},
		{quantity.Whole(3), quantity.Month, quantity.Day, ""},
		{quantity.Whole(3), quantity.Fen, quantity.Day, ""},
		{quantity.Whole(3), percentUnit, percentUnit, "3"},
		{quantity.Whole(1 << 62), quantity.Year, quantity.Month, ""},
	}
	for _, test := range tests {
		got, ok := convert(test.value, test.from, test.to)
		if ok != (test.want != "") || ok && got.String() != test.want {
			t.Errorf("%s %s in %s = %s, %t", test.value, test.from, test.to, got, ok)
		}
	}
}
