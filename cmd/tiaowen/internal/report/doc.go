// Package report shows comparisons to people: drafters, developers, reviewers.
//
// In: an ir.Workspace and its comparisons with their word-level diffs. Out: one
// Model with everything that is shown and counted, and its renderings: a
// self-contained HTML page, Markdown, JSON, and text for a terminal in Chinese
// or English (terminal*.go, phrases.go). A renderer chooses looks, never
// content: counts agree across formats because they are counted once, in the
// Model.
package report
