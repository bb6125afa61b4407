package compare

import (
	"slices"

	"tiaowen/cmd/tiaowen/internal/ir"
)

// judge makes findings of differences, and says what became of clauses and
// sentences.
type judge struct {
	*ground
	relation      Relation
	matches       []match
	rules         []rule
	findings      []Finding
	discrepancies []Discrepancy
}

// newJudge judges the differences between matches.
func newJudge(g *ground, r Relation, ms []match) *judge {
	return &judge{ground: g, relation: r, matches: ms, rules: rules(), findings: []Finding{}, discrepancies: []Discrepancy{}}
}

// done are the findings in their final order, what became of every sentence,
// and the declared intents that the findings do not bear out.
func (c *judge) done() ([]Finding, []Coverage, []Discrepancy) {
	coverage := []Coverage{}
	if c.relation == LowerUpper {
		coverage = c.coverage()
	}
	c.arrange()
	if c.relation == LowerUpper {
		c.intents()
	}
	return c.findings, coverage, c.discrepancies
}

// report makes the findings of a difference, one for every rule that it fits.
func (c *judge) report(m match, d difference, a Answer) {
	first := append(slices.Clone(m.lower), m.upper...)[0]
	c.find(first.Kind, first.Subject, c.sideIn(m, m.lower, d.lower, d.members[0], d), c.sideIn(m, m.upper, d.upper, d.members[1], d), d, a)
}

// sideIn is the words of a difference on one side u of a match. Where it has
// none there, the other words of the same element stand in for them, or the
// provision; these are what a second reading of the other side is about too.
func (c *judge) sideIn(m match, u union, quotes []ir.Quote, members []member, d difference) *Side {
	switch {
	case len(members) > 0:
		return sideOf(memberPassages(c.ws, memberWords(members)), quotes, u)
	case len(quotes) > 0:
		s := quoted(c.ws, quotes, u)
		s.Context = !d.isAbout(quotes)
		return s
	case len(u) == 0 || d.element == Whole && d.verdict != Undecided:
		return quoted(c.ws, nil, u)
	}
	own := u.quotesOf(d.element)
	s := quoted(c.ws, own, u)
	if slices.Contains(listElements(), d.element) {
		listed := membersOf(c.ws, u, d.element, m.mixed())
		own = memberQuotes(listed)
		if s = sideOf(memberPassages(c.ws, memberWords(listed)), own, u); s == nil {
			s = quoted(c.ws, nil, u)
		}
	}
	s.Context = d.detail != Reading || len(own) == 0
	return s
}

// find makes the findings of a difference with these sides.
func (c *judge) find(kind ir.Kind, name string, lower, upper *Side, d difference, a Answer) {
	for _, r := range c.rules {
		if !r.fits(kind, d) {
			continue
		}
		code := codeOf(c.relation, r.code, d)
		if code == "" {
			continue
		}
		f := Finding{
			Code: code, Element: d.element, Effect: r.effect, Severity: r.severity,
			Kind: kind, Subject: name, Lower: lower, Upper: upper,
			Source: d.source, Reading: d.reading, Witness: a.Witness,
			Proved: !d.open && (a.Proved || d.verdict == Equal && d.element == Whole && kind.Decides()),
			Row:    r.code, Difference: d,
		}
		c.bear(&f)
		weigh(c.relation, &f)
		c.findings = append(c.findings, f)
	}
}

// bear corrects the effect of a finding for what the vocabulary declares that
// its subject means for citizens.
func (c *judge) bear(f *Finding) {
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
