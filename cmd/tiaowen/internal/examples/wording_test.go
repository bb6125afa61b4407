package examples

import (
	"testing"

	"tiaowen/cmd/tiaowen/internal/eval"
	"tiaowen/cmd/tiaowen/internal/ir"
	"tiaowen/grammar/quantity"
)

func fen(n int64) *quantity.Ratio {
	r := quantity.Whole(n)
	return &r
}

func TestAmount(t *testing.T) {
	tests := []struct {
		amount eval.Amount
		want   string
	}{
		{eval.Amount{Low: fen(65000), High: fen(65000)}, "650 yuan"},
		{eval.Amount{Low: fen(1999999), High: fen(1999999)}, "19999.99 yuan"},
		{eval.Amount{Low: fen(300000)}, "at least 3000 yuan"},
		{eval.Amount{High: fen(300000)}, "at most 3000 yuan"},
		{eval.Amount{Low: fen(8000), High: fen(12000)}, "from 80 yuan to 120 yuan"},
		{eval.Amount{Open: true}, "open"},
		{eval.Amount{}, "open"},
	}
	for _, test := range tests {
		if got := amount(test.amount); got != test.want {
			t.Errorf("amount(%v) = %q, want %q", test.amount, got, test.want)
		}
	}
}

func TestExpected(t *testing.T) {
	value := ir.Value{Factor: *fen(20000)}
	exact := ir.Amount{Low: &value, High: &value}
	tests := []struct {
		expectation ir.Expectation
		want        string
	}{
		{ir.Expectation{Status: ir.Denied}, "denied"},
		{ir.Expectation{Status: ir.Granted, Amount: &exact, Base: quantity.PerPerson, Period: quantity.Month}, "granted 200 yuan per person per month"},
		{ir.Expectation{Status: ir.Undetermined, Needs: []string{"age", "dibao"}}, "undetermined needs age, dibao"},
	}
	for _, test := range tests {
		if got := expected(test.expectation); got != test.want {
			t.Errorf("got %q, want %q", got, test.want)
		}
	}
}
