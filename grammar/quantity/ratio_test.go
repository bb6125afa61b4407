package quantity

import (
	"errors"
	"math"
	"testing"
)

func TestParseDecimal(t *testing.T) {
	tests := []struct {
		in   string
		want Ratio
		err  error
	}{
		{"1.3", Ratio{13, 10}, nil},
		{"19999.99", Ratio{1999999, 100}, nil},
		{"20000.00", Ratio{20000, 1}, nil},
		{"0", Ratio{0, 1}, nil},
		{"0.50", Ratio{1, 2}, nil},
		{"9223372036854775807", Ratio{math.MaxInt64, 1}, nil},
		{"9223372036854775808", Ratio{}, ErrOverflow},
		{"0.0000000000000000001", Ratio{}, ErrOverflow},
		{"", Ratio{}, ErrSyntax},
		{".5", Ratio{}, ErrSyntax},
		{"5.", Ratio{}, ErrSyntax},
		{"1.2.3", Ratio{}, ErrSyntax},
		{"-1", Ratio{}, ErrSyntax},
		{"1e3", Ratio{}, ErrSyntax},
		{"六", Ratio{}, ErrSyntax},
	}
	for _, test := range tests {
		got, err := ParseDecimal(test.in)
		if got != test.want || !errors.Is(err, test.err) {
			t.Errorf("ParseDecimal(%q) = %v, %v", test.in, got, err)
		}
	}
}

func TestNewRatio(t *testing.T) {
	tests := []struct {
		num, den int64
		want     Ratio
		err      error
	}{
		{6, 4, Ratio{3, 2}, nil},
		{6, -4, Ratio{-3, 2}, nil},
		{0, 7, Ratio{0, 1}, nil},
		{1, 0, Ratio{}, ErrZero},
		{math.MinInt64, 2, Ratio{}, ErrOverflow},
		{1, math.MinInt64, Ratio{}, ErrOverflow},
	}
	for _, test := range tests {
		got, err := NewRatio(test.num, test.den)
		if got != test.want || !errors.Is(err, test.err) {
			t.Errorf("NewRatio(%d, %d) = %v, %v", test.num, test.den, got, err)
		}
	}
}

func TestArithmetic(t *testing.T) {
	big := Whole(math.MaxInt64)
	tests := []struct {
		name     string
		f        func(Ratio, Ratio) (Ratio, error)
		a, b     Ratio
		want     Ratio
		overflow error
	}{
		{"1.5 x 650", Ratio.Mul, Ratio{3, 2}, Whole(650), Whole(975), nil},
		{"2/3 x 3/2", Ratio.Mul, Ratio{2, 3}, Ratio{3, 2}, Whole(1), nil},
		{"-1/2 x 4", Ratio.Mul, Ratio{-1, 2}, Whole(4), Whole(-2), nil},
		{"0 x big", Ratio.Mul, Whole(0), big, Whole(0), nil},
		{"big x 2", Ratio.Mul, big, Whole(2), Ratio{}, ErrOverflow},
		{"big x 1/big", Ratio.Mul, big, Ratio{1, math.MaxInt64}, Whole(1), nil},
		{"no number x 1", Ratio.Mul, Ratio{}, Whole(1), Ratio{}, ErrZero},
		{"1 + 1/2", Ratio.Add, Whole(1), Ratio{1, 2}, Ratio{3, 2}, nil},
		{"1/6 + 1/3", Ratio.Add, Ratio{1, 6}, Ratio{1, 3}, Ratio{1, 2}, nil},
		{"-1 + 1", Ratio.Add, Whole(-1), Whole(1), Whole(0), nil},
		{"big + 1", Ratio.Add, big, Whole(1), Ratio{}, ErrOverflow},
		{"-big - 2", Ratio.Add, Whole(-math.MaxInt64), Whole(-2), Ratio{}, ErrOverflow},
	}
	for _, test := range tests {
		got, err := test.f(test.a, test.b)
		if got != test.want || !errors.Is(err, test.overflow) {
			t.Errorf("%s = %v, %v", test.name, got, err)
		}
	}
}

func TestCmp(t *testing.T) {
	ordered := []Ratio{
		Whole(-math.MaxInt64), Whole(-2), {-3, 2}, {-1, 3}, Whole(0), {1, math.MaxInt64}, {1, 3}, {1, 2}, Whole(1), {13, 10}, {3, 2},
		{math.MaxInt64 - 1, 1}, Whole(math.MaxInt64),
	}
	for i, a := range ordered {
		for j, b := range ordered {
			want := 0
			if i < j {
				want = -1
			} else if i > j {
				want = 1
			}
			if got := a.Cmp(b); got != want {
				t.Errorf("%s cmp %s = %d", a, b, got)
			}
		}
	}
}

func TestRatioString(t *testing.T) {
	tests := map[string]Ratio{
		"1.3": {13, 10}, "19999.99": {1999999, 100}, "0": {0, 1}, "-0.05": {-1, 20}, "2/3": {2, 3}, "-2": {-2, 1}, "0.5": {1, 2},
		"no number": {}, "9223372036854775807/2": {math.MaxInt64, 2},
	}
	for want, r := range tests {
		if got := r.String(); got != want {
			t.Errorf("%#v = %q, want %q", r, got, want)
		}
	}
}

func FuzzParseDecimal(f *testing.F) {
	for _, s := range []string{"1.3", "0.10", "19999.99", "1..2"} {
		f.Add(s)
	}
	f.Fuzz(func(t *testing.T, s string) {
		r, err := ParseDecimal(s)
		if err != nil {
			return
		}
		again, err := ParseDecimal(r.String())
		if err == nil && again.Cmp(r) != 0 {
			t.Errorf("%q: %s read back as %s", s, r, again)
		}
	})
}
