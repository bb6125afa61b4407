package check

import (
	"iter"

	"tiaowen/grammar/rules"
)

// lines yields every line of the item, those of second readings too.
func lines(item *rules.Item) iter.Seq[*rules.Line] {
	return func(yield func(*rules.Line) bool) {
		switch {
		case item.Provision != nil:
			eachLine(item.Provision.Lines(), yield)
		case item.Ambiguity != nil:
			eachLine(item.Ambiguity.Lines, yield)
		}
	}
}

func eachLine(lines []*rules.Line, yield func(*rules.Line) bool) bool {
	for _, l := range lines {
		if !yield(l) || l.Ambiguity != nil && !eachLine(l.Ambiguity.Lines, yield) {
			return false
		}
	}
	return true
}

// terms yields every term of the condition, a group before what it holds.
func terms(c *rules.Condition) iter.Seq[*rules.Term] {
	return func(yield func(*rules.Term) bool) { eachTerm(c, yield) }
}

func eachTerm(c *rules.Condition, yield func(*rules.Term) bool) bool {
	if c == nil {
		return true
	}
	for _, conjunction := range c.Any {
		for _, t := range conjunction.All {
			if !yield(t) || !eachTerm(t.Group, yield) {
				return false
			}
		}
	}
	return true
}

// conditionsOf returns the conditions of a line.
func conditionsOf(l *rules.Line) *rules.Condition {
	switch {
	case l.Condition != nil:
		return l.Condition.Condition
	case l.Pays != nil:
		return l.Pays.If
	}
	return nil
}
