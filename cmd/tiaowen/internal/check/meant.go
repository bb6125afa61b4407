package check

import (
	"strings"

	"tiaowen/grammar/diag"
	"tiaowen/grammar/rules"
	"tiaowen/grammar/source"
)

// checkMeant holds every name that cites words to its wordings: the words must
// be words for it.
func checkMeant(units []*unit, names *symbols, diags *diag.List) {
	faults := errorSpans(diags)
	for b, item := range itemsOf(units) {
		meantCheck{block: b, names: names, diags: diags, faults: faults}.item(item)
	}
}

type meantCheck struct {
	*block
	names  *symbols
	diags  *diag.List
	faults []source.Span // what is reported already may be no name at all
	second bool          // of a second reading
}

func (m meantCheck) item(item *rules.Item) {
	switch {
	case item.Standard != nil:
		m.name(item.Standard.Param.Name, []string{"standard"}, item.Standard.Cites)
	case item.Provision != nil:
		m.lines(item.Provision.Lines())
	case item.Ambiguity != nil:
		m.lines(item.Ambiguity.Lines)
	}
}

func (m meantCheck) lines(lines []*rules.Line) {
	for _, l := range lines {
		m.condition(conditionsOf(l), nil)
		switch {
		case l.During != nil && l.During.Named != nil:
			m.name(*l.During.Named, factKind, l.During.Cites)
		case l.Terms != nil:
			m.list(l.Terms)
		case l.Ambiguity != nil:
			reading := m
			reading.second = true
			reading.lines(l.Ambiguity.Lines)
		}
	}
}

var factKind = []string{"fact"}

func (m meantCheck) list(l *rules.TermsLine) {
	for _, i := range l.Items {
		if i.Term != nil && !m.listed(l.Items, i) {
			m.name(*i.Term, termKinds[l.Element], i.Cites)
		}
	}
}

// condition holds each term to its own cites, else to those of the parentheses
// around it.
func (m meantCheck) condition(c *rules.Condition, around []*rules.Cite) {
	if c == nil {
		return
	}
	for _, conjunction := range c.Any {
		for _, t := range conjunction.All {
			cites := t.Cites
			if len(cites) == 0 {
				cites = around
			}
			switch {
			case t.Group != nil:
				m.condition(t.Group, cites)
			case t.Atom == nil, len(t.Cites) == 0 && m.amounts(t.Atom.Fact.Text, cites):
			case t.Atom.Is != nil:
				m.value(t.Atom, cites)
			default:
				m.name(t.Atom.Fact, factKind, cites)
			}
		}
	}
}

func (m meantCheck) value(a *rules.Atom, cites []*rules.Cite) {
	f := m.names.fact(a.Fact.Text)
	if f == nil {
		return
	}
	if v, known := m.names.values[f.Category+" "+a.Is.Text]; known {
		m.hold(*a.Is, v, nil, cites)
	}
}

func (m meantCheck) name(n rules.Name, kinds []string, cites []*rules.Cite) {
	if s, known := m.names.ofKind(n.Text, kinds); known {
		m.hold(n, s, m.names.ofKinds(kinds), cites)
	}
}

// hold reports a name none of whose wordings the cites hold, be it one of them
// or all together. A second reading may take a part of longer words for itself:
// 社会保障制度 for 保障制度.
func (m meantCheck) hold(n rules.Name, s symbol, others []symbol, cites []*rules.Cite) {
	quotes, found := m.quotes(cites)
	if !found || overlapsAny(m.span(n.Node), m.faults) {
		return
	}
	words, but := wordsOfQuotes(quotes), others
	if m.second {
		but = nil
	}
	if meant(s, words, but) {
		return
	}
	cited := m.said(cites)
	d := m.diags.Warn("cite-not-meant", m.span(n.Node), cited, s.name, s.words[0].text)
	d.Relate("cited-here", m.place(quotes[0]), quotes[0].Text)
	if other, w, found := named(words, others); found {
		d.Relate("meant-nearest", m.names.file.Span(w.at), w.text, other.name)
		d.Mend(word(m.span(n.Node), n.Text), other.name)
		return
	}
	m.addWording(d, s, cited)
}

// addWording adds words to the wordings of a name.
func (m meantCheck) addWording(d *diag.Diagnostic, s symbol, words string) {
	before := " "
	if len(s.words) == 1 {
		before = " words "
	}
	last := m.names.file.Span(s.words[len(s.words)-1].at)
	escaped := strings.NewReplacer(`\`, `\\`, `"`, `\"`).Replace(words)
	d.Mend(last.File.Span(last.End, last.End), before+`"`+escaped+`"`)
}
