package consistency

import (
	"testing"

	"tiaowen/cmd/tiaowen/internal/ir"
	"tiaowen/grammar/quantity"
)

// The notice is in force from 22 June to 31 December 2022.
func TestOutlives(t *testing.T) {
	sixMonths, year := quantity.Whole(6), quantity.Whole(1)
	for _, tt := range []struct {
		text string
		rule func(w *words)
		want []string
	}{
		{"给予18个月渐退期。", func(w *words) { w.rule(ir.Adjust, "phase_out", w.lasts(18, "18个月")) },
			[]string{"warning outlives: 18个月 | 有效期至2022年12月31日"}},
		{"给予6个月渐退期。", func(w *words) { w.rule(ir.Adjust, "phase_out", w.lasts(6, "6个月")) },
			[]string{"note outlives: 6个月 | 有效期至2022年12月31日"}},
		{"每年200万元。", func(w *words) { w.rule(ir.Fund, "purchase", w.yearly(yuan(2_000_000), "每年200万元")) },
			[]string{"warning outlives: 每年200万元 | 有效期至2022年12月31日"}},
		{"每年检查一次。", func(w *words) {
			w.rule(ir.Duty, "visit", w.deadline(ir.Deadline{Element: ir.Every, Length: year, Unit: quantity.Year}, "每年"))
		}, []string{"warning outlives: 每年 | 有效期至2022年12月31日"}},
		{"每6个月检查一次。", func(w *words) {
			w.rule(ir.Duty, "visit", w.deadline(ir.Deadline{Element: ir.Every, Length: sixMonths, Unit: quantity.Month}, "每6个月"))
		}, nil},
		{"2022年底前完成。", func(w *words) {
			w.rule(ir.Duty, "visit", w.deadline(ir.Deadline{Element: ir.Before, Date: day(2022, 12, 0)}, "2022年底前"))
		}, nil},
		{"2023年1月底前完成。", func(w *words) {
			w.rule(ir.Duty, "visit", w.deadline(ir.Deadline{Element: ir.Before, Date: day(2023, 1, 0)}, "2023年1月底前"))
		}, []string{"warning outlives: 2023年1月底前 | 有效期至2022年12月31日"}},
		{"发放至2023年3月。", func(w *words) {
			p := w.rule(ir.Grant, "worker_aid")
			p.During = &ir.Period{From: day(2022, 7, 1), To: day(2023, 3, 31), Quotes: w.quote("至2023年3月")}
		}, []string{"warning outlives: 至2023年3月 | 有效期至2022年12月31日"}},
	} {
		t.Run(tt.text, func(t *testing.T) {
			f := newFixture(t)
			tt.rule(f.clause("south", "1", tt.text))
			f.ws.Policy("south").Validity.ToQuotes = f.clause("south", "validity", "有效期至2022年12月31日。").quote("有效期至2022年12月31日")
			f.expect(tt.want...)
		})
	}
}

// Six months can be granted until 30 June and still end on 30 December.
func TestOutlivesSaysWhatIsCompared(t *testing.T) {
	f := newFixture(t)
	w := f.clause("south", "1", "给予6个月渐退期。")
	w.rule(ir.Adjust, "phase_out", w.lasts(6, "6个月"))
	found := f.expect("note outlives: 6个月")
	want := "“6个月” runs up to 6 months: granted after 2022-06-30 it ends after the notice lapses on 2022-12-31; granted on that day, on 2023-06-30"
	if got := found[0].Message.En; got != want {
		t.Errorf("%s\nwant %s", got, want)
	}
	if got := found[0].Witness.Facts.Date; got != day(2022, 12, 31) {
		t.Errorf("witness on %s", got)
	}
}

// A notice without an end outlives everything, and a yearly standard is a rate.
func TestNothingOutlives(t *testing.T) {
	f := newFixture(t)
	w := f.clause("south", "1", "每年5520元。")
	p := w.rule(ir.Standard, "dibao[rural]")
	p.Setting = &ir.Payment{Amount: ir.Amount{Low: yuan(5520), High: yuan(5520)}, Period: quantity.Year, Quotes: w.quote("每年5520元")}
	f.expect()
	w.rule(ir.Adjust, "phase_out", w.lasts(18, "每年"))
	f.ws.Policy("south").Validity.To = ir.Date{}
	f.expect()
}
