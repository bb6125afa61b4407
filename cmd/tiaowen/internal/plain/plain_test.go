package plain

import (
	"testing"

	"tiaowen/cmd/tiaowen/internal/ir"
	"tiaowen/grammar/quantity"
)

func ratio(num, den int64) quantity.Ratio { return quantity.Ratio{Num: num, Den: den} }

func TestYuan(t *testing.T) {
	for _, tc := range []struct {
		fen  quantity.Ratio
		want string
	}{
		{ratio(65000, 1), "650"},
		{ratio(1999999, 1), "19,999.99"},
		{ratio(200_000_000, 1), "2,000,000"},
		{ratio(5, 1), "0.05"},
		{ratio(-12345, 1), "-123.45"},
		{ratio(100000, 3), "1000/3"},
		{ratio(1, 2), "1/200"},
	} {
		if got := Yuan(tc.fen); got != tc.want {
			t.Errorf("Yuan(%v) = %s, want %s", tc.fen, got, tc.want)
		}
	}
}

func TestDecimal(t *testing.T) {
	for _, tc := range []struct {
		r    quantity.Ratio
		want string
	}{
		{ratio(13, 10), "1.3"}, {ratio(3, 2), "1.5"}, {ratio(3, 1), "3"}, {ratio(9, 20), "0.45"},
		{ratio(1, 3), "1/3"}, {ratio(1, 8), "0.125"}, {ratio(100, 1), "100"}, {quantity.Ratio{}, ""}, {ratio(-1, 4), "-0.25"},
	} {
		if got := Decimal(tc.r); got != tc.want {
			t.Errorf("Decimal(%v) = %s, want %s", tc.r, got, tc.want)
		}
	}
}

var vocabulary = &ir.Vocabulary{
	Categories: []ir.Category{{Name: "area", Label: "城乡", Values: []ir.CategoryValue{{Name: "urban", Label: "城市"}, {Name: "rural", Label: "农村"}}}},
	Facts: []ir.FactDecl{
		{Name: "area", Label: "居住地", Type: ir.OfCategory, Category: "area"},
		{Name: "dibao", Label: "低保对象", Type: ir.Bool},
		{Name: "months_without_income", Label: "连续无收入来源的月数", Type: ir.Number, Unit: quantity.Month},
		{Name: "applied_at_registered_place", Label: "在户籍地申请", Type: ir.Bool},
		{Name: "tekun", Label: "特困人员", Type: ir.Bool},
	},
	Standards: []ir.StandardDecl{{Name: "dibao_standard", Label: "低保标准", By: "area"}},
	Terms:     []ir.Term{{Kind: "benefit", Name: "aid", Label: "一次性临时救助金"}},
}

func TestDeadline(t *testing.T) {
	for _, tc := range []struct {
		d    ir.Deadline
		want string
	}{
		{ir.Deadline{Element: ir.Before, Date: ir.Date{Year: 2022, Month: 7, Day: 15}}, "2022-07-15 前"},
		{ir.Deadline{Element: ir.Before, Date: ir.Date{Year: 2022, Month: 6}}, "2022-06 底前"},
		{ir.Deadline{Element: ir.Within, Length: ratio(3, 1), Unit: quantity.Month}, "3 个月内"},
		{ir.Deadline{Element: ir.Every, Length: ratio(6, 1), Unit: quantity.Month}, "每 6 个月"},
	} {
		if got := Chinese(nil).Deadline(tc.d); got != tc.want {
			t.Errorf("got %s, want %s", got, tc.want)
		}
	}
}

func TestAmountAndDuration(t *testing.T) {
	low, high := ir.Value{Factor: ratio(300000, 1)}, ir.Value{Factor: ratio(400000, 1)}
	six, eighteen := ratio(6, 1), ratio(18, 1)
	for _, tc := range []struct{ got, want string }{
		{Chinese(vocabulary).Payment(ir.Payment{Amount: ir.Amount{Open: true}}), "数额未定"},
		{Chinese(vocabulary).Payment(ir.Payment{Amount: ir.Amount{Low: &low}}), "不低于 3,000 元"},
		{Chinese(vocabulary).Payment(ir.Payment{Amount: ir.Amount{High: &low}}), "不超过 3,000 元"},
		{Chinese(vocabulary).Payment(ir.Payment{Amount: ir.Amount{Low: &low, High: &high}}), "3,000 元至 4,000 元"},
		{Chinese(nil).Duration(ir.Duration{Low: &six, High: &eighteen, Unit: quantity.Month}), "不少于 6 个月、不超过 18 个月"},
		{Chinese(nil).Duration(ir.Duration{Open: true}), "未定"},
		{Chinese(nil).Duration(ir.Duration{Low: &six, High: &six, Unit: quantity.Month}), "6 个月"},
	} {
		if tc.got != tc.want {
			t.Errorf("got %s, want %s", tc.got, tc.want)
		}
	}
}
