// Package compare says what a notice changes in the notice above it.
//
// In: an ir.Workspace and the slugs of two of its notices. Out: a Comparison:
// the pairs of provisions, a verdict per element of each pair, and the
// Findings that follow, each with the exact words of both sides.
//
// Nothing is judged by likeness of wording. Provisions are paired by kind and
// subject along the links that the rule files declare (pair.go); what is alike
// but not linked is proposed and no more. Each pair is compared element by
// element: conditions by proof (conditions.go, explain.go), amounts and
// lengths as intervals (amount.go), lists by their members (lists.go), the
// rest by its own order. That gives differences. A difference becomes findings
// by the rows of one table (rules.go, one file a code), and the words of a
// finding come from one table a language (messages_*.go).
//
// Invariants: every quote is an exact passage of its clause; findings that go
// opposite ways never cancel out; a provision of either notice is in a pair or
// in a finding omitted or added; a sentence of either notice is in exactly one
// Coverage entry; a witness was replayed through eval on both notices and
// showed the two outcomes that it tells of.
package compare
