package check

import (
	"math"

	"tiaowen/grammar/notice"
)

// Connectives that a condition holds by how it joins the terms on either side
// of them: nothing holds 或 between two terms of "and".
var (
	andWords = []string{"且", "并且", "但", "又", "而", "中", "中的"}
	orWords  = []string{"或", "或者"}
)

// A join is the evidence of terms that "or" or "and" stands between.
type join struct {
	or    bool
	parts [][]*evidence
}

func (b *block) join(j join) {
	if len(j.parts) > 1 {
		b.joins = append(b.joins, j)
	}
}

// connectives are those that the conditions around a run of words hold. Terms
// that stand right beside it and are joined the other way hold none, whatever
// other conditions do.
func (b *block) connectives(run notice.Range) []string {
	or, and := side{}, side{}
	for _, j := range b.joins {
		s, around := j.around(run)
		switch {
		case !around:
		case j.or:
			or = or.with(s)
		default:
			and = and.with(s)
		}
	}
	var out []string
	if or.found && !and.touches {
		out = append(out, orWords...)
	}
	if and.found && !or.touches {
		out = append(out, andWords...)
	}
	return out
}

// side is whether joins of one kind stand around a run, and right beside it.
type side struct{ found, touches bool }

func (s side) with(touches bool) side { return side{true, s.touches || touches} }

// around reports whether the words nearest before and behind the run are those
// of two parts, and whether they touch it.
func (j join) around(run notice.Range) (touches, ok bool) {
	before, after := -1, -1
	end, start := -1, math.MaxInt
	for i, part := range j.parts {
		for _, e := range part {
			if e.loose {
				return false, false
			}
			for _, q := range e.quotes {
				if !q.InHeading && q.End <= run.Start && q.End > end {
					before, end = i, q.End
				}
				if !q.InHeading && q.Start >= run.End && q.Start < start {
					after, start = i, q.Start
				}
			}
		}
	}
	return end == run.Start && start == run.End, before >= 0 && after >= 0 && before != after
}
