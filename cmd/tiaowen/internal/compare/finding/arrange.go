package finding

import (
	"cmp"
	"slices"
	"tiaowen/cmd/tiaowen/internal/compare/passage"
)

// arrange puts findings in the order of the lower notice, those without a
// lower side last in the order of the upper one, and drops repeats.
func (c *Judge) arrange() {
	place := map[string]int{}
	for i, clause := range append(slices.Clone(c.Lower.Clauses), c.Upper.Clauses...) {
		place[clause.ID] = i
	}
	key := func(f Finding) (int, int) {
		s := f.Lower
		if s == nil {
			s = f.Upper
		}
		if len(s.Quotes) == 0 {
			return place[s.Clause], 0
		}
		return place[s.Clause], s.Quotes[0].Start
	}
	slices.SortStableFunc(c.Findings, func(a, b Finding) int {
		clauseA, startA := key(a)
		clauseB, startB := key(b)
		return cmp.Or(cmp.Compare(clauseA, clauseB), cmp.Compare(startA, startB))
	})
	c.Findings = slices.CompactFunc(c.Findings, func(a, b Finding) bool {
		return a.Code == b.Code && a.Element == b.Element && a.Subject == b.Subject && a.Message == b.Message &&
			clauseOf(a.Lower) == clauseOf(b.Lower) && clauseOf(a.Upper) == clauseOf(b.Upper)
	})
}

func clauseOf(s *passage.Side) string {
	if s == nil {
		return ""
	}
	return s.Clause
}
