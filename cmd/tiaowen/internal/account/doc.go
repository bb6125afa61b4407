// Package account sees to it that no changed word slips through a comparison.
//
// In: an ir.Workspace and the compare.Comparison of two of its notices. Out:
// for every lower clause with the upper clauses it is linked to, the word-level
// diff with an explanation of each changed passage: the findings whose quotes
// it overlaps, or the reason why it changes no rule. A passage that neither
// explains is a finding of its own, for a person to judge.
//
// Invariant: every deleted, inserted or replaced passage of every Diff has
// findings or a reason.
package account
