package compare

import (
	"fmt"
	"strings"
	"testing"
	"tiaowen/cmd/tiaowen/internal/compare/difference"
	"tiaowen/cmd/tiaowen/internal/compare/pairing"
	"tiaowen/cmd/tiaowen/internal/compare/passage"
	"tiaowen/cmd/tiaowen/internal/ir"
	"tiaowen/grammar/quantity"
)

// fixture builds a small workspace of two notices, north (above) and south.
type fixture struct {
	t  *testing.T
	ws *ir.Workspace
}

func newFixture(t *testing.T) *fixture {
	v := &ir.Vocabulary{
		Categories: []ir.Category{{Name: "area", Label: "城乡", Values: []ir.CategoryValue{{Name: "urban", Label: "城市"}, {Name: "rural", Label: "农村"}}}},
		Facts:      []ir.FactDecl{{Name: "area", Label: "城乡", Type: ir.OfCategory, Category: "area"}},
		Standards:  []ir.StandardDecl{{Name: "dibao", Label: "低保标准", By: "area", Base: quantity.PerPerson, Period: quantity.Month}},
		Terms:      []ir.Term{{Kind: "benefit", Name: "aid", Label: "临时救助金"}},
	}
	for _, name := range []string{"months", "age"} {
		v.Facts = append(v.Facts, ir.FactDecl{Name: name, Label: name, Type: ir.Number, Unit: quantity.Month})
	}
	for name, label := range map[string]string{
		"dibao_recipient": "低保对象", "tekun": "特困人员", "orphan": "孤儿", "hard": "生活困难", "worker": "农民工",
		"at_work": "在务工地申请", "at_home": "在户籍地申请", "at_usual": "在经常居住地申请", "applied": "经本人申请", "covid": "疫情防控期间",
	} {
		v.Facts = append(v.Facts, ir.FactDecl{Name: name, Label: label, Type: ir.Bool})
	}
	north := &ir.Policy{Slug: "north", Title: "北", Issuers: []string{"北省人民政府"}, Level: ir.Region, Validity: ir.Validity{From: day(2022, 6, 7), To: day(2023, 12, 31)}}
	south := &ir.Policy{Slug: "south", Title: "南", Issuers: []string{"南市民政局"}, Level: ir.City, Under: []string{"north"}, Validity: ir.Validity{From: day(2022, 6, 22), To: day(2023, 12, 31)}}
	return &fixture{t, &ir.Workspace{Vocabulary: v, Policies: []*ir.Policy{north, south}}}
}

func day(y, m, d int) ir.Date { return ir.Date{Year: y, Month: m, Day: d} }

// clause adds a clause of one sentence per 。 to a notice.
func (f *fixture) clause(slug, path, text string) *words {
	c := &ir.Clause{ID: slug + ":" + path, Path: path, Text: text}
	for start := 0; start < len(text); {
		end := len(text)
		if i := strings.Index(text[start:], "。"); i >= 0 {
			end = start + i + len("。")
		}
		c.Sentences = append(c.Sentences, ir.Range{Start: start, End: end})
		start = end
	}
	p := f.ws.Policy(slug)
	p.Clauses = append(p.Clauses, c)
	return &words{f, p, c}
}

// words makes rules of the words of a clause.
type words struct {
	f      *fixture
	policy *ir.Policy
	clause *ir.Clause
}

func (w *words) quote(text string) []ir.Quote {
	w.f.t.Helper()
	start := strings.Index(w.clause.Text, text)
	if start < 0 || text == "" {
		w.f.t.Fatalf("%s does not say %q", w.clause.ID, text)
	}
	return []ir.Quote{{Clause: w.clause.ID, Range: ir.Range{Start: start, End: start + len(text)}, Text: text}}
}

func (w *words) fact(name, text string) ir.Formula {
	return ir.Formula{Op: ir.Fact, Fact: name, Quotes: w.quote(text)}
}

func (w *words) others(text string) ir.Formula {
	return ir.Formula{Op: ir.Others, Quotes: w.quote(text)}
}

func (w *words) number(name string, cmp ir.Cmp, n int64, text string) ir.Formula {
	return ir.Formula{Op: ir.Compare, Fact: name, Cmp: cmp, Bound: ir.Value{Factor: quantity.Whole(n)}, Quotes: w.quote(text)}
}

func and(fs ...ir.Formula) ir.Formula { return ir.Formula{Op: ir.And, Args: fs} }
func or(fs ...ir.Formula) ir.Formula  { return ir.Formula{Op: ir.Or, Args: fs} }
func not(f ir.Formula) ir.Formula     { return ir.Formula{Op: ir.Not, Args: []ir.Formula{f}} }

// line is one line of a provision.
type line func(*ir.Provision)

func on(e ir.Element, f ir.Formula) line {
	return func(p *ir.Provision) { p.Conditions = append(p.Conditions, ir.Condition{Element: e, Formula: f}) }
}

func from(clauses ...string) line {
	return func(p *ir.Provision) {
		for _, c := range clauses {
			p.Links = append(p.Links, ir.Link{Clause: c})
		}
	}
}

func times(n int64, standard, index string) *ir.Value {
	return &ir.Value{Factor: quantity.Whole(n), Standard: standard, Index: index}
}

func yuan(n int64) *ir.Value { return &ir.Value{Factor: quantity.Whole(n * 100)} }

func (w *words) pays(low, high *ir.Value, text string) line {
	return func(p *ir.Provision) {
		amount := ir.Amount{Low: low, High: high, Open: low == nil && high == nil}
		p.Pays = append(p.Pays, ir.Payment{Amount: amount, Once: true, Quotes: w.quote(text)})
	}
}

func (w *words) lasts(low, high int64, text string) line {
	return func(p *ir.Provision) {
		p.Lasts = &ir.Duration{Unit: quantity.Month, Quotes: w.quote(text), Open: high == 0}
		if high > 0 {
			l, h := quantity.Whole(low), quantity.Whole(high)
			p.Lasts.Low, p.Lasts.High = &l, &h
		}
	}
}

// sets is the setting of a standard per person and month.
func (w *words) sets(v *ir.Value, text string) line {
	return func(p *ir.Provision) {
		p.Setting = &ir.Payment{Amount: ir.Amount{Low: v, High: v}, Base: quantity.PerPerson, Period: quantity.Month, Quotes: w.quote(text)}
	}
}

func (w *words) every(months int64, text string) line {
	return func(p *ir.Provision) {
		p.Deadlines = append(p.Deadlines, ir.Deadline{Element: ir.Every, Length: quantity.Whole(months), Unit: quantity.Month, Quotes: w.quote(text)})
	}
}

// list adds a list element of term=words pairs; the term 等 is the open end.
func (w *words) list(e ir.Element, pairs ...string) line {
	return func(p *ir.Provision) {
		l := ir.List{Element: e}
		for _, pair := range pairs {
			term, text, _ := strings.Cut(pair, "=")
			item := ir.Item{Term: term, Quotes: w.quote(text)}
			if term == "等" {
				item = ir.Item{Open: true, Quotes: item.Quotes}
			}
			l.Items = append(l.Items, item)
		}
		p.Lists = append(p.Lists, l)
	}
}

func (w *words) modality(m ir.Modality, text string) line {
	return func(p *ir.Provision) { p.Modality, p.ModalityQuotes = m, w.quote(text) }
}

// rule adds a provision.
func (w *words) rule(kind ir.Kind, subject string, lines ...line) *ir.Provision {
	p := &ir.Provision{ID: w.clause.ID + "/" + subject, Clause: w.clause.ID, Kind: kind, Subject: subject, Modality: ir.Must}
	for n := 2; w.policy.Provision(p.ID) != nil; n++ {
		p.ID = fmt.Sprintf("%s/%s~%d", w.clause.ID, subject, n)
	}
	for _, l := range lines {
		l(p)
	}
	u := pairing.Union{p}
	for _, e := range difference.AnyElement() {
		p.Quotes = append(p.Quotes, u.QuotesOf(e)...)
	}
	if len(p.Quotes) == 0 {
		p.Quotes = w.quote(w.clause.Text)
	}
	p.Quotes = passage.SortQuotes(p.Quotes)
	w.policy.Provisions = append(w.policy.Provisions, p)
	return p
}

func (f *fixture) compare() *Comparison {
	f.t.Helper()
	c, err := Compare(f.ws, "south", "north")
	if err != nil {
		f.t.Fatal(err)
	}
	for _, found := range c.Findings {
		for _, s := range []*passage.Side{found.Lower, found.Upper} {
			if s == nil {
				continue
			}
			for _, p := range s.Passages {
				if !strings.Contains(f.ws.Clause(p.Clause).Text, p.Quote) {
					f.t.Errorf("%s quotes %q, which %s does not say", found.Code, p.Quote, p.Clause)
				}
			}
		}
	}
	return c
}

// lines are the findings as "code element effect: lower | upper".
func lines(c *Comparison) []string {
	quote := func(s *passage.Side) string {
		if s == nil {
			return "-"
		}
		return strings.Join(s.Words(), " / ")
	}
	var out []string
	for _, f := range c.Findings {
		out = append(out, fmt.Sprintf("%s %s %s: %s | %s", f.Code, f.Element, f.Effect, quote(f.Lower), quote(f.Upper)))
	}
	return out
}

func (f *fixture) expect(want ...string) *Comparison {
	f.t.Helper()
	c := f.compare()
	got := strings.Join(lines(c), "\n")
	if got != strings.Join(want, "\n") {
		f.t.Errorf("findings\n%s\nwant\n%s", got, strings.Join(want, "\n"))
	}
	return c
}
