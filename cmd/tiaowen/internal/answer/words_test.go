package answer

import (
	"testing"

	"tiaowen/cmd/tiaowen/internal/bilingual"
	"tiaowen/cmd/tiaowen/internal/eval"
	"tiaowen/cmd/tiaowen/internal/ir"
	"tiaowen/grammar/diag"
	"tiaowen/grammar/quantity"
)

// inBoth returns what a wording says in English and in Chinese.
func inBoth(say func(*words) string) (en, zh string) {
	return say(wordsOf(diag.En)), say(wordsOf(diag.Zh))
}

func TestWords(t *testing.T) {
	for _, gap := range bilingual.Gaps(english, chinese) {
		t.Error(gap)
	}
}

func fen(n int64) *quantity.Ratio {
	r := quantity.Whole(n)
	return &r
}

func TestAmountText(t *testing.T) {
	exact := func(n int64) eval.Amount { return eval.Amount{Low: fen(n), High: fen(n)} }
	for _, tt := range []struct {
		name   string
		p      eval.Payment
		en, zh string
	}{
		{"once", eval.Payment{Amount: exact(195000), Once: true}, "1,950 yuan, once", "一次性 1,950 元"},
		{"a month to a person", eval.Payment{Amount: exact(20000), Base: quantity.PerPerson, Period: quantity.Month},
			"200 yuan per person per month", "每人每月 200 元"},
		{"once for a bed", eval.Payment{Amount: exact(180000), Base: quantity.PerBed, Once: true},
			"1,800 yuan per bed, once", "每床位一次性 1,800 元"},
		{"a floor", eval.Payment{Amount: eval.Amount{Low: fen(300000)}, Once: true}, "at least 3,000 yuan, once", "一次性不低于 3,000 元"},
		{"a ceiling", eval.Payment{Amount: eval.Amount{High: fen(1999999)}}, "at most 19,999.99 yuan", "不超过 19,999.99 元"},
		{"a range", eval.Payment{Amount: eval.Amount{Low: fen(8000), High: fen(12000)}, Base: quantity.PerPerson, Period: quantity.Month},
			"80 to 120 yuan per person per month", "每人每月 80 至 120 元"},
		{"left open", eval.Payment{Amount: eval.Amount{Open: true}}, "an amount that the notice leaves open", "数额未写明"},
		{"left open, once", eval.Payment{Amount: eval.Amount{Open: true}, Once: true}, "an amount that the notice leaves open, once", "一次性，数额未写明"},
		{"at discretion", eval.Payment{Amount: exact(20000), Discretionary: true},
			"200 yuan (whether it is paid is left to discretion)", "200 元（是否发放由经办机关酌定）"},
	} {
		t.Run(tt.name, func(t *testing.T) {
			en, zh := inBoth(func(w *words) string { return w.payment(tt.p) })
			if en != tt.en || zh != tt.zh {
				t.Errorf("%q, %q; want %q, %q", en, zh, tt.en, tt.zh)
			}
		})
	}
}

func TestDurationText(t *testing.T) {
	months := func(low, high *quantity.Ratio) ir.Duration {
		return ir.Duration{Low: low, High: high, Unit: quantity.Month}
	}
	for _, tt := range []struct {
		d      ir.Duration
		en, zh string
	}{
		{months(fen(6), fen(18)), "for 6 to 18 months", "期限不少于 6 个月、不超过 18 个月"},
		{months(fen(1), fen(1)), "for 1 month", "期限 1 个月"},
		{months(fen(3), nil), "for at least 3 months", "期限不少于 3 个月"},
		{months(nil, fen(12)), "for at most 12 months", "期限不超过 12 个月"},
		{ir.Duration{Open: true, Unit: quantity.Month}, "for a time that the notice leaves open", "期限未定"},
	} {
		en, zh := inBoth(func(w *words) string { return w.duration(tt.d) })
		if en != tt.en || zh != tt.zh {
			t.Errorf("%q, %q; want %q, %q", en, zh, tt.en, tt.zh)
		}
	}
}

// A benefit is granted or denied; what is no benefit applies or does not.
func TestStatusText(t *testing.T) {
	for _, tt := range []struct {
		kind   ir.Kind
		status ir.Status
		en, zh string
	}{
		{ir.Grant, ir.Granted, "granted", "给予"},
		{ir.Grant, ir.Denied, "denied", "不给予"},
		{ir.Procedure, ir.Granted, "applies", "适用"},
		{ir.Trigger, ir.Denied, "does not apply", "不适用"},
		{ir.Grant, ir.Discretionary, "left to discretion", "由经办机关酌定"},
		{ir.Adjust, ir.Undetermined, "undetermined", "尚不能确定"},
	} {
		en, zh := inBoth(func(w *words) string { return w.status(tt.kind, tt.status) })
		if en != tt.en || zh != tt.zh {
			t.Errorf("%s %s: %q, %q; want %q, %q", tt.kind, tt.status, en, zh, tt.en, tt.zh)
		}
	}
}

func TestQuoteLines(t *testing.T) {
	quotes := []ir.Quote{
		{Clause: "a:5", Text: "生活困难"}, {Clause: "a:2", Text: "650元"},
		{Clause: "a:5", Text: "“刚性支出”扣减政策"}, {Clause: "a:5", Range: ir.Range{Start: 9}, Text: "生活困难"},
	}
	got := quoteLines("a:5", quotes)
	want := []string{"a:5  「生活困难」「“刚性支出”扣减政策」", "a:2  「650元」"}
	if len(got) != 2 || got[0] != want[0] || got[1] != want[1] {
		t.Errorf("%q, want %q", got, want)
	}
	if got := quoteLines("a:5", nil); len(got) != 1 || got[0] != "a:5" {
		t.Errorf("without quotes: %q, want the clause alone", got)
	}
}
