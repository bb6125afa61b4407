// Package notice reads official documents: notices, their covering notices,
// and statutes.
//
// In: a Markdown file with front matter (keys after GB/T 33480). Out: a
// Document, that is its Front, the tree of its Clauses, and its Parts, which is
// everything that is no clause: title, document number, addressees, signature,
// date, notes, annexes.
//
// The numbering is read from the text (一、 （一） 1. （1） 第X条), never from the
// level of a Markdown heading: in the sources these contradict each other.
// Markdown tells where a block begins and ends, and what is bold.
//
// Invariants:
//   - Every character of the file's body, white space, markup and the mark that
//     ends a heading aside, is in the number, heading or text of exactly one
//     clause, or in exactly one part.
//   - Clause.Text has no line break and no markup; Clause.Span leads every byte
//     of it back to the file. Sentences and Quantities are byte ranges of it.
//   - In a document read without errors, clause ids are unique.
//
// Besides, the package finds quotes in clauses (Clause.Locate, Clause.Nearest)
// and checks that a notice has lost nothing of its raw source (Manifest).
package notice
