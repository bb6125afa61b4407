package check

import (
	"tiaowen/cmd/tiaowen/internal/ir"
	"tiaowen/grammar/notice"
)

// unwritten is the words of a clause that no rule holds yet: all of them where
// it has no block or an empty one, else its uncoded sentences and what is
// pending.
func (u *unit) unwritten(c *notice.Clause) []ir.Range {
	b := u.block(c)
	switch {
	case b == nil && !says(c):
		return nil
	case b == nil || len(b.syntax.Items) == 0:
		return whole(c)
	}
	var out []ir.Range
	for _, s := range c.Sentences {
		if !b.holds(s) {
			out = append(out, ir.Range(s))
		}
	}
	for _, e := range b.evidence {
		if e.role != pending {
			continue
		}
		for _, q := range e.quotes {
			if q.InHeading {
				q.Range = ir.Range{}
			}
			out = append(out, q.Range)
		}
	}
	return out
}

func whole(c *notice.Clause) []ir.Range {
	if len(c.Sentences) == 0 {
		return []ir.Range{{}}
	}
	var out []ir.Range
	for _, s := range c.Sentences {
		out = append(out, ir.Range(s))
	}
	return out
}
