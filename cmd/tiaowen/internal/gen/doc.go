// Package gen writes the compiled notices as Go packages that decide cases.
//
// In: an ir.Workspace that check let through. Out: files, sorted by path, below
// generated/: the package facts, made of the vocabulary and of the fixed part
// in runtime/, and one package a notice. They need the standard library only,
// are formatted, and are the same bytes for the same input.
//
// What is written is code for people to read: a condition line of the rules is
// a statement, a condition is an expression over the facts of a case with its
// words beside it, a standard is a function of the case. Nothing is looked up
// and nothing is interpreted. The fixed part keeps the arithmetic exact and its
// operands within ranges in which it cannot overflow; this package refuses
// rules whose numbers would leave them.
package gen
