// Package eval is the reference evaluator: it decides a case under a compiled
// notice by walking the rules as they stand.
//
// In: an ir.Workspace that check let through, the slug of a notice, a case.
// Out: one Outcome for every provision that decides something, with the
// amounts, the facts that are missing and the words that decided; by benefit,
// what they come to together; the standards of a day; whether an example holds.
//
// A condition has one of four values (see ir.Formula). A fact that is not
// given is unknown and never read as no or 0; what the text leaves to
// discretion is open and never read as yes or no. Amounts are exact fractions
// of fen, and what does not fit is an error, never a wrapped number. The
// generated code must agree with this package, so plainness wins over speed.
package eval
