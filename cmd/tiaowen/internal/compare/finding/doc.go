// Package finding says what differences mean.
//
// In: differences with the answers to their questions. Out: Findings, made by
// the rows of one table (rules.go, one file a code), each with its effect on
// citizens, corrected by the vocabulary's neutral and adverse names, and its
// severity; what became of clauses as wholes (shape.go) and of every sentence
// (coverage.go); and the declared intents that the findings do not bear out
// (intents.go).
//
// A finding has no words of its own yet: telling writes them.
package finding
