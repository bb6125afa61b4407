package quantity

import (
	"cmp"
	"errors"
	"fmt"
	"math"
	"math/bits"
	"strconv"
	"strings"
)

// Errors of Ratio arithmetic.
var (
	ErrOverflow = errors.New("number does not fit 64 bits")
	ErrSyntax   = errors.New("not a decimal number")
	ErrZero     = errors.New("denominator is zero")
)

// NewRatio is num/den in lowest terms.
func NewRatio(num, den int64) (Ratio, error) {
	if den == 0 {
		return Ratio{}, ErrZero
	}
	if num == math.MinInt64 || den == math.MinInt64 {
		return Ratio{}, ErrOverflow // neither has an opposite
	}
	if den < 0 {
		num, den = -num, -den
	}
	g := gcd(num, den)
	return Ratio{num / g, den / g}, nil
}

// Whole is the number n.
func Whole(n int64) Ratio { return Ratio{n, 1} }

// ParseDecimal reads decimal digits with at most one point: "1.3", "19999.99".
// The value is exact; the error is ErrSyntax or ErrOverflow.
func ParseDecimal(s string) (Ratio, error) {
	whole, fraction, hasPoint := strings.Cut(s, ".")
	if !allDigits(whole) || hasPoint && !allDigits(fraction) {
		return Ratio{}, fmt.Errorf("%q: %w", s, ErrSyntax)
	}
	fraction = strings.TrimRight(fraction, "0")
	num, err := strconv.ParseInt(whole+fraction, 10, 64)
	if err != nil {
		return Ratio{}, fmt.Errorf("%q: %w", s, ErrOverflow)
	}
	den := int64(1)
	for range fraction {
		if den > math.MaxInt64/10 {
			return Ratio{}, fmt.Errorf("%q: %w", s, ErrOverflow)
		}
		den *= 10
	}
	return NewRatio(num, den)
}

func allDigits(s string) bool {
	return s != "" && strings.Trim(s, "0123456789") == ""
}

// Valid reports whether r is a number, that is, made by the functions here.
func (r Ratio) Valid() bool { return r.Den > 0 }

// Mul is r times s.
func (r Ratio) Mul(s Ratio) (Ratio, error) {
	if !r.Valid() || !s.Valid() {
		return Ratio{}, ErrZero
	}
	a, b := gcd(r.Num, s.Den), gcd(s.Num, r.Den)
	num, ok1 := multiply(r.Num/a, s.Num/b)
	den, ok2 := multiply(r.Den/b, s.Den/a)
	if !ok1 || !ok2 {
		return Ratio{}, ErrOverflow
	}
	return NewRatio(num, den)
}

// Add is r plus s.
func (r Ratio) Add(s Ratio) (Ratio, error) {
	if !r.Valid() || !s.Valid() {
		return Ratio{}, ErrZero
	}
	g := gcd(r.Den, s.Den)
	x, ok1 := multiply(r.Num, s.Den/g)
	y, ok2 := multiply(s.Num, r.Den/g)
	den, ok3 := multiply(r.Den, s.Den/g)
	sum := x + y
	if !ok1 || !ok2 || !ok3 || (x > 0) == (y > 0) && (sum > 0) != (x > 0) {
		return Ratio{}, ErrOverflow
	}
	return NewRatio(sum, den)
}

// Cmp is -1, 0 or +1 as r is less than, equal to or greater than s. It never
// overflows.
func (r Ratio) Cmp(s Ratio) int {
	if sign := cmp.Compare(r.sign(), s.sign()); sign != 0 || r.Num == 0 {
		return sign
	}
	hi1, lo1 := bits.Mul64(magnitude(r.Num), uint64(s.Den))
	hi2, lo2 := bits.Mul64(magnitude(s.Num), uint64(r.Den))
	return r.sign() * cmp.Or(cmp.Compare(hi1, hi2), cmp.Compare(lo1, lo2))
}

// String is the number as a decimal where it ends ("1.3"), otherwise as a
// fraction ("2/3").
func (r Ratio) String() string {
	if !r.Valid() {
		return "no number"
	}
	places, scale := 0, int64(1)
	for scale%r.Den != 0 {
		if scale > math.MaxInt64/10 {
			return fmt.Sprintf("%d/%d", r.Num, r.Den)
		}
		places, scale = places+1, scale*10
	}
	n, ok := multiply(r.Num, scale/r.Den)
	if !ok {
		return fmt.Sprintf("%d/%d", r.Num, r.Den)
	}
	if places == 0 {
		return strconv.FormatInt(n, 10)
	}
	digits := fmt.Sprintf("%0*d", places+1, magnitude(n))
	point := len(digits) - places
	return strings.Repeat("-", -min(r.sign(), 0)) + digits[:point] + "." + digits[point:]
}

func (r Ratio) sign() int { return cmp.Compare(r.Num, 0) }

func magnitude(n int64) uint64 {
	if n < 0 {
		return -uint64(n)
	}
	return uint64(n)
}

// multiply reports false when the product leaves int64.
func multiply(a, b int64) (int64, bool) {
	hi, lo := bits.Mul64(magnitude(a), magnitude(b))
	if hi != 0 || lo > math.MaxInt64 {
		return 0, false
	}
	if (a < 0) != (b < 0) {
		return -int64(lo), true
	}
	return int64(lo), true
}

// gcd is the greatest common divisor of |a| and b; b is positive.
func gcd(a, b int64) int64 {
	x, y := magnitude(a), magnitude(b)
	for y != 0 {
		x, y = y, x%y
	}
	return int64(x)
}
