// Package check proves that rule files say what the notices say, and compiles
// them.
//
// In: the notices (notice.Document), the vocabulary and the rule files
// (rules.File). Out: an ir.Workspace, and diagnostics that show the rule as
// well as the words of the clause. Compile is the table of contents: every pass
// is one line there and a file of its own here.
//
// What is proved, pass by pass: names are declared and stand where their kind
// may stand; links lead to clauses; every cite is found once in its clause
// (anchors); every number, date, unit, base, period and comparison of a rule is
// read in its cite, and every quantity of a clause is used or set aside
// (literals); every sentence is coded or accounted for (coverage), and each of its
// words held by a line of the main reading (words_held); types and
// units fit and money is exact (types); settings and validities agree (time).
//
// Invariants: a pass reports what it finds and never stops another; a fault is
// reported once, by the pass that owns it, so that later passes skip what an
// earlier one could not resolve. A Workspace returned with true keeps the
// promises of package ir.
package check
