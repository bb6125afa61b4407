package difference

import (
	"slices"

	"tiaowen/cmd/tiaowen/internal/compare/pairing"
	"tiaowen/cmd/tiaowen/internal/ir"
)

// unfinishedPair is a pair whose clauses are not fully written: what differs
// between words that both sides have is told, and marked. What one side lacks
// may be what is not written yet, and so may whatever else decides.
func (c *Differ) unfinishedPair(m pairing.Match, ds []Difference) ([]Difference, *Pair) {
	all := slices.Concat(ds, c.aims(m, ir.Purpose))
	if len(all) == 0 {
		all = []Difference{same(m)}
	}
	var told []Difference
	for _, d := range all {
		if !d.absence() {
			d.Unfinished = true
			told = append(told, d)
		}
	}
	return told, &Pair{
		Kind: m.Lower[0].Kind, Subject: m.Lower[0].Subject,
		Lower: m.Lower.IDs(""), Upper: m.Upper.IDs(""),
		Verdict: Undecided, Elements: []ElementVerdict{},
	}
}

// absence reports whether a difference says that one side lacks something. How
// strongly a provision binds needs no words.
func (d Difference) absence() bool {
	switch {
	case d.Element == ir.Strength, d.Verdict == Equal:
		return false
	case slices.Contains([]Detail{Member, Condition, OpenEnd, Head, Named, Confined}, d.Detail):
		return true
	}
	return len(d.Lower) == 0 || len(d.Upper) == 0
}
