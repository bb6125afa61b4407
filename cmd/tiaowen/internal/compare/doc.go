// Package compare says what one notice changes in another.
//
// In: an ir.Workspace and the slugs of two of its notices. Out: a Comparison:
// how the two stand to each other, the pairs of provisions, a verdict per
// element of each pair, and the Findings that follow, each with the exact words
// of both sides.
//
// Relate tells how two notices stand to each other, from their levels, places
// and dates (relation.go): lower against upper, newer against older, or peers.
// Nothing is judged by likeness of wording. Between a lower and an upper notice
// provisions are paired by kind and subject along the links that the rule files
// declare (pair.go); what is alike but not linked is proposed and no more.
// Between newer and older notices, and between peers, nobody declares links:
// there provisions are paired by kind and subject alone, since the vocabulary
// has one name for one thing.
//
// Each pair is compared element by element: conditions by proof (conditions.go,
// explain.go), amounts and lengths as intervals (payments.go, totals.go,
// times.go), lists by their members (lists.go, members.go), the rest by its own
// order. That gives differences. Second readings of the words are tried as
// well (readings.go): what they change is left to a person, and nothing is
// proved beside them. A difference becomes findings by the rows of one table
// (rules.go, one file a code), what it means for citizens is corrected by the
// vocabulary's neutral and adverse names, and its words come from one table a
// language (messages_*.go). What became of clauses as wholes is in shape.go.
//
// Invariants: every quote is an exact passage of its clause; findings that go
// opposite ways never cancel out, and one word in the place of another is one
// finding; a provision of either notice is in a pair or in a finding omitted
// or added; a sentence of either notice is in exactly one Coverage entry (of a
// lower and an upper notice); a witness was replayed through eval on both
// notices and showed the two outcomes that it tells of.
package compare
