// Package compare says what one notice changes in another. It is the door of a
// wing of rooms; each has one reason to exist, plain values pass between them,
// and imports run only downwards:
//
//	pairing     which provisions are held against which, along links or by subject
//	ground      what both sides are read on: the space of cases, standards in force, conditions as trees
//	passage     the exact words that show something: passages, sides, words as a whole
//	difference  what differs, element by element, and the question that would show it
//	proof       the answer to a question: a case replayed through eval, or that there is none
//	finding     what a difference means: rows of one table, effect, coverage, shape, intents
//	telling     how findings and cases are told, in Chinese and English
//
// In: an ir.Workspace and the slugs of two of its notices. Out: a Comparison:
// how the two stand to each other, the pairs of provisions, a verdict per
// element of each pair, and the findings that follow, each with the exact words
// of both sides. Compare reads as the table of contents.
//
// To add
//   - an element: its comparison in difference.(*Differ).differences, its place
//     in difference/elements.go, its rows in finding/rule_*.go, its name in
//     telling/messages_zh.go and messages_en.go;
//   - a code: its constant in finding/finding.go, a file finding/rule_CODE.go
//     with its rows, listed in finding/rules.go, its words in telling/messages_*.go;
//   - a language: a table like telling/messages_en.go and its sentences beside
//     telling/sentence_en.go, joined in telling/teller.go.
//
// Tests of the rooms say what is missing: every difference has a row, every row
// has its words in each language.
//
// Invariants: every quote is an exact passage of its clause; findings that go
// opposite ways never cancel out, and one word in the place of another is one
// finding; a provision of either notice is in a pair or in a finding omitted
// or added, but where words are not written as rules yet (pairing.Gaps): of
// what stands there nothing is said to be absent; a sentence of either notice is in exactly one Coverage entry (of a
// lower and an upper notice); a witness was replayed through eval on both
// notices and showed the two outcomes that it tells of.
package compare
