package check

import (
	"slices"

	"tiaowen/grammar/rules"
)

// An axiom may say that one fact is what several others amount to; the words
// for that one then stand for the others together.

// amounts reports whether the words of parentheses are words for a fact that an
// axiom concludes from several facts, this one among them.
func (m meantCheck) amounts(fact string, cites []*rules.Cite) bool {
	return slices.ContainsFunc(m.names.file.Declarations, func(d *rules.Declaration) bool {
		if d.Axiom == nil || d.Axiom.If == nil || namesIn(d.Axiom.If, fact) == 0 {
			return false
		}
		whole, alone := onlyFact(d.Axiom.Then)
		_, single := onlyFact(d.Axiom.If)
		return alone && !single && m.means(whole, cites)
	})
}

// listed reports whether a member of a list is one of those that the words of
// an axiom's fact stand for, and the list has them all:
// “三类监测对象” are three kinds of people.
func (m meantCheck) listed(items []*rules.ListItem, item *rules.ListItem) bool {
	return slices.ContainsFunc(m.names.file.Declarations, func(d *rules.Declaration) bool {
		if d.Axiom == nil || d.Axiom.If == nil || len(d.Axiom.Then.Any) < 2 {
			return false
		}
		whole, alone := onlyFact(d.Axiom.If)
		if !alone || !m.means(whole, item.Cites) {
			return false
		}
		own, all := false, true
		for t := range terms(d.Axiom.Then) {
			if t.Atom == nil {
				return false
			}
			fact := t.Atom.Fact.Text
			own = own || m.names.atLeast(item, fact)
			all = all && slices.ContainsFunc(items, func(i *rules.ListItem) bool {
				return m.names.atLeast(i, fact) && m.means(whole, i.Cites)
			})
		}
		return own && all
	})
}

// atLeast reports whether a member is the fact, or one that implies it.
func (s *symbols) atLeast(i *rules.ListItem, fact string) bool {
	return i.Term != nil && (i.Term.Text == fact || s.implied(i.Term.Text, fact))
}

// means reports whether the cites hold a wording of the fact.
func (m meantCheck) means(fact string, cites []*rules.Cite) bool {
	s, known := m.names.ofKind(fact, factKind)
	quotes, found := m.quotes(cites)
	return known && found && meant(s, wordsOfQuotes(quotes), m.names.ofKinds(factKind))
}

// implied reports whether an axiom says that one fact implies the other.
func (s *symbols) implied(fact, other string) bool {
	return slices.ContainsFunc(s.file.Declarations, func(d *rules.Declaration) bool {
		if d.Axiom == nil || d.Axiom.If == nil {
			return false
		}
		one, alone := onlyFact(d.Axiom.If)
		two, too := onlyFact(d.Axiom.Then)
		return alone && too && one == fact && two == other
	})
}

// onlyFact is the fact of a condition that is one fact and nothing else.
func onlyFact(c *rules.Condition) (string, bool) {
	if len(c.Any) != 1 || len(c.Any[0].All) != 1 || c.Any[0].All[0].Atom == nil {
		return "", false
	}
	t := c.Any[0].All[0]
	return t.Atom.Fact.Text, !t.Not && t.Atom.Is == nil && t.Atom.Value == nil
}
