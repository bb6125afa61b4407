package difference

import (
	"slices"
	"tiaowen/cmd/tiaowen/internal/compare/ground"
	"tiaowen/cmd/tiaowen/internal/compare/pairing"
	"tiaowen/cmd/tiaowen/internal/compare/passage"
	"tiaowen/cmd/tiaowen/internal/ir"
)

// Pair is the provisions of both notices on one subject that links connect.
type Pair struct {
	Kind     ir.Kind          `json:"kind"`
	Subject  string           `json:"subject"`
	Lower    []string         `json:"lower"` // ids of provisions, in source order
	Upper    []string         `json:"upper"`
	Verdict  Verdict          `json:"verdict"` // of the outcome, or of all elements together
	Elements []ElementVerdict `json:"elements"`
	Proved   bool             `json:"proved"` // no case is decided differently, by proof
}

// ElementVerdict is the verdict on one element of a pair.
type ElementVerdict struct {
	Element ir.Element `json:"element"`
	Verdict Verdict    `json:"verdict"`
}

// Differ finds the differences of two notices, match by match.
type Differ struct {
	*ground.Ground
	relation pairing.Relation
	matches  []pairing.Match
	gaps     *pairing.Gaps
}

// New finds the differences between matches on their common ground.
func New(g *ground.Ground, r pairing.Relation, ms []pairing.Match, gaps *pairing.Gaps) *Differ {
	return &Differ{g, r, ms, gaps}
}

// Match compares the two sides of a match, or tells that one is missing; then
// there is no pair. That one is missing is said of no match in a gap.
func (c *Differ) Match(m pairing.Match) (ds []Difference, pair *Pair) {
	switch {
	case len(m.Lower) == 0 && pairing.Forwards(c.Lower, c.Upper) != nil:
		return nil, nil // said by forwarding the whole
	case (len(m.Lower) == 0 || len(m.Upper) == 0) && c.gaps.In(m):
		return nil, nil
	case len(m.Lower) == 0:
		d := Difference{Element: Whole, Verdict: OnlyAbove, Detail: Entire, Ask: c.wholeQuestion(m)}
		if m.Upper.Slogan() {
			d.Detail = Slogan
		}
		return []Difference{d}, nil
	case len(m.Upper) == 0:
		d := Difference{Element: Whole, Verdict: OnlyBelow, Detail: Entire, Ask: c.wholeQuestion(m)}
		if c.relation == pairing.LowerUpper {
			d.Source, d.Detail = c.origin(m.Lower)
		}
		return append([]Difference{d}, c.unruled(m)...), nil
	}
	return c.pair(m)
}

// pair compares provisions that answer each other, under the first reading of
// their words and then under the second ones.
func (c *Differ) pair(m pairing.Match) ([]Difference, *Pair) {
	ds, elements := c.differences(m)
	if c.gaps.In(m) {
		return c.unfinishedPair(m, ds)
	}
	open := c.readings(m, ds)
	settle(ds, open)
	out := slices.Clone(ds)
	for _, r := range open {
		out = append(out, r.difference())
	}
	pair := &Pair{
		Kind: m.Lower[0].Kind, Subject: m.Lower[0].Subject,
		Lower: m.Lower.IDs(""), Upper: m.Upper.IDs(""),
		Verdict: verdictOf(ds), Elements: elements,
	}
	switch {
	case len(out) == 0:
		pair.Proved = pair.Kind.Decides()
		out = append(out, same(m))
	case len(open) > 0:
		pair.Verdict = both(pair.Verdict, Undecided)
	}
	return slices.Concat(out, c.unruled(m), c.aims(m, ir.Purpose), c.axioms(m, ds)), pair
}

// same says that no element differs.
func same(m pairing.Match) Difference {
	d := Difference{Element: Whole, Verdict: Equal, Detail: Wording}
	if passage.SameWords(m) {
		d.Detail = Entire
	}
	return d
}

// differences compares every element that either side has. To add an element,
// add its comparison here, its name to the messages and its rows to the tables
// of findings.
func (c *Differ) differences(m pairing.Match) (ds []Difference, verdicts []ElementVerdict) {
	add := func(e ir.Element, v Verdict, found []Difference) {
		ds = append(ds, found...)
		if len(found) > 0 || len(m.Lower.QuotesOf(e))+len(m.Upper.QuotesOf(e)) > 0 {
			verdicts = append(verdicts, ElementVerdict{e, v})
		}
	}
	conditions, relation := c.conditions(m)
	for _, e := range ConditionElements() {
		found := slices.DeleteFunc(slices.Clone(conditions), func(d Difference) bool { return d.Element != e })
		verdict := verdictOf(found)
		if relation == Disjoint && verdict == Overlapping {
			verdict = Disjoint
		}
		if e == ir.During {
			found = append(found, c.periods(m)...)
			verdict = verdictOf(found)
		}
		add(e, verdict, found)
	}
	amounts, durations, modality := append(c.amounts(m), c.totals(m)...), c.durations(m), c.modality(m)
	add(ir.Pays, verdictOf(amounts), amounts)
	add(ir.Lasts, verdictOf(durations), durations)
	for _, e := range TimeElements() {
		found := c.deadlines(m, e)
		add(e, verdictOf(found), found)
	}
	add(ir.Strength, verdictOf(modality), modality)
	for _, e := range ListElements() {
		found := c.list(m, e)
		add(e, c.listVerdict(m, e, found), found)
	}
	results := c.aims(m, ir.Result)
	add(ir.Result, verdictOf(results), results)
	return ds, verdicts
}
