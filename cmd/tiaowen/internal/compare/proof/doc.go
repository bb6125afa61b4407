// Package proof answers the questions that differences ask: it looks for the
// plainest case that the two notices decide differently, and replays it through
// the evaluator under both before it is shown.
//
// In: a subject and a Difference. Out: an Answer: a Witness, or the proof that
// the notices as wholes decide everybody alike, or neither.
//
// Nothing is called proved because no case was found by trying: the solver has
// shown that none exists.
package proof
