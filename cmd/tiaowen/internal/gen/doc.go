// Package gen writes the compiled notices as Go packages that decide cases.
//
// In: an ir.Workspace that check let through. Out: files, sorted by path, below
// generated/: the package facts, made of the vocabulary and of the fixed part
// in runtime/, and one package a notice. They need the standard library only,
// are formatted, and are the same bytes for the same input.
//
// What is written is code for people to read: a rule is one function, whose "if"
// lists the lines that must hold, each an expression over the facts of a case
// with its words beside it, and whose body says what is paid; a standard is a
// function of the case. Nothing is looked up and nothing is interpreted.
//
// It is also code to run over a whole population. A case that fails a line is
// asked no further; conditions, amounts and outcomes stay off the heap, most of
// them in registers; what is missing is noted in passing. The same function
// explains, with a decision that goes through all lines and writes down each
// condition. The fixed part keeps the arithmetic exact and its operands within
// ranges in which it cannot overflow; this package refuses rules whose numbers
// would leave them. A benchmark of the generated package holds one rule against
// the same written by hand.
package gen
