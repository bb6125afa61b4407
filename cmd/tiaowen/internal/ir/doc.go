// Package ir is the compiled form of the notices: what check makes of the rule
// files and everything later reads.
//
// In: nothing; it is plain data. Out: a Workspace of one Vocabulary and the
// Policies compiled under it. Every slice is in a fixed order (source order
// for what a notice says, sorted by name for what the vocabulary declares), no
// value points into syntax, and every provision keeps its notice, clause and
// the exact words it rests on. A value that check has let through is whole:
// every name in it is declared, every unit fits, every quote is a passage of
// its clause.
package ir
