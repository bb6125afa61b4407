package difference

import (
	"slices"
	"tiaowen/cmd/tiaowen/internal/compare/pairing"
	"tiaowen/cmd/tiaowen/internal/ir"
)

// listing is one list element of both sides under comparison. Members move
// from lost and gained into differences.
type listing struct {
	element      ir.Element
	lower, upper []ListMember
	lost, gained []ListMember // of upper and of lower that the other side lacks
	out          []Difference
}

// list compares one list element: what the upper side names and the lower does
// not is lost, the reverse gained. What is lost and gained of one kind is one
// difference, however many members it has.
func (c *Differ) list(m pairing.Match, e ir.Element) []Difference {
	l := &listing{element: e, lower: MembersOf(c.Workspace, m.Lower, e, m.Roles()), upper: MembersOf(c.Workspace, m.Upper, e, m.Roles())}
	if len(l.lower)+len(l.upper) == 0 {
		return nil
	}
	l.lost, _ = split(l.upper, func(u ListMember) bool { return !c.has(l.lower, u) })
	l.gained, _ = split(l.lower, func(o ListMember) bool { return !c.has(l.upper, o) })
	c.neutrals(l)
	c.general(l)
	if !l.whole() {
		c.elsewhere(l, m)
		l.replaced()
		c.heads(l)
		c.named(l)
		l.rest()
	}
	return l.out
}

func (l *listing) add(v Verdict, d Detail, lower, upper []ListMember) {
	if len(lower)+len(upper) > 0 {
		l.out = append(l.out, Difference{
			Element: l.element, Verdict: v, Detail: d, Lower: MemberQuotes(lower), Upper: MemberQuotes(upper),
			Members: [2][]ListMember{lower, upper},
		})
	}
}

// neutrals tells of members that are nothing to citizens.
func (c *Differ) neutrals(l *listing) {
	neutral := func(m ListMember) bool {
		b := c.Workspace.Vocabulary.Bearing(m.Term)
		return b != nil && !b.Adverse
	}
	lost, lostRest := split(l.lost, neutral)
	gained, gainedRest := split(l.gained, neutral)
	if len(lost) > 0 && len(gained) > 0 {
		return // one in the place of the other
	}
	l.lost, l.gained = lostRest, gainedRest
	l.add(OnlyAbove, Neutral, nil, lost)
	l.add(OnlyBelow, Neutral, gained, nil)
}

// general tells of general terms of one side that the other side names the
// members of. An open end beside the named ones is that of the general term.
func (c *Differ) general(l *listing) {
	for _, u := range slices.Clone(l.lost) {
		named, _ := split(l.lower, func(o ListMember) bool { return c.Workspace.Vocabulary.Includes(u.Term, o.Term) })
		if len(named) > 0 {
			l.specified(u, named)
		}
	}
	for _, o := range slices.Clone(l.gained) {
		named, rest := split(l.lost, func(u ListMember) bool { return c.Workspace.Vocabulary.Includes(o.Term, u.Term) })
		if len(named) > 0 {
			l.add(Wider, Generalised, []ListMember{o}, named)
			l.lost, l.gained = rest, without(l.gained, o)
		}
	}
}

// specified tells that the lower side names what a general term stands for. A
// single one without an open end (等) may be less than the general term: what
// that means is for a person to judge.
func (l *listing) specified(general ListMember, named []ListMember) {
	open, _ := split(l.gained, func(o ListMember) bool { return o.Open && o.run == named[len(named)-1].run })
	if len(named)+len(open) == 1 {
		l.add(Undecided, Replaced, named, []ListMember{general})
	} else {
		l.add(Narrower, Specified, append(named, open...), []ListMember{general})
	}
	l.lost = without(l.lost, general)
	for _, o := range append(named, open...) {
		l.gained = without(l.gained, o)
	}
}

func without(ms []ListMember, m ListMember) []ListMember {
	_, rest := split(ms, func(o ListMember) bool { return o.Open == m.Open && o.Term == m.Term })
	return rest
}

// whole tells of an element that only one side has, or has left.
func (l *listing) whole() bool {
	switch {
	case len(l.lower) == 0:
		detail := Entire
		if !slices.ContainsFunc(l.lost, func(u ListMember) bool { return !u.Open }) {
			detail = OpenEnd
		}
		l.add(OnlyAbove, detail, nil, l.lost)
	case len(l.upper) == 0:
		detail := Entire
		if l.element == ir.About && !slices.ContainsFunc(l.gained, func(o ListMember) bool { return o.Open }) {
			detail = Confined
		}
		l.add(OnlyBelow, detail, l.gained, nil)
	default:
		return false
	}
	return true
}

// elsewhere tells of lost members that another provision below has, which no
// provision above accounts for.
func (c *Differ) elsewhere(l *listing, m pairing.Match) {
	for _, u := range slices.Clone(l.lost) {
		if u.Open || l.element == ir.By || l.element == ir.Manner {
			continue
		}
		if found := c.spare(u, l.element, m); len(found) > 0 {
			l.out = append(l.out, Difference{Element: l.element, Verdict: Equal, Detail: Elsewhere, Lower: found, Upper: u.quotes})
			l.lost = without(l.lost, u)
		}
	}
}

// spare are the words of a lower provision that has the term, comes from the
// same upper clause, and answers nothing above with it.
func (c *Differ) spare(u ListMember, e ir.Element, m pairing.Match) []ir.Quote {
	for _, other := range c.matches {
		for _, p := range other.Lower {
			from := slices.ContainsFunc(m.Upper, func(q *ir.Provision) bool { return pairing.LinkedTo(p, q.Clause) })
			has := func(o ListMember) bool { return !o.Open && o.Term == u.Term }
			if !from || slices.Contains(m.Lower, p) || slices.ContainsFunc(MembersOf(c.Workspace, other.Upper, e, pairing.Roles{}), has) {
				continue
			}
			if found, _ := split(MembersOf(c.Workspace, pairing.Union{p}, e, pairing.Roles{}), has); len(found) > 0 {
				return MemberQuotes(found)
			}
		}
	}
	return nil
}

// replaced tells of members in the place of others: where the lists have no
// member in common, and of actors, payers and manners in any case, since these
// are about one and the same act.
func (l *listing) replaced() {
	named := func(m ListMember) bool { return !m.Open }
	lost, _ := split(l.lost, named)
	gained, _ := split(l.gained, named)
	if len(lost) == 0 || len(gained) == 0 || l.common() && !slices.Contains([]ir.Element{ir.By, ir.Funded, ir.Manner}, l.element) {
		return
	}
	l.add(Undecided, Replaced, l.gained, l.lost)
	l.lost, l.gained = nil, nil
}

// common reports whether the lists share a member, be it in other words.
func (l *listing) common() bool {
	return len(l.out) > 0 || slices.ContainsFunc(l.upper, func(u ListMember) bool {
		return !u.Open && !slices.ContainsFunc(l.lost, func(o ListMember) bool { return !o.Open && o.Term == u.Term })
	})
}

// heads tells of open ends that are open to something else.
func (c *Differ) heads(l *listing) {
	open := func(ms []ListMember) (ListMember, bool) {
		found, _ := split(ms, func(m ListMember) bool { return m.Open })
		if len(found) == 0 {
			return ListMember{}, false
		}
		return found[0], true
	}
	lower, below := open(l.lower)
	upper, above := open(l.upper)
	if !below || !above || lower.head == upper.head || lower.head != "" && upper.head != "" && c.sameTerm(lower.head, upper.head) {
		return
	}
	switch {
	case upper.head == "":
		l.add(Narrower, Head, []ListMember{lower}, []ListMember{upper})
	case lower.head == "":
		l.add(Wider, Head, []ListMember{lower}, []ListMember{upper})
	default:
		l.add(Undecided, Replaced, []ListMember{lower}, []ListMember{upper})
	}
}

// named tells of gained members that an open end of the upper side covers
// already: one whose enumeration names nothing, or something that the
// enumeration of the gained member has too.
func (c *Differ) named(l *listing) {
	covered := func(o ListMember) bool {
		return !o.Open && slices.ContainsFunc(l.upper, func(end ListMember) bool {
			if !end.Open {
				return false
			}
			run, _ := split(l.upper, func(u ListMember) bool { return u.run == end.run && !u.Open })
			own, _ := split(l.lower, func(m ListMember) bool { return m.run == o.run })
			return len(run) == 0 || slices.ContainsFunc(run, func(u ListMember) bool { return c.has(own, u) })
		})
	}
	var named []ListMember
	named, l.gained = split(l.gained, covered)
	ends, _ := split(l.upper, func(u ListMember) bool { return u.Open })
	if len(named) > 0 {
		l.add(Wider, Named, named, ends)
	}
}

// rest tells of what is plainly lost and gained.
func (l *listing) rest() {
	open := func(m ListMember) bool { return m.Open }
	lostEnds, lost := split(l.lost, open)
	gainedEnds, gained := split(l.gained, open)
	l.add(Narrower, Member, nil, lost)
	l.add(Narrower, OpenEnd, nil, lostEnds)
	l.add(Wider, Member, gained, nil)
	l.add(Wider, OpenEnd, gainedEnds, nil)
}

// listVerdict is the verdict on a list: without a common member, disjoint.
func (c *Differ) listVerdict(m pairing.Match, e ir.Element, ds []Difference) Verdict {
	lower, upper := MembersOf(c.Workspace, m.Lower, e, m.Roles()), MembersOf(c.Workspace, m.Upper, e, m.Roles())
	if len(ds) == 0 || len(lower) == 0 || len(upper) == 0 || slices.ContainsFunc(lower, func(l ListMember) bool { return c.has(upper, l) }) {
		return verdictOf(ds)
	}
	return Disjoint
}
