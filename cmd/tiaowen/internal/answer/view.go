package answer

import (
	"strings"

	"tiaowen/cmd/tiaowen/internal/eval"
	"tiaowen/cmd/tiaowen/internal/ir"
	"tiaowen/cmd/tiaowen/internal/naming"
	"tiaowen/cmd/tiaowen/internal/plain"
	"tiaowen/grammar/quantity"
)

// NoticeView is the answer of eval --notice --format json. Money is in yuan, as
// a decimal string (a fraction where no decimal is exact); an end that nothing
// bounds is null.
type NoticeView struct {
	Notice   string        `json:"notice"`
	Date     string        `json:"date"`
	Benefits []benefitJSON `json:"benefits"`

	Unwritten []string `json:"unwritten,omitempty"` // clauses that are not fully written
}

type benefitJSON struct {
	Benefit  string         `json:"benefit"`
	Label    string         `json:"label"`
	Kind     ir.Kind        `json:"kind"`
	Status   ir.Status      `json:"status"`
	Needs    []naming.Named `json:"needs"`
	Payments []paymentJSON  `json:"payments"`
	Outcomes []outcomeJSON  `json:"outcomes"`
}

type paymentJSON struct {
	Low           *string `json:"low"`
	High          *string `json:"high"`
	Open          bool    `json:"open"`
	Base          string  `json:"base"`
	Period        string  `json:"period"`
	Once          bool    `json:"once"`
	Discretionary bool    `json:"discretionary"`
}

// outcomeJSON is what a provision comes to; Total is of the payments.
type outcomeJSON struct {
	Clause       string            `json:"clause"`
	Provision    string            `json:"provision"`
	Status       ir.Status         `json:"status"`
	Reason       eval.Reason       `json:"reason"`
	Payments     []paymentJSON     `json:"payments"`
	Total        *string           `json:"total,omitempty"`
	During       *periodJSON       `json:"during,omitempty"`
	Lasts        *durationJSON     `json:"lasts,omitempty"`
	Quotes       []quoteJSON       `json:"quotes"`
	Alternatives []alternativeJSON `json:"alternatives"`
	Questions    []string          `json:"questions"` // open questions about the words that decided
}

// periodJSON is calendar days, both included; To is "" where no end is stated.
type periodJSON struct {
	From string `json:"from"`
	To   string `json:"to"`
}

type durationJSON struct {
	Low  *string `json:"low"`
	High *string `json:"high"`
	Open bool    `json:"open"`
	Unit string  `json:"unit"`
}

type quoteJSON struct {
	Clause string `json:"clause"`
	Quote  string `json:"quote"`
}

type alternativeJSON struct {
	Reading  string        `json:"reading"`
	Status   ir.Status     `json:"status"`
	Payments []paymentJSON `json:"payments"`
}

// NoticeViewOf is the answer of one notice.
func NoticeViewOf(page Page, slug string, benefits []eval.Benefit) NoticeView {
	return NoticeView{Notice: slug, Date: page.Day.String(), Benefits: benefitViews(page, benefits),
		Unwritten: page.Workspace.Policy(slug).Unwritten()}
}

func benefitViews(page Page, benefits []eval.Benefit) []benefitJSON {
	out := make([]benefitJSON, 0, len(benefits))
	for _, b := range benefits {
		out = append(out, benefitView(page, b))
	}
	return out
}

func benefitView(page Page, b eval.Benefit) benefitJSON {
	v := page.Workspace.Vocabulary
	view := benefitJSON{
		Benefit: b.Subject, Label: naming.Subject(v, b.Subject, naming.Chinese), Kind: b.Kind, Status: b.Status,
		Needs: naming.Pairs(v, b.Needs), Payments: paymentViews(b.Payments()), Outcomes: []outcomeJSON{},
	}
	for _, o := range b.Outcomes {
		view.Outcomes = append(view.Outcomes, outcomeView(page, o))
	}
	return view
}

func outcomeView(page Page, o eval.Outcome) outcomeJSON {
	view := outcomeJSON{
		Clause: o.Clause, Provision: o.Provision, Status: o.Status, Reason: o.Reason,
		Payments: paymentViews(o.Payments), Lasts: durationView(o.Lasts),
		Quotes: []quoteJSON{}, Alternatives: []alternativeJSON{}, Questions: append([]string{}, page.doubts(o)...),
	}
	if o.Total != nil && len(o.Payments) > 0 {
		total := quantity.Whole(o.Total.Fen)
		view.Total = yuanOrNil(&total)
	}
	if o.During != nil {
		view.During = &periodJSON{o.During.From.String(), o.During.To.String()}
	}
	for _, q := range o.Quotes {
		view.Quotes = append(view.Quotes, quoteJSON{q.Clause, q.Text})
	}
	for _, alt := range o.Alternatives {
		view.Alternatives = append(view.Alternatives,
			alternativeJSON{alt.Text, alt.Outcome.Status, paymentViews(alt.Outcome.Payments)})
	}
	return view
}

func durationView(d *ir.Duration) *durationJSON {
	if d == nil {
		return nil
	}
	return &durationJSON{Low: decimalOrNil(d.Low), High: decimalOrNil(d.High), Open: d.Open, Unit: string(d.Unit)}
}

func decimalOrNil(n *quantity.Ratio) *string {
	if n == nil {
		return nil
	}
	s := plain.Decimal(*n)
	return &s
}

func paymentViews(payments []eval.Payment) []paymentJSON {
	out := make([]paymentJSON, 0, len(payments))
	for _, p := range payments {
		out = append(out, paymentJSON{
			Low: yuanOrNil(p.Amount.Low), High: yuanOrNil(p.Amount.High), Open: p.Amount.Open,
			Base: p.Base.String(), Period: string(p.Period), Once: p.Once, Discretionary: p.Discretionary,
		})
	}
	return out
}

func yuanOrNil(fen *quantity.Ratio) *string {
	if fen == nil {
		return nil
	}
	s := strings.ReplaceAll(plain.Yuan(*fen), ",", "")
	return &s
}
