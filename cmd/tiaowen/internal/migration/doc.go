// Package migration rewrites rule files of the first edition in the second, as
// far as the words decide: cites without the keyword, list members whose name
// stands for one wording as that wording, second readings by what they change,
// duties without a name that nothing else uses.
//
// In: the vocabulary and all rule files of a workspace, without errors. Out:
// the new text of each file, not yet formatted, and what a person must look at.
//
// It changes no rule: what compiles before compiles after, to the same
// provisions, names that became words aside.
package migration
