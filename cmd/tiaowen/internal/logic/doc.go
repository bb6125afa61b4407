// Package logic decides questions about conditions over facts: does one imply
// the other, do they let the same people through, and who is the plainest
// person that one lets through and the other does not.
//
// In: the vocabulary, the axioms that hold, the standards in force, and
// ir.Formula. Out: verdicts that a SAT solver has proved, and cases.
//
// A Space turns a formula into a Prop, twice: Certain reads the open end of a
// list (等) as no, Possible reads it as yes; under "not" the two change places,
// so that a formula is granted where Certain holds, denied where Possible
// fails and a matter of discretion in between.
//
// The line of a number is cut at the thresholds that the question mentions
// and nowhere else: "at least t" and "above t" are one variable each, ordered
// along the line. A threshold that is a multiple of a standard in force is a
// number; where the standard is not known, the fact is measured in multiples
// of the standard, on a line of its own. Days are whole; all other numbers
// are dense and not negative.
//
// Every question is self-contained: its own variables, its own clauses
// (Tseitin's, one direction, after negation normal form), and only those
// axioms that its facts reach. A Space never changes and may be shared.
package logic
