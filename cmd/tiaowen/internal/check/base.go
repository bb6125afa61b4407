package check

import (
	"slices"
	"strings"

	"tiaowen/grammar/diag"
	"tiaowen/grammar/quantity"
	"tiaowen/grammar/rules"
	"tiaowen/grammar/source"
)

// checkBases holds every standard that a rule reckons with to the words: which
// standard it is, and of which area or other entry.
func checkBases(units []*unit, names *symbols, diags *diag.List) {
	faults := errorSpans(diags)
	for b, item := range itemsOf(units) {
		baseCheck{block: b, names: names, diags: diags, faults: faults}.item(item)
	}
}

type baseCheck struct {
	*block
	names  *symbols
	diags  *diag.List
	faults []source.Span
	own    *rules.Name // the entry that a standard sets
}

func (c baseCheck) item(item *rules.Item) {
	if s := item.Standard; s != nil {
		c.own = s.Param.Index
		if words, found := c.words(s.Cites); found {
			c.entry(&s.Param, words)
		}
		c.amount(s.Amount, s.Cites)
		c.amount(s.Was, s.Cites)
	}
	for l := range lines(item) {
		c.condition(conditionsOf(l), nil)
		if l.Pays != nil {
			c.amount(l.Pays.Amount, l.Pays.Cites)
			c.amount(l.Pays.Was, l.Pays.Cites)
		}
	}
}

func (c baseCheck) condition(cond *rules.Condition, around []*rules.Cite) {
	if cond == nil {
		return
	}
	for _, conjunction := range cond.Any {
		for _, t := range conjunction.All {
			cites := t.Cites
			if len(cites) == 0 {
				cites = around
			}
			c.condition(t.Group, cites)
			if t.Atom != nil {
				c.operand(t.Atom.Value, cites)
				c.operand(t.Atom.Was, cites)
			}
		}
	}
}

func (c baseCheck) amount(a *rules.Amount, cites []*rules.Cite) {
	if a != nil {
		c.operand(a.Low, cites)
		c.operand(a.High, cites)
	}
}

func (c baseCheck) words(cites []*rules.Cite) (string, bool) {
	quotes, found := c.quotes(cites)
	return wordsOfQuotes(quotes), found
}

// operand holds a standard, or what a multiple is of, to the words.
func (c baseCheck) operand(o *rules.Operand, cites []*rules.Cite) {
	words, found := c.words(cites)
	if o == nil || o.Of == nil && o.Param == nil || !found || overlapsAny(c.span(o.Node), c.faults) {
		return
	}
	param, until := o.Param, len(words)
	if o.Of != nil {
		param, until = o.Of, multipleAt(words, o)
	}
	s, known := c.names.ofKind(param.Name.Text, []string{"standard"})
	if !known {
		return
	}
	all := c.names.ofKinds([]string{"standard"})
	before, said := lastNamed(all, words, until)
	if len(before) == 0 {
		before, said = lastNamed(all, words, len(words))
	}
	if !slices.ContainsFunc(before, func(b symbol) bool { return b.name == s.name }) {
		c.report("base-not-meant", param.Name, c.said(cites), s.words[0].text, before)
		return
	}
	c.area(param, words[afterLast(words[:said.start], "、，,;；"):said.end])
}

func (c baseCheck) report(code string, n rules.Name, words, meant string, instead []symbol) {
	d := c.diags.Warn(code, c.span(n.Node), words, n.Text, meant)
	if len(instead) == 1 {
		w := instead[0].words[0]
		d.Relate("meant-nearest", c.names.file.Span(w.at), w.text, instead[0].name)
		d.Mend(c.span(n.Node), instead[0].name)
	}
}

// said is what cites say, as they stand.
func (b *block) said(cites []*rules.Cite) string {
	quotes, _ := b.quotes(cites)
	var out []string
	for _, q := range quotes {
		out = append(out, q.Text)
	}
	return strings.Join(out, gap)
}

// entry holds the entry that a rule sets to the words: dibao[urban] to 城市.
func (c baseCheck) entry(p *rules.Param, words string) {
	std := c.names.standard(p.Name.Text)
	if std == nil || p.Index == nil || overlapsAny(c.span(p.Node), c.faults) {
		return
	}
	named := c.valuesIn(std.By, words)
	if s, known := c.names.values[std.By+" "+p.Index.Text]; known && !slices.ContainsFunc(named, func(v symbol) bool { return v.name == s.name }) {
		c.report("area-not-meant", *p.Index, words, s.words[0].text, named)
	}
}

// area holds the entry of a standard that is reckoned with to the words before
// it: 城市低保标准 is dibao[urban], 城乡低保标准 that of the entry which is set, else
// either, 当地低保标准 that of the person's own area.
func (c baseCheck) area(p *rules.Param, words string) {
	std := c.names.standard(p.Name.Text)
	if std == nil || std.By == "" {
		return
	}
	named := c.valuesIn(std.By, words)
	switch {
	case p.Index != nil && len(named) > 1 && c.own != nil && c.own.Text != p.Index.Text && c.isOf(std.By, c.own):
		own := c.names.values[std.By+" "+c.own.Text]
		c.report("area-not-meant", *p.Index, words, "", []symbol{own})
	case p.Index != nil:
		c.entry(p, words)
	case len(named) == 1:
		c.report("area-not-meant", p.Name, words, "", nil)
	}
}

func (c baseCheck) isOf(category string, value *rules.Name) bool {
	_, known := c.names.values[category+" "+value.Text]
	return known
}

// valuesIn are the values of a category that the words name.
func (c baseCheck) valuesIn(category, words string) []symbol {
	var out []symbol
	if cat := c.names.vocabulary.Category(category); cat != nil {
		for _, v := range cat.Values {
			if s := c.names.values[category+" "+v.Name]; len(placesOf(s, words)) > 0 {
				out = append(out, s)
			}
		}
	}
	return out
}

// multipleAt is where the words have the multiple of an operand.
func multipleAt(words string, o *rules.Operand) int {
	claim := numberClaim{value: number(o.Number.Text, ""), unit: quantity.Times}
	for _, q := range quantity.Find(words) {
		if claim.sameUnit(q) && (claim.sameValue(q) || q.Low != q.High) {
			return q.Start
		}
	}
	return len(words)
}

// lastNamed are the standards whose wording ends last before a place of the
// words, and is no part of a longer one, and where it stands.
func lastNamed(all []symbol, words string, until int) ([]symbol, stretch) {
	var out []symbol
	var at stretch
	for _, s := range all {
		for _, places := range placesOf(s, words) {
			whole := stretch{places[0].start, places[len(places)-1].end}
			switch {
			case whole.end > until || whole.end < at.end || whole.end == at.end && whole.start > at.start:
			case whole == at:
				out = append(out, s)
			default:
				out, at = []symbol{s}, whole
			}
		}
	}
	return out, at
}
