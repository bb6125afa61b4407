// Package trace answers where a rule comes from and where it goes.
//
// In: an ir.Workspace, its comparisons, the names of generated functions, and
// a target: a clause, a subject (benefit, task, standard ...), a provision or a
// generated function. Out: for every clause concerned, its rules, the
// generated functions, the upper and lower clauses that links connect it to,
// and the findings on it. Each answer is itself a target, so that one can
// walk in both directions.
package trace
