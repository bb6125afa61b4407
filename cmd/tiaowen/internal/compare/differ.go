package compare

import (
	"slices"

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

// differ finds the differences of two notices, match by match.
type differ struct {
	*ground
	relation Relation
	matches  []match
}

// newDiffer finds the differences between matches on their common ground.
func newDiffer(g *ground, r Relation, ms []match) *differ {
	return &differ{g, r, ms}
}

// match compares the two sides of a match, or tells that one is missing; then
// there is no pair.
func (c *differ) match(m match) (ds []difference, pair *Pair) {
	switch {
	case len(m.lower) == 0 && forwards(c.lower, c.upper) != nil:
		return nil, nil // said by forwarding the whole
	case len(m.lower) == 0:
		d := difference{element: Whole, verdict: OnlyAbove, detail: Entire, ask: c.wholeQuestion(m)}
		if m.upper.slogan() {
			d.detail = Slogan
		}
		return []difference{d}, nil
	case len(m.upper) == 0:
		d := difference{element: Whole, verdict: OnlyBelow, detail: Entire, ask: c.wholeQuestion(m)}
		if c.relation == LowerUpper {
			d.source, d.detail = c.origin(m.lower)
		}
		return append([]difference{d}, c.unruled(m)...), nil
	}
	return c.pair(m)
}

// pair compares provisions that answer each other, under the first reading of
// their words and then under the second ones.
func (c *differ) pair(m match) ([]difference, *Pair) {
	ds, elements := c.differences(m)
	open := c.readings(m, ds)
	settle(ds, open)
	out := slices.Clone(ds)
	for _, r := range open {
		out = append(out, r.difference())
	}
	pair := &Pair{
		Kind: m.lower[0].Kind, Subject: m.lower[0].Subject,
		Lower: m.lower.ids(""), Upper: m.upper.ids(""),
		Verdict: verdictOf(ds), Elements: elements,
	}
	switch {
	case len(out) == 0:
		pair.Proved = pair.Kind.Decides()
		d := difference{element: Whole, verdict: Equal, detail: Wording}
		if sameWords(m) {
			d.detail = Entire
		}
		out = append(out, d)
	case len(open) > 0:
		pair.Verdict = both(pair.Verdict, Undecided)
	}
	return slices.Concat(out, c.unruled(m), c.purposes(m), c.axioms(m, ds)), pair
}

// differences compares every element that either side has. To add an element,
// add its comparison here, its name to the messages and its rows to the tables
// of findings.
func (c *differ) differences(m match) (ds []difference, verdicts []ElementVerdict) {
	add := func(e ir.Element, v Verdict, found []difference) {
		ds = append(ds, found...)
		if len(found) > 0 || len(m.lower.quotesOf(e))+len(m.upper.quotesOf(e)) > 0 {
			verdicts = append(verdicts, ElementVerdict{e, v})
		}
	}
	conditions, relation := c.conditions(m)
	for _, e := range conditionElements() {
		found := slices.DeleteFunc(slices.Clone(conditions), func(d difference) bool { return d.element != e })
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
	for _, e := range timeElements() {
		found := c.deadlines(m, e)
		add(e, verdictOf(found), found)
	}
	add(ir.Strength, verdictOf(modality), modality)
	for _, e := range listElements() {
		found := c.list(m, e)
		add(e, c.listVerdict(m, e, found), found)
	}
	return ds, verdicts
}
