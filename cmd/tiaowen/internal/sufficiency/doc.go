// Package sufficiency holds the examples of a notice to its rules from the
// other side: are they enough to tell each rule from one that is slightly wrong?
//
// In: a compiled ir.Workspace whose examples hold. Out: a Gap for each
// provision that decides something and could be changed (a condition or an
// alternative left out, an "and" read as "or", a negation dropped) without any
// example failing; and, on demand, the cases that would tell, with the outcome
// left for a person to fill in.
//
// A change is made in the compiled provision, and the examples that expect its
// subject are decided again by the reference evaluator. A second reading is
// expected by no example: it is held to the outcomes that it has in them. A
// change that no example tells counts only where the solver finds a case that
// could tell it.
package sufficiency
