// Package mutation asks of the checks: would they notice a wrong rule?
//
// In: the notices and rules of a workspace folder. Out: for each small wrong
// change of one place (a Mutant) whether `tiaowen check --strict` would tell
// it, and how many are told of each kind of change (a Tally). A mutant is an
// edit of the text at a node of the tree, so that it is a rule again; one that
// is none counts neither way.
//
// Only the clause that is changed is parsed again, and only its notice compiled;
// then the examples of the notice and of those that rest on it are decided,
// and the notice is asked whether they are enough. What is compiled takes the place of
// the old notice among the others.
//
// No command uses this package: its tests are what it is for.
package mutation
