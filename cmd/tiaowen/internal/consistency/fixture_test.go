package consistency

import (
	"fmt"
	"slices"
	"strings"
	"testing"

	"tiaowen/cmd/tiaowen/internal/ir"
	"tiaowen/grammar/quantity"
)

// fixture builds a small workspace: the notice south under north.
type fixture struct {
	t  testing.TB
	ws *ir.Workspace
}

func newFixture(t testing.TB) *fixture {
	v := &ir.Vocabulary{
		Categories: []ir.Category{{Name: "area", Label: "城乡", Values: []ir.CategoryValue{{Name: "urban", Label: "城市"}, {Name: "rural", Label: "农村"}}}},
		Facts:      []ir.FactDecl{{Name: "area", Label: "城乡", Type: ir.OfCategory, Category: "area"}},
		Standards:  []ir.StandardDecl{{Name: "dibao", Label: "低保标准", By: "area", Base: quantity.PerPerson, Period: quantity.Month}},
		Axioms: []ir.Axiom{{Formula: ir.Formula{Op: ir.Not, Args: []ir.Formula{{Op: ir.And, Args: []ir.Formula{
			{Op: ir.Fact, Fact: "dibao_recipient"}, {Op: ir.Fact, Fact: "tekun"}}}}}}},
		Terms: []ir.Term{
			{Kind: "benefit", Name: "worker_aid", Label: "农民工临时救助"}, {Kind: "benefit", Name: "urgent_aid", Label: "急难临时救助"},
			{Kind: "benefit", Name: "allowance", Label: "高龄津贴"}, {Kind: "thing", Name: "related_aid", Label: "相关救助"},
		},
	}
	for _, f := range []struct{ name, label string }{
		{"applied", "经本人申请"}, {"at_emergency", "在急难发生地申请"}, {"at_home", "在户籍地申请"}, {"at_work", "在务工地申请"},
		{"dibao_recipient", "低保对象"}, {"epidemic", "疫情防控期间"}, {"orphan", "孤儿"}, {"tekun", "特困人员"}, {"worker", "农民工"},
	} {
		v.Facts = append(v.Facts, ir.FactDecl{Name: f.name, Label: f.label, Type: ir.Bool})
	}
	north := &ir.Policy{Slug: "north", Level: ir.Region, Validity: ir.Validity{From: day(2022, 1, 1), To: day(2023, 12, 31)}}
	south := &ir.Policy{Slug: "south", Level: ir.City, Under: []string{"north"}, Validity: ir.Validity{From: day(2022, 6, 22), To: day(2022, 12, 31)}}
	return &fixture{t, &ir.Workspace{Vocabulary: v, Policies: []*ir.Policy{north, south}}}
}

func day(y, m, d int) ir.Date { return ir.Date{Year: y, Month: m, Day: d} }

// clause adds a clause to a notice.
func (f *fixture) clause(slug, path, text string) *words {
	c := &ir.Clause{ID: slug + ":" + path, Path: path, Text: text}
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

func not(f ir.Formula) ir.Formula { return ir.Formula{Op: ir.Not, Args: []ir.Formula{f}} }

// line is one line of a provision.
type line func(*ir.Provision)

func on(e ir.Element, f ir.Formula) line {
	return func(p *ir.Provision) { p.Conditions = append(p.Conditions, ir.Condition{Element: e, Formula: f}) }
}

func yuan(n int64) *ir.Value { return &ir.Value{Factor: quantity.Whole(n * 100)} }

func times(n int64, index string) *ir.Value {
	return &ir.Value{Factor: quantity.Whole(n), Standard: "dibao", Index: index}
}

// pays adds an exact payment, an open one for nil.
func (w *words) pays(v *ir.Value, text string) line {
	return func(p *ir.Provision) {
		p.Pays = append(p.Pays, ir.Payment{Amount: ir.Amount{Low: v, High: v, Open: v == nil}, Once: true, Quotes: w.quote(text)})
	}
}

func (w *words) yearly(v *ir.Value, text string) line {
	return func(p *ir.Provision) {
		p.Pays = append(p.Pays, ir.Payment{Amount: ir.Amount{Low: v}, Period: quantity.Year, Quotes: w.quote(text)})
	}
}

func (w *words) lasts(months int64, text string) line {
	return func(p *ir.Provision) {
		n := quantity.Whole(months)
		p.Lasts = &ir.Duration{High: &n, Unit: quantity.Month, Quotes: w.quote(text)}
	}
}

func (w *words) deadline(d ir.Deadline, text string) line {
	return func(p *ir.Provision) {
		d.Quotes = w.quote(text)
		p.Deadlines = append(p.Deadlines, d)
	}
}

func (w *words) list(e ir.Element, term, text string) line {
	return func(p *ir.Provision) {
		p.Lists = append(p.Lists, ir.List{Element: e, Items: []ir.Item{{Term: term, Quotes: w.quote(text)}}})
	}
}

func (w *words) modality(m ir.Modality, text string) line {
	return func(p *ir.Provision) { p.Modality, p.ModalityQuotes = m, w.quote(text) }
}

// rule adds a provision; it quotes the whole clause besides its own words.
func (w *words) rule(kind ir.Kind, subject string, lines ...line) *ir.Provision {
	p := &ir.Provision{ID: w.clause.ID + "/" + subject, Clause: w.clause.ID, Kind: kind, Subject: subject, Modality: ir.Must}
	for n := 2; w.policy.Provision(p.ID) != nil; n++ {
		p.ID = fmt.Sprintf("%s/%s~%d", w.clause.ID, subject, n)
	}
	for _, l := range lines {
		l(p)
	}
	for _, list := range p.Lists {
		for _, item := range list.Items {
			p.Quotes = append(p.Quotes, item.Quotes...)
		}
	}
	if len(p.Quotes) == 0 {
		p.Quotes = w.quote(w.clause.Text)
	}
	w.policy.Provisions = append(w.policy.Provisions, p)
	return p
}

// check are the findings on the notice south.
func (f *fixture) check() []Finding {
	f.t.Helper()
	found, err := Check(f.ws, "south")
	if err != nil {
		f.t.Fatal(err)
	}
	sound(f.t, f.ws, "south", found)
	return found
}

// expect compares the findings, as told, with those wanted.
func (f *fixture) expect(want ...string) []Finding {
	f.t.Helper()
	found := f.check()
	if got := told(found); !slices.Equal(got, want) {
		f.t.Errorf("findings\n%s\nwant\n%s", strings.Join(got, "\n"), strings.Join(want, "\n"))
	}
	return found
}

// told are findings as "severity code: quote | quote".
func told(found []Finding) []string {
	var out []string
	for _, x := range found {
		var quotes []string
		for _, s := range x.Sides {
			quotes = append(quotes, s.Quote)
		}
		out = append(out, fmt.Sprintf("%s %s: %s", x.Severity, x.Code, strings.Join(quotes, " | ")))
	}
	return out
}

// sound checks what holds of every finding: exact quotes, whole messages, a
// witness where people are concerned.
func sound(t testing.TB, ws *ir.Workspace, slug string, found []Finding) {
	t.Helper()
	about := []Code{CodePlaceDiffers, CodeDemandLifted, CodeStacks}
	for _, x := range found {
		for _, s := range x.Sides {
			clause := ws.Clause(s.Clause)
			if clause == nil {
				clause = &ir.Clause{Text: ws.Policy(slug).Title}
			}
			if s.Quote == "" || !strings.Contains(clause.Text, s.Quote) && !strings.Contains(clause.Heading, s.Quote) && !hasChapter(ws.Policy(slug), s.Quote) {
				t.Errorf("%s: %q does not say %q", x.Code, s.Clause, s.Quote)
			}
		}
		for _, text := range []string{x.Message.En, x.Message.Zh} {
			if text == "" || strings.ContainsAny(text, "{}") {
				t.Errorf("%s: message %q", x.Code, text)
			}
		}
		if slices.Contains(about, x.Code) && x.Witness == nil {
			t.Errorf("%s has no witness", x.Code)
		}
	}
}

func hasChapter(p *ir.Policy, heading string) bool {
	return slices.ContainsFunc(p.Clauses, func(c *ir.Clause) bool { return c.Chapter == heading })
}
