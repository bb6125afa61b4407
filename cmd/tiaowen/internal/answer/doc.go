// Package answer shows what the evaluator decided: to a reader at a terminal,
// in Chinese or English, and in JSON.
//
// In: a Page (the workspace, the day, what to show) and the benefits that eval
// decided under one notice, or the answers that chain made level by level.
// Out: text, or a view for JSON.
//
// Invariants: what is granted comes first; every status shown has the words of
// the notice that decided it; money is exact, in yuan; what is not shown is
// counted.
package answer
