// Package textdiff compares the words of two clauses.
//
// In: an upper and a lower text. Out: the Changes between them, in order of
// the upper text: what is equal, deleted, inserted, replaced or moved, each as
// byte ranges of both texts. A number with its unit, a quoted term and a title
// are one word each, so that 50元 against 150元 is a replaced amount and not an
// inserted digit; every other character stands for itself.
//
// Invariants: the upper ranges of all changes, in order, make up the upper
// text, and likewise the lower ranges; equal and moved ranges have the same
// words on both sides, white space and width of punctuation aside.
package textdiff
