package cli

import (
	"strings"

	"tiaowen/cmd/tiaowen/internal/chain"
	"tiaowen/cmd/tiaowen/internal/eval"
	"tiaowen/cmd/tiaowen/internal/ir"
	"tiaowen/cmd/tiaowen/internal/plain"
	"tiaowen/grammar/quantity"
)

// evalJSON is the answer of eval --notice --format json. Money is in yuan, as
// a decimal string (a fraction where no decimal is exact); an end that nothing
// bounds is null.
type evalJSON struct {
	Notice    string        `json:"notice"`
	Date      string        `json:"date"`
	Benefits  []benefitJSON `json:"benefits"`
	Unwritten []string      `json:"unwritten,omitempty"` // clauses that are not fully written
}

type benefitJSON struct {
	Benefit  string        `json:"benefit"`
	Label    string        `json:"label"`
	Kind     ir.Kind       `json:"kind"`
	Status   ir.Status     `json:"status"`
	Needs    []nameJSON    `json:"needs"`
	Payments []paymentJSON `json:"payments"`
	Outcomes []outcomeJSON `json:"outcomes"`
}

type nameJSON struct {
	Name  string `json:"name"`
	Label string `json:"label"`
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

func benefitViews(page evalPage, benefits []eval.Benefit) []benefitJSON {
	out := make([]benefitJSON, 0, len(benefits))
	for _, b := range benefits {
		out = append(out, benefitView(page, b))
	}
	return out
}

func benefitView(page evalPage, b eval.Benefit) benefitJSON {
	v := page.ws.Vocabulary
	view := benefitJSON{
		Benefit: b.Subject, Label: v.Label(b.Subject), Kind: b.Kind, Status: b.Status,
		Needs: nameViews(v, b.Needs), Payments: paymentViews(b.Payments()), Outcomes: []outcomeJSON{},
	}
	for _, o := range b.Outcomes {
		view.Outcomes = append(view.Outcomes, outcomeView(page, o))
	}
	return view
}

func outcomeView(page evalPage, o eval.Outcome) outcomeJSON {
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

// chainEvalJSON is the answer of eval --place --format json.
type chainEvalJSON struct {
	Place     string       `json:"place"`
	Date      string       `json:"date"`
	Chain     []linkJSON   `json:"chain"`
	Answers   []answerJSON `json:"answers"`
	Unwritten []string     `json:"unwritten,omitempty"` // of the notices in force
}

type linkJSON struct {
	Notice  string `json:"notice"`
	Title   string `json:"title"`
	From    string `json:"from"`
	To      string `json:"to"`
	InForce bool   `json:"in_force"`
}

type answerJSON struct {
	Benefit  string      `json:"benefit"`
	Label    string      `json:"label"`
	Disagree bool        `json:"disagree"`
	Best     string      `json:"best"` // notice, "" where the levels cannot be ranked
	Levels   []levelJSON `json:"levels"`
}

type levelJSON struct {
	Notice string `json:"notice"`
	benefitJSON
}

// chainJSON is the answer of chain --format json.
type chainJSON struct {
	Place string            `json:"place"`
	Date  string            `json:"date"`
	Chain []linkSubjectJSON `json:"chain"`
}

// linkSubjectJSON is a notice of the chain with what it decides; Lapsed is
// what of it no notice in force decides.
type linkSubjectJSON struct {
	linkJSON
	Decides []nameJSON `json:"decides"`
	Lapsed  []nameJSON `json:"lapsed"`
}

func chainView(v *ir.Vocabulary, c chain.Chain) chainJSON {
	view := chainJSON{Place: c.Place, Date: c.Date.String(), Chain: []linkSubjectJSON{}}
	for i, l := range linkViews(c) {
		view.Chain = append(view.Chain, linkSubjectJSON{l, nameViews(v, c.Links[i].Subjects()), nameViews(v, c.Lapsed(c.Links[i]))})
	}
	return view
}

func nameViews(v *ir.Vocabulary, names []string) []nameJSON {
	out := []nameJSON{}
	for _, n := range names {
		out = append(out, nameJSON{n, needLabel(v, n)})
	}
	return out
}

func linkViews(c chain.Chain) []linkJSON {
	out := []linkJSON{}
	for _, l := range c.Links {
		out = append(out, linkJSON{l.Policy.Slug, l.Policy.Title,
			l.Policy.Validity.From.String(), l.Policy.Validity.To.String(), l.InForce})
	}
	return out
}

func chainEvalView(page evalPage, c chain.Chain, answers []chain.Answer) chainEvalJSON {
	view := chainEvalJSON{Place: c.Place, Date: c.Date.String(), Chain: linkViews(c), Answers: []answerJSON{}}
	for _, p := range c.InForce() {
		view.Unwritten = append(view.Unwritten, unwrittenClauses(p)...)
	}
	for _, ans := range answers {
		a := answerJSON{Benefit: ans.Subject, Label: page.ws.Vocabulary.Label(ans.Subject), Disagree: ans.Disagree, Levels: []levelJSON{}}
		if ans.Best >= 0 {
			a.Best = ans.Levels[ans.Best].Slug
		}
		for _, l := range ans.Levels {
			a.Levels = append(a.Levels, levelJSON{l.Slug, benefitView(page, l.Benefit)})
		}
		view.Answers = append(view.Answers, a)
	}
	return view
}
