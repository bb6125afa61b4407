package compare

import (
	"fmt"
	"slices"

	"tiaowen/cmd/tiaowen/internal/ir"
	"tiaowen/cmd/tiaowen/internal/logic"
)

// Compare holds the notice lower against the notice upper, both by slug. It
// fails where the workspace has no such notice.
func Compare(ws *ir.Workspace, lower, upper string) (*Comparison, error) {
	c, err := newComparer(ws, lower, upper)
	if err != nil {
		return nil, err
	}
	for _, m := range c.matches {
		c.match(m)
	}
	c.validity()
	c.bases()
	c.shape()
	c.coverage()
	c.out.Proposals = proposals(c.matches)
	c.arrange()
	c.intents()
	return &c.out, nil
}

// comparer is one comparison under way.
type comparer struct {
	ws           *ir.Workspace
	lower, upper *ir.Policy
	space        *logic.Space
	standards    logic.Standards
	rules        []rule
	zh, en       wording
	matches      []match
	contexts     []*ir.Policy // see context
	views        map[viewKey]*ir.Workspace
	out          Comparison
}

func newComparer(ws *ir.Workspace, lower, upper string) (*comparer, error) {
	c := &comparer{ws: ws, lower: ws.Policy(lower), upper: ws.Policy(upper), rules: rules(), zh: chinese(), en: english(), views: map[viewKey]*ir.Workspace{}}
	for slug, p := range map[string]*ir.Policy{lower: c.lower, upper: c.upper} {
		if p == nil {
			return nil, fmt.Errorf("no notice %q in the workspace", slug)
		}
	}
	c.standards = inForce(ws, append(ws.Chain(lower), ws.Chain(upper)...))
	c.space = logic.NewSpace(ws.Vocabulary, c.standards)
	c.matches = matches(c.lower, c.upper)
	c.out = Comparison{Lower: lower, Upper: upper, Pairs: []Pair{}, Proposals: []Proposal{}, Findings: []Finding{}, Coverage: []Coverage{}, Discrepancies: []Discrepancy{}}
	return c, nil
}

// match compares the two sides of a match, or tells that one is missing.
func (c *comparer) match(m match) {
	switch {
	case len(m.lower) == 0:
		c.report(m, difference{element: Whole, verdict: OnlyAbove, detail: Entire, ask: c.wholeQuestion(m)})
	case len(m.upper) == 0:
		d := difference{element: Whole, verdict: OnlyBelow, ask: c.wholeQuestion(m)}
		d.source, d.detail = c.origin(m.lower)
		c.report(m, d)
	default:
		c.pair(m)
	}
}

func (c *comparer) pair(m match) {
	ds, elements := c.differences(m)
	for _, d := range append(ds, c.readings(m, ds)...) {
		c.report(m, d)
	}
	pair := Pair{
		Kind: m.lower[0].Kind, Subject: m.lower[0].Subject,
		Lower: m.lower.ids(""), Upper: m.upper.ids(""),
		Verdict: verdictOf(ds), Elements: elements,
	}
	if len(ds) == 0 {
		pair.Proved = pair.Kind.Decides()
		d := difference{element: Whole, verdict: Equal, detail: Wording}
		if sameWords(m) {
			d.detail = Entire
		}
		c.report(m, d)
	}
	c.out.Pairs = append(c.out.Pairs, pair)
}

// differences compares every element that either side has.
func (c *comparer) differences(m match) (ds []difference, verdicts []ElementVerdict) {
	add := func(e ir.Element, v Verdict, found []difference) {
		ds = append(ds, found...)
		if len(found) > 0 || len(m.lower.quotesOf(e))+len(m.upper.quotesOf(e)) > 0 {
			verdicts = append(verdicts, ElementVerdict{e, v})
		}
	}
	conditions, relation := c.conditions(m)
	for _, e := range conditionElements() {
		found := slices.DeleteFunc(slices.Clone(conditions), func(d difference) bool { return d.element != e })
		verdict := verdictOf(found)
		if relation == Disjoint && verdict == Overlapping {
			verdict = Disjoint
		}
		if e == ir.During {
			found = append(found, c.periods(m)...)
			verdict = verdictOf(found)
		}
		add(e, verdict, found)
	}
	amounts, durations, modality := c.amounts(m), c.durations(m), c.modality(m)
	add(ir.Pays, verdictOf(amounts), amounts)
	add(ir.Lasts, verdictOf(durations), durations)
	for _, e := range timeElements() {
		found := c.deadlines(m, e)
		add(e, verdictOf(found), found)
	}
	add(ir.Strength, verdictOf(modality), modality)
	for _, e := range listElements() {
		found := c.list(m, e)
		add(e, c.listVerdict(m, e, found), found)
	}
	return ds, verdicts
}

// report makes the findings of a difference, one for every rule that it fits.
func (c *comparer) report(m match, d difference) {
	lower, upper := c.side(orWords(d.lower, m.lower, d), m.lower), c.side(orWords(d.upper, m.upper, d), m.upper)
	first := append(slices.Clone(m.lower), m.upper...)[0]
	c.find(first.Kind, first.Subject, lower, upper, d)
}

// orWords are the words of a difference on one side, else the other words of
// the same element there; the strength of a provision without a word for it
// shows in what it does or pays.
func orWords(quotes []ir.Quote, u union, d difference) []ir.Quote {
	if len(quotes) > 0 || d.element == Whole {
		return quotes
	}
	quotes = u.quotesOf(d.element)
	if len(quotes) == 0 && d.element == ir.Strength {
		return u.core()
	}
	return quotes
}

func (c *comparer) find(kind ir.Kind, name string, lower, upper *Side, d difference) {
	witness, proved := d.shown, false
	if witness == nil {
		witness, proved = c.witness(subject{kind, name}, d.ask)
	}
	for _, r := range c.rules {
		if !r.fits(kind, d) {
			continue
		}
		f := Finding{
			Code: r.code, Element: d.element, Effect: r.effect, Severity: r.severity,
			Kind: kind, Subject: name, Lower: lower, Upper: upper,
			Source: d.source, Reading: d.reading, Witness: witness, Proved: proved || d.verdict == Equal && kind.Decides(),
		}
		f.Message = Message{En: c.en.say(f, d.detail, c.ws.Vocabulary), Zh: c.zh.say(f, d.detail, c.ws.Vocabulary)}
		c.out.Findings = append(c.out.Findings, f)
	}
}
