// Package listing shows a notice as it was read: its clauses, their sentences
// and the quantities found in them.
//
// In: a notice.Document and the clauses of it to show. Out: text for a reader
// at a terminal, or a view for JSON. What was not read is not in it, so that
// someone who lays it beside the notice sees what the reader took.
package listing
