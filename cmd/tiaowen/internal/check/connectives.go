package check

import "tiaowen/grammar/notice"

// Connectives that a condition holds by how it joins the terms on either side
// of them: 或 between two terms of "and" is held by nothing.
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

// connectives are those that the conditions around a run of words hold.
func (b *block) connectives(run notice.Range) []string {
	var out []string
	for _, j := range b.joins {
		before, after := j.neighbours(run)
		switch {
		case before < 0 || after < 0 || before == after:
		case j.or:
			out = append(out, orWords...)
		default:
			out = append(out, andWords...)
		}
	}
	return out
}

// neighbours are the parts whose words are the nearest before and behind a run;
// -1 where none is.
func (j join) neighbours(run notice.Range) (before, after int) {
	before, after = -1, -1
	end, start := -1, int(^uint(0)>>1)
	for i, part := range j.parts {
		for _, e := range part {
			if e.loose {
				return -1, -1
			}
			for _, q := range e.quotes {
				if q.InHeading {
					continue
				}
				if q.End <= run.Start && q.End > end {
					before, end = i, q.End
				}
				if q.Start >= run.End && q.Start < start {
					after, start = i, q.Start
				}
			}
		}
	}
	return before, after
}
