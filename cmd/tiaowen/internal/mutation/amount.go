package mutation

import (
	"fmt"
	"math/big"
	"strings"
	"time"

	"tiaowen/grammar/rules"
)

func (g *generator) pays(p *rules.PaysLine) {
	g.amount(p.Amount)
	if p.Was != nil {
		g.amount(p.Was)
	}
	g.cites(p.Cites)
	if p.If == nil {
		return
	}
	g.condition(p.If, nil)
	s := g.file.Span(p.If.Node)
	if before := g.between(g.file.Span(p.Node).Start, s.Start); len(before) > 0 {
		g.drop(ConditionDropped, before[len(before)-1].start, s.End)
	}
}

// otherCount is what an amount may be counted per instead.
var otherCount = map[string]string{"month": "year", "year": "month", "person": "household", "household": "person"}

func (g *generator) amount(a *rules.Amount) {
	tokens := g.of(a.Node)
	g.bound(tokens)
	for i, t := range tokens {
		switch {
		case t.text == "per" && i+1 < len(tokens):
			g.drop(Unit, t.start, tokens[i+1].end)
			if other := otherCount[tokens[i+1].text]; other != "" {
				g.swap(Unit, tokens[i+1], other)
			}
		case t.text == "once":
			g.drop(Unit, t.start, t.end)
		}
	}
	for _, o := range []*rules.Operand{a.Low, a.High} {
		if o != nil {
			g.operand(o)
		}
	}
}

// bound turns each "at least" and "at most" around, and drops it.
func (g *generator) bound(tokens []token) {
	other := map[string]string{"least": "most", "most": "least"}
	for i, t := range tokens {
		if i > 0 && tokens[i-1].text == "at" && other[t.text] != "" {
			g.swap(Comparison, t, other[t.text])
			g.drop(Comparison, tokens[i-1].start, t.end)
		}
	}
}

func (g *generator) operand(o *rules.Operand) {
	if o.Date != nil {
		g.date(o.Date)
	}
	if o.Number != nil {
		g.number(o.Number)
	}
	g.units(g.of(o.Node))
	for _, p := range []*rules.Param{o.Of, o.Param} {
		if p != nil {
			g.param(p)
		}
	}
}

func (g *generator) param(p *rules.Param) {
	if p.Index == nil {
		return
	}
	if other := g.names.otherValue(p.Name.Text, p.Index.Text); other != "" {
		g.node(Value, p.Index.Node, other)
	}
}

func (g *generator) measure(m *rules.Measure) {
	g.number(&m.Number)
	g.units(g.of(m.Node))
}

func (g *generator) units(tokens []token) {
	other := map[string]string{"days": "months", "months": "years", "years": "months"}
	for _, t := range tokens {
		if other[t.text] != "" {
			g.swap(Unit, t, other[t.text])
		}
	}
}

func (g *generator) number(n *rules.Number) {
	r, ok := new(big.Rat).SetString(strings.ReplaceAll(n.Text, "_", ""))
	if !ok {
		return
	}
	_, decimals, _ := strings.Cut(n.Text, ".")
	g.node(NumberUp, n.Node, r.Add(r, big.NewRat(1, 1)).FloatString(len(decimals)))
}

// date moves a day by one, a month by one.
func (g *generator) date(d *rules.Date) {
	if day, err := time.Parse(time.DateOnly, d.Text); err == nil {
		g.node(OtherDate, d.Node, day.AddDate(0, 0, 1).Format(time.DateOnly))
		g.node(OtherDate, d.Node, day.AddDate(0, 0, -1).Format(time.DateOnly))
	}
	if month, err := time.Parse("2006-01", d.Text); err == nil {
		g.node(OtherDate, d.Node, month.AddDate(0, 1, 0).Format("2006-01"))
	}
}

func (g *generator) lasts(l *rules.LastsLine) {
	g.bound(g.of(l.Node))
	measures := []*rules.Measure{l.Low, l.High}
	if l.Was != nil {
		measures = append(measures, l.Was.Low, l.Was.High)
	}
	for _, m := range measures {
		if m != nil {
			g.measure(m)
		}
	}
	g.cites(l.Cites)
}

func (g *generator) during(d *rules.DuringLine) {
	if d.Length != nil {
		g.measure(d.Length)
	}
	for _, at := range []*rules.Date{d.From, d.Start, d.End} {
		if at != nil {
			g.date(at)
		}
	}
	if d.Named != nil {
		g.fact(*d.Named)
	}
	g.cites(d.Cites)
}

func (g *generator) time(t *rules.TimeLine) {
	if t.Date != nil {
		g.date(t.Date)
	}
	for _, m := range []*rules.Measure{t.Measure, t.Was} {
		if m != nil {
			g.measure(m)
		}
	}
	g.cites(t.Cites)
}

// cites shortens each cite at either end.
func (g *generator) cites(cites []*rules.Cite) {
	for _, c := range cites {
		s := g.file.QuoteSpan(c.Quote)
		g.shorten(s.Start, s.Text())
	}
}

// shorten leaves out the first character of the words, then the last. Brackets
// and the labels behind them are no words.
func (g *generator) shorten(start int, raw string) {
	words := wordsIn(raw)
	if len(words) < 2 {
		return
	}
	for _, w := range []word{words[0], words[len(words)-1]} {
		g.replace(PhraseShortened, start+w.start, start+w.end, "", fmt.Sprintf("%s without %s", raw, raw[w.start:w.end]))
	}
}
