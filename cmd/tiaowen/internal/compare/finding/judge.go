package finding

import (
	"slices"
	"tiaowen/cmd/tiaowen/internal/compare/difference"
	"tiaowen/cmd/tiaowen/internal/compare/ground"
	"tiaowen/cmd/tiaowen/internal/compare/pairing"
	"tiaowen/cmd/tiaowen/internal/compare/passage"
	"tiaowen/cmd/tiaowen/internal/compare/proof"
	"tiaowen/cmd/tiaowen/internal/ir"
)

// Judge makes findings of differences, and says what became of clauses and
// sentences.
type Judge struct {
	*ground.Ground
	relation      pairing.Relation
	matches       []pairing.Match
	gaps          *pairing.Gaps
	rules         []rule
	Findings      []Finding
	discrepancies []Discrepancy
}

// New judges the differences between matches.
func New(g *ground.Ground, r pairing.Relation, ms []pairing.Match, gaps *pairing.Gaps) *Judge {
	return &Judge{Ground: g, relation: r, matches: ms, gaps: gaps, rules: Rules(), Findings: []Finding{}, discrepancies: []Discrepancy{}}
}

// Done are the findings in their final order, what became of every sentence,
// and the declared intents that the findings do not bear out.
func (c *Judge) Done() ([]Finding, []Coverage, []Discrepancy) {
	coverage := []Coverage{}
	if c.relation == pairing.LowerUpper {
		coverage = c.coverage()
	}
	c.arrange()
	if c.relation == pairing.LowerUpper {
		c.intents()
	}
	return c.Findings, coverage, c.discrepancies
}

// Report makes the findings of a difference, one for every rule that it fits.
func (c *Judge) Report(m pairing.Match, d difference.Difference, a proof.Answer) {
	first := append(slices.Clone(m.Lower), m.Upper...)[0]
	c.find(first.Kind, first.Subject, c.sideIn(m, m.Lower, d.Lower, d.Members[0], d), c.sideIn(m, m.Upper, d.Upper, d.Members[1], d), d, a)
}

// sideIn is the words of a difference on one side u of a match. Where it has
// none there, the other words of the same element stand in for them, or the
// provision; these are what a second reading of the other side is about too.
func (c *Judge) sideIn(m pairing.Match, u pairing.Union, quotes []ir.Quote, members []difference.ListMember, d difference.Difference) *passage.Side {
	switch {
	case len(members) > 0:
		return passage.SideOf(passage.Members(c.Workspace, difference.MemberWords(members)), quotes, u)
	case len(quotes) > 0:
		s := passage.Quoted(c.Workspace, quotes, u)
		s.Context = !d.IsAbout(quotes)
		return s
	case len(u) == 0 || d.Element == difference.Whole && d.Verdict != difference.Undecided:
		return passage.Quoted(c.Workspace, nil, u)
	}
	own := u.QuotesOf(d.Element)
	s := passage.Quoted(c.Workspace, own, u)
	if slices.Contains(difference.ListElements(), d.Element) {
		listed := difference.MembersOf(c.Workspace, u, d.Element, m.Roles())
		own = difference.MemberQuotes(listed)
		if s = passage.SideOf(passage.Members(c.Workspace, difference.MemberWords(listed)), own, u); s == nil {
			s = passage.Quoted(c.Workspace, nil, u)
		}
	}
	s.Context = d.Detail != difference.Reading || len(own) == 0
	return s
}

// find makes the findings of a difference with these sides.
func (c *Judge) find(kind ir.Kind, name string, lower, upper *passage.Side, d difference.Difference, a proof.Answer) {
	for _, r := range c.rules {
		if !r.fits(kind, d) {
			continue
		}
		code := codeOf(c.relation, r.Code, d)
		if code == "" {
			continue
		}
		f := Finding{
			Code: code, Element: d.Element, Effect: r.effect, Severity: r.severity,
			Kind: kind, Subject: name, Lower: lower, Upper: upper,
			Source: d.Source, Reading: d.Reading, Witness: a.Witness,
			Proved:     !d.Open && !d.Unfinished && (a.Proved || d.Verdict == difference.Equal && d.Element == difference.Whole && kind.Decides()),
			Unfinished: d.Unfinished, Row: r.Code, Difference: d,
		}
		c.bear(&f)
		weigh(c.relation, &f)
		c.Findings = append(c.Findings, f)
	}
}

// bear corrects the effect of a finding for what the vocabulary declares that
// its subject means for citizens.
func (c *Judge) bear(f *Finding) {
	b := c.Workspace.Vocabulary.Bearing(f.Subject)
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
