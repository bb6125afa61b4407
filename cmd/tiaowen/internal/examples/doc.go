// Package examples holds every example of the rule files to what the compiled
// rules decide.
//
// In: a compiled ir.Workspace, the rule files and the notices, for the places
// in messages. Out: a diagnostic for each expectation that does not hold, with
// what the rules decide instead and the words that decided it.
//
// It stands apart from check because it needs the evaluator, which needs what
// check compiles.
package examples
