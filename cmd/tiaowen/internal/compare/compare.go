package compare

import (
	"slices"

	"tiaowen/cmd/tiaowen/internal/ir"
	"tiaowen/cmd/tiaowen/internal/logic"
)

// Compare holds two notices against each other, as Relate says that they stand
// to each other. It fails where the workspace lacks one of them, or where they
// cannot be compared.
func Compare(ws *ir.Workspace, lower, upper string) (*Comparison, error) {
	relation, lower, upper, err := Relate(ws, lower, upper)
	if err != nil {
		return nil, err
	}
	c := comparerOf(ws, relation, lower, upper)
	for _, m := range c.matches {
		c.match(m)
	}
	c.forwarded()
	c.validity()
	c.shape()
	if relation == LowerUpper {
		c.bases()
		c.coverage()
		c.out.Proposals = proposals(c.matches)
	}
	c.arrange()
	if relation == LowerUpper {
		c.intents()
	}
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
	trees        map[*ir.Provision]*tree
	inAxioms     map[string]bool
	implied      map[[2]string]bool // see implies
	views        map[viewKey]*ir.Workspace
	out          Comparison
}

func comparerOf(ws *ir.Workspace, relation Relation, lower, upper string) *comparer {
	c := &comparer{ws: ws, lower: ws.Policy(lower), upper: ws.Policy(upper), rules: rules(), views: map[viewKey]*ir.Workspace{}, trees: map[*ir.Provision]*tree{}, inAxioms: axiomFacts(ws.Vocabulary), implied: map[[2]string]bool{}}
	c.zh, c.en = chinese(relation, c.lower, c.upper), english(relation, c.lower, c.upper)
	c.standards = inForce(ws, append(ws.Chain(lower), ws.Chain(upper)...))
	c.space = logic.NewSpace(ws.Vocabulary, c.standards)
	c.matches = matches(c.lower, c.upper, relation)
	c.out = Comparison{
		Relation: relation, Lower: lower, Upper: upper, Pairs: []Pair{}, Proposals: []Proposal{}, Findings: []Finding{},
		Coverage: []Coverage{}, Discrepancies: []Discrepancy{},
	}
	return c
}

// match compares the two sides of a match, or tells that one is missing.
func (c *comparer) match(m match) {
	switch {
	case len(m.lower) == 0 && forwards(c.lower, c.upper) != nil:
		// said below by forwarding the whole; see forwarded
	case len(m.lower) == 0:
		d := difference{element: Whole, verdict: OnlyAbove, detail: Entire, ask: c.wholeQuestion(m)}
		if m.upper.slogan() {
			d.detail = Slogan
		}
		c.report(m, d)
	case len(m.upper) == 0:
		d := difference{element: Whole, verdict: OnlyBelow, ask: c.wholeQuestion(m)}
		if d.detail = Entire; c.out.Relation == LowerUpper {
			d.source, d.detail = c.origin(m.lower)
		}
		c.report(m, d)
		c.reportAll(m, c.unruled(m))
	default:
		c.pair(m)
	}
}

func (c *comparer) pair(m match) {
	ds, elements := c.differences(m)
	open := c.readings(m, ds)
	settle(ds, open)
	c.reportAll(m, ds)
	for _, r := range open {
		c.report(m, r.difference())
	}
	pair := Pair{
		Kind: m.lower[0].Kind, Subject: m.lower[0].Subject,
		Lower: m.lower.ids(""), Upper: m.upper.ids(""),
		Verdict: verdictOf(ds), Elements: elements,
	}
	switch {
	case len(ds) == 0 && len(open) == 0:
		pair.Proved = pair.Kind.Decides()
		d := difference{element: Whole, verdict: Equal, detail: Wording}
		if sameWords(m) {
			d.detail = Entire
		}
		c.report(m, d)
	case len(open) > 0:
		pair.Verdict = both(pair.Verdict, Undecided)
	}
	c.reportAll(m, slices.Concat(c.unruled(m), c.purposes(m), c.axioms(m, ds)))
	c.out.Pairs = append(c.out.Pairs, pair)
}

func (c *comparer) reportAll(m match, ds []difference) {
	for _, d := range ds {
		c.report(m, d)
	}
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
	amounts, durations, modality := append(c.amounts(m), c.totals(m)...), c.durations(m), c.modality(m)
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
	first := append(slices.Clone(m.lower), m.upper...)[0]
	c.find(first.Kind, first.Subject, c.sideIn(m, m.lower, d.lower, d.members[0], d), c.sideIn(m, m.upper, d.upper, d.members[1], d), d)
}

// sideIn is the words of a difference on one side u of a match. Where it has
// none there, the other words of the same element stand in for them, or the
// provision; these are what a second reading of the other side is about too.
func (c *comparer) sideIn(m match, u union, quotes []ir.Quote, members []member, d difference) *Side {
	switch {
	case len(members) > 0:
		return sideOf(c.memberPassages(members), quotes, u)
	case len(quotes) > 0:
		s := c.side(quotes, u)
		s.Context = !d.isAbout(quotes)
		return s
	case len(u) == 0 || d.element == Whole && d.verdict != Undecided:
		return c.side(nil, u)
	}
	own := u.quotesOf(d.element)
	s := c.side(own, u)
	if slices.Contains(listElements(), d.element) {
		listed := c.members(u, d.element, m.mixed())
		own = memberQuotes(listed)
		if s = sideOf(c.memberPassages(listed), own, u); s == nil {
			s = c.side(nil, u)
		}
	}
	s.Context = d.detail != Reading || len(own) == 0
	return s
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
		code := c.out.Relation.codeOf(r.code, d)
		if code == "" {
			continue
		}
		f := Finding{
			Code: code, Element: d.element, Effect: r.effect, Severity: r.severity,
			Kind: kind, Subject: name, Lower: lower, Upper: upper,
			Source: d.source, Reading: d.reading, Witness: witness,
			Proved: !d.open && (proved || d.verdict == Equal && d.element == Whole && kind.Decides()),
		}
		c.bear(&f)
		c.out.Relation.weigh(&f)
		f.Message = Message{En: c.en.say(f, r.code, d, c.ws.Vocabulary), Zh: c.zh.say(f, r.code, d, c.ws.Vocabulary)}
		c.out.Findings = append(c.out.Findings, f)
	}
}

// bear corrects the effect of a finding for what the vocabulary declares that
// its subject means for citizens.
func (c *comparer) bear(f *Finding) {
	b := c.ws.Vocabulary.Bearing(f.Subject)
	switch {
	case b == nil:
	case !b.Adverse:
		f.Effect = NoEffect
	case f.Effect == Better:
		f.Effect, f.Severity = Worse, Warning
	case f.Effect == Worse:
		f.Effect, f.Severity = Better, Note
	}
}
