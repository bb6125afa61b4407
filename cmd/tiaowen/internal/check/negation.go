package check

import (
	"strings"

	"tiaowen/cmd/tiaowen/internal/ir"
	"tiaowen/grammar/diag"
	"tiaowen/grammar/notice"
	"tiaowen/grammar/rules"
	"tiaowen/grammar/source"
)

// checkNegations holds "not" and "unless" to the words, both ways: words that
// deny a fact need one, and one needs words that deny. The words that stand for
// a fact may have a negation of their own: 无法查明身份.
func checkNegations(units []*unit, names *symbols, diags *diag.List) {
	faults := errorSpans(diags)
	for _, u := range units {
		for _, b := range u.blocks {
			n := negationCheck{block: b, names: names, diags: diags, faults: faults}
			for _, item := range b.syntax.Items {
				switch {
				case item.Provision != nil:
					n.lines(item.Provision.Lines())
				case item.Ambiguity != nil:
					n.lines(item.Ambiguity.Lines)
				}
			}
		}
	}
}

type negationCheck struct {
	*block
	names  *symbols
	diags  *diag.List
	faults []source.Span
	second bool     // of a second reading, which may deny what the words only leave out
	unless bool     // of the condition of an exception
	denied ir.Quote // words whose negation the parentheses around have taken
}

func (n negationCheck) lines(lines []*rules.Line) {
	for _, l := range lines {
		if l.Ambiguity != nil {
			reading := n
			reading.second = true
			reading.lines(l.Ambiguity.Lines)
		}
		if l.Condition != nil && l.Condition.Element == "unless" {
			exception := n
			exception.unless = true
			exception.whole(l.Condition.Node, "unless", l.Condition.Condition, nil)
			continue
		}
		n.condition(conditionsOf(l), nil)
	}
}

func (n negationCheck) condition(c *rules.Condition, around []*rules.Cite) {
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
			case t.Group != nil && t.Not:
				n.whole(t.Node, "not", t.Group, cites)
			case t.Group != nil:
				n.condition(t.Group, cites)
			case t.Atom != nil && t.Atom.Value == nil:
				n.term(t, cites)
			}
		}
	}
}

// whole holds the denial of a condition to the words of the first of its terms:
// 不符合低保或特困供养条件 denies both.
func (n negationCheck) whole(at rules.Node, said string, c *rules.Condition, cites []*rules.Cite) {
	for t := range terms(c) {
		if len(cites) == 0 {
			cites = t.Cites
		}
	}
	if quotes, found := n.quotes(cites); found {
		words := n.before(quotes[0]) + wordsOfQuotes(quotes) + n.after(quotes[len(quotes)-1])
		if !n.second && negations(words) == 0 && !excepts(words) {
			n.report("negation-unsaid", at, quotes[0], said)
			return
		}
		if !n.unless || !excepts(words) {
			n.denied = quotes[0]
		}
	}
	n.condition(c, nil)
}

// term holds a fact to the words around its wording.
func (n negationCheck) term(t *rules.Term, cites []*rules.Cite) {
	s, known := n.names.ofKind(t.Atom.Fact.Text, factKind)
	if t.Atom.Is != nil {
		s, known = n.names.values[n.categoryOf(t.Atom)+" "+t.Atom.Is.Text]
	}
	quotes, found := n.quotes(cites)
	if !known || !found || overlapsAny(n.span(t.Node), n.faults) {
		return
	}
	words := wordsOfQuotes(quotes)
	said := 0
	for _, q := range quotes {
		said += negations(n.before(q))
	}
	places := placesOf(s, words)
	for _, place := range places {
		around := words[:place[len(place)-1].end] // what stands behind denies something else
		for i := len(place) - 1; i >= 0; i-- {
			around = around[:place[i].start] + " " + around[place[i].end:]
		}
		count := said + negations(around)
		if !n.unless && n.excepted(quotes) {
			count++
		}
		if count > 0 && quotes[0] == n.denied {
			count--
		}
		if count%2 == 1 == t.Not || t.Not && (n.second || excepts(around) || excepts(words[place[0].start:])) {
			return
		}
	}
	switch {
	case len(places) == 0: // reported as not meant
	case t.Not:
		n.report("negation-unsaid", t.Node, quotes[0], "not")
	default:
		n.report("negation-lost", t.Node, quotes[0], s.name)
	}
}

// excepted reports whether the text leaves out what the quotes name: 除…外, …除外.
func (n negationCheck) excepted(quotes []ir.Quote) bool {
	first, last := quotes[0], quotes[len(quotes)-1]
	after := strings.TrimPrefix(n.after(last), "的")
	if strings.HasPrefix(after, "除外") || strings.Contains(last.Text, "除外") {
		return true
	}
	out := strings.HasPrefix(after, "外") || strings.HasPrefix(after, "以外") || strings.HasPrefix(after, "之外")
	return out && n.before(first) == "除"
}

func (n negationCheck) categoryOf(a *rules.Atom) string {
	if f := n.names.fact(a.Fact.Text); f != nil {
		return f.Category
	}
	return ""
}

func (n negationCheck) report(code string, at rules.Node, q ir.Quote, arg string) {
	n.diags.Error(code, n.span(at), arg, q.Text).Relate("cited-here", n.place(q), q.Text)
}

// placesOf is where words hold the wordings of a name.
func placesOf(s symbol, words string) [][]stretch {
	var out [][]stretch
	for _, w := range s.words {
		out = append(out, w.in(words)...)
	}
	return out
}

// before is what stands directly before a quote, as far as it may deny.
func (b *block) before(q ir.Quote) string {
	text := b.textOf(q)[:q.Start]
	for _, word := range []string{"没有", "并非"} {
		if strings.HasSuffix(text, word) {
			return word
		}
	}
	runes := []rune(text)
	return string(runes[max(0, len(runes)-1):])
}

// after is the rest of the sentence part behind a quote.
func (b *block) after(q ir.Quote) string {
	text := b.textOf(q)[q.End:]
	return notice.Fold(text[:phraseEnd(text)])
}

func (b *block) textOf(q ir.Quote) string {
	if q.InHeading {
		return b.clause.Heading
	}
	return b.clause.Text
}
