// Package intents holds what drafters declare about their clauses to what the
// comparison finds.
//
// In: an ir.Workspace and its rule files. Out: an error for each declared
// intent (from ningxia-2022:5 narrows at) that the rules do not bear out, and
// for each deviation on a link with intents that none of them declares.
package intents
