package finding

import (
	"slices"
	"tiaowen/cmd/tiaowen/internal/compare/difference"
	"tiaowen/cmd/tiaowen/internal/compare/pairing"
	"tiaowen/cmd/tiaowen/internal/compare/passage"
	"tiaowen/cmd/tiaowen/internal/ir"
)

// Coverage is what became of one sentence: of the upper notice, whether the
// lower one carries it out; of the lower notice, whether it comes from above.
type Coverage struct {
	Clause  string   `json:"clause"`
	Quote   string   `json:"quote"` // the sentence
	Range   ir.Range `json:"-"`
	Status  Status   `json:"status"`
	Missing []string `json:"missing,omitempty"` // words without an answer
}

// Status is what became of a sentence.
type Status string

// Statuses of an upper sentence, then of a lower one.
const (
	Implemented    Status = "implemented"
	Partly         Status = "partly"
	NotImplemented Status = "not implemented"
	NotRequired    Status = "not required" // binds nobody (aims, validity)

	FromAbove   Status = "from above"
	PartlyAdded Status = "partly added"
	Added       Status = "added"
	BindsNobody Status = "binds nobody"

	// Unwritten is of either: the sentence, or what would answer it, is not
	// written as rules yet.
	Unwritten Status = "not written"
)

// tally is what became of the provisions of one sentence.
type tally struct {
	answered, lacking, alone int
	open                     int // without an answer that can be said to be absent
	missing                  []string
}

// coverage accounts for every sentence of both notices.
func (c *Judge) coverage() []Coverage {
	out := []Coverage{}
	for _, clause := range c.Upper.Clauses {
		for _, s := range clause.Sentences {
			t := c.tally(clause.ID, s, true)
			out = append(out, covered(clause, s, orUnwritten(clause, s, t, upperStatus(t)), t.missing))
		}
	}
	for _, clause := range c.Lower.Clauses {
		for _, s := range clause.Sentences {
			t := c.tally(clause.ID, s, false)
			out = append(out, covered(clause, s, orUnwritten(clause, s, t, lowerStatus(t)), t.missing))
		}
	}
	return out
}

func covered(clause *ir.Clause, s ir.Range, status Status, missing []string) Coverage {
	return Coverage{clause.ID, clause.Text[s.Start:s.End], s, status, missing}
}

// orUnwritten is the status of a sentence that is written, and that no missing
// answer leaves open.
func orUnwritten(clause *ir.Clause, s ir.Range, t tally, status Status) Status {
	unwritten := slices.ContainsFunc(clause.Unwritten, func(r ir.Range) bool { return r.Start < s.End && s.Start < r.End })
	if unwritten || t.open > 0 {
		return Unwritten
	}
	return status
}

func upperStatus(t tally) Status {
	switch {
	case t.answered+t.lacking+t.alone == 0:
		return NotRequired
	case t.lacking == 0 && t.alone == 0:
		return Implemented
	case t.answered+t.lacking == 0:
		return NotImplemented
	}
	return Partly
}

func lowerStatus(t tally) Status {
	switch {
	case t.answered+t.lacking+t.alone == 0:
		return BindsNobody
	case t.alone == 0:
		return FromAbove
	case t.answered+t.lacking == 0:
		return Added
	}
	return PartlyAdded
}

// tally counts the provisions that rest on words of the sentence. One is
// lacking where a finding says that the lower side gives less.
func (c *Judge) tally(clause string, s ir.Range, above bool) tally {
	var t tally
	for _, m := range c.matches {
		mine, other := m.Lower, m.Upper
		if above {
			mine, other = m.Upper, m.Lower
		}
		quotes := quotesIn(mine.Quotes(), clause, s)
		switch {
		case len(quotes) == 0:
		case above && len(other) == 0 && pairing.Forwards(c.Lower, c.Upper) != nil:
			t.answered++
		case len(other) == 0 && c.gaps.In(m):
			t.open++
		case len(other) == 0:
			t.alone++
			t.missing = append(t.missing, passage.Texts(orQuotes(quotesIn(passage.Provisions(c.Workspace, mine), clause, s), quotes))...)
		case above && c.lacks(m, clause, s):
			t.lacking++
			t.missing = append(t.missing, c.losses(m, clause, s)...)
		default:
			t.answered++
		}
	}
	slices.Sort(t.missing)
	t.missing = slices.Compact(t.missing)
	return t
}

func orQuotes(quotes, others []ir.Quote) []ir.Quote {
	if len(quotes) > 0 {
		return quotes
	}
	return others
}

// lossesOf are the findings that the lower notice gives less than the upper
// provisions of a match say in a sentence.
func (c *Judge) lossesOf(m pairing.Match, clause string, s ir.Range) []Finding {
	var out []Finding
	for _, f := range c.Findings {
		lost := f.Code == CodeNarrowed || f.Code == CodeOmitted || f.Code == CodeWeakened || f.Code == CodeConflict
		mine := f.Upper != nil && overlaps(f.Upper.Provisions, m.Upper.IDs(""))
		if lost && mine && f.Effect != NoEffect && f.Element != difference.Whole && f.Element != ir.Validness && len(quotesIn(f.Upper.Quotes, clause, s)) > 0 {
			out = append(out, f)
		}
	}
	return out
}

func (c *Judge) lacks(m pairing.Match, clause string, s ir.Range) bool {
	return len(c.lossesOf(m, clause, s)) > 0
}

// losses are the words of an upper sentence that the lower notice lost.
func (c *Judge) losses(m pairing.Match, clause string, s ir.Range) []string {
	var out []string
	for _, f := range c.lossesOf(m, clause, s) {
		if !f.Upper.Context {
			out = append(out, passage.Texts(quotesIn(f.Upper.Quotes, clause, s))...)
		}
	}
	return out
}

func overlaps(a, b []string) bool {
	return slices.ContainsFunc(a, func(x string) bool { return slices.Contains(b, x) })
}

// quotesIn are the quotes that begin in the sentence.
func quotesIn(quotes []ir.Quote, clause string, s ir.Range) []ir.Quote {
	return slices.DeleteFunc(slices.Clone(quotes), func(q ir.Quote) bool {
		return q.Clause != clause || q.Start < s.Start || q.Start >= s.End
	})
}
